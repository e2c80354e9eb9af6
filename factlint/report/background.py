"""What some formats tell besides findings: about rules that found something, how the run ended, a text's facts.

All are functions, as none is known, nor worth the work, before the last finding
has passed. The command line fills them in; a renderer only asks.
"""

from collections.abc import Callable, Sequence

from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple

if TYPE_CHECKING:  # most formats ask for no facts
    from factlint.text.document import Document
    from factlint.values.facts import Fact


class RuleNote(NamedTuple):
    """A rule in words."""

    id: str
    severity: str
    summary: str
    """One line."""
    about: str
    """Why there is such a rule."""
    help: str
    """Examples, the source, and how it is switched off: plain text of several lines."""
    url: str


class Background(NamedTuple):
    notes: Callable[[Sequence[str]], Sequence[RuleNote]]
    """The rules of these ids, in their order; without those that nothing is known of."""
    exit_code: Callable[[], int]
    """How the run ends; to be asked when all results have passed."""
    facts: "Callable[[Document], Sequence[Fact]]"
    """What a text states, with what the facts of the rules say of it."""


def nothing_known(_: Sequence[str]) -> Sequence[RuleNote]:
    return ()


def all_well() -> int:
    return 0


def as_stated(document: "Document") -> "Sequence[Fact]":
    from factlint.values.facts import facts

    return facts(document)


BLANK = Background(nothing_known, all_well, as_stated)
"""For formats that need none."""
