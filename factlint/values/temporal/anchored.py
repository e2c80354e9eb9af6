"""The stretch of the calendar that a length is anchored to: "the last two days", "within five days", "three days
starting Monday".

In: a mention of kind duration whose direction says on which side of which day it lies. Out: the stretch as
written values, one for each way of counting: by the calendar ("the last two months" are the two whole months
before this one) and from the day itself (the two months that end today). None where the length counts nothing
or is hedged, or the day is not known. The mention stays a length; these are its alternatives.
"""

from datetime import date, datetime, timedelta

from factlint.mentions.mention import Mention
from factlint.values.temporal import period as calendar
from factlint.values.temporal.offsets import moved
from factlint.values.temporal.period import Period
from factlint.values.temporal.place import Place, Resolve

BACK = frozenset(("past", "previous"))
ANAPHORIC = frozenset(("previous", "following"))
"""Directions that count from what was named last; the others count from the dateline."""
SECONDS = {"second": 1, "minute": 60, "hour": 3600}
DAY = timedelta(1)

Parts = tuple[tuple[str, str], ...]


def is_anchored(mention: Mention) -> bool:
    """Whether a length says from where it counts, exactly enough for dates."""
    _, parts, upper, way = mention.content
    return bool(way) and not upper and not mention.mod and not _is_vague(parts)


def _is_vague(parts: object) -> bool:
    assert isinstance(parts, tuple)
    return any(amount == "X" or "." in amount for amount, _ in parts)


def stretches(mention: Mention, place: Place, resolve: Resolve) -> tuple[str, ...]:
    """The stretches that an anchored length may cover, by the calendar first."""
    _, parts, _, way = mention.content
    assert isinstance(parts, tuple)
    try:
        if isinstance(way, tuple):
            return _beside(parts, str(way[0]), resolve(way[1]))
        if parts[-1][1] in SECONDS:
            return _minutes(parts, str(way), place)
        today = _origin(parts, str(way), place)
        if today is None:
            return ()
        found = _whole(parts, str(way), today), _counted(parts, str(way), today)
    except (ValueError, OverflowError):
        return ()
    return tuple(dict.fromkeys(value for value in found if value))


def _beside(parts: Parts, way: str, named: Period) -> tuple[str, ...]:
    """From a day that is named, or at the beginning or the end of a period that is."""
    if named.value is None or named.lo is None or named.hi is None or any(unit in SECONDS for _, unit in parts):
        return ()
    if way == "from" and named.lo != named.hi:
        return ()
    first, last = named.lo, moved(named.lo, parts, 1) - DAY
    if way == "last":
        first, last = moved(named.hi + DAY, parts, -1), named.hi
    fits = way == "from" or (named.lo <= first and last <= named.hi)
    return (_written(first, last),) if fits else ()


def _origin(parts: Parts, way: str, place: Place) -> date | None:
    if way in ANAPHORIC:
        named = place.context.antecedent(parts[-1][1], place.start)
        if named is not None:
            return named.lo if way in BACK else named.hi
        if place.context.antecedent("century", place.start) or place.context.antecedent("year", place.start):
            return None  # of something named that is too long to count from
    return place.today


def _minutes(parts: Parts, way: str, place: Place) -> tuple[str, ...]:
    """ "The last ten minutes", where the dateline has a time."""
    now = place.context.now
    if now is None or way in ANAPHORIC or any(unit not in SECONDS for _, unit in parts):
        return ()
    length = timedelta(seconds=sum(int(amount) * SECONDS[unit] for amount, unit in parts))
    counted = (now - length, now) if way in BACK else (now, now + length)
    stretches = [counted]
    if way != "within" and len(parts) == 1:  # by the clock: whole hours before or after this one
        this = _begun(now, parts[0][1])
        after = this + timedelta(seconds=SECONDS[parts[0][1]])
        stretches.append((this - length, this) if way in BACK else (after, after + length))
    return tuple(dict.fromkeys("/".join(map(_minute, ends)) for ends in stretches))


def _begun(now: datetime, unit: str) -> datetime:
    """When the second, minute or hour began."""
    now = now.replace(microsecond=0)
    if unit != "second":
        now = now.replace(second=0)
    return now.replace(minute=0) if unit == "hour" else now


def _minute(when: datetime) -> str:
    return when.isoformat(timespec="seconds" if when.second else "minutes")


def _whole(parts: Parts, way: str, today: date) -> str:
    """Whole units of the calendar before or after the one that holds today."""
    (amount, unit), *more = parts
    if more or way == "within" or not 0 < int(amount) < 1000:
        return ""
    near, far = (-1, -int(amount)) if way in BACK else (1, int(amount))
    ends = [calendar.unit_of(today, unit, shift, "dateline") for shift in sorted((near, far))]
    return str(ends[0].value) if ends[0] == ends[1] else _joined(*ends)


def _joined(first: Period, last: Period) -> str:
    if first.value is None or last.value is None or "/" in first.value + last.value:
        return ""
    return f"{first.value}/{last.value}"


def _counted(parts: Parts, way: str, today: date) -> str:
    """So long up to and with today, or from tomorrow on; "within" begins today."""
    if way in BACK:
        return _written(moved(today, parts, -1), today)
    return _written(today if way == "within" else today + DAY, moved(today, parts, 1))


def _written(first: date, last: date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}" if first < last else first.isoformat()
