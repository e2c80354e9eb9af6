"""How two values of time stand to one another: `compare(a, b) -> Relation`.

By their bounds, never by what is printed: the same bounds are the same, one within the other refines,
overlapping ones are compatible, and only bounds that share nothing contradict. Points in time compare with
points, lengths with lengths. Where a text leaves two readings, all of them have to contradict. Clock times of
different or unknown zones get a day of slack.
"""

from datetime import date

from factlint.values.temporal.clock import zone_offset
from factlint.values.value import Relation, Value

POINTS = frozenset(("date", "time"))
DAY = 1440
FAR = 10**9

Bounds = tuple[float, float, bool, bool]
"""First and last minute or day, and whether each end is left out."""


def compare(a: Value, b: Value) -> Relation:
    """The relation of two values of kind date, time, duration or set; UNKNOWN where either is not resolved."""
    one, two = a.mention.kind, b.mention.kind
    if not a.valid or not b.valid:
        return Relation.UNKNOWN
    if one == two == "set":
        return Relation.SAME if a.value is not None and a.value == b.value else Relation.UNKNOWN
    if one == two == "duration":
        return _relation(_lengths(a), _lengths(b))
    if one not in POINTS or two not in POINTS:
        return Relation.UNKNOWN
    slack = DAY if _zone(a) != _zone(b) else 0
    relations = {_relation(left, right, slack) for left in _readings(a) for right in _readings(b)}
    if len(relations) == 1:
        return relations.pop()
    if Relation.CONTRADICTORY in relations or Relation.UNKNOWN in relations:
        return Relation.UNKNOWN
    return Relation.COMPATIBLE


def _relation(one: Bounds | None, two: Bounds | None, slack: float = 0) -> Relation:
    if one is None or two is None:
        return Relation.UNKNOWN
    if one == two:
        return Relation.SAME
    if _ends_before(one, two, slack) or _ends_before(two, one, slack):
        return Relation.CONTRADICTORY
    if _holds(one, two) or _holds(two, one):
        return Relation.REFINES
    return Relation.COMPATIBLE


def _ends_before(one: Bounds, two: Bounds, slack: float) -> bool:
    last, first = one[1] + slack, two[0]
    return last < first or (last == first and (one[3] or two[2]))


def _holds(one: Bounds, two: Bounds) -> bool:
    return one[0] <= two[0] and two[1] <= one[1]


def _lengths(value: Value) -> Bounds | None:
    if value.lo is None and value.hi is None:
        return None
    lo = float(value.lo) if value.lo is not None else -FAR
    hi = float(value.hi) if value.hi is not None else FAR
    return lo, hi, value.lo_open, value.hi_open


def _readings(value: Value) -> list[Bounds | None]:
    """The bounds of a point in minutes, one for each reading that the text leaves open."""
    readings = [_points(value.lo, value.hi)] if value.value is not None or not value.alternatives else []
    for other in value.alternatives:
        text = other if isinstance(other, str) else ""
        readings.append(_points(text[:16], text[:16]) if _is_day(text) else None)
    return readings


def _points(lo: str | None, hi: str | None) -> Bounds | None:
    if lo is None and hi is None:
        return None
    return (
        _minutes(lo, 0) if lo is not None else -FAR,
        _minutes(hi, DAY - 1) if hi is not None else FAR,
        False,
        False,
    )


def _minutes(text: str, default: int) -> float:
    """Minutes since the year 1 of "2020-01-03T11:00", or of "2020-01-03" with the minute that it lacks."""
    minutes = date.fromisoformat(text[:10]).toordinal() * DAY
    if len(text) < 16 or not text[11:13].isdigit():
        return minutes + default
    return minutes + int(text[11:13]) * 60 + int(text[14:16])


def _is_day(text: str) -> bool:
    return len(text) >= 10 and text[4] == text[7] == "-" and text[:4].isdigit() and "/" not in text


def _zone(value: Value) -> int | None:
    """The zone of a clock time, in minutes ahead of UTC; None for days, parts of days and unknown zones."""
    pending: list[object] = [value.mention.content]
    while pending:
        content = pending.pop()
        if isinstance(content, tuple) and content:
            if content[0] == "clock":
                return zone_offset(str(content[5]))
            pending.extend(content)
    return None
