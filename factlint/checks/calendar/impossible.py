"""What is wrong with a day or a time that no calendar or clock has.

In: the content of a mention. Out: a `Fault` that says it in words, or None. Left alone: the old style's leap days,
1700 to 1900, leap days of years in two digits, a day or month 0 (a version), 24:30 (of a timetable).
"""

from factlint.checks.calendar.naming import MONTHS
from factlint.checks.calendar.printed import Content, Day, days
from factlint.record import NamedTuple

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
OLD_STYLE_ENDS = 1924


class Fault(NamedTuple):
    reason: str
    """ "February has 28 days in 2019"."""
    last: int | None = None
    """The last day that the month has, where that is what is wrong."""
    day: int | None = None
    """The day as printed."""
    year: int | None = None
    is_time: bool = False


def impossible(content: Content) -> Fault | None:
    """The first impossible thing of a content."""
    for day in days(content):
        fault = _day(day)
        if fault:
            return fault
    for clock in _clocks(content):
        fault = _clock(clock)
        if fault:
            return fault
    return None


def _day(day: Day) -> Fault | None:
    faults = [_reading(day.year, month, number) for month, number in day.readings]
    if not all(faults):
        return None
    return next((fault for fault in faults if fault and fault.last), faults[0])


def _reading(year: int | None, month: int, day: int) -> Fault | None:
    if month < 1 or day < 1:
        return None
    if month > 12:
        return Fault(f"there is no month {month}", day=day, year=year)
    length = LENGTHS[month - 1]
    if month == 2:
        old = year is None or year < OLD_STYLE_ENDS
        leap = (year or 0) % 4 == 0 and (old or (year or 0) % 100 != 0 or (year or 0) % 400 == 0)
        length += leap
    if day <= length or (year is not None and year < 100 and (month, day) == (2, 29)):
        return None
    where = f" in {year}" if month == 2 and year is not None and year > 99 else ""
    most = "at most " if month == 2 and not where else ""
    return Fault(f"{MONTHS[month - 1]} has {most}{length} days{where}", length, day, year)


def _clocks(content: Content) -> list[Content]:
    if content[0] == "clock":
        return [content]
    parts = content[1:] if content[0] in ("range", "at") else ()
    return [clock for part in parts if isinstance(part, tuple) for clock in _clocks(part)]


def _clock(clock: Content) -> Fault | None:
    hour, minute, second = (part if isinstance(part, int) else 0 for part in clock[1:4])
    if minute > 59:
        return Fault("an hour has 60 minutes", is_time=True)
    if second > 60:
        return Fault("a minute has 60 seconds", is_time=True)
    if hour > 24:
        return Fault("a day has 24 hours", is_time=True)
    return None
