"""Neighbouring pieces of time that make one date, time or length.

In: two atoms of a folded block. Out: the atom of both, or None. What is joined:
    a weekday and its date          "Friday, 4 January 2020", "Friday the 13th", "4 January (Friday)"
    a part and its whole            see `wholes`
    a day and its hour or part      "Jan. 3 at 3 p.m.", "noon on Friday", "Friday morning", "the night of 3 May"
    lengths                         "two years and six months", "a week to 10 days"
Nothing is joined over the end of a sentence, but for a date line's "4 Jan 2020. 12:48 pm"."""

from itertools import pairwise

from factlint.mentions.temporal.atom import Atom, Content
from factlint.mentions.temporal.contents import inner, is_clock, is_day, is_year, lacks_year
from factlint.mentions.temporal.wholes import within

WEEKDAY_DATE = frozenset((" ", ", ", ",", " the ", ", the ", " (", ". ", "., "))
DAY_CLOCK = frozenset(
    (
        " at ", ", ", " ", ", at ", " by ", " from ", " around ", " about ", " at about ", " at around ",
        " at approximately ", " before ", " after ", " until ", " till ", " for ", ". ", " - ", " | ",
        " at exactly ", " between ", ", from ", " @ ", "\t",
    )
)  # fmt: skip
CLOCK_DAY = frozenset((" on ", " ", ", ", " of ", " on the ", ", on "))
DAY_PART = frozenset((" ", " in the ", " at ", " in "))
PART_DAY = frozenset((" of ", " on ", " of the ", " ", ", ", " on the "))
MINUTES = {" past ": 1, " after ": 1, " to ": -1, " before ": -1}
SUM = frozenset((" ", ", ", " and ", ", and "))
LONGEST_DATE = 24
SIZES = ("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade", "century")


def refine(low: str, first: Atom, second: Atom) -> Atom | None:
    """Two pieces of one date, time or length."""
    gap = low[first.end : second.start]
    content = _joined(low, first, second, gap)
    if content is None:
        return None
    kind = "time" if content[0] in ("at", "clock") else "duration" if content[0] == "duration" else "date"
    return Atom(kind, first.start, second.end, content, first.mod or second.mod)


def inherit(low: str, first: Atom, second: Atom) -> Atom | None:
    """The first of two dates in a list with the year that only the second prints: "July and August 2005"."""
    one, two = first.content, second.content
    listed = low[first.end : second.start] in (" and ", ", ", " or ", ", and ") and first.kind == "date"
    if not listed or not lacks_year(one):
        return None
    if two[0] == "within" and is_year(inner(two[2])) and second.end - second.start < LONGEST_DATE:
        return first._replace(content=("within", one, two[2]))
    if two[0] == "calendar" and two[1] is not None and two[2] is not None:
        return first._replace(content=("within", one, ("calendar", two[1], None, None, None)))
    return None


def _joined(low: str, first: Atom, second: Atom, gap: str) -> Content | None:
    one, two = first.content, second.content
    tag, other = one[0], two[0]
    if tag == "duration" and other in ("duration", "offset"):
        return _lengths(one, two, gap)
    if tag == "duration" and gap in MINUTES and (hour := second.content)[0] == "clock":
        return _past_hour(one, hour, MINUTES[gap])
    if tag == "weekday" and gap in WEEKDAY_DATE and (dated := _with_weekday(one, two)):
        return dated
    if other == "weekday" and tag == "calendar" and one[3] is not None and one[4] is None:
        behind = low[second.end : second.end + 1]
        if (gap == " (" and behind == ")") or (gap in (", ", " ") and behind in ("", ")", ".") and two[2] == ""):
            return ("calendar", one[1], one[2], one[3], two[1])
    timed = gap in DAY_PART if other == "part" else gap in DAY_CLOCK and is_clock(two)
    if timed and (is_day(one) or (tag == "at" and {other, inner(one[2])[0]} == {"clock", "part"})):
        return _timed(one, two)
    if is_clock(one) or tag == "part":
        if (is_day(two) or other == "at") and gap in (PART_DAY if tag == "part" else CLOCK_DAY):
            return _timed(two, one)
        return None
    return within(one, two, gap, worded=low[second.start : second.start + 1].isalpha())


def _past_hour(length: Content, clock: Content, sign: int) -> Content | None:
    """ "15 minutes past 3 p.m.", "twenty minutes to noon"."""
    (amount, unit), *more = ((str(part), str(of)) for part, of in map(inner, inner(length[1])))
    _, hour, printed, second, form, zone = clock
    if more or unit != "minute" or not amount.isdigit() or not 0 < int(amount) < 60 or length[2] or printed:
        return None
    assert isinstance(hour, int)
    minutes = (hour * 60 + sign * int(amount)) % (24 * 60)
    return ("clock", minutes // 60, minutes % 60, second, form, zone)


def _with_weekday(weekday: Content, date: Content) -> Content | None:
    tag = date[0]
    if tag == "numeric" or (tag == "calendar" and date[3] is not None):
        return (*date[:4], weekday[1])
    if tag in ("range", "at") and (first := _with_weekday(weekday, inner(date[1]))):
        return (tag, first, date[2])
    return None


def _timed(day: Content, time: Content) -> Content:
    """A day at a time; the part of the day tells the half that an open hour leaves out: "8 this evening"."""
    if day[0] != "at":
        return ("at", day, time)
    part = inner(day[2])
    if time[0] == "clock" and part[0] == "part":
        return ("at", day[1], _halved(time, str(part[1])))
    if time[0] == "part" and part[0] == "clock":
        return ("at", day[1], _halved(part, str(time[1])))
    return ("at", day[1], time)


def _halved(clock: Content, part: str) -> Content:
    _, hour, minute, second, form, zone = clock
    assert isinstance(hour, int)
    if form != "open":
        return clock
    late = part in ("AF", "EV") or (part == "NI" and hour > 4)
    return ("clock", hour + 12 if late and hour < 12 else hour, minute, second, "12", zone)


def _lengths(one: Content, two: Content, gap: str) -> Content | None:
    """ "1 year, 2 months", "a week to 10 days", "two years and a month ago"."""
    parts, more = inner(one[1]), inner(two[1])
    if one[2] or two[2] or isinstance(one[3], tuple) or (one[3] and two[3]):
        return None
    if gap in (" to ", " or ", "-", "–") and two[0] == "duration" and len(parts) == len(more) == 1:
        return ("duration", parts, more, one[3])
    if gap not in SUM or (one[3] and two[0] == "offset") or not _falling((*parts, *more)):
        return None
    if two[0] == "offset":
        return ("offset", (*parts, *more), *two[2:])
    return ("duration", (*parts, *more), (), two[3] or one[3])


def _falling(parts: Content) -> bool:
    """Whether these are amounts of ever smaller units."""
    sizes = []
    for part in parts:
        amount, unit = inner(part)
        if amount == "X" or unit not in SIZES:
            return False
        sizes.append(SIZES.index(str(unit)))
    return all(large > small for large, small in pairwise(sizes))
