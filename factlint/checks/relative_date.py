"""`relative-date`: "last year", "this month", "yesterday" and the date printed beside it, that are not the same.

"Last year, in 2018" in copy of 2020. Needs a dateline, and gives it a day of slack, so that "this year" may be the
old one on 1 January. The date stands right behind, between commas or in brackets. A month without a year has to be
another month of any year.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}": by the dateline, {dateline}, {word} is {expected}. Which of the two is meant?'
PLACEHOLDERS = ("found", "dateline", "word", "expected")
EVERY_DOCUMENT = False
STAGES = ("", "START", "MID", "END")
UNITS = ("year", "month")
DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
NEEDLES = (*(f"{which} {unit}" for which in ("this", "last", "next") for unit in UNITS), *DAYS)
GAP = Grammar(r", (?:in |on |i\.e\.,? |that is,? )?(?:early |late |mid-)?| (?:— |– |\()(?:in |on |early |late )?")
CLOSED = Grammar(
    r"[,.;:!?)]|\s*\Z| [–—]| (?:when|after|and|but|at|to|with|for|as|by|before|he|she|it|they|the|that)\b"
)


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared(tuple(Needle(word) for word in NEEDLES), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    line, reading = document.dateline, document.reading
    places = {hit.end for hit in hits if line and GAP.match(reading, hit.end)}
    if line is None or not places:
        return
    from factlint.checks.calendar.naming import MONTHS, named
    from factlint.checks.calendar.voices import milder
    from factlint.values.known import known

    today = date.fromisoformat(line.date[:10])
    near = [today + timedelta(days) for days in (0, -1, 1)]
    times = [value.mention for value in known(document) if value.mention.kind in ("date", "time")]
    for one, two in pairwise(times):
        gap = GAP.fullmatch(reading, one.end, two.start) if one.end in places else None
        if (
            gap is None
            or two.content[0] != "calendar"
            or two.mod not in STAGES
            or not CLOSED.match(reading, two.end)
        ):
            continue
        if reading.startswith(")", two.end) != ("(" in gap[0]) or one.content[0] != "unit":
            continue
        unit, shift = str(one.content[1]), one.content[2]
        if not isinstance(shift, int) or is_right(unit, shift, two.content, near):
            continue
        meant = moved(today, unit, shift)
        expected = {
            "year": str(meant.year),
            "month": f"{MONTHS[meant.month - 1]} {meant.year}",
        }.get(unit, named(meant, first=True))
        span = Span(one.start, two.end + ("(" in gap[0]))
        values = {
            "found": reading[span.start : span.end],
            "dateline": named(today, first=True),
            "word": one.text.lower(),
            "expected": expected,
        }
        year = re.search(r"(?<!\d)\d{4}(?!\d)", two.text)
        repairs: tuple[Repair, ...] = ()
        if year and unit == "year":
            at = two.start + year.start()
            repairs = (Repair(f"Write '{meant.year}'", (Edit(at, at + 4, str(meant.year)),)),)
        claim = Claim("date", one.text.lower(), two.text, expected, "dateline")
        for rule in rules:
            severity = milder(document, *span)
            yield Problem(rule.number, span, values, alternatives=repairs, claim=claim, severity=severity)


def is_right(unit: str, shift: int, content: tuple[object, ...], near: Sequence[date]) -> bool:
    """Whether a printed date may be the unit, counted from the dateline or the day beside it."""
    year, month, day = (part if isinstance(part, int) else None for part in content[1:4])
    if unit not in ("year", "month", "day") or (unit == "year" and year is None) or (year and year < 100):
        return True
    if unit == "month" and month is None:
        return True
    if unit == "day" and (month is None or day is None):
        return True
    for today in near:
        meant = moved(today, unit, shift)
        same = year is None or year == meant.year
        if unit != "year":
            same = same and month == meant.month
        if unit == "day":
            same = same and day == meant.day
        if same:
            return True
    return False


def moved(today: date, unit: str, shift: int) -> date:
    """A day of the unit that lies so many units from a day."""
    if unit == "day":
        return today + timedelta(shift)
    if unit == "month":
        index = today.year * 12 + today.month - 1 + shift
        return date(index // 12, index % 12 + 1, 1)
    return date(today.year + shift, 1, 1)
