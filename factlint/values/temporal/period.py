"""Stretches of the calendar: a value as TIMEX3 writes it, with its first and last day or minute.

In: years, months, days, or a written value. Out: a `Period`. Nothing is rounded or guessed; what no calendar
has (30 February) is a period that is not valid.

Written forms (TIMEX3, TimeML 1.2.1 section 2.2; EDTF for what has two ends): "2020-01-03", "2018-01",
"2013-Q3", "2019-H1", "2018-W05", "2018-W05-WE", "1998-SP", "199" (a decade), "18" (the 19th century), "FY2019",
"2020-01-03TEV", "2020-01-03T11:00", "2015/2011".
"""

from datetime import date, timedelta

from factlint.record import NamedTuple

MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
PART_HOURS = {"MO": (0, 12), "MI": (11, 14), "AF": (12, 19), "EV": (16, 24), "NI": (17, 30)}
"""The hours that a part of a day may take, generously; a night runs into the next day."""


class Period(NamedTuple):
    value: str | None
    lo: date | None = None
    hi: date | None = None
    grain: str = "day"
    """The unit it was printed in: "day", "week", "month", "quarter", "year", "decade" ..."""
    basis: str = "absolute"
    alternatives: tuple[str, ...] = ()
    valid: bool = True
    times: tuple[str, str] | None = None
    """First and last minute, "2020-01-03T11:00", where a time of day is printed."""
    others: tuple["Period", ...] = ()
    """The periods of the alternatives."""


UNKNOWN = Period(None)
UNDATED = Period(None, basis="dateline")
"""What counts from a dateline that is not there."""


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int | None, month: int) -> int:
    """Days in a month; February has 29 where the year is not known."""
    return 29 if month == 2 and (year is None or is_leap(year)) else MONTH_DAYS[month - 1]


def day(when: date, basis: str = "absolute") -> Period:
    return Period(when.isoformat(), when, when, "day", basis)


def month(year: int, number: int, basis: str = "absolute") -> Period:
    first = date(year, number, 1)
    return Period(first.isoformat()[:7], first, date(year, number, month_length(year, number)), "month", basis)


def years(year: int, basis: str = "absolute") -> Period:
    return Period(f"{year:04}", date(year, 1, 1), date(year, 12, 31), "year", basis)


def week(monday: date, basis: str = "absolute") -> Period:
    """The ISO week that begins with this Monday."""
    year, number, _ = monday.isocalendar()
    return Period(f"{year:04}-W{number:02}", monday, monday + timedelta(6), "week", basis)


def weekend(monday: date, basis: str = "absolute") -> Period:
    """The weekend of the ISO week that begins with this Monday."""
    year, number, _ = monday.isocalendar()
    return Period(f"{year:04}-W{number:02}-WE", monday + timedelta(5), monday + timedelta(6), "weekend", basis)


def quarter(year: int, number: int, basis: str = "absolute") -> Period:
    first = date(year, 3 * number - 2, 1)
    last = date(year, 3 * number, month_length(year, 3 * number))
    return Period(f"{year:04}-Q{number}", first, last, "quarter", basis)


def half(year: int, number: int, basis: str = "absolute") -> Period:
    first, last = (date(year, 1, 1), date(year, 6, 30)) if number == 1 else (date(year, 7, 1), date(year, 12, 31))
    return Period(f"{year:04}-H{number}", first, last, "half", basis)


def decade(number: int, basis: str = "absolute") -> Period:
    """199 is the 1990s."""
    return Period(f"{number:03}", date(max(1, number * 10), 1, 1), date(number * 10 + 9, 12, 31), "decade", basis)


def century(number: int, basis: str = "absolute") -> Period:
    """18 is the 19th century, as loosely as people speak of it: 1800 to 1900."""
    return Period(
        f"{number:02}", date(max(1, number * 100), 1, 1), date(number * 100 + 100, 12, 31), "century", basis
    )


def season(year: int, code: str, basis: str = "absolute") -> Period:
    """A season of either hemisphere: its bounds are the year's, a winter's also the months on either side."""
    winter = code in ("WI", "SU")
    first = date(year - 1, 11, 1) if winter else date(year, 1, 1)
    last = date(year + 1, 4, 30) if winter else date(year, 12, 31)
    return Period(f"{year:04}-{code}", first, last, "season", basis)


def fiscal(year: int, basis: str = "absolute") -> Period:
    """A year of accounts, which begins anywhere in the calendar year before or in its own."""
    return Period(f"FY{year:04}", date(year - 1, 1, 1), date(year + 1, 12, 31), "year", basis)


def add_months(when: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month."""
    index = when.year * 12 + when.month - 1 + months
    year, number = divmod(index, 12)
    return date(year, number + 1, min(when.day, month_length(year, number + 1)))


def monday_of(when: date) -> date:
    return when - timedelta(when.weekday())


def unit_of(when: date, unit: str, shift: int, basis: str) -> Period:
    """The calendar unit that holds a day, so many units on."""
    if unit == "day":
        return day(when + timedelta(shift), basis)
    if unit == "week":
        return week(monday_of(when) + timedelta(7 * shift), basis)
    if unit == "weekend":
        return weekend(monday_of(when) + timedelta(7 * shift), basis)
    if unit == "fortnight":
        first = monday_of(when) + timedelta(14 * shift)
        return Period(
            f"{first.isoformat()}/{(first + timedelta(13)).isoformat()}",
            first,
            first + timedelta(13),
            "week",
            basis,
        )
    if unit == "month":
        first = add_months(when.replace(day=1), shift)
        return month(first.year, first.month, basis)
    if unit == "quarter":
        year, number = divmod(when.year * 4 + (when.month - 1) // 3 + shift, 4)
        return quarter(year, number + 1, basis)
    if unit == "half":
        year, number = divmod(when.year * 2 + (when.month - 1) // 6 + shift, 2)
        return half(year, number + 1, basis)
    if unit == "year":
        return years(when.year + shift, basis)
    if unit == "decade":
        return decade(when.year // 10 + shift, basis)
    if unit == "century":
        return century(when.year // 100 + shift, basis)
    return UNKNOWN
