"""Dates and times against their context: the content of a mention in, a `Period` out.

`resolve` never raises for what a grammar made. What the calendar does not have is not valid; what lies outside the years 1 to
9999, or hangs on a dateline that is not there, has no value.
"""

from collections.abc import Callable
from datetime import date, timedelta

from factlint.values.temporal import period as calendar
from factlint.values.temporal.clock import timed, untimed
from factlint.values.temporal.context import Context
from factlint.values.temporal.holidays import holiday, nth_weekday
from factlint.values.temporal.period import UNKNOWN, Period
from factlint.values.temporal.relative import nearest, offset, ref, seasonal, weekday
from factlint.values.temporal.tense import tense

Content = tuple[object, ...]


class Place:
    """Where a mention stands, with what its clause says of past and future, asked at most once."""

    __slots__ = ("_tense", "context", "end", "mod", "start")

    def __init__(self, context: Context, start: int, end: int, mod: str) -> None:
        self.context = context
        self.start = start
        self.end = end
        self.mod = mod
        self._tense: str | None = None

    @property
    def tense(self) -> str:
        if self._tense is None:
            self._tense = tense(self.context.reading, self.start, self.end)
        return self._tense


def resolve(content: Content, place: Place) -> Period:
    """The period that a content names at its place."""
    try:
        return _resolve(content, place)
    except (ValueError, OverflowError):
        return UNKNOWN


def _resolve(content: Content, place: Place) -> Period:
    return RESOLVERS[str(content[0])](content, place)


def _calendar(content: Content, place: Place) -> Period:
    _, year, month, day, on = content
    assert year is None or isinstance(year, int)
    assert month is None or isinstance(month, int)
    assert day is None or isinstance(day, int)
    if year is not None:
        return dated(_full(year, place), month, day)
    today = place.context.today
    if month is None:
        return _day_of_month(day, on, place)
    if not 0 < month < 13 or (day is not None and not 0 < day <= calendar.month_length(None, month)):
        return Period(f"XXXX-{month:02}-{day:02}", valid=False) if day is not None else UNKNOWN
    if today is None:
        return UNKNOWN
    return nearest(today, lambda shift: dated(today.year + shift, month, day), place.tense)


def dated(year: int, month: int | None, day: int | None) -> Period:
    """A printed year, month and day; not valid where the calendar has none such."""
    if month is None:
        return calendar.years(year)
    if not 0 < month < 13 or (day is not None and not 0 < day <= calendar.month_length(year, month)):
        return Period(f"{year:04}-{month:02}" + (f"-{day:02}" if day is not None else ""), valid=False)
    return calendar.month(year, month) if day is None else calendar.day(date(year, month, day))


def _full(year: int, place: Place) -> int:
    """A year of two digits in its century: at most 20 years ahead of the dateline, else by POSIX (strptime's %y)."""
    if year > 99:
        return year
    today = place.context.today
    ahead = today.year + 20 if today else 2068
    return year + ahead // 100 * 100 - (100 if year > ahead % 100 else 0)


def _day_of_month(day: int | None, weekday: object, place: Place) -> Period:
    """ "the 15th" of the month that the clause means, "Friday the 13th" of the nearest month where that is so."""
    today = place.context.today
    if today is None or day is None:
        return UNKNOWN
    first = today.replace(day=1)

    def of(shift: int) -> Period:
        month = calendar.add_months(first, shift)
        if day > calendar.month_length(month.year, month.month):
            return UNKNOWN
        when = month.replace(day=day)
        return calendar.day(when) if weekday is None or when.weekday() == weekday else UNKNOWN

    turns = range(-2, 3) if weekday is None else range(-14, 15)
    return nearest(today, of, place.tense, turns)._replace(basis="dateline")


def _numeric(content: Content, place: Place) -> Period:
    first, second, year = content[1:4]
    assert isinstance(first, int)
    assert isinstance(second, int)
    orders = [(second, first), (first, second)]  # month, day
    day_first = place.context.day_first
    if first > 12 or second > 12:
        month, day = orders[0] if first > 12 else orders[1]
        return _calendar(("calendar", year, month, day, None), place)
    if day_first is None and first != second:
        readings = [_calendar(("calendar", year, month, day, None), place) for month, day in orders]
        known = tuple(reading for reading in readings if reading.value)
        if not known:
            return UNKNOWN
        return Period(None, None, None, "day", alternatives=tuple(str(one.value) for one in known), others=known)
    month, day = orders[0] if day_first else orders[1]
    return _calendar(("calendar", year, month, day, None), place)


def _unit(content: Content, place: Place) -> Period:
    today = place.context.today
    if today is None:
        return UNKNOWN
    unit, shift = str(content[1]), content[2]
    assert isinstance(shift, int)
    if unit == "fiscal":
        return calendar.fiscal(today.year + shift, "dateline")
    return calendar.unit_of(today, unit, shift, "dateline")


def _nth(content: Content, place: Place) -> Period:
    _, number, unit, whole = content
    assert isinstance(whole, tuple)
    assert isinstance(number, int)
    base = _resolve(whole, place)
    if base.lo is None or base.hi is None:
        return UNKNOWN
    basis = base.basis
    if number == 0:
        return calendar.unit_of(base.lo, str(unit), 0, basis)
    if isinstance(unit, tuple):
        if base.grain != "month":
            days = [base.lo + timedelta(n) for n in range(min((base.hi - base.lo).days + 1, 400))]
            fitting = [one for one in days if one.weekday() == unit[1]]
            return calendar.day(fitting[number - 1 if number > 0 else number], basis) if len(fitting) >= abs(number) else UNKNOWN
        found = nth_weekday(base.lo.year, base.lo.month, unit[1], number)
        return calendar.day(found, basis) if found <= base.hi else Period(None, basis=basis, valid=False)
    if unit == "day":
        when = base.lo + timedelta(number - 1) if number > 0 else base.hi + timedelta(number + 1)
        return calendar.day(when, basis) if base.lo <= when <= base.hi else Period(None, basis=basis, valid=False)
    if unit in ("week", "weekend"):
        thursday = base.lo + timedelta((3 - base.lo.weekday()) % 7) + timedelta(7 * (number - 1))
        if number < 0:
            thursday = base.hi - timedelta((base.hi.weekday() - 3) % 7) + timedelta(7 * (number + 1))
        if unit == "weekend" and number < 0:
            return calendar.weekend(base.hi - timedelta((base.hi.weekday() + 1) % 7 + 6), basis)
        found_week = calendar.unit_of(thursday, str(unit), 0, basis)
        slack = timedelta(3)
        return found_week._replace(lo=found_week.lo and found_week.lo - slack, hi=found_week.hi and found_week.hi + slack)
    if unit == "month":
        return calendar.unit_of(base.lo if number > 0 else base.hi, "month", number - 1 if number > 0 else number + 1, basis)
    if unit == "year":
        return calendar.unit_of(base.lo if number > 0 else base.hi, "year", number - 1 if number > 0 else number + 1, basis)
    return UNKNOWN


def _within(content: Content, place: Place) -> Period:
    _, part, whole = content
    assert isinstance(part, tuple)
    assert isinstance(whole, tuple)
    base = _resolve(whole, place)
    if base.lo is None or base.hi is None:
        return UNKNOWN
    return _inside(part, base, place)._replace(basis=base.basis)


def _inside(part: Content, base: Period, place: Place) -> Period:
    assert base.lo is not None
    assert base.hi is not None
    tag = part[0]
    year = base.lo.year
    if tag == "range":
        ends = [end for end in part[1:] if isinstance(end, tuple)]
        return _joined(*(_inside(end, base, place) for end in ends))
    if tag == "calendar":
        month = part[2] if part[2] is not None else base.lo.month
        return dated(year, month, part[3])  # type: ignore[arg-type] # the grammar puts numbers there
    if tag == "weekday":
        number = part[1]
        assert isinstance(number, int)
        return calendar.day(base.lo + timedelta((number - base.lo.weekday()) % 7))
    if tag == "quarter":
        return calendar.quarter(year, int(str(part[1])))
    if tag == "half":
        return calendar.half(year, int(str(part[1])))
    if tag == "season":
        return calendar.season(year, str(part[1]))
    if tag == "holiday":
        return calendar.day(holiday(str(part[1]), year))
    return UNKNOWN


def _quarter(content: Content, place: Place) -> Period:
    tag, number, year = content
    assert isinstance(number, int)
    make = calendar.quarter if tag == "quarter" else calendar.half
    if isinstance(year, int):
        return make(year, number)
    today = place.context.today
    if today is None:
        return UNKNOWN
    return nearest(today, lambda shift: make(today.year + shift, number), place.tense)._replace(basis="dateline")


def _weekend(content: Content, place: Place) -> Period:
    """ "over the weekend": the one that began last, or the coming one in a clause of the future."""
    today = place.context.today
    if today is None:
        return UNKNOWN
    monday = calendar.monday_of(today)
    behind = today.weekday() < 5 and place.tense != "future"
    return calendar.weekend(monday - timedelta(7 * behind), "dateline")


def _month(content: Content, place: Place) -> Period:
    """ "last October", "this May": the nearest one that way, with the one a turn further where that is this year's."""
    _, number, which = content
    assert isinstance(number, int)
    today = place.context.today
    if today is None:
        return UNKNOWN
    if which == "this":
        return calendar.month(today.year, number, "dateline")
    if which in ("next", "coming", "following"):
        return calendar.month(today.year + (number <= today.month), number, "dateline")
    found = calendar.month(today.year - (number >= today.month), number, "dateline")
    if number >= today.month:
        return found
    other = calendar.month(today.year - 1, number, "dateline")
    return found._replace(alternatives=(str(other.value),), others=(other,))


def _holiday(content: Content, place: Place) -> Period:
    _, key, year, which = content
    if isinstance(year, int):
        return calendar.day(holiday(str(key), year))
    today = place.context.today
    if today is None:
        return UNKNOWN
    if which and which != "this":
        own = holiday(str(key), today.year)
        ahead = which in ("next", "coming", "following")
        shift = (1 if own <= today else 0) if ahead else (-1 if own >= today else 0)
        return calendar.day(holiday(str(key), today.year + shift), "dateline")
    return nearest(today, lambda shift: calendar.day(holiday(str(key), today.year + shift)), place.tense)._replace(basis="dateline")


def _decade(content: Content, place: Place) -> Period:
    number = content[1]
    assert isinstance(number, int)
    if number > 9:
        return calendar.decade(number)
    today = place.context.today
    if today is not None:
        latest = today.year // 10
        return calendar.decade(latest // 10 * 10 + number - (10 if number > latest % 10 else 0))
    return calendar.decade(190 + number) if number > 2 else UNKNOWN


def _range(content: Content, place: Place) -> Period:
    first, last = content[1], content[2]
    assert isinstance(first, tuple)
    assert isinstance(last, tuple)
    if first[0] == "clock":
        return untimed(content, place.context.day_named(place.start), place.context.today)
    if first[0] == "calendar" and last[0] == "calendar":
        first, last = _shared(first, last)
    one, two = _resolve(first, place), _resolve(last, place)
    if first[0] == "weekday" and one.lo and two.lo and two.lo < one.lo:
        two = calendar.day(two.lo + timedelta(7))
    if two.lo and one.lo and first[0] == last[0] == "calendar" and first[1] is None and last[1] is None and two.lo < one.lo:
        one = _earlier_year(first, one)  # "from November to February"
    return _joined(one, two)


def _shared(first: Content, last: Content) -> tuple[Content, Content]:
    """Both ends with the year that only one of them prints."""
    if first[1] is None and last[1] is not None and first[2] is not None:
        later = last[2] is not None and (first[2], first[3] or 0) > (last[2], last[3] or 99)  # type: ignore[operator] # numbers
        year = int(str(last[1])) - later
        return ("calendar", year, *first[2:]), last
    if last[1] is None and first[1] is not None and last[2] is not None:
        later = first[2] is not None and (last[2], last[3] or 99) < (first[2], first[3] or 0)  # type: ignore[operator] # numbers
        return first, ("calendar", int(str(first[1])) + later, *last[2:])
    return first, last


def _earlier_year(content: Content, period: Period) -> Period:
    assert period.lo is not None
    return dated(period.lo.year - 1, content[2], content[3])  # type: ignore[arg-type] # the grammar puts numbers there


def _joined(one: Period, two: Period) -> Period:
    """From one to two, in the order printed; the bounds are in the order of the calendar."""
    if one.value is None and two.value is None and one.others and len(one.others) == len(two.others):
        both = tuple(_joined(first, last) for first, last in zip(one.others, two.others, strict=True))
        return Period(None, grain="range", alternatives=tuple(str(pair.value) for pair in both), others=both)
    value = f"{one.value}/{two.value}"
    if one.value is None or two.value is None:
        return Period(None, grain="range", valid=one.valid and two.valid)
    basis = one.basis if one.basis != "absolute" else two.basis
    if one.times and two.times:
        times = (min(one.times[0], two.times[0]), max(one.times[1], two.times[1]))
        return Period(value, one.lo, two.hi, "range", basis, times=times)
    if None in (one.lo, two.lo, one.hi, two.hi):
        return Period(value, grain="range", basis=basis, valid=one.valid and two.valid)
    assert one.lo and one.hi and two.lo and two.hi
    return Period(value, min(one.lo, two.lo), max(one.hi, two.hi), "range", basis, valid=one.valid and two.valid)


def _at(content: Content, place: Place) -> Period:
    _, day, time = content
    assert isinstance(day, tuple)
    assert isinstance(time, tuple)
    return timed(_resolve(day, place), time)


def _clock(content: Content, place: Place) -> Period:
    return untimed(content, place.context.day_named(place.start), place.context.today)


def _bounded(content: Content, place: Place) -> Period:
    """ "earlier this week" ends with the dateline, "later this week" begins there."""
    tag, inner = content
    assert isinstance(inner, tuple)
    found = _resolve(inner, place)
    today = place.context.today
    if today is None or found.lo is None or found.hi is None or not found.lo <= today <= found.hi:
        return found
    return found._replace(hi=today) if tag == "earlier" else found._replace(lo=today)


RESOLVERS: dict[str, Callable[[Content, Place], Period]] = {
    "calendar": _calendar,
    "numeric": _numeric,
    "weekday": lambda content, place: weekday(content, place.context, place.tense, place.start),
    "unit": _unit,
    "ref": lambda content, place: ref(content, place.context, place.start),
    "offset": lambda content, place: offset(content, place.context, place.start, place.mod, lambda inner: _resolve(inner, place)),
    "nth": _nth,
    "within": _within,
    "decade": _decade,
    "century": lambda content, place: calendar.century(int(str(content[1]))),
    "era": lambda content, place: Period(f"BC{int(str(content[1])):04}", grain="year"),
    "quarter": _quarter,
    "half": _quarter,
    "fiscal": lambda content, place: calendar.fiscal(_full(int(str(content[1])), place)),
    "season": lambda content, place: seasonal(content, place.context, place.tense),
    "holiday": _holiday,
    "month": _month,
    "weekend": _weekend,
    "range": _range,
    "at": _at,
    "clock": _clock,
    "part": lambda content, place: UNKNOWN,
    "earlier": _bounded,
    "later": _bounded,
}
