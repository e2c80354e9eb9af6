"""`weekday`: a weekday that is not its date's: "Friday, 4 January 2020" was a Saturday.

Every form counts: "Friday 4 January", "2020-01-04 (Fri)", "on January 4, 2020, a Friday". Without a year it is the
dateline's, the one before or after, or any that the document names, and something is said only if the weekday fits
none of them. Numbers of which either may be the month have to fail both ways. Days before 1753 are left alone, and
up to 1923 the weekday of the old style (Julian) is right as well. Weekdays beside weekdays ("Friday and Saturday,
3 and 4 January") are left alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import Grammar, compiled
from factlint.record import NamedTuple
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}": {date} {was} a {weekday}; {stated} {was} {other}{perhaps}. Is the day or the date wrong?'
PLACEHOLDERS = ("found", "date", "was", "weekday", "stated", "other", "perhaps")
EVERY_DOCUMENT = False

NAMES = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
)  # fmt: skip
NEAR = 40
"""Characters around a weekday in which its date has a digit."""
GREGORIAN = 1753
"""The first whole year in which English copy counts by the Gregorian calendar (Calendar Act 1750)."""
OLD_STYLE_ENDS = 1924
"""Greece was the last country of Europe to leave the Julian calendar, in 1923."""


BEFORE, BEHIND = timedelta(70), timedelta(30)
"""How near to the dateline a day without a year is this year's, unless the paragraph speaks of another."""
OTHER_YEAR = Grammar(r"(?<!\d)(?:1[789]|20)\d\d(?!\d)|\b(?:years?|anniversary|decades?)\b", re.IGNORECASE)


class Stated(NamedTuple):
    """A date and the weekday that stands at it."""

    span: Span
    date_span: Span
    weekday_span: Span
    weekday: int
    year: int | None
    readings: tuple[tuple[int, int], ...]


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared(tuple(Needle(name) for name in NAMES), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    if not any(is_near_digit(document.reading, hit.start, hit.end) for hit in hits):
        return
    told: Span | None = None
    for stated in stated_weekdays(document):
        wrong = mistaken(document, stated)
        if wrong is not None and stated.span != told:  # of two days that share a span, one is enough
            told = stated.span
            for rule in rules:
                yield problem(document, rule.number, stated, wrong)


def is_near_digit(reading: str, start: int, end: int) -> bool:
    """Whether a digit stands near enough to be of the same date."""
    around = reading[max(0, start - NEAR) : end + NEAR]
    return any("0" <= character <= "9" for character in around)


def stated_weekdays(document: Document) -> Iterator[Stated]:
    """Every date of the document that has its weekday."""
    from factlint.checks.calendar.weekdays import dated_weekdays

    for place in dated_weekdays(document):
        yield Stated(*place)


class Mistake(NamedTuple):
    """The day meant, and whether no other year would make it right."""

    day: date
    certain: bool


def mistaken(document: Document, stated: Stated) -> Mistake | None:
    """The day meant, where its weekday is another than stated; None where all is well or nothing certain."""
    meant = candidates(document, stated)
    if not meant or fits(meant[0], stated.weekday):
        return None
    years = [] if stated.year is not None else [*named_years(document), meant[0].year - 1]
    others = [*meant, *(day for year in years for day in of_year(stated, year))]
    if not any(fits(day, stated.weekday) for day in others):
        return Mistake(meant[0], certain=meant[0].year >= OLD_STYLE_ENDS)
    if stated.year is None and len(stated.readings) == 1 and is_of_the_news(document, stated, meant[0]):
        return Mistake(meant[0], certain=False)
    return None


def is_of_the_news(document: Document, stated: Stated, day: date) -> bool:
    """Whether a day without a year is beside the dateline, in a paragraph that speaks of no other year."""
    line, block = document.dateline, document.block_at(stated.span.start)
    if line is None or block is None or not -BEFORE <= day - date.fromisoformat(line.date[:10]) <= BEHIND:
        return False
    return OTHER_YEAR.search(document.reading, block.start, block.end) is None


def candidates(document: Document, stated: Stated) -> list[date]:
    """The days that may be meant, the likeliest first."""
    line = document.dateline
    if stated.year is not None:
        return of_year(stated, stated.year)
    if line is None:
        return []
    today = date.fromisoformat(line.date[:10])
    near = [day for year in (today.year, today.year - 1, today.year + 1) for day in of_year(stated, year)]
    return sorted(near, key=lambda day: abs(day - today))


def of_year(stated: Stated, year: int) -> list[date]:
    """The day or days of a year that a date may be."""
    found = []
    for month, day in stated.readings:
        try:
            found.append(date(year, month, day))
        except ValueError:  # the calendar has none such: another check's finding
            continue
    return found


def named_years(document: Document) -> list[int]:
    """Every year that the text prints, each once, in order: history is told without repeating its year."""
    return sorted({int(year) for year in compiled(r"(?<!\d)(?:1[789]|20)\d\d(?!\d)").findall(document.reading)})


def fits(day: date, weekday: int) -> bool:
    """Whether a day has this weekday, by the calendar that may have been in use."""
    if day.year < GREGORIAN or day.weekday() == weekday:
        return True
    return day.year < OLD_STYLE_ENDS and (day + julian_lag(day)).weekday() == weekday


def julian_lag(day: date) -> timedelta:
    """How many days the Julian calendar is behind: 11 from March 1700, 12 from March 1800, 13 from March 1900."""
    century = day.year - (day.month < 3)
    return timedelta(11 + (century >= 1800) + (century >= 1900))


def problem(document: Document, number: int, stated: Stated, mistake: Mistake) -> Problem:
    """The finding: the arithmetic, and a repair for either side."""
    from factlint.checks.calendar.naming import WEEKDAYS, day_first, named, ordinal
    from factlint.checks.calendar.voices import milder

    reading, day = document.reading, mistake.day
    text = reading[stated.date_span.start : stated.date_span.end]
    first = day_first(text)
    other = day + timedelta((stated.weekday - day.weekday() + 3) % 7 - 3)
    years = [
        year
        for year in (day.year - 1, day.year + 1)
        if stated.year is not None and any(fits(each, stated.weekday) for each in of_year(stated, year))
    ]
    perhaps = f", and {named(day.replace(year=years[0]), first)} a {WEEKDAYS[stated.weekday]}" if years else ""
    if len(stated.readings) == 2:
        others = [each for each in of_year(stated, day.year) if each != day]
        perhaps = "".join(f" ({named(each, first)}: {WEEKDAYS[each.weekday()]})" for each in others)
    line = document.dateline
    ahead = line is not None and day > date.fromisoformat(line.date[:10])
    values = {
        "found": reading[stated.span.start : stated.span.end],
        "date": named(day, first),
        "was": "is" if ahead else "was",
        "weekday": WEEKDAYS[day.weekday()],
        "stated": WEEKDAYS[stated.weekday],
        "other": "the " + ordinal(other.day) if other.month == day.month else named(other, first, year=False),
        "perhaps": perhaps,
    }
    severity = milder(document, *stated.span) or ("" if mistake.certain else "warning")
    claim = Claim("date", "weekday", WEEKDAYS[stated.weekday], WEEKDAYS[day.weekday()], "the calendar")
    return Problem(
        number,
        stated.span,
        values,
        alternatives=tuple(repairs(document, stated, day, other, years)),
        claim=claim,
        severity=severity,
    )


def repairs(document: Document, stated: Stated, day: date, other: date, years: Sequence[int]) -> Iterator[Repair]:
    """Another weekday, another day, another year."""
    from factlint.checks.calendar.naming import like, ordinal

    reading = document.reading
    start, end = stated.weekday_span
    weekday = like(reading[start:end], day.weekday())
    yield Repair(f"Write '{weekday}'", (Edit(start, end, weekday),))
    text = reading[stated.date_span.start : stated.date_span.end]
    if other.month == day.month:
        printed = re.search(rf"(?<!\d)(0?){day.day}(st|nd|rd|th)?(?!\d)", text)
        if printed:
            new = ordinal(other.day) if printed[2] else str(other.day)
            new = new.rjust(2 + len(printed[2] or ""), "0") if printed[1] else new
            at = stated.date_span.start
            yield Repair(f"Write '{new}'", (Edit(at + printed.start(), at + printed.end(), new),))
    for year in years[:1]:
        printed = re.search(rf"(?<!\d){day.year}(?!\d)", text)
        if printed:
            at = stated.date_span.start
            yield Repair(f"Write '{year}'", (Edit(at + printed.start(), at + printed.end(), str(year)),))
