"""A settings file and all that it extends, as layers, the farthest first."""

import os
from collections.abc import Mapping

from factlint.errors import Complaint, UserError
from factlint.hints import cast
from factlint.record import NamedTuple
from factlint.rulebook.rule import Place
from factlint.settings.package import package_folder
from factlint.settings.read import read_settings
from factlint.settings.settings import Item
from factlint.settings.typed import Entry

PACKAGE = "package:"


class Layer(NamedTuple):
    """The entries of one settings file, or of the command line."""

    folder: str
    """What its own paths (rules, files of words) are relative to; "" for the current folder."""
    entries: Mapping[str, Entry]


def chain(file: str, entries: Mapping[str, Entry], above: tuple[str, ...] = ()) -> list[Layer]:
    """The layers that a file comes to. UserError where something it extends cannot be had."""
    trail = (*above, os.path.realpath(file))
    layers: list[Layer] = []
    if "extends" in entries:
        for item in cast("tuple[Item, ...]", entries["extends"].value):
            layers.extend(extended(item, os.path.dirname(file), trail))
    return [*layers, Layer(os.path.dirname(file), entries)]


def extended(item: Item, folder: str, trail: tuple[str, ...]) -> list[Layer]:
    """The layers of one entry of `extends`."""
    if item.text.startswith(PACKAGE):
        return packaged(item, trail)
    file = os.path.join(folder, item.text)
    if os.path.realpath(file) in trail:
        raise UserError(Complaint(f"'{item.text}' extends this file in turn", *item.place))
    if not os.path.isfile(file):
        raise UserError(Complaint(f"there is no settings file '{item.text}'", *item.place))
    return chain(file, read_settings(file, asked_for=True) or {}, trail)


def packaged(item: Item, trail: tuple[str, ...]) -> list[Layer]:
    """What an installed package brings: its factlint.yaml, or else its folder `rules`."""
    name = item.text.removeprefix(PACKAGE)
    folder = package_folder(name)
    if not folder:
        raise UserError(Complaint(f"there is no Python package '{name}' installed here", *item.place))
    file = os.path.join(folder, "factlint.yaml")
    if os.path.isfile(file):
        if os.path.realpath(file) in trail:
            raise UserError(Complaint(f"'{item.text}' extends this file in turn", *item.place))
        return chain(file, read_settings(file, asked_for=True) or {}, trail)
    if not os.path.isdir(os.path.join(folder, "rules")):
        message = f"the package '{name}' has neither a file factlint.yaml nor a folder rules"
        raise UserError(Complaint(message, *item.place))
    rules = Item("rules", Place(folder, 0, 0))
    return [Layer(folder, {"rules": Entry((rules,), item.place)})]
