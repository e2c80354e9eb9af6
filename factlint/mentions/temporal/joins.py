"""Neighbouring pieces of time that make one expression.

In: two atoms and the folded text between them. Out: the atom of both, or None. What is joined:
    a weekday and its date          "Friday, 4 January 2020", "Friday the 13th"
    a part and its whole            "August that same year", "Friday of next week", "the first week of July", "Q3 of 2019"
    a day and its hour or part      "Jan. 3 at 3 p.m.", "noon on Friday", "Friday morning", "the night of 3 May"
    lengths                         "two years and six months", "a week to 10 days"
    two ends                        "from 2015 to 2011", "between May and July 2009", "Monday-Friday"
    a length and where it starts    "two days before Christmas", "three weeks from Jan. 15"
Nothing is joined over the end of a sentence, but for a date line's "4 Jan 2020. 12:48 pm".
"""

import re

from factlint.mentions.temporal.atom import Atom, Content, word_before

LONGEST_GAP = 18
WEEKDAY_DATE = frozenset((" ", ", ", ",", " the ", ", the ", " (", ". ", "., "))
WITHIN = frozenset((" ", " of ", ", ", " in ", " of the ", " in the ", " from ", " day of ", " for ", "'s "))
DAY_CLOCK = frozenset(
    (
        " at ", ", ", " ", ", at ", " by ", " from ", " around ", " about ", " at about ", " at around ", " at approximately ",
        " before ", " after ", " until ", " till ", " for ", ". ", " - ", " | ", " at exactly ", " between ", ", from ", " @ ", "\t",
    )
)  # fmt: skip
CLOCK_DAY = frozenset((" on ", " ", ", ", " of ", " on the ", ", on "))
PART_DAY = frozenset((" of ", " on ", " of the ", " ", ", ", " on the "))
TO = frozenset(
    (
        " to ",
        " through ",
        " until ",
        " till ",
        " thru ",
        "-",
        "–",
        "—",
        " - ",
        " – ",
        " — ",
        " to the ",
        " until the ",
        " and ",
    )
)
STAGED_END = re.compile(
    r"( to | and | until | till | through )(?:the (?:end|start|beginning|middle|close) of (?:the )?|early |mid-|mid |late )"
)
MOVED = re.compile(
    r"\b(?:mov\w+|postpon\w+|delay\w+|shift\w+|push\w+|brought|chang\w+|reschedul\w+|switch\w+|deferr?\w*|put (?:back|off))\b"
)
SIZES = ("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade", "century")
DAYLIKE = frozenset(("weekday", "numeric", "holiday"))
OUTER = {
    "quarter": ("year",),
    "half": ("year",),
    "season": ("year",),
    "holiday": ("year",),
    "weekday": ("week", "fortnight", "month"),
}


def is_day(content: Content) -> bool:
    """Whether this names a day, and not a longer stretch."""
    tag = content[0]
    if tag == "calendar":
        return content[3] is not None
    if tag in ("unit", "ref"):
        return content[1] == "day"
    if tag == "nth":
        return content[2] == "day" or isinstance(content[2], tuple)
    if tag == "offset":
        parts = content[1]
        assert isinstance(parts, tuple)
        return parts[-1][1] in ("day", "week", "fortnight")
    if tag == "within":
        inner = content[1]
        assert isinstance(inner, tuple)
        return is_day(inner)
    return tag in DAYLIKE


def refine(low: str, first: Atom, second: Atom) -> Atom | None:
    """Two pieces of one date, time or length."""
    gap = low[first.end : second.start]
    content = _refined(low, first, second, gap)
    if content is None:
        return None
    kind = "time" if content[0] == "at" else "duration" if content[0] == "duration" else "date"
    return Atom(kind, first.start, second.end, content, first.mod or second.mod)


def _refined(low: str, first: Atom, second: Atom, gap: str) -> Content | None:
    one, two = first.content, second.content
    tag, other = one[0], two[0]
    if tag == "weekday" and gap in WEEKDAY_DATE:
        dated = _with_weekday(one, two)
        if dated:
            return dated
    if other == "weekday" and tag == "calendar" and one[3] is not None and one[4] is None:
        closed = low[second.end : second.end + 1]
        if (gap == " (" and closed == ")") or (gap in (", ", " ") and closed in ("", ")", ".") and two[2] == ""):
            return ("calendar", one[1], one[2], one[3], two[1])
    if tag == "at" and other == "clock" and gap in DAY_CLOCK:
        return _timed(one, two)
    if other in ("clock", "part") or (other == "range" and _clocks(two)):
        if gap in DAY_CLOCK and is_day(one) and (other != "part" or gap in (" ", " in the ", " at ", " in ")):
            return _timed(one, two)
        if tag == "clock" and other == "part" and gap == " ":
            return None
    if tag in ("clock", "part") or (tag == "range" and _clocks(one)):
        if gap in (PART_DAY if tag == "part" else CLOCK_DAY):
            if other == "at":
                return _timed(two, one)
            if is_day(two):
                return _timed(two, one)
        return None
    if tag == "duration" and other in ("duration", "offset"):
        return _lengths(one, two, gap)
    if gap in WITHIN or gap == " on ":
        return _within(one, two, gap, low[second.start : second.start + 1].isalpha())
    return None


def _with_weekday(weekday: Content, date: Content) -> Content | None:
    if date[0] == "calendar" and date[3] is not None:
        return (*date[:4], weekday[1])
    if date[0] == "numeric":
        return (*date[:4], weekday[1])
    if date[0] == "range" and isinstance(date[1], tuple) and date[1][0] == "calendar" and date[1][3] is not None:
        return ("range", (*date[1][:4], weekday[1]), date[2])
    if date[0] == "at" and isinstance(date[1], tuple):
        inner = _with_weekday(weekday, date[1])
        return ("at", inner, date[2]) if inner else None
    return None


def _clocks(content: Content) -> bool:
    return isinstance(content[1], tuple) and content[1][0] == "clock"


def _timed(day: Content, time: Content) -> Content:
    """A day at a time; the part of the day tells the half that an open hour leaves out: "8 this evening"."""
    if day[0] == "at" and isinstance(day[2], tuple):
        part = day[2]
        if time[0] == "clock" and part[0] == "part":
            return ("at", day[1], _halved(time, str(part[1])))
        if time[0] == "part" and part[0] == "clock":
            return ("at", day[1], _halved(part, str(time[1])))
        return ("at", day[1], time)
    return ("at", day, time)


def _halved(clock: Content, part: str) -> Content:
    hour = clock[1]
    assert isinstance(hour, int)
    if clock[4] != "open":
        return clock
    late = part in ("AF", "EV") or (part == "NI" and hour > 4)
    return ("clock", hour + 12 if late and hour < 12 else hour, *clock[2:4], "12", clock[5])


def _lengths(one: Content, two: Content, gap: str) -> Content | None:
    """ "1 year, 2 months", "a week to 10 days"."""
    parts, more = one[1], two[1]
    assert isinstance(parts, tuple)
    assert isinstance(more, tuple)
    if one[2] or two[2] or isinstance(one[3], tuple):
        return None
    if gap in (" to ", " or ", "-", "–") and two[0] == "duration" and len(parts) == len(more) == 1:
        return ("duration", parts, more, one[3])
    if gap not in (" ", ", ", " and ", ", and ") or (one[3] and two[0] == "offset"):
        return None
    sizes = [SIZES.index(unit) for _, unit in (*parts, *more) if unit in SIZES]
    if len(sizes) != len(parts) + len(more) or any(
        small >= large for large, small in zip(sizes, sizes[1:], strict=False)
    ):
        return None
    if any(amount == "X" for amount, _ in (*parts, *more)):
        return None
    return (
        (two[0], (*parts, *more), *two[2:])
        if two[0] == "offset"
        else ("duration", (*parts, *more), (), two[3] or one[3])
    )


def _within(one: Content, two: Content, gap: str, worded: bool) -> Content | None:
    """The smaller within the larger."""
    tag, other = one[0], two[0]
    if (
        tag == "nth"
        and one[3] is None
        and (gap in (" of ", " in ", " of the ", " in the ") or (gap == " " and other in ("unit", "ref")))
    ):
        return ("nth", one[1], one[2], two) if other not in ("clock", "part", "duration", "every") else None
    if other in ("unit", "ref"):
        unit = two[1]
        if tag in ("calendar", "range") and unit in ("year",) and gap != "'s " and _yearless(one):
            return ("within", one, two)
        if tag == "calendar" and unit == "month" and one[2] is None and one[1] is None and gap != " ":
            return ("within", one, two)
        if tag in OUTER and unit in OUTER[str(tag)] and gap != "'s " and not (tag == "weekday" and one[2]):
            return (
                None
                if tag in ("quarter", "half", "season", "holiday") and one[2] is not None
                else ("within", one, two)
            )
    year = other == "calendar" and two[2] is None and two[3] is None
    if (
        tag == "calendar"
        and one[2] is None
        and one[3] is None
        and gap in (" ", ", ", " , ")
        and other == "calendar"
    ):
        return (
            ("calendar", one[1], two[2], None, None)
            if two[1] is None and two[2] is not None and two[3] is None
            else None
        )
    if year and tag in ("quarter", "half") and one[2] is None:
        return (tag, one[1], two[1])
    if year and tag == "holiday" and one[2] is None and gap in (" ", ", ", " of ", " in "):
        return ("holiday", one[1], two[1], "")
    if year and tag in ("calendar", "range") and (gap in (" in ", " of ") or worded) and _yearless(one):
        return ("within", one, two)
    if year and tag == "season" and one[2] is None and gap == " of ":
        return ("season", one[1], two[1], "")
    if tag in ("quarter", "half") and other == "fiscal" and one[2] is None:
        return ("within", one, two)
    if (
        other == "weekday"
        and tag in ("unit", "ref")
        and one[1] == "week"
        and two[2] == ""
        and gap in (" ", "'s ", " on ")
    ):
        return ("within", two, one)
    return None


def _yearless(content: Content) -> bool:
    if content[0] == "range":
        return all(isinstance(end, tuple) and end[0] == "calendar" and _yearless(end) for end in content[1:])
    return content[1] is None and content[2] is not None


def span(low: str, first: Atom, second: Atom) -> Atom | None:
    """Two ends of a stretch of time, with the "from" or "between" in front."""
    gap = low[first.end : second.start]
    if staged := STAGED_END.fullmatch(gap):
        gap = staged[1]
    if (
        gap not in TO
        or first.content[0] == "range"
        or second.content[0] == "range"
        or not _alike(low, first, second)
    ):
        return None
    before = word_before(low, first.start)
    between = before == "between" or low.endswith("between the ", 0, first.start)
    if (gap == " and ") != between and gap not in ("-", "–", " - ", " – "):
        return None
    if between and gap != " and " and "-" not in gap and "–" not in gap:
        return None
    start = first.start
    if before in ("from", "between"):
        start -= len(before) + 1
        if before == "from" and MOVED.search(low, max(0, start - 32), start):
            return None
    return Atom(second.kind or first.kind, start, second.end, ("range", first.content, second.content), "")


def _alike(low: str, first: Atom, second: Atom) -> bool:
    one, two = first.content[0], second.content[0]
    if "now" in (low[first.start : first.end], low[second.start : second.end]):
        return "date" in (first.kind, second.kind)
    if second.kind not in ("date", "time") or (first.kind not in ("date", "time") and one != "calendar"):
        return False
    if "clock" in (one, two) or "at" in (one, two):
        return one == two or (one == "at" and two == "clock")
    if "offset" in (one, two):
        return False
    return one == two or {str(one), str(two)} <= {
        "calendar",
        "numeric",
        "unit",
        "within",
        "ref",
        "weekday",
        "nth",
        "holiday",
        "month",
    }


def attach(low: str, first: Atom, second: Atom) -> Atom | None:
    """A length that counts from the date behind it: "two days before Christmas"."""
    content = first.content
    opened = content[3] if content[0] == "duration" else content[4] if content[0] == "offset" else None
    if (
        not isinstance(opened, tuple)
        or opened[0] != "open"
        or second.kind != "date"
        or second.content[0] == "range"
    ):
        return None
    stop = opened[-1]
    sign = opened[1] if content[0] == "duration" else content[3]
    assert isinstance(stop, int)
    if low[stop : second.start] not in (" ", "", " the ", "the "):
        return None
    if (
        second.content[0] == "duration"
        or isinstance(second.content[-1], tuple)
        and second.content[-1][:1] == ("open",)
    ):
        return None
    return Atom(
        "date", first.start, second.end, ("offset", content[1], content[2], sign, second.content), first.mod
    )
