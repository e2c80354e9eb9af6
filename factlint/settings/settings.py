"""`Settings`: what settings files and options come to for the texts below one folder."""

from collections.abc import Mapping
from typing import NamedTuple

from factlint.rulebook.rule import Place


class Item(NamedTuple):
    """One text of a settings file, and where it stands."""

    text: str
    place: Place


class Selection(NamedTuple):
    """Which rules one settings file, or the command line, switches on and off: ids, packs, or "all".

    `select` starts afresh, from nothing; None starts from what came before.
    """

    select: tuple[Item, ...] | None = None
    extend_select: tuple[Item, ...] = ()
    ignore: tuple[Item, ...] = ()
    extend_ignore: tuple[Item, ...] = ()

    def items(self) -> tuple[Item, ...]:
        return (*(self.select or ()), *self.extend_select, *self.ignore, *self.extend_ignore)


class Settings(NamedTuple):
    """Patterns are those of `.gitignore`, relative to `base`. Where several patterns match, the last one wins."""

    base: str = ""
    """The absolute folder of the settings file that was found; of the command line's, the current folder."""
    selections: tuple[Selection, ...] = ()
    """Earlier ones first."""
    per_file_ignores: tuple[tuple[str, tuple[Item, ...]], ...] = ()
    rules: tuple[str, ...] = ()
    """Rule files and folders besides the bundled ones."""
    accept_words: frozenset[str] = frozenset()
    """In lower case."""
    dateline: str = ""
    datelines: tuple[tuple[str, str], ...] = ()
    """By pattern."""
    variety: str = ""
    language: str = ""
    formats: tuple[tuple[str, str], ...] = ()
    """By pattern."""
    extensions: tuple[tuple[str, str], ...] = ()
    """By extension, without its full stop."""
    exclude: tuple[str, ...] = ()
    output_format: str = "full"
    max_warnings: int | None = None
    origins: Mapping[str, tuple[str, ...]] = {}
    """By key, where it was set: "factlint.yaml:3", "--select"."""
