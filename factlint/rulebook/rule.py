"""A rule as loaded: one entry of a YAML file, typed, with its place."""

from collections.abc import Mapping

from factlint.record import NamedTuple
from factlint.text.additions import NONE, Additions

SEVERITIES = ("error", "warning", "info")


class Place(NamedTuple):
    """Where a rule, key or value stands in its rule file; 1-based."""

    file: str
    row: int
    column: int


class Rule(NamedTuple):
    """`options` holds a value for every field of the check's table, defaults filled in."""

    id: str
    """Full id, `pack.rule`."""
    check: str
    message: str
    """A template; its placeholders are those that the check offers."""
    severity: str
    options: Mapping[str, object]
    scope: tuple[str, ...]
    """Roles of blocks; empty for all prose (everything but furniture)."""
    default: bool
    """Whether the rule runs without being selected by name."""
    languages: tuple[str, ...]
    """ISO 639-1; empty for any language."""
    why: str
    source: str
    link: str
    valid: tuple[str, ...]
    invalid: tuple[str, ...]
    place: Place
    example_places: tuple[Place, ...] = ()
    """Of each example, those of `valid` first."""
    formerly: tuple[str, ...] = ()
    """Full ids that the rule once had."""
    requires: str = ""
    documents: tuple[str, ...] = ()
    """Patterns of the texts that the rule speaks to, from the folder of its file; empty for all."""
    review_by: str = ""
    """The day until which it is taken to hold, as written."""
    note: str = ""
    pack_file: str = ""
    """The rule file, where `place` lies in a data file that it names."""
    bound: bool = False
    """Whether, without `documents`, it speaks only to texts below the folder of its file, as a fact sheet does."""
    story: str = ""
    """What the story is that its fact sheet is about, in a few words; "" where it is about none."""
    checked: bool = True
    """Whether somebody has checked it. What nobody has, as in a draft, is read and then left out."""


class Rulebook(NamedTuple):
    """Every rule of a run, in the order of pack and place."""

    rules: tuple[Rule, ...]
    files: tuple[str, ...]
    """The files that were read, for the cache's key."""
    packs: Mapping[str, str] = {}
    """What each pack says it is about, by its id."""
    lexicon: Additions = NONE
    """What the files add to what is known of words."""
