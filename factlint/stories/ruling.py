"""`ruling(kind, places, ruled) -> Ruling`: what the facts that a newsroom wrote down say of a disagreement's side.

In: the places of the side, and by text all verdicts of facts on it. Out: the verdict that contradicts one of the
places, else one that verifies it, else None. Only facts of what the texts disagree on count: a date within a
quotation says nothing of its words.
"""

from collections.abc import Callable, Iterable, Sequence

from factlint.record import NamedTuple
from factlint.text.document import Span

FIGURES = ("money", "quantity", "count", "percent", "duration")
DATES = ("date", "event")
CHECKS = {
    "title": ("title",),
    "name": ("name",),
    "age": ("age",),
    "quote": ("quote",),
    "figure": FIGURES,
    "date": DATES,
    "meeting": DATES,
    "dateline": DATES,
    "acronym": ("acronym",),
    "organisation": ("name", "acronym"),
    "copied": (*FIGURES, *DATES, "age", "name"),
}
"""By kind of disagreement the checks of facts that speak of it."""
BESIDE = 40
"""Characters between a person's name, of which a fact speaks, and what the person is called."""
FACTS = frozenset(check for checks in CHECKS.values() for check in checks)


class Ruling(NamedTuple):
    """What one fact says of one place."""

    check: str
    rule: str
    """Its full id."""
    span: Span
    """In the source."""
    text: str
    """What stands there."""
    is_against: bool
    """Whether it contradicts what stands there; else it verifies it."""


Ruled = Callable[[int], Sequence[Ruling]]
"""By the number of a text what facts say of it."""


def ruling(kind: str, subject: str, places: Iterable[tuple[int, Span]], ruled: Ruled) -> Ruling | None:
    """What the facts say of a side, whose places are given by text and span in its source."""
    checks = CHECKS.get(kind, ())
    here = [
        each
        for number, span in places
        for each in ruled(number)
        if each.check in checks and speaks_of(each, span, subject)
    ]
    return min(here, key=lambda each: not each.is_against, default=None)


def speaks_of(ruling: Ruling, span: Span, subject: str) -> bool:
    """Whether a fact speaks of what stands at a place: of that itself, or of the person beside it."""
    apart = max(ruling.span.start - span.end, span.start - ruling.span.end)
    return apart < 0 or (apart < BESIDE and ruling.text.split()[-1:] == subject.split()[-1:])


def rank(found: Ruling | None) -> int:
    """The lower, the likelier a side is wrong."""
    if found is None:
        return 1
    return 0 if found.is_against else 2
