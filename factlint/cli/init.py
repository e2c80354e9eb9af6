"""Write settings and a facts file to begin with, and say what was found here.

examples:
  factlint init            for the current folder
  factlint init copy/      for another one

factlint.yaml has the settings, facts.yaml what your newsroom knows to be true. Everything in
them is explained, and switched off until you switch it on. A file that is already there is left
as it is. In a git repository you are shown how each commit can be checked.
"""

import json
import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import suppress

from factlint.checks.kind import kind
from factlint.cli.found_here import HOOK, HOOKS, FoundHere, look_around
from factlint.cli.output import print_all
from factlint.errors import Complaint, UserError
from factlint.files.create import create
from factlint.rulebook.load import load
from factlint.settings.tree import shown

SETTINGS, FACTS = "factlint.yaml", "facts.yaml"


def add_arguments(parser: ArgumentParser) -> None:
    """Where."""
    parser.add_argument(
        "folder", nargs="?", default=os.curdir, metavar="FOLDER", help="the folder of your copy; default: this one"
    )


def run(arguments: Namespace) -> int:
    """Writes what is not there yet; returns the exit code. UserError where something cannot be written."""
    folder = os.path.abspath(arguments.folder)
    if not os.path.isdir(folder):
        raise UserError(Complaint("there is no such folder", arguments.folder))
    found = look_around(folder)
    written = write_all(folder, found)
    print_all(told(folder, found, written), utf8=False)
    return 0


def write_all(folder: str, found: FoundHere) -> Sequence[str]:
    """Writes both files, or neither where one cannot be written; returns the names of those that were."""
    own = os.path.dirname(found.settings) == folder
    texts = {FACTS: beginning(FACTS)}  # first, as the settings name it
    if not own:
        texts[SETTINGS] = settings_text(folder, found)
    written: list[str] = []
    for name, text in texts.items():
        try:
            create(os.path.join(folder, name), text.encode())
            written.append(name)
        except FileExistsError:
            continue
        except OSError as error:
            for each in written:
                with suppress(OSError):
                    os.remove(os.path.join(folder, each))
            message = f"this file cannot be written: {error.strerror or error}; nothing was changed"
            raise UserError(Complaint(message, os.path.join(folder, name))) from error
    return written


def settings_text(folder: str, found: FoundHere) -> str:
    """The settings to begin with. Where those of a folder above hold until now, they are built on."""
    text = beginning(SETTINGS)
    if os.path.lexists(os.path.join(folder, FACTS)) and not is_rule_file(os.path.join(folder, FACTS)):
        text = text.replace("\nrules:", "\n#rules:", 1)
    if not found.settings:
        return text
    above = os.path.relpath(found.settings, folder).replace(os.sep, "/")
    return text.replace("\n\n", f"\n\n# The settings that held here before.\nextends: {quoted(above)}\n\n", 1)


def quoted(text: str) -> str:
    """A text as YAML has it (which takes JSON)."""
    return json.dumps(text, ensure_ascii=False)


def is_rule_file(file: str) -> bool:
    """Whether a file that was already there would do as one of ours."""
    try:
        load([file], kind)
    except UserError:
        return False
    return True


def beginning(name: str) -> str:
    """A file as it is written at first; they lie beside this module."""
    with open(os.path.join(os.path.dirname(__file__), "beginnings", name), encoding="utf-8") as stream:
        return stream.read()


def told(folder: str, found: FoundHere, written: Sequence[str]) -> Iterator[str]:
    """What was found, what was written, and what to do next."""
    current = os.getcwd()
    place = os.curdir if folder == current else shown(folder, current)
    yield f"Found in {'this folder' if place == os.curdir else place}: {texts_told(found)}.\n"
    for name in (SETTINGS, FACTS):
        file = os.path.join(folder, name)
        if name in written:
            yield f"Written: {shown(file, current)}\n"
        elif os.path.lexists(file):
            yield f"Already there, and left as it is: {shown(file, current)}\n"
    if SETTINGS not in written:
        yield from settings_told(found.settings, current)
    elif found.settings:
        yield f"The new settings build on {shown(found.settings, current)}.\n"
    facts = shown(os.path.join(folder, FACTS), current)
    yield f"\nNow open {facts} and write down what you know; then: factlint {place}\n"
    yield from hook_told(found, current)


def texts_told(found: FoundHere) -> str:
    """`12 texts (10 .txt, 2 .md), a git repository`."""
    number = found.texts.total()
    listed = ", ".join(f"{count} {suffix or 'without suffix'}" for suffix, count in sorted(found.texts.items()))
    parts = [f"{number or 'no'} text{'' if number == 1 else 's'}" + (f" ({listed})" if listed else "")]
    if found.tree:
        parts.append("a git repository")
    if found.hooks:
        parts.append("pre-commit")
    return ", ".join(parts)


def settings_told(settings: str, current: str) -> Iterator[str]:
    """How the settings that are already there come to use the facts."""
    with open(settings, "rb") as stream:
        if FACTS.encode() in stream.read():
            return
    line = f'rules = ["{FACTS}"]' if settings.endswith(".toml") else f"rules: [{FACTS}]"
    yield f"So that the facts are used, add to {shown(settings, current)}: {line}\n"


def hook_told(found: FoundHere, current: str) -> Iterator[str]:
    """How each commit is checked."""
    if not found.tree or found.hooked:
        return
    file = shown(found.hooks or os.path.join(found.tree, HOOKS), current)
    yield f"\nTo have each commit checked by pre-commit (https://pre-commit.com), add to {file}:\n\n"
    yield ("" if found.repos else "repos:\n") + HOOK
    yield "\nand run once: pre-commit install\n"
