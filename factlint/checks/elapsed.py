"""`elapsed`: a length of time between two dates that are not so far apart: "in 2005, two years after ... in 2001".

Read are "two years after it was founded in 2001" beside the date of the main clause, "five years ago, in 2012",
"the first time in 12 years, since 2010" and "for 12 years, since 2010" against the dateline, and "Five years
later, in 2012" against the date before it. Lengths count as cut off or rounded ("two years" may be 15 to 36
months), years without a day as anywhere in them. Left alone: dates without a year, plans, "some years".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{found}": from {early} to {late} is {actual}, not {stated}. Is the length wrong, or one of the dates?'
PLACEHOLDERS = ("found", "early", "late", "actual", "stated")
EVERY_DOCUMENT = False
UNITS = ("day", "week", "month", "year", "decade")
WORDS = ("after", "before", "ago", "later", "earlier")
NEEDLES = (*(f"{unit}{plural} {word}" for unit in UNITS for plural in ("", "s") for word in WORDS), "since")
YEAR = Grammar(r"\d{4}(?!\d)")
NEAR = 160
"""Characters around a needle in which a year stands that can be counted from."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    dated = [hit for hit in hits if YEAR.search(reading, max(0, hit.start - NEAR), hit.end + NEAR)]
    if not dated:
        return
    from factlint.checks.calendar.later import later
    from factlint.checks.calendar.passage import misfit
    from factlint.checks.calendar.passages import passages

    line = document.dateline.date if document.dateline else ""
    for rule, sentence in guarded(document, rules, dated):
        seen: set[Span] = set()
        for passage in (*passages(sentence, line), *later(document, sentence)):
            if passage.length_span in seen:
                continue
            seen.add(passage.length_span)
            problem = misfit(document, passage, rule.number)
            if problem:
                yield softened(document, problem)
