"""What some formats tell besides findings: about the rules that found something, and how the run ended.

Both are functions, as neither is known, nor worth the work, before the last finding
has passed. The command line fills them in; a renderer only asks.
"""

from collections.abc import Callable, Sequence

from factlint.record import NamedTuple


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


def nothing_known(_: Sequence[str]) -> Sequence[RuleNote]:
    return ()


def all_well() -> int:
    return 0


BLANK = Background(nothing_known, all_well)
"""For formats that need none."""
