"""What counts from the dateline or from what was named before: weekdays, "the same day", "two weeks ago".

In: the content and its context. Out: a `Period`, with the other reading as an alternative where the clause does not say
whether it looks forward or back. A weekday is the nearest past one, today included, unless the clause is future.
"last" and "next" go by ISO weeks, as most papers do; the nearest such day is kept beside it.
"""

from collections.abc import Callable
from datetime import date, timedelta

from factlint.values.temporal import period as calendar
from factlint.values.temporal.context import Context
from factlint.values.temporal.period import UNKNOWN, Period

Content = tuple[object, ...]

AHEAD = 62
"""Days: a past clause with a date this close ahead, and none of the last ten months behind, means the one ahead."""
LONG_AGO = 300
SECONDS = {"second": 1, "minute": 60, "hour": 3600}
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def nearest(today: date, make: Callable[[int], Period], tense: str, turns: range = range(-2, 3)) -> Period:
    """Of the periods some turns ago, this turn and the next, the one that the clause means."""
    found = [made for shift in turns if (made := _made(make, shift)).lo is not None]
    past = [one for one in found if one.lo is not None and one.lo <= today]
    future = [one for one in found if one.hi is not None and one.hi >= today]
    if not past or not future:
        return past[-1] if past else future[0] if future else make(0)
    before, after = past[-1], future[0]
    if before == after:
        return before._replace(basis="dateline")
    assert before.hi is not None
    assert after.lo is not None
    back, ahead = (today - before.hi).days, (after.lo - today).days
    if tense == "past":
        chosen = after if back > LONG_AGO and ahead <= AHEAD else before
        return chosen._replace(basis="dateline")
    if tense == "future":
        chosen = before if ahead > LONG_AGO + 30 and back <= 14 else after
        return chosen._replace(basis="dateline")
    chosen, other = (before, after) if back <= ahead else (after, before)
    return chosen._replace(basis="dateline", alternatives=(str(other.value),), others=(other,))


def _made(make: Callable[[int], Period], shift: int) -> Period:
    try:
        return make(shift)
    except (ValueError, OverflowError):
        return UNKNOWN


def weekday(content: Content, context: Context, tense: str, start: int) -> Period:
    """ "Friday", "last Friday", "next Friday", "the following Friday"."""
    _, number, which = content
    assert isinstance(number, int)
    today = context.today
    if which in ("following", "same", "that"):
        named = context.antecedent("day", start)
        if named is not None and named.lo is not None:
            if which == "following":
                return calendar.day(named.lo + timedelta((number - named.lo.weekday() - 1) % 7 + 1), "anaphor")
            return calendar.day(calendar.monday_of(named.lo) + timedelta(number), "anaphor")
    if today is None or which in ("same", "that"):
        return UNKNOWN
    back, ahead = today - timedelta((today.weekday() - number) % 7), today + timedelta((number - today.weekday()) % 7)
    own = calendar.monday_of(today) + timedelta(number)
    if which == "":
        if tense == "future":
            return calendar.day(ahead, "dateline")
        return _either(back, ahead) if tense == "" and back != ahead else calendar.day(back, "dateline")
    if which == "this":
        return calendar.day(ahead if tense == "future" else own if tense == "" else own if own <= today else back, "dateline")
    if which == "past":
        return calendar.day(back if back < today else back - timedelta(7), "dateline")
    if which in ("coming", "upcoming"):
        return calendar.day(ahead if ahead > today else ahead + timedelta(7), "dateline")
    if which in ("last", "previous", "preceding", "prior"):
        return _either(own - timedelta(7), back if back < today else back - timedelta(7))
    return _either(own + timedelta(7), ahead if ahead > today else ahead + timedelta(7))


def _either(first: date, second: date) -> Period:
    chosen = calendar.day(first, "dateline")
    if first == second:
        return chosen
    return chosen._replace(alternatives=(second.isoformat(),), others=(calendar.day(second, "dateline"),))


def ref(content: Content, context: Context, start: int) -> Period:
    """ "the same day", "that year", "the following month": from what was named last, else from the dateline."""
    _, unit, shift = content
    assert isinstance(unit, str)
    assert isinstance(shift, int)
    named = context.antecedent(unit, start)
    if named is not None and named.hi is not None and named.lo is not None:
        return calendar.unit_of(named.lo if shift <= 0 else named.hi, unit, shift, "anaphor")
    if context.today is None or shift == 0:
        return UNKNOWN
    return calendar.unit_of(context.today, unit, shift, "anaphor")


def offset(
    content: Content, context: Context, start: int, mod: str, resolve: Callable[[Content], Period]
) -> Period:
    """ "two weeks ago", "three days later", "two days before Christmas": half a unit of slack on both sides."""
    _, parts, _, sign, anchor = content
    assert isinstance(parts, tuple)
    assert isinstance(sign, int)
    assert isinstance(anchor, tuple)
    if anchor[0] == "event":
        return _before_now(parts, sign, context)
    basis = "dateline"
    if anchor[0] == "now":
        origin = context.today
    elif anchor[0] == "ref":
        named = context.antecedent(_antecedent_unit(parts), start, near=True)
        origin = context.today if named is None else named.lo if sign < 0 else named.hi
        basis = "anaphor"
    else:
        base = resolve(anchor)
        origin, basis = (base.lo if sign < 0 else base.hi), base.basis
    if parts[-1][1] in SECONDS:
        return _minutes_from(context, parts, sign) if anchor[0] == "now" else Period(None, basis=basis)
    if origin is None:
        return UNKNOWN
    if any(amount == "X" for amount, _ in parts):
        bound = _moved(origin, ((("1", parts[-1][1])),), sign)
        if bound is None:
            return UNKNOWN
        return Period(None, None if sign < 0 else bound, bound if sign < 0 else None, "vague", basis)
    when = _moved(origin, parts, sign)
    if when is None:
        return UNKNOWN
    return _with_slack(when, parts, mod, basis)


def _minutes_from(context: Context, parts: tuple[tuple[str, str], ...], sign: int) -> Period:
    """ "ten minutes ago", where the dateline has a time; else only that it is of that day, or the one beside it."""
    if context.now is None or any(amount == "X" or unit not in SECONDS for amount, unit in parts):
        return Period(None, basis="dateline")
    seconds = sum(float(amount) * SECONDS[unit] for amount, unit in parts)
    when = context.now + timedelta(seconds=sign * seconds)
    shown = when.isoformat(timespec="seconds" if when.second else "minutes")
    return calendar.day(when.date(), "dateline")._replace(value=shown, times=(shown[:16], shown[:16]))


def _antecedent_unit(parts: tuple[tuple[str, str], ...]) -> str:
    unit = parts[-1][1]
    return unit if unit in ("month", "year", "decade", "century") else "day"


def _moved(origin: date, parts: tuple[tuple[str, str], ...], sign: int) -> date | None:
    """The day that lies so much before or after; None for hours and for parts of days."""
    when = origin
    for amount, unit in parts:
        months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
        days = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}.get(unit)
        number = float(amount)
        if months is not None:
            whole = int(number * months)
            when = calendar.add_months(when, sign * whole)
        elif days is not None:
            when += timedelta(sign * int(number * days))
        else:
            return None
    return when


def _with_slack(when: date, parts: tuple[tuple[str, str], ...], mod: str, basis: str) -> Period:
    unit = parts[-1][1]
    if "." in parts[-1][0] and unit in ("year", "decade"):
        unit = "month"
    slack = timedelta({"week": 3, "weekend": 3, "fortnight": 7, "month": 15, "quarter": 45}.get(unit, 0))
    if unit == "day" and parts[-1][0] != "1":
        slack = timedelta(1)
    if unit == "month":
        shown = calendar.month(when.year, when.month, basis)
    elif unit in ("year", "decade", "century"):
        slack = timedelta({"year": 183, "decade": 1826, "century": 18262}[unit])
        shown = calendar.years(when.year, basis)
    else:
        shown = calendar.day(when, basis)
    lo: date | None = when - slack
    hi: date | None = when + slack
    if unit in ("month", "year", "decade", "century"):
        assert shown.lo is not None and shown.hi is not None
        lo, hi = min(when - slack, shown.lo), max(when + slack, shown.hi)
    if mod == "BEFORE":
        lo = None
    elif mod == "AFTER":
        hi = None
    return shown._replace(lo=lo, hi=hi)


def _before_now(parts: tuple[tuple[str, str], ...], sign: int, context: Context) -> Period:
    """What is told as past lies before the dateline: "two weeks before the vote" at least so long before it."""
    if context.today is None or sign > 0 or any(amount == "X" for amount, _ in parts):
        return Period(None, grain="event", basis="event")
    return Period(None, grain="event", basis="event")


def seasonal(content: Content, context: Context, tense: str) -> Period:
    """ "spring 1998", "this summer", "last winter"."""
    _, code, year, which = content
    assert isinstance(code, str)
    if isinstance(year, int):
        return calendar.season(year, code)
    today = context.today
    if today is None or which not in ("", "this", "last", "next", "coming", "past"):
        return UNKNOWN
    if which == "":
        ahead = today.month >= SEASON_MONTHS[code] + 3 and tense == "future"
        behind = today.month < SEASON_MONTHS[code] and tense == "past"
        return calendar.season(today.year + ahead - behind, code, "dateline")
    begun = today.month >= SEASON_MONTHS[code]
    over = today.month >= SEASON_MONTHS[code] + 3
    if which == "this":
        shift = 0
    elif which in ("last", "past"):
        shift = 0 if over else -1
    else:
        shift = 1 if begun else 0
    return calendar.season(today.year + shift, code, "dateline")
