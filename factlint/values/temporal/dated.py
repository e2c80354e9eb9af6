"""Printed years, months and days: "Friday, 4 January 2020", "May 2009", "June 18", "the 15th", "4/3/20".

What is not printed comes from the dateline, by the tense of the clause. In digits, the document decides which
is the month; where it does not, both readings are kept and the value is open.
"""

from datetime import date

from factlint.values.temporal import period as calendar
from factlint.values.temporal.nearest import TURNS, nearest
from factlint.values.temporal.period import UNDATED, UNKNOWN, Period
from factlint.values.temporal.place import Content, Place, number, optional

LEAP_TURNS = range(-8, 9)
"""The years that a 29 February is looked for in; two leap years may lie eight apart."""


def printed(content: Content, place: Place) -> Period:
    """("calendar", year, month, day, weekday). A weekday that is not the date's is for the checks."""
    year, month, day = (optional(part) for part in content[1:4])
    if year is not None:
        return dated(full_year(year, place), month, day)
    if month is None:
        return _day_of_month(day, content[4], place)
    if not 0 < month < 13 or (day is not None and not 0 < day <= calendar.month_length(None, month)):
        return Period(f"XXXX-{month:02}", valid=False)
    today = place.today
    if today is None:
        return UNDATED
    turns = LEAP_TURNS if (month, day) == (2, 29) else TURNS
    return nearest(today, lambda shift: dated(today.year + shift, month, day), place.tense, turns)


def dated(year: int, month: int | None, day: int | None) -> Period:
    """A year, month and day; not valid where the calendar has none such."""
    if month is None:
        return calendar.years(year)
    if not 0 < month < 13 or (day is not None and not 0 < day <= calendar.month_length(year, month)):
        return Period(f"{year:04}-{month:02}", valid=False)
    return calendar.month(year, month) if day is None else calendar.day(date(year, month, day))


def full_year(year: int, place: Place) -> int:
    """A year of two digits in full: at most 20 years ahead of the dateline, else by POSIX (strptime's %y)."""
    if year > 99:
        return year
    ahead = place.today.year + 20 if place.today else 2068
    return year + ahead // 100 * 100 - (100 if year > ahead % 100 else 0)


def fiscal(content: Content, place: Place) -> Period:
    """("fiscal", year)."""
    return calendar.fiscal(full_year(number(content[1]), place))


def numeric(content: Content, place: Place) -> Period:
    """("numeric", first, second, year)."""
    first, second, year = number(content[1]), number(content[2]), content[3]
    day_first = place.context.day_first
    if first > 12 or second > 12 or first == second:
        day_first = first > 12

    def reading(month: int, day: int) -> Period:
        return printed(("calendar", year, month, day, None), place)

    if day_first is not None:
        return reading(second, first) if day_first else reading(first, second)
    known = tuple(one for one in (reading(second, first), reading(first, second)) if one.value)
    return Period(None, alternatives=tuple(str(one.value) for one in known), others=known)


def _day_of_month(day: int | None, weekday: object, place: Place) -> Period:
    """ "the 15th" of the month that the clause means, "Friday the 13th" of the nearest month where that is so."""
    today = place.today
    if today is None or day is None:
        return UNDATED
    first = today.replace(day=1)

    def of(shift: int) -> Period:
        month = calendar.add_months(first, shift)
        if day > calendar.month_length(month.year, month.month):
            return UNKNOWN
        when = month.replace(day=day)
        return calendar.day(when) if weekday is None or when.weekday() == weekday else UNKNOWN

    return nearest(today, of, place.tense, range(-2, 3) if weekday is None else range(-14, 15))
