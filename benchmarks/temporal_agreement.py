"""Whether a date, time or length of ours is the one that a set marks, across the sets' ways of writing one.

The same day, month or stretch counts however it is written: "2016-02" is "2016-02-01/2016-03-01" (some sets
leave the last day out, some do not), "T16:00" is "T16", "P1.5M" is "P45D" (months of 30 days), a part of a day
is the hours that a set gives it. A range of ours is right for either end that a set marks alone. A time that a
set marks without a day is right on any day. Where a set folds the preposition into the value ("since August" is
2016-08-01/.., ours is the August), its one end has to be an end of ours. Where a set says itself which weeks
"the end of the year" are, that stretch has to lie in our year, marked END. Where a set carries the day or hour
of its reference along ("two years ago" is 2014-11-07, ours 2014), it has to lie in ours.
"""

import re
from datetime import date, timedelta
from typing import Any

DAY_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d)(?::(\d\d))?(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?")
TIME = re.compile(r"T?(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d:\d\d)?")
LENGTH = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)
DISTANT = re.compile(r"\b(?:month|year|decade)s? (?:ago|from|after|before|since|hence|later|earlier)\b")
SECONDS = (365 * 86400, 91.25 * 86400, 30.4 * 86400, 7 * 86400, 86400, 3600, 60, 1)


def impossible(wanted: str) -> bool:
    """Whether a set marks what no calendar has: 0001-01-01 in one, 2019-02-30 or XXXX-02-30 in another."""
    if wanted == "0001-01-01" or wanted.startswith("XXXX"):
        return True
    try:
        date.fromisoformat(wanted[:10])
    except ValueError:
        return re.match(r"\d{4}-\d\d-\d\d", wanted) is not None
    return False


def temporal(wanted: Any, mine: Any, fact: Any, reference: str) -> bool:
    """Whether these two values are one."""
    if not isinstance(wanted, str) or not isinstance(mine, str):
        return False
    if wanted == mine:
        return True
    if wanted.startswith("P") or mine.startswith("P"):
        return lengths(wanted, mine)
    if wanted.startswith("../") or wanted.endswith("/.."):
        return opened(wanted, mine)
    if fact.mod in ("START", "MID", "END") and wanted.count("/") == 1:
        return all(inside(end, mine) for end in wanted.split("/"))
    if carried(wanted, mine, reference) or (
        DISTANT.search(fact.text) and len(wanted) == 10 and inside(wanted, mine)
    ):
        return True
    if "T" in mine or re.search(r"\d[T ]\d|^\d\d:", wanted):
        return times(wanted, mine)
    if mine.count("/") == 1 and wanted in mine.split("/"):
        return True
    if wanted == f"{fact.lo}/{fact.hi}":  # "earlier this year": up to the dateline
        return True
    theirs, ours = bounds(wanted), bounds(mine)
    if theirs is None or ours is None:
        return False
    return theirs[0] == ours[0] and (
        theirs[1] == ours[1] or ("/" in wanted and theirs[1] - timedelta(1) == ours[1]) or exclusive(wanted, mine)
    )


def opened(wanted: str, mine: str) -> bool:
    """ "after 2018" is 2019-01-01/.. or 2018/.., "before May" is ../2018-05-01."""
    end = wanted.replace("..", "").strip("/")
    if times(end, mine) if "T" in mine or len(end) in (8, 13, 16, 19) else False:
        return True
    theirs, ours = bounds(end[:10]), bounds(mine)
    if theirs is None or ours is None:
        return False
    return theirs[0] in (ours[0], ours[1], ours[1] + timedelta(1)) or theirs == ours


def inside(day: str, mine: str) -> bool:
    """Whether a day lies in our period, or on the day after it, which some sets give as the end."""
    theirs, ours = bounds(day[:10]), bounds(mine[:10] if "T" in mine else mine)
    return theirs is not None and ours is not None and ours[0] <= theirs[0] <= theirs[1] <= ours[1] + timedelta(1)


def carried(wanted: str, mine: str, reference: str) -> bool:
    """Whether a set gives the day, or the hour, of the reference to what we give as a year, a month or a day."""
    if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", wanted) and len(mine) < len(wanted):
        tail = wanted[len(mine) :]
        return wanted.startswith(mine) and reference[len(mine) :].startswith(tail)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", mine) and wanted.startswith(mine + "T"):
        return reference[10:].startswith(wanted[10:])
    return False


def exclusive(wanted: str, mine: str) -> bool:
    """ "2014/2018" written as the first days of both."""
    if wanted.count("/") != 1 or mine.count("/") != 1:
        return False
    theirs, ours = [bounds(end) for end in wanted.split("/")], [bounds(end) for end in mine.split("/")]
    return all(one and two and one[0] == two[0] for one, two in zip(theirs, ours, strict=True))


def lengths(wanted: str, mine: str) -> bool:
    one, two = LENGTH.fullmatch(wanted), LENGTH.fullmatch(mine)
    if not one or not two:
        return False
    first, second = (
        sum(float(n or 0) * size for n, size in zip(found.groups(), SECONDS, strict=True)) for found in (one, two)
    )
    return abs(first - second) <= 0.015 * max(first, second)


def times(wanted: str, mine: str) -> bool:
    if wanted.count("/") == 1 and mine.count("/") == 1:
        return all(times(one, two) for one, two in zip(wanted.split("/"), mine.split("/"), strict=True))
    part = re.fullmatch(r"(\d{4}-\d\d-\d\d)T[A-Z]{2}", mine)
    if part:
        return (
            wanted.count("/") == 1
            and all(len(end) > 10 for end in wanted.split("/"))
            and wanted.startswith(part[1])
        )
    own = DAY_TIME.fullmatch(mine) or TIME.fullmatch(mine)
    if own is None:
        return False
    theirs = DAY_TIME.fullmatch(wanted)
    if theirs is None or own.re is TIME:
        alone = TIME.fullmatch(wanted)
        clock = own.groups()[-4:-1]
        return alone is not None and [part or "00" for part in alone.groups()[:3]] == [
            part or "00" for part in clock
        ]
    return [part or "00" for part in theirs.groups()[:4]] == [part or "00" for part in own.groups()[:4]]


def bounds(value: str) -> tuple[date, date] | None:
    """First and last day of a date, week, quarter, decade or "a/b"."""
    try:
        if value.count("/") == 1:
            first, last = (bounds(end) for end in value.split("/"))
            return (first[0], last[1]) if first and last else None
        if found := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
            return monday + timedelta(5 if found[3] else 0), monday + timedelta(6)
        if found := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
            size = 3 if found[2] == "Q" else 6
            return date(int(found[1]), (int(found[3]) - 1) * size + 1, 1), month_end(
                int(found[1]), int(found[3]) * size
            )
        if re.fullmatch(r"\d{3}|\d{3}X", value):
            return date(int(value[:3]) * 10, 1, 1), date(int(value[:3]) * 10 + 9, 12, 31)
        if re.fullmatch(r"\d\d", value):
            return date(int(value) * 100, 1, 1), date(int(value) * 100 + 99, 12, 31)
        if re.fullmatch(r"\d{4}", value):
            return date(int(value), 1, 1), date(int(value), 12, 31)
        if re.fullmatch(r"\d{4}-\d\d", value):
            year, month = int(value[:4]), int(value[5:])
            return date(year, month, 1), month_end(year, month)
        return date.fromisoformat(value), date.fromisoformat(value)
    except ValueError:
        return None


def month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
