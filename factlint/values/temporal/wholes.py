"""Parts of a period, and periods from one end to another: "the first week of July", "Friday of next week", "2009
to 2011".

A week of a month is the ISO week with its Thursday, give or take three days, since people count weeks in
several ways.
"""

from datetime import timedelta

from factlint.values.temporal import period as calendar
from factlint.values.temporal.clock import untimed
from factlint.values.temporal.dated import dated, full_year
from factlint.values.temporal.holidays import holiday
from factlint.values.temporal.period import UNKNOWN, Period
from factlint.values.temporal.place import Content, Place, Resolve, inner, number, optional

WEEK_SLACK = timedelta(3)
LONGEST = 400
"""Days of a whole that are looked through for its third Tuesday."""


def nth(content: Content, place: Place, resolve: Resolve) -> Period:
    """("nth", number, unit, whole). A day that the whole does not have is not valid."""
    whole = inner(content[3])
    wanted, unit, base = number(content[1]), content[2], resolve(whole)
    if base.lo is None or base.hi is None:
        return UNKNOWN
    if whole[0] == "nth" and whole[2] in ("week", "weekend"):  # its first day is as uncertain as the week
        return UNKNOWN
    steps = wanted - 1 if wanted > 0 else wanted + 1
    if wanted == 0:
        return calendar.unit_of(base.lo, str(unit), 0, base.basis)
    if isinstance(unit, tuple):
        days = [base.lo + timedelta(n) for n in range(min((base.hi - base.lo).days + 1, LONGEST))]
        fitting = [day for day in days if day.weekday() == unit[1]]
        if len(fitting) < abs(wanted):
            return Period(None, basis=base.basis, valid=False)
        return calendar.day(fitting[wanted - 1 if wanted > 0 else wanted], base.basis)
    if unit == "day":
        when = (base.lo if wanted > 0 else base.hi) + timedelta(steps)
        if not base.lo <= when <= base.hi:
            return Period(None, basis=base.basis, valid=False)
        return calendar.day(when, base.basis)
    if unit in ("week", "weekend"):
        return _nth_week(str(unit), wanted, base)
    if unit in ("month", "year"):
        return calendar.unit_of(base.lo if wanted > 0 else base.hi, str(unit), steps, base.basis)
    return UNKNOWN


def _nth_week(unit: str, wanted: int, base: Period) -> Period:
    assert base.lo is not None
    assert base.hi is not None
    pivot = 3 if unit == "week" else 5  # the day that decides to which month a week belongs
    if wanted > 0:
        day = base.lo + timedelta((pivot - base.lo.weekday()) % 7 + 7 * (wanted - 1))
    else:
        day = base.hi - timedelta((base.hi.weekday() - pivot) % 7 - 7 * (wanted + 1))
    found = calendar.unit_of(day, unit, 0, base.basis)
    assert found.lo is not None
    assert found.hi is not None
    return found._replace(lo=found.lo - WEEK_SLACK, hi=found.hi + WEEK_SLACK)


def within(content: Content, place: Place, resolve: Resolve) -> Period:
    """("within", part, whole)."""
    base = resolve(inner(content[2]))
    if base.lo is None or base.hi is None:
        return UNKNOWN._replace(basis=base.basis)
    return _inside(inner(content[1]), base)._replace(basis=base.basis)


def _inside(part: Content, base: Period) -> Period:
    assert base.lo is not None
    tag, year = part[0], base.lo.year
    if base.value and base.value.startswith("FY"):  # its quarters are not the calendar's
        letter = "Q" if tag == "quarter" else "H"
        return base._replace(value=f"{base.value}-{letter}{number(part[1])}", grain=str(tag))
    if tag == "range":
        return joined(_inside(inner(part[1]), base), _inside(inner(part[2]), base))
    if tag == "calendar":
        month = optional(part[2])
        return dated(year, base.lo.month if month is None else month, optional(part[3]))
    if tag == "weekday":
        return calendar.day(base.lo + timedelta((number(part[1]) - base.lo.weekday()) % 7))
    if tag == "quarter":
        return calendar.quarter(year, number(part[1]))
    if tag == "half":
        return calendar.half(year, number(part[1]))
    if tag == "season":
        return calendar.season(year, str(part[1]))
    return calendar.day(holiday(str(part[1]), year)) if tag == "holiday" else UNKNOWN


def span(content: Content, place: Place, resolve: Resolve) -> Period:
    """("range", first, last), in the order printed."""
    first, last = inner(content[1]), inner(content[2])
    if first[0] == "clock":
        return untimed(content, place.context.day_named(place.start), place.today)
    if first[0] == last[0] == "calendar":
        return _calendar_span(first, last, place, resolve)
    if first[0] == "at" and last[0] == "clock" and inner(first[1])[0] != "part":  # "2 p.m. on Monday to 4 p.m."
        return resolve(("at", first[1], ("range", first[2], last)))
    one, two = resolve(first), resolve(last)
    if first[0] == last[0] == "weekday" and last[2] == "" and one.lo:
        ahead = (number(last[1]) - one.lo.weekday()) % 7
        two = calendar.day(one.lo + timedelta(ahead), one.basis)
    return joined(one, two)


def _calendar_span(first: Content, last: Content, place: Place, resolve: Resolve) -> Period:
    """Two dates: a year that only one prints is the other's too, or beside it ("November to February 2009")."""
    turned = first[2] is not None and last[2] is not None and _rank(first) > _rank(last)
    if first[1] is None and first[2] is not None:
        two = resolve(last)
        if two.lo is None:
            return joined(two, two)
        return joined(_with_year(first, two.lo.year - turned)._replace(basis=two.basis), two)
    if last[1] is None and last[2] is not None and first[1] is not None:
        one = resolve(first)
        return joined(one, _with_year(last, full_year(number(first[1]), place) + turned))
    return joined(resolve(first), resolve(last))


def _rank(content: Content) -> tuple[int, int]:
    return number(content[2]), optional(content[3]) or 0


def _with_year(content: Content, year: int) -> Period:
    return dated(year, optional(content[2]), optional(content[3]))


def joined(one: Period, two: Period) -> Period:
    """From one to two, in the order printed; the bounds in the order of the calendar."""
    valid = one.valid and two.valid
    basis = one.basis if one.basis != "absolute" else two.basis
    if one.others and len(one.others) == len(two.others):
        pairs = tuple(joined(first, last) for first, last in zip(one.others, two.others, strict=True))
        if one.value is None:
            alternatives = tuple(str(pair.value) for pair in pairs if pair.value)
            return Period(None, grain="range", basis=basis, alternatives=alternatives, others=pairs)
    if (
        one.value is None
        or two.value is None
        or one.lo is None
        or one.hi is None
        or two.lo is None
        or two.hi is None
    ):
        return Period(None, grain="range", basis=basis, valid=valid)
    value = f"{one.value}/{two.value}"
    lo, hi = min(one.lo, two.lo), max(one.hi, two.hi)
    if one.times and two.times:
        times = (min(one.times[0], two.times[0]), max(one.times[1], two.times[1]))
        return Period(value, lo, hi, "range", basis, times=times)
    return Period(value, lo, hi, "range", basis, valid=valid)
