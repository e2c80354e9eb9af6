"""A `Passage`: a length of time and the two dates that it is said to lie between; and the problem with a wrong
one.

In: a passage. Out: a `Problem` with both repairs: another length, another year. None where the length may be
right.
"""

from factlint.checks.calendar.distance import UNIT_DAYS, Days, Distance, Length, apart, distance, told
from factlint.checks.kind import Claim, Edit, Problem, Repair
from factlint.grammar import Grammar
from factlint.record import NamedTuple
from factlint.text.document import Document, Span

NUMBER = Grammar(r"\d+|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")
WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
YEAR = Grammar(r"(?<!\d)\d{4}(?!\d)")


class Passage(NamedTuple):
    """A length between two dates."""

    length: Length
    length_span: Span
    early: Days
    late: Days
    early_text: str
    """As printed; "" for one that is printed together with its length."""
    late_text: str
    """As printed; "" for the dateline."""
    span: Span
    base: Span
    """Where the date stands that the length counts from."""
    ends: int = 0
    """Days that the distance is more, as both ends of a stretch count."""
    meant: Distance | None = None
    """What the length may mean, where that is another than usual."""


def misfit(document: Document, passage: Passage, rule: int) -> Problem | None:
    """The problem with a passage whose length is not the distance of its dates."""
    gap = distance(passage.early, passage.late)
    gap = Distance(gap.lo + passage.ends, gap.hi + passage.ends)
    meant = passage.meant or passage.length.days()
    if not apart(gap, meant):
        return None
    stated = document.reading[passage.length_span.start : passage.length_span.end]
    actual = told(gap, passage.length.unit)
    if actual in (stated, f"about {stated}"):
        return None
    values = {
        "found": document.reading[passage.span.start : passage.span.end],
        "early": passage.early_text or "that date",
        "late": passage.late_text or "the dateline",
        "actual": actual,
        "stated": stated,
    }
    return Problem(
        rule,
        passage.span,
        values,
        alternatives=tuple(
            each for each in (other_length(document, passage, gap), other_year(document, passage)) if each
        ),
        claim=Claim("duration", passage.early_text, stated, actual, "the calendar"),
    )


def other_length(document: Document, passage: Passage, gap: Distance) -> Repair | None:
    """The length that the dates make, printed as the other one is."""
    span = passage.length_span
    found = NUMBER.search(document.reading[span.start : span.end].lower())
    number = round((gap.lo + gap.hi) / 2 / UNIT_DAYS[passage.length.unit])
    if not found or found[0] in ("a", "an", "one", "1") or number < 2:
        return None
    new = str(number) if found[0].isdigit() or number > 12 else WORDS[number]
    if document.reading[span.start + found.start()].isupper():
        new = new.capitalize()
    start = span.start + found.start()
    return Repair(f"Write '{new}'", (Edit(start, start + len(found[0]), new),))


def other_year(document: Document, passage: Passage) -> Repair | None:
    """The year from which the length counts right."""
    if passage.length.unit not in ("year", "decade"):
        return None
    printed = list(YEAR.finditer(document.reading, passage.base.start, passage.base.end))
    if len(printed) != 1:
        return None
    middle = (passage.late.lo + passage.late.hi - passage.early.lo - passage.early.hi) / 2
    shift = round((middle - passage.length.number * UNIT_DAYS[passage.length.unit]) / UNIT_DAYS["year"])
    new = str(int(printed[0][0]) + shift)
    return Repair(f"Write '{new}'", (Edit(*printed[0].span(), new),)) if shift else None
