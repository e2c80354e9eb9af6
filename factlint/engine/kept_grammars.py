"""The code of regular expressions kept in the user's cache folder: `recall()` before a run, `keep()` behind it.

In and out: `factlint.grammar.KEPT`. The file grows by what a run had to compile, up to all patterns of the
program; it is for one version of the program and one Python. A folder that cannot be read or written is no cache,
and with `--no-cache` nobody calls this.
"""

import os
import sys

from factlint import __version__
from factlint.engine import cache_file
from factlint.engine.cache_folder import cache_folder
from factlint.engine.sections import Piece, Sections
from factlint.grammar import KEPT
from factlint.hints import cast
from factlint.pattern_code import Code

Numbers = dict[tuple[str, int], int]
"""Pattern and flags to the section that has the code."""


def recall() -> None:
    """Lets grammars find the code that earlier runs have left."""
    numbers, sections = kept()

    def lookup(pattern: str, flags: int) -> Code | None:
        number = numbers.get((pattern, flags))
        return None if number is None else bytes(sections[number])

    KEPT.lookup = lookup


def keep() -> None:
    """Writes down what this run had to compile, beside what is there by now."""
    fresh, KEPT.fresh, KEPT.lookup = KEPT.fresh, {}, None
    path = cache_path()
    if not fresh or not path:
        return
    numbers, sections = kept()
    pieces: dict[tuple[str, int], Piece] = {key: sections[number] for key, number in numbers.items()}
    pieces |= fresh
    ordered = sorted(pieces)
    head: Numbers = {key: number for number, key in enumerate(ordered)}
    cache_file.write(path, made_for(), head, [pieces[key] for key in ordered])


def kept() -> tuple[Numbers, Sections]:
    """What the file has."""
    path = cache_path()
    found = cache_file.read(path, made_for()) if path else None
    if found is None:
        return {}, []
    sections = found.sections
    # A damaged section is empty, which no pattern's code is: the pattern is compiled.
    sections.mend = lambda: [b""] * len(sections)
    return cast("Numbers", found.head), sections


def cache_path() -> str:
    """Where the file is; "" where the user has no place for it."""
    folder = cache_folder()
    return os.path.join(folder, "grammars") if folder else ""


def made_for() -> str:
    """The program and the Python: code of others is none."""
    return f"factlint {__version__} {sys.implementation.cache_tag} {sys.version} {sys.byteorder}"
