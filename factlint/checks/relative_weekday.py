"""`relative-weekday`: "yesterday (Monday)" in copy whose dateline makes it another day.

Needs a dateline, and gives it a day of slack on both sides: copy is written the day before, and elsewhere.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}": by the dateline, {dateline}, {word} is {weekday}. Which is meant?'
PLACEHOLDERS = ("found", "dateline", "word", "weekday")
EVERY_DOCUMENT = False

CLOSED = Grammar(r"[.,;:!?)—–]|\s*\Z")


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((Needle("yesterday"), Needle("today"), Needle("tomorrow")), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    line = document.dateline
    if line is None:
        return
    from factlint.checks.calendar.naming import WEEKDAYS, named
    from factlint.checks.calendar.voices import is_quoted
    from factlint.values.known import known

    today, reading = date.fromisoformat(line.date[:10]), document.reading
    dates = [value.mention for value in known(document) if value.mention.kind == "date"]
    for one, two in pairwise(dates):
        if one.content[:2] != ("unit", "day") or two.content[0] != "weekday" or two.content[2]:
            continue
        shift, weekday = one.content[2], two.content[1]
        gap = reading[one.end : two.start]
        if gap not in (" (", ", ") or not isinstance(shift, int) or not isinstance(weekday, int):
            continue
        day = today + timedelta(shift)
        near = {(day.weekday() + slack) % 7 for slack in (-1, 0, 1)}
        if weekday in near or not CLOSED.match(reading, two.end) or is_quoted(document, one.start, two.end):
            continue
        span = Span(one.start, two.end + (gap == " (" and reading.startswith(")", two.end)))
        values = {
            "found": reading[span.start : span.end],
            "dateline": named(today, first=True),
            "word": one.text.lower(),
            "weekday": WEEKDAYS[day.weekday()],
        }
        claim = Claim("date", "weekday", WEEKDAYS[weekday], WEEKDAYS[day.weekday()], "dateline")
        for rule in rules:
            yield Problem(rule.number, span, values, claim=claim)
