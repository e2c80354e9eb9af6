"""One settings file to its entries. UserError with every mistake in it."""

import os
from collections.abc import Mapping

from factlint.errors import Complaint, UserError
from factlint.rulebook.nodes import Node, compose
from factlint.rulebook.source import Source, opened
from factlint.settings.keys import KEYS
from factlint.settings.toml import settings_node
from factlint.settings.typed import Entry, entries

TRIES = 20
"""How many syntax errors of one file are explained."""


def read_settings(file: str, *, asked_for: bool) -> Mapping[str, Entry] | None:
    """The entries of a file. None for a TOML file without `[tool.factlint]`, unless someone asked for it."""
    try:
        with open(file, "rb") as stream:
            data = stream.read()
    except OSError as error:
        why = "there is no such settings file" if isinstance(error, FileNotFoundError) else error.strerror
        raise UserError(Complaint(f"{why or error}", file)) from error
    toml = os.path.splitext(file)[1] == ".toml"
    source = opened(file, data)
    node = None if source.complaints else (settings_node(source) if toml else yaml_node(source))
    if toml and node is None and not source.complaints:
        if asked_for:
            raise UserError(Complaint("there is no table [tool.factlint] in this file", file))
        return None
    found = entries(source, node)
    if source.complaints:
        raise UserError(*sorted(source.complaints, key=lambda complaint: (complaint.row, complaint.column)))
    return found


def yaml_node(source: Source) -> Node | None:
    """The document of a YAML file; None where it is empty. Syntax errors are explained and got past."""
    import yaml

    from factlint.rulebook.mending import mend

    for _ in range(TRIES):
        try:
            return compose(source)
        except yaml.YAMLError as error:
            if not mend(source, error, KEYS.keys()):
                break
    return None
