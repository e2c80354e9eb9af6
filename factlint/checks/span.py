"""`span`: a length of time and the stretch that it names: "a three-day visit, Monday to Thursday", "12 years,
2015-2024".

The length stands right before its stretch, with no more than what it is a length of between, or behind it in
brackets. Days count both their ends (Monday to Thursday is four days; three nights are fine, too); years, months
and weeks may count their ends or not. Left alone: "between" and other lengths within a stretch, several ("three-
day trips"), plans in the conditional, hedges that leave room.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{found}": from {early} to {late} is {actual}, not {stated}. Is the length wrong, or one of its ends?'
PLACEHOLDERS = ("found", "early", "late", "actual", "stated")
EVERY_DOCUMENT = False
NEEDLES = tuple(f"{unit}{plural}" for unit in ("day", "week", "month", "year", "decade") for plural in ("", "s"))
COUNTED = Grammar(
    r"(?:\d|(?i:\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen"
    r"|[a-z]+ty)))[ -]$"
)
LAST = frozenset("0123456789aenorxty")
"""How what COUNTED reads may end: every hit is asked for that, few for more."""
STRETCH = Grammar(r"(?i)[–—-]|\b(?:to|until|till|through|and)\b")


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    counted = [
        hit
        for hit in hits
        if reading[hit.start - 2 : hit.start - 1].lower() in LAST
        and COUNTED.search(reading, max(0, hit.start - 10), hit.start)
        and STRETCH.search(reading, max(0, hit.start - 60), hit.end + 100)
    ]
    if not counted:
        return
    from factlint.checks.calendar.passage import misfit
    from factlint.checks.calendar.stretches import may_have_stretch, stretches

    for rule, sentence in guarded(document, rules, counted, worth=may_have_stretch):
        for passage in stretches(sentence):
            problem = misfit(document, passage, rule.number)
            if problem:
                yield softened(document, problem)
