"""Options of the command line as entries of a settings file, so that they are merged like one that comes last."""

import os
from collections.abc import Mapping, Sequence

from factlint.errors import Complaint, UserError
from factlint.rulebook.rule import Place
from factlint.rulebook.suggest import listed, meant
from factlint.settings.keys import KEYS
from factlint.settings.settings import Item
from factlint.settings.typed import Entry
from factlint.text.formats import FORMATS

LISTS = ("select", "ignore", "extend-select", "extend-ignore", "rules", "accept-words")


def option_entries(options: Mapping[str, Sequence[str]]) -> Mapping[str, Entry]:
    """Entries from what stood behind each option, by its name. UserError for values that will not do."""
    found: dict[str, Entry] = {}
    for name, values in options.items():
        place = Place(f"--{name}", 0, 0)
        if name == "rules":
            missing = [path for path in values if not os.path.exists(path)]
            if missing:
                raise UserError(Complaint(f"there is no rule file or folder '{missing[0]}'", *place))
        if name in LISTS:
            found[name] = Entry(tuple(Item(value, place) for value in values), place)
        elif name == "severity":
            pairs = tuple(severity(value) for value in values)
            found[name] = Entry(pairs, pairs[0][0].place)
        elif name == "extension":
            found["extensions"] = Entry(tuple(extension(value, place) for value in values), place)
        else:
            found[name] = Entry(single(name, values[-1], place), place)
    return found


def extension(value: str, place: Place) -> tuple[Item, Item]:
    """`EXT:FORMAT`."""
    name, colon, form = value.rpartition(":")
    if not colon or not name.lstrip("."):
        raise UserError(Complaint(f"write an extension and its format, such as copy:plain, not '{value}'", *place))
    if form not in FORMATS:
        raise UserError(Complaint(f"a format is {listed(FORMATS)}, not '{form}'{meant(form, FORMATS)}", *place))
    return Item(name, place), Item(form, place)


def severity(value: str) -> tuple[Item, Item]:
    """`SEVERITY:ID`, as `--error ID` and the like are handed on."""
    word, _, rule = value.partition(":")
    place = Place(f"--{word}", 0, 0)
    return Item(rule, place), Item(word, place)


def single(name: str, value: str, place: Place) -> Item:
    """A single value, held against the table of keys."""
    key = KEYS[name]
    if key.choices and value not in key.choices:
        raise UserError(Complaint(f"write {listed(key.choices)}, not '{value}'", *place))
    if key.verify and not key.verify(value):
        raise UserError(Complaint(f"write {key.wanted}, not '{value}'", *place))
    return Item(value, place)
