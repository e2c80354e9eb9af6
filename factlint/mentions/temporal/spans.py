"""Two ends of a stretch of time, and lengths that count from the date behind them.

In: two atoms of a folded block. Out: ("range", first, last) for "from 2015 to 2011", "between May and July
2009", "Monday-Friday", in the order printed; ("offset", ..., date) for "two days before Christmas", "three
weeks from Jan. 15". Refuses what was moved from one day to another.
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, word_before
from factlint.mentions.temporal.contents import opening

DASHES = ("-", "–", " - ", " – ", "—", " — ", "~", " ~ ")
TO = frozenset(
    (
        " to ",
        " through ",
        " until ",
        " till ",
        " thru ",
        " to the ",
        " until the ",
        ", to ",
        ", until ",
        " and ",
        *DASHES,
    )
)
STAGED = (
    r"( to | and | until | till | through )"
    r"(?:the (?:end|start|beginning|middle|close) of (?:the )?|early |mid-|mid |late )"
)
MOVED = (
    r"\b(?:mov\w+|postpon\w+|delay\w+|shift\w+|push\w+|brought|chang\w+|reschedul\w+|switch\w+|deferr?\w*"
    r"|put (?:back|off))\b"
)
MIXED = frozenset(("calendar", "numeric", "unit", "within", "ref", "weekday", "nth", "holiday", "month"))
"""Dates that may be the two ends of one stretch."""


def span(low: str, first: Atom, second: Atom) -> Atom | None:
    """Two ends, with the "from" or "between" in front."""
    gap = low[first.end : second.start]
    if staged := compiled(STAGED).fullmatch(gap):
        gap = staged[1]
    if gap not in TO or not _are_ends(low, first, second):
        return None
    before = word_before(low, first.start)
    between = before == "between" or low.endswith("between the ", 0, first.start)
    if gap == " and " and not between:
        return None
    start = first.start
    if first.content[0] == "clock" and second.content[0] == "at":  # "3:00 to 4:00 tomorrow"
        return _of_one_day(first, second)
    if before in ("from", "between"):
        start -= len(before) + 1
        if before == "from" and compiled(MOVED).search(low, max(0, start - 32), start):
            return None
    return Atom(second.kind or first.kind, start, second.end, ("range", first.content, second.content))


def _of_one_day(first: Atom, second: Atom) -> Atom | None:
    """Two hours of the day that stands beside the second."""
    _, day, clock = second.content
    if not isinstance(clock, tuple) or clock[0] != "clock":
        return None
    return Atom("time", first.start, second.end, ("at", day, ("range", first.content, clock)))


def _are_ends(low: str, first: Atom, second: Atom) -> bool:
    one, two = str(first.content[0]), str(second.content[0])
    if "range" in (one, two) or "offset" in (one, two):
        return False
    if "now" in (low[first.start : first.end], low[second.start : second.end]):
        return "date" in (first.kind, second.kind)
    if second.kind not in ("date", "time") or (first.kind not in ("date", "time") and one != "calendar"):
        return False
    if "clock" in (one, two) or "at" in (one, two):
        return one == two or (one == "at" and two == "clock") or (one == "clock" and two == "at")
    return one == two or {one, two} <= MIXED


def attach(low: str, first: Atom, second: Atom) -> Atom | None:
    """A length that counts from the date behind it."""
    content = first.content
    opened = opening(content)
    if opened is None or second.kind != "date" or second.content[0] == "range" or opening(second.content):
        return None
    stop = opened[-1]
    assert isinstance(stop, int)
    if low[stop : second.start] not in (" ", "", " the ", "the "):
        return None
    sign = opened[1] if content[0] == "duration" else content[3]
    return Atom(
        "date", first.start, second.end, ("offset", content[1], content[2], sign, second.content), first.mod
    )
