"""Points so far from another: "two weeks ago", "three days later", "two days before Christmas", "ten minutes from
now".

Written in the unit printed: a day for days and weeks, a month for months, a year for years and more. The bounds
have half a unit of slack on both sides, for people round: "two weeks ago" is three days either way. "More than
two years ago" has no first day. What hangs on an event that the text only tells ("two weeks before the vote")
has no value, and "some weeks ago" only a bound.
"""

from datetime import date, timedelta

from factlint.values.temporal import period as calendar
from factlint.values.temporal.period import UNKNOWN, Period
from factlint.values.temporal.place import Content, Place, Resolve, inner, number

Parts = tuple[tuple[str, str], ...]

SECONDS = {"second": 1, "minute": 60, "hour": 3600}
DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
SLACK = {
    "week": 3,
    "weekend": 3,
    "fortnight": 7,
    "month": 15,
    "quarter": 45,
    "year": 183,
    "decade": 1826,
    "century": 18262,
}
"""Half a unit in days. A day has one day, but for "a day ago", which is yesterday."""
FINER = {"year": "month", "decade": "year", "century": "decade"}
"""The unit in which a point is told that lies a fraction of one away."""
YEARS = frozenset(("year", "decade", "century"))


def offset(content: Content, place: Place, resolve: Resolve) -> Period:
    """("offset", parts, upper, sign, anchor)."""
    parts, sign, anchor = _parts(content[1]), number(content[3]), inner(content[4])
    if anchor[0] == "event":
        return Period(None, grain="event", basis="event")
    if parts[-1][1] in SECONDS:
        return _minutes(parts, sign, place) if anchor[0] == "now" else UNKNOWN._replace(basis="anaphor")
    origin, basis = _origin(parts, sign, anchor, place, resolve)
    if origin is None:
        return UNKNOWN._replace(basis=basis)
    if any(amount == "X" for amount, _ in parts):
        bound = moved(origin, (("1", parts[-1][1]),), sign)
        return Period(None, None if sign < 0 else bound, bound if sign < 0 else None, "vague", basis)
    return _with_slack(moved(origin, parts, sign), parts, place.mod, basis)


def _parts(part: object) -> Parts:
    assert isinstance(part, tuple)
    return part


def _origin(parts: Parts, sign: int, anchor: Content, place: Place, resolve: Resolve) -> tuple[date | None, str]:
    """The day that is counted from."""
    if anchor[0] == "now":
        return place.today, "dateline"
    if anchor[0] == "ref":
        unit = parts[-1][1] if parts[-1][1] in ("month", *YEARS) else "day"
        named = place.context.antecedent(unit, place.start)
        return (place.today if named is None else named.lo if sign < 0 else named.hi), "anaphor"
    base = resolve(anchor)
    return (base.lo if sign < 0 else base.hi), base.basis


def _minutes(parts: Parts, sign: int, place: Place) -> Period:
    """ "ten minutes ago", where the dateline has a time; else unknown."""
    now = place.context.now
    if now is None or any(amount == "X" or unit not in SECONDS for amount, unit in parts):
        return UNKNOWN._replace(basis="dateline")
    when = now + timedelta(seconds=sign * sum(float(amount) * SECONDS[unit] for amount, unit in parts))
    shown = when.isoformat(timespec="seconds" if when.second else "minutes")
    return calendar.day(when.date(), "dateline")._replace(value=shown, times=(shown[:16], shown[:16]))


def moved(origin: date, parts: Parts, sign: int) -> date:
    """The day that lies so much before or after. OverflowError or ValueError outside the years 1 to 9999."""
    when = origin
    for amount, unit in parts:
        if unit in MONTHS:
            when = calendar.add_months(when, sign * int(float(amount) * MONTHS[unit]))
        else:
            when += timedelta(sign * int(float(amount) * DAYS[unit]))
    return when


def _with_slack(when: date, parts: Parts, mod: str, basis: str) -> Period:
    amount, unit = parts[-1]
    if "." in amount:
        unit = FINER.get(unit, unit)
    slack = timedelta(SLACK.get(unit, int(amount != "1")))
    shown = calendar.day(when, basis)
    if unit == "month":
        shown = calendar.month(when.year, when.month, basis)
    elif unit in YEARS:
        shown = calendar.years(when.year, basis)
    assert shown.lo is not None
    assert shown.hi is not None
    lo, hi = min(when - slack, shown.lo), max(when + slack, shown.hi)
    return shown._replace(lo=None if mod == "BEFORE" else lo, hi=None if mod == "AFTER" else hi)
