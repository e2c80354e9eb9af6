"""Where a date and its weekday stand together: "Friday, 4 January 2020", "4 January 2020 was a Friday".

In: a document. Out: for each such pair the span of the whole, of the date, of the weekday, the weekday's number,
the year as printed or None, and the (month, day) readings. Refuses a full stop between the two, and weekdays that
share several days ("Saturday and Sunday, 4 and 5 January").
"""

import re
from collections.abc import Iterator

from factlint.checks.calendar.naming import SHORT, WEEKDAY
from factlint.checks.calendar.printed import Day, days
from factlint.grammar import Grammar, compiled
from factlint.text.document import Document, Span
from factlint.values.known import known
from factlint.values.value import Value

Place = tuple[Span, Span, Span, int, int | None, tuple[tuple[int, int], ...]]

LISTED = Grammar(
    r"(?:days?|mon|tues?|weds?|thurs?|thu|fri|sat|sun)\.?(?:,? ?(?:and|or|to|through|until|till|into|&|[-–—/])"
    r" ?(?:on )?(?:the )?|, )\Z",
    re.IGNORECASE,
)
"""What leads up to a weekday that is one of several."""
PAIRED = Grammar(r" ?(?:and|to|through|until|&|[-–—/]) ?(?:on )?")
APPOSED = Grammar(
    r"(?:, (?:which |that )?(?:(?:was|is) )?an? |,? ?\((?:an? )?|,? (?:which |that )?(?:fell|falls) on an? "
    r"|,? (?:which |that )?(?:fell|falls) on | (?:was|is) an? )"
)
"""What stands between a date and the weekday that is said of it."""
CLOSED = Grammar(r"[.,;:!?)\]—–\"”’]|\s+(?:and|but|when|in|so|that|which|while|as|[—–-]+)\b|\s*\Z|\s+[—–-]")
OLD_STYLE = Grammar(
    r"\b(?:julian|gregorian|hebrew|jewish|islamic|muslim|hijri|lunar) (?:calendars?|dates?|years?|months?)\b"
    r"|\b(?:old|new)[ -]style (?:calendar|dates?)\b|\b\d{1,4},? [(\[]?(?:[on]\.s\.|(?:old|new)[ -]style)",
    re.IGNORECASE,
)
"""Days of another calendar; "Islamic State" and "Halifax, N.S." are none."""


def dated_weekdays(document: Document) -> Iterator[Place]:
    """The pairs of a document, by place."""
    reading = document.reading
    if OLD_STYLE.search(reading):
        return
    values = [value for value in known(document) if value.mention.kind in ("date", "time")]
    for index, value in enumerate(values):
        printed = days(value.mention.content)
        if any(day.weekday is not None for day in printed):
            yield from _within(reading, value, printed)
        elif len(printed) == 1 and index + 1 < len(values):
            yield from _apposed(document, value, printed[0], values[index + 1])
        if len(printed) == 1 and index and printed[0].weekday is None:
            yield from _timed(document, values[index - 1], value, printed[0])


def _within(reading: str, value: Value, printed: list[Day]) -> Iterator[Place]:
    """The weekdays that one mention prints with its days."""
    mention = value.mention
    names = list(WEEKDAY.finditer(reading, mention.start, mention.end))
    wanted = [day for day in printed if day.weekday is not None]
    listed = LISTED.search(reading[max(0, mention.start - 24) : mention.start])
    if listed and len(printed) == 2 and len(names) == len(wanted) == 1:
        yield from _paired(reading, value, printed, names[0])
        return
    if (
        len(names) != len(wanted)
        or listed
        or (len(printed) > 1 and len(wanted) == 1 and _shares(reading, names[0]))
    ):
        return
    for index, (name, day) in enumerate(zip(names, wanted, strict=True)):
        if reading[name.end() : name.end() + 2] == ". " and len(name[0]) > 5:
            continue  # the end of a sentence
        last = index + 1 == len(names)
        start = mention.start if index == 0 and printed[0].weekday is not None else name.start()
        end = mention.end if last else names[index + 1].start()
        whole = _trimmed(reading, Span(start, end))
        if reading[whole.start : whole.end].count("(") > reading[whole.start : whole.end].count(")"):
            whole = Span(whole.start, whole.end + (reading[whole.end : whole.end + 1] == ")"))
        assert day.weekday is not None
        yield whole, whole, Span(*name.span()), day.weekday, _year(day, value, len(printed)), day.readings


def _paired(reading: str, value: Value, printed: list[Day], second: "re.Match[str]") -> Iterator[Place]:
    """ "Monday and Tuesday, 5 and 6 May": each weekday with its day, in their order."""
    mention = value.mention
    before = reading[max(0, mention.start - 24) : mention.start]
    first = list(WEEKDAY.finditer(before))
    joint = before[first[-1].end() :] if first else ""
    if (
        not PAIRED.fullmatch(joint)
        or LISTED.search(before[: first[-1].start()])
        or second.start() != mention.start
    ):
        return
    start = mention.start - len(before) + first[-1].start()
    whole, weekday = Span(start, mention.end), SHORT[first[-1][0].lower()[:3]]
    ends = Span(start, start + len(first[-1][0])), Span(*second.span())
    numbers = (weekday, printed[0].weekday)
    for day, name, number in zip(printed, ends, numbers, strict=True):
        assert number is not None
        yield whole, Span(second.end(), mention.end), name, number, _year(day, value, 1), day.readings


def _shares(reading: str, name: "re.Match[str]") -> bool:
    """Whether the text behind a weekday and its first day lists more weekdays or a bare second day."""
    return compiled(r",? (?:and|or|&|[-–—/])").match(reading[name.end() : name.end() + 8]) is not None


def _apposed(document: Document, value: Value, day: Day, following: Value) -> Iterator[Place]:
    """The weekday that is said of a date behind it."""
    reading, mention, name = document.reading, value.mention, following.mention
    if name.content[0] != "weekday" or name.content[2] or name.start - mention.end > 24:
        return
    if not APPOSED.fullmatch(reading, mention.end, name.start) or not CLOSED.match(reading, name.end):
        return
    block = document.block_at(mention.start)
    weekday = name.content[1]
    if block is None or name.end > block.end or not isinstance(weekday, int):
        return
    date_span = Span(mention.start, mention.end)
    year = _year(day, value, 1)
    bracket = "(" in reading[mention.end : name.start] and reading.startswith(")", name.end)
    whole = Span(mention.start, name.end + bracket)
    yield whole, date_span, Span(name.start, name.end), weekday, year, day.readings


def _timed(document: Document, leading: Value, value: Value, day: Day) -> Iterator[Place]:
    """The weekday that a time of day takes to itself: "at 3 p.m. on Friday, January 4"."""
    reading, mention = document.reading, value.mention
    if leading.mention.content[0] != "at" or reading[leading.mention.end : mention.start] not in (", ", "., "):
        return
    if document.block_at(leading.mention.start) != document.block_at(mention.start):
        return
    named = leading.mention.content[1]
    names = list(WEEKDAY.finditer(reading, leading.mention.start, leading.mention.end))
    if not isinstance(named, tuple) or named[0] != "weekday" or named[2] or not isinstance(named[1], int):
        return
    if len(names) == 1 and leading.mention.end - names[0].end() < 2:
        whole, date_span = Span(names[0].start(), mention.end), Span(mention.start, mention.end)
        yield whole, date_span, Span(*names[0].span()), named[1], _year(day, value, 1), day.readings


def _year(day: Day, value: Value, printed: int) -> int | None:
    """The year as printed, in full; of two digits, as it was resolved."""
    if day.year is None or day.year > 99:
        return day.year
    return (
        int(value.value[:4])
        if printed == 1 and isinstance(value.value, str) and value.value[:4].isdigit()
        else None
    )


def _trimmed(reading: str, span: Span) -> Span:
    """A span without the word that joins its date to the next, and without the time of day behind it."""
    text = reading[span.start : span.end]
    text = compiled(r"[\s,–—-]*(?:\b(?:to|and|until|till|through)\b(?: (?:the|this|next|on)){0,2})?[\s,]*\Z").sub(
        "", text
    )
    lead = compiled(r"(?:from|between) ", re.IGNORECASE).match(text)
    return Span(span.start + (lead.end() if lead else 0), span.start + len(text))
