"""What counts from the dateline or from what was named last: weekdays, "last month", "the same day", "later this
week".

A weekday is the nearest past one, today included, unless the clause is future; where the clause says nothing
the other one is kept as an alternative. "Last" and "next" go by ISO weeks, as most papers do; the nearest such
day is kept beside it.
"""

from datetime import date, timedelta

from factlint.values.temporal import period as calendar
from factlint.values.temporal.period import UNDATED, UNKNOWN, Period
from factlint.values.temporal.place import Content, Place, Resolve, inner, number

WEEK = timedelta(7)


def weekday(content: Content, place: Place) -> Period:
    """("weekday", number, which)."""
    wanted, which = number(content[1]), str(content[2])
    if which in ("following", "same", "that"):
        named = place.context.antecedent("day", place.start)
        if named is not None and named.lo is not None:
            if which == "following":
                return calendar.day(named.lo + timedelta((wanted - named.lo.weekday() - 1) % 7 + 1), "anaphor")
            return calendar.day(calendar.monday_of(named.lo) + timedelta(wanted), "anaphor")
    today = place.today
    if today is None or which in ("same", "that"):
        return UNDATED
    back = today - timedelta((today.weekday() - wanted) % 7)
    ahead = today + timedelta((wanted - today.weekday()) % 7)
    own = calendar.monday_of(today) + timedelta(wanted)
    if which == "":
        if place.tense == "future":
            return calendar.day(ahead, "dateline")
        return _either(back, ahead) if place.tense == "" else calendar.day(back, "dateline")
    if which == "this":
        if place.tense == "future":
            return calendar.day(ahead, "dateline")
        return calendar.day(own if place.tense == "" or own <= today else back, "dateline")
    earlier = back if back < today else back - WEEK
    later = ahead if ahead > today else ahead + WEEK
    if which == "past":
        return calendar.day(earlier, "dateline")
    if which in ("coming", "upcoming"):
        return calendar.day(later, "dateline")
    if which in ("last", "previous", "preceding", "prior"):
        return _either(own - WEEK, earlier)
    return _either(own + WEEK, later)


def _either(first: date, second: date) -> Period:
    chosen = calendar.day(first, "dateline")
    if first == second:
        return chosen
    other = calendar.day(second, "dateline")
    return chosen._replace(alternatives=(second.isoformat(),), others=(other,))


def unit(content: Content, place: Place) -> Period:
    """("unit", unit, shift)."""
    if place.today is None:
        return UNDATED
    name, shift = str(content[1]), number(content[2])
    if name == "fiscal":
        return calendar.fiscal(place.today.year + shift, "dateline")
    return calendar.unit_of(place.today, name, shift, "dateline")


def ref(content: Content, place: Place) -> Period:
    """("ref", unit, shift): "the same day", "that year"; with a shift and nothing named yet, from the dateline."""
    name, shift = str(content[1]), number(content[2])
    named = place.context.antecedent(name, place.start)
    if named is not None and named.hi is not None and named.lo is not None:
        return calendar.unit_of(named.lo if shift <= 0 else named.hi, name, shift, "anaphor")
    if place.today is None or shift == 0:
        return UNKNOWN._replace(basis="anaphor")
    return calendar.unit_of(place.today, name, shift, "anaphor")


def bounded(content: Content, place: Place, resolve: Resolve) -> Period:
    """ "earlier this week" ends with the dateline, "later this week" begins there."""
    found = resolve(inner(content[1]))
    today = place.today
    if today is None or found.lo is None or found.hi is None or not found.lo <= today <= found.hi:
        return found
    return found._replace(hi=today) if content[0] == "earlier" else found._replace(lo=today)
