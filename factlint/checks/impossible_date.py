"""`impossible-date`: a day or a time that no calendar or clock has: 30 February, 29 February 2019, 13:75.

A number behind a month that may count something ("In February 30 people came") is left alone, and so are ratios
and scores: minutes over 59 need "at", "from" or a zone beside them. Up to 1923 a 29 February of 1800 or 1900 is
the old style's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import Grammar, compiled
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span
from factlint.values.value import Value

FIELDS: Fields = {}
MESSAGE = '"{found}": {reason}. Which is meant?'
PLACEHOLDERS = ("found", "reason")
EVERY_DOCUMENT = False

NUMBERS = (*map(str, range(24, 100)), "29th", "30th", "31st")
"""What makes a date or time impossible: minutes over 59, hours over 24, days that not every month has."""
DATED = Grammar(
    r"\d\d?[:./-]\Z|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:the )?\Z", re.IGNORECASE
)
DATED_BEHIND = Grammar(
    r"[:./-]\d| ?[ap]\.?m\b"
    r"|(?:st|nd|rd|th)?,? ?(?:of |day of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
LEADS = Grammar(r"\b(?:on|by|until|till|since|from|to|dated|of|before|after|between)\s\Z", re.IGNORECASE)
CLOCK_LEADS = Grammar(r"\b(?:at|from|until|till|since|around|about|by|before|after)\s\Z", re.IGNORECASE)
COUNTED = Grammar(r" [a-z]")


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared(tuple(Needle(number) for number in NUMBERS), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    if not any(is_dated(reading, hit.start, hit.end) for hit in hits):
        return
    from factlint.values.known import known

    for value in known(document):
        if (not value.valid or value.mention.content[0] == "within") and value.mention.kind in ("date", "time"):
            for rule in rules:
                yield from problems(document, rule.number, value)


def is_dated(reading: str, start: int, end: int) -> bool:
    """Whether a number stands where one of a date or time does."""
    return bool(DATED.search(reading[max(0, start - 16) : start]) or DATED_BEHIND.match(reading, end))


def problems(document: Document, number: int, value: Value) -> Iterator[Problem]:
    """What is impossible in a mention: at most one thing."""
    from factlint.checks.calendar.impossible import impossible
    from factlint.checks.calendar.voices import milder

    mention = value.mention
    fault = impossible(mention.content)
    if fault is None or not is_meant(document.reading, value, fault.is_time):
        return
    claim = Claim("time" if fault.is_time else "date", "", mention.text, "", "the calendar")
    yield Problem(
        number,
        Span(mention.start, mention.end),
        {"found": mention.text, "reason": fault.reason},
        alternatives=tuple(repairs(mention.start, mention.text, fault.day, fault.last)),
        claim=claim,
        severity=milder(document, mention.start, mention.end),
    )


def is_meant(reading: str, value: Value, is_time: bool) -> bool:
    """Whether this is a date or time beyond doubt, and not a count or a score."""
    start, end = value.mention.start, value.mention.end
    before = reading[max(0, start - 12) : start]
    if is_time:
        return (
            CLOCK_LEADS.search(before) is not None
            or compiled("[a-z]", re.I).search(value.mention.text) is not None
        )
    if LEADS.search(before) or compiled(r"\d{3}|\d[./-]\d|(?:st|nd|rd|th)\b").search(value.mention.text):
        return True
    return not COUNTED.match(reading, end)


def repairs(start: int, text: str, day: int | None, last: int | None) -> Iterator[Repair]:
    """The last day that the month has."""
    printed = re.search(rf"(?<!\d){day}(st|nd|rd|th)?(?!\d)", text) if day and last else None
    if printed and last:
        from factlint.checks.calendar.naming import ordinal

        new = ordinal(last) if printed[1] else str(last)
        yield Repair(f"Write '{new}'", (Edit(start + printed.start(), start + printed.end(), new),))
