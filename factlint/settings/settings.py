"""`Settings`: what settings files and options come to for the texts below one folder."""

from collections.abc import Mapping

from factlint.record import NamedTuple
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


class Accepted(NamedTuple):
    """One thing that is right as it stands, whatever a rule says: an entry of `accept`."""

    rule: Item
    """The id of a rule, or a pack."""
    file: str
    """A pattern."""
    text: str
    """The words as they stand in the copy; white space does not count."""
    reason: str = ""


LARGEST = 32
"""MB of the largest text that is read where nothing else is said: with every rule a text takes some 35 times its
size, so that such a one stays well under 1.5 GB."""


class Settings(NamedTuple):
    """Patterns are those of `.gitignore`, relative to `base`. Where several patterns match, the last one wins."""

    base: str = ""
    """The absolute folder of the settings file that was found; of the command line's, the current folder."""
    selections: tuple[Selection, ...] = ()
    """Earlier ones first."""
    per_file_ignores: tuple[tuple[str, tuple[Item, ...]], ...] = ()
    rules: tuple[str, ...] = ()
    """Rule files and folders besides the bundled ones."""
    rules_by_option: tuple[str, ...] = ()
    """Those of them that were named for this very run, whose fact sheets speak to all of its texts."""
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
    max_file_size: int = LARGEST
    """In MB; 0 for no limit."""
    severities: tuple[tuple[tuple[Item, str], ...], ...] = ()
    """By rule or pack, layer by layer, earlier ones first; what is "off" stands among the selections."""
    fail_on: str = "error"
    """The mildest severity that fails the run."""
    accepted: tuple[Accepted, ...] = ()
    baseline: str = ""
    """The path of the file of known findings."""
    stories: tuple[str, ...] = ()
    """Patterns of texts that tell one story each; "off" for none at all, "auto" for those that are found."""
    context: tuple[str, ...] = ()
    """Absolute names, folders and patterns of texts to compare with."""
    root: str = ""
    """The absolute folder of the settings file, "" where there is none: where a cache may be kept."""
    origins: Mapping[str, tuple[str, ...]] = {}
    """By key, where it was set: "factlint.yaml:3", "--select"."""
