"""Whether a date, time or length of ours is the one that a set marks, across the sets' ways of writing one.

Written otherwise, but the same:
    "2016-02" is "2016-02-01/2016-03-01" (some sets leave the last day out, some do not), "2014/2018" the first
    days of both; "T16:00" is "T16"; "P1.5M" is "P45D"; a time that a set marks without a day is right on any day.
    The part of a day is the hours that a set gives it, if they lie in those that we do; a season the dates of the
    solstices and equinoxes.
    A range of hours may be marked up to the end of its last hour or minute ("1-2 p.m." is T13/T15).
    "Since August" is 2016-08-01/.. where the set folds the preposition in: our August must begin there; "after" it
    must end there, "before" it begin, "until" either.
    "The end of the year" is the weeks that a set names, if our year, marked END, ends with them (or the last
    second of a day); "the start" and "the middle" likewise.
    Where a set carries the day or hour of its reference along ("two years ago" is 2014-11-07, ours 2014), exactly
    those have to follow, or the day that our bounds were drawn around. A weekend may begin on Friday at six.
    A length that is a date to a set ("the last two weeks") is right by the stretch that we give it as an
    alternative, whole weeks or fourteen days.

Nothing else: one end of a range, a day within our month, a value beside an alternative do not count.
"""

import re
from datetime import date, datetime, timedelta
from typing import Any

DAY_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d)(?::(\d\d))?(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?")
TIME = re.compile(r"T?(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d:\d\d)?")
LENGTH = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)
YEARS = ((365, 91.25, 365 / 12), (360, 90, 30))
"""Days of a year, a quarter and a month: of the calendar, and of the months of 30 days that some sets count in."""
PREPOSITIONS = re.compile(
    r"\b(?:(?P<until>until|till|til|by|through|up to|as late as|no later than)"
    r"|(?P<since>since|from|starting|beginning|as of|on or after|as early as|no earlier than|(?:or|and) later)"
    r"|(?P<after>after|later than|newer than|greater than|past)"
    r"|(?P<before>before|prior to|earlier than|older than|sooner than))\b"
)
TURNS = {"SP": (3, 20), "SU": (6, 21), "FA": (9, 23), "WI": (12, 21)}
"""When the northern seasons begin, within two days."""


def impossible(wanted: str) -> bool:
    """Whether a set marks what no calendar has: 0001-01-01 in one, 2019-02-30 or XXXX-02-30 in another."""
    if wanted == "0001-01-01" or wanted.startswith("XXXX"):
        return True
    try:
        date.fromisoformat(wanted[:10])
    except ValueError:
        return re.match(r"\d{4}-\d\d-\d\d", wanted) is not None
    return False


def temporal(wanted: Any, mine: Any, fact: Any, reference: str, marked: str) -> bool:
    """Whether these two values are one; `marked` is the text that the set marks."""
    if not isinstance(wanted, str) or not isinstance(mine, str):
        return False
    if wanted == mine:
        return True
    if wanted.startswith("P") or mine.startswith("P"):
        return lengths(wanted, mine)
    if wanted.startswith("../") or wanted.endswith("/.."):
        return opened(wanted, mine, marked, fact.mod)
    if fact.mod in ("START", "MID", "END") and wanted.count("/") == 1 and "T" not in mine:
        return staged(wanted, mine, fact.mod)
    if fact.mod == "END" and wanted == f"{mine} 23:59:59":
        return True
    if carried(wanted, mine, reference) or centred(wanted, mine, fact):
        return True
    if re.fullmatch(r"\d{4}-(SP|SU|FA|WI)", mine):
        return season(wanted, mine)
    if "T" in mine or re.search(r"\d[T ]\d|^\d\d:", wanted):
        return times(wanted, mine, fact)
    if fact.kind != "duration" and wanted == f"{fact.lo}/{fact.hi}":  # "earlier this year": up to the dateline
        return True
    theirs, ours = bounds(wanted), bounds(mine)
    if theirs is None or ours is None:
        return False
    return theirs[0] == ours[0] and (
        theirs[1] == ours[1] or ("/" in wanted and theirs[1] - timedelta(1) == ours[1]) or exclusive(wanted, mine)
    )


def opened(wanted: str, mine: str, marked: str, mod: str) -> bool:
    """ "after 2018" is 2019-01-01/.., "since 2018" 2018-01-01/.., "before May" ../2018-05-01."""
    words = {found.lastgroup for found in PREPOSITIONS.finditer(marked.lower())}
    forward = wanted.endswith("/..")
    end = wanted.replace("..", "").strip("/")
    if not words & ({"after", "since"} if forward else {"before", "until"}):
        return False
    if "T" in mine or len(end) in (8, 13, 16, 19):
        return clock(end, mine)
    theirs, ours = bounds(end[:10]), bounds(mine)
    if theirs is None or ours is None:
        return False
    if mod == "END":  # "before the end of the year"
        return not forward and theirs[0] in (ours[1], ours[1] + timedelta(1))
    begins, ends = theirs[0] == ours[0], theirs[0] in (ours[1], ours[1] + timedelta(1))
    return (begins and bool(words & {"since", "before", "until"})) or (ends and bool(words & {"after", "until"}))


def staged(wanted: str, mine: str, mod: str) -> bool:
    """Whether a stretch is the start, the middle or the end of our period."""
    ours, ends = bounds(mine), [bounds(end[:10]) for end in wanted.split("/")]
    if ours is None or None in ends:
        return False
    first, last = (end[0] for end in ends if end)
    after = ours[1] + timedelta(1)
    if mod == "START":
        return first == ours[0] and last < ours[1]
    if mod == "END":
        return ours[0] < first and last in (ours[1], after)
    return ours[0] < first < last < ours[1]


def season(wanted: str, mine: str) -> bool:
    """ "2013-SU" as 2013-06-21/2013-09-23."""
    theirs = bounds(wanted)
    if theirs is None:
        return False
    codes = list(TURNS)
    year, code = int(mine[:4]), mine[5:]
    begin = date(year, *TURNS[code])
    follows = codes[(codes.index(code) + 1) % 4]
    end = date(year + (code == "WI"), *TURNS[follows])
    return abs((theirs[0] - begin).days) <= 2 and abs((theirs[1] - end).days) <= 2


def carried(wanted: str, mine: str, reference: str) -> bool:
    """Whether a set gives the day, or the hour, of the reference to what we give as a year, a month or a day."""
    if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", wanted) and len(mine) < len(wanted):
        tail = wanted[len(mine) :]
        return wanted.startswith(mine) and reference[len(mine) :].startswith(tail)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", mine) and wanted.startswith(mine + "T"):
        return reference[10:].startswith(wanted[10:])
    return False


def centred(wanted: str, mine: str, fact: Any) -> bool:
    """Whether a set gives the day to what we give as a month or a year, and our bounds were drawn around it."""
    slack = {7: timedelta(15), 4: timedelta(183)}.get(len(mine))
    ours = bounds(mine)
    if slack is None or ours is None or not re.fullmatch(r"\d{4}-\d\d-\d\d", wanted) or not (fact.lo and fact.hi):
        return False
    day = date.fromisoformat(wanted)
    return (fact.lo, fact.hi) == (
        min(day - slack, ours[0]).isoformat(),
        max(day + slack, ours[1]).isoformat(),
    ) and ours[0] <= day <= ours[1]


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
    for calendar in YEARS:
        sizes = (*(days * 86400 for days in calendar), 7 * 86400, 86400, 3600, 60, 1)
        first, second = (
            sum(float(n or 0) * size for n, size in zip(found.groups(), sizes, strict=True))
            for found in (one, two)
        )
        if abs(first - second) <= 1e-6 * max(first, second):
            return True
    return False


def times(wanted: str, mine: str, fact: Any) -> bool:
    if mine.endswith("-WE"):
        return weekend(wanted, mine)
    part = re.fullmatch(r"(\d{4}-\d\d-\d\d)T[A-Z]{2}", mine)
    if part:
        return part_of_day(wanted, part[1], fact)
    if wanted.count("/") != mine.count("/"):
        return False
    if "/" not in wanted:
        return clock(wanted, mine)
    theirs, ours = wanted.split("/"), mine.split("/")
    return clock(theirs[0], ours[0]) and (
        clock(theirs[1], ours[1]) or clock(theirs[1], behind(ours[1], theirs[1]))
    )


def behind(mine: str, wanted: str) -> str:
    """The hour behind an end of ours, or the minute, as the marked end is written: "1-2 p.m." is T13/T15."""
    found = re.fullmatch(r"\d{4}-\d\d-\d\dT(\d\d:\d\d)", mine)
    if not found or len(wanted) not in (13, 16):
        return ""
    return (datetime.fromisoformat(mine) + timedelta(minutes=60 if len(wanted) == 13 else 1)).isoformat()


def weekend(wanted: str, mine: str) -> bool:
    """A weekend as Friday, six in the evening, to Monday."""
    theirs, ours = [DAY_TIME.fullmatch(end) for end in wanted.split("/")], bounds(mine)
    if len(theirs) != 2 or not theirs[0] or not theirs[1] or ours is None:
        return False
    friday, monday = ours[0] - timedelta(1), ours[1] + timedelta(1)
    return (theirs[0][1], theirs[0][2]) == (friday.isoformat(), "18") and (theirs[1][1], theirs[1][2]) == (
        monday.isoformat(),
        "00",
    )


def part_of_day(wanted: str, day: str, fact: Any) -> bool:
    """Whether the hours that a set gives the part of a day lie in ours; both in one way of writing."""
    ends = [end.replace(" ", "T") for end in wanted.split("/")]
    if len(ends) != 2 or not all(DAY_TIME.fullmatch(end) for end in ends) or not ends[0].startswith(day):
        return False
    first, last = ((end + ":00")[:16] for end in ends)
    latest = (datetime.fromisoformat(fact.hi) + timedelta(minutes=1)).isoformat()[:16]
    return bool(fact.lo <= first < last <= latest)


def clock(wanted: str, mine: str) -> bool:
    own = DAY_TIME.fullmatch(mine) or TIME.fullmatch(mine)
    if own is None:
        return False
    theirs = DAY_TIME.fullmatch(wanted)
    if theirs is None or own.re is TIME:
        alone = TIME.fullmatch(wanted)
        hands = own.groups()[-4:-1]
        return alone is not None and [part or "00" for part in alone.groups()[:3]] == [
            part or "00" for part in hands
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
