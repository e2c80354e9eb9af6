"""Weekdays, today and tomorrow, parts of the day: "on Friday", "last Monday", "late yesterday", "this morning", "Tuesdays".

In: a folded block and the place of the word. Out: ("weekday", number, which), ("unit", "day", shift), ("part", code) as a
piece, or with its day ("at", day, ("part", code)); plural weekdays are sets. Refuses names (Black Friday, the Sunday
Times, Monday Night Football) and short forms (Sun, Sat, Mar) that no date stands beside.
"""

import re
from functools import cache

from factlint.mentions.temporal.atom import Atom, Content, word_before, words_before
from factlint.mentions.temporal.holidays import NAMED_DAYS
from factlint.mentions.temporal.numbers import ordinal
from factlint.mentions.temporal.words import (
    ANAPHORIC,
    FULL_WEEKDAYS,
    NAMED_DECADES,
    PARTS,
    PLURAL_WEEKDAYS,
    SEASONS,
    SHIFTS,
    WEEKDAYS,
)

SHIFTING = frozenset((*SHIFTS, "the", "every", "each", "any", "alternate", "other"))
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tonite": 0}
TITLES = frozenset(
    "times telegraph mirror mail express herald post star sun world age business independent business tribune people "
    "football review magazine edition club league nation's night's service school".split()
)
"""Nouns that make a weekday before them part of a name when they are capitals."""


@cache
def _dated_behind() -> re.Pattern[str]:
    return re.compile(r"[.,]{0,2} ?(?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")


def read_weekday(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """A weekday with what shifts it: "Friday", "last Friday", "every Monday", "Mondays"."""
    word = low[start:end]
    if word in PLURAL_WEEKDAYS:
        if not text[start].isupper():
            return None
        return Atom("set", start, end, ("every", 1, ("weekday", PLURAL_WEEKDAYS[word], "")))
    before = word_before(low, start)
    if before in NAMED_DAYS and text[start - 1 - len(before)].isupper():
        return None
    if word not in FULL_WEEKDAYS:
        return _short(low, text, start, end, before)
    if text[start].isupper() and (title := re.match(r" ((?:Night |Morning )?[A-Z][a-z']+)", text[end : end + 24])):
        words = title[1].lower().split()
        if words[-1] in TITLES or (
            len(words) == 2 and words[0] == "night" and words[1] in ("football", "live", "lights")
        ):
            return None
    if (number := ordinal((before,))) and low.startswith((" of ", " in "), end):
        begin = start - 1 - len(before)
        return Atom(
            "",
            begin - 4 * low.endswith("the ", floor, begin),
            end,
            ("nth", number, ("weekday", WEEKDAYS[word]), None),
        )
    led = words_before(low, start, floor, SHIFTING)
    return _shifted(low, start, end, ("weekday", WEEKDAYS[word], ""), led.words, led.starts)


def _short(low: str, text: str, start: int, end: int, before: str) -> Atom | None:
    word = low[start:end]
    dot = low[end : end + 1] == "."
    enclosed = low[start - 1 : start] == "(" and low[end + dot : end + dot + 1] == ")"
    if not text[start].isupper() and not (start == 0 and _dated_behind().match(low, end)):
        return None
    if (
        enclosed
        or _dated_behind().match(low, end)
        or (before in ("on", "every", "next", "last") and word not in ("sun", "sat"))
    ):
        return Atom("date", start, end + (dot and not enclosed), ("weekday", WEEKDAYS[word], ""))
    return None


def _shifted(
    low: str, start: int, end: int, day: Content, words: tuple[str, ...], starts: tuple[int, ...]
) -> Atom | None:
    """The day with "last", "next", "this", "every" ... in front of it."""
    number = day[1]
    if not words:
        return Atom("date", start, end, day)
    last = words[-1]
    if last in ("every", "each", "any"):
        return Atom("set", starts[-1], end, ("every", 1, day))
    if last in ("other", "alternate") and (last == "alternate" or words[-2:-1] in (("every",), ("each",))):
        return Atom("set", starts[-1] if last == "alternate" else starts[-2], end, ("every", 2, day))
    if last in SHIFTS and last not in ("current", "present", "intervening"):
        begin = len(words) - 1
        which = last
        if (
            last in ("past", "coming", "upcoming", "same", "following", "previous")
            and words[-2:-1]
            and words[-2] in ("this", "the", "that")
        ):
            begin -= 1
        return Atom("date", starts[begin], end, ("weekday", number, which))
    return Atom("date", start, end, day)


def read_day(low: str, text: str, start: int, end: int) -> Atom | None:
    """ "today", "yesterday", "tomorrow", "tonight"."""
    word = low[start:end]
    if (
        text[start].isupper()
        and re.match(r" [A-Z][a-z]+", text[end : end + 3])
        and text[max(0, start - 4) : start].lower() in ("usa ",)
    ):
        return None
    day: Content = ("unit", "day", DAYS[word])
    if word in ("tonight", "tonite"):
        return Atom("time", start, end, ("at", day, ("part", "NI")))
    return Atom("date", start, end, day)


def read_now(low: str, start: int, end: int) -> Atom | None:
    """ "between now and May": a piece that only the other end makes a date."""
    between = low.endswith("between ", 0, start) and low.startswith(" and ", end)
    if between or low.endswith((" and ", " to ", " until "), 0, start):
        return Atom("", start, end, ("unit", "day", 0))
    return None


def read_part(low: str, start: int, end: int, floor: int) -> Atom | None:
    """A part of a day: with a shift in front ("last night", "the next morning") a time, alone a piece."""
    word = low[start:end]
    code = PARTS[word]
    if low[end : end + 1] == "-" and word == "night":
        return None
    led = words_before(low, start, floor, SHIFTING | frozenset(("in", "early", "late", "at")))
    words, starts = led.words, led.starts
    if word.endswith("s"):
        return None
    piece: Content = ("part", code)
    if not words:
        return Atom("", start, end, piece)
    last = words[-1]
    if last in ("every", "each"):
        return Atom("set", starts[-1], end, ("every", 1, piece))
    if last == "this":
        return Atom("time", starts[-1], end, ("at", ("unit", "day", 0), piece))
    if last == "last":
        if words[-2:-1] == ("the",) or code != "NI":
            return None
        return Atom("time", starts[-1], end, ("at", ("unit", "day", -1), piece))
    if last in ANAPHORIC or last == "next":
        shift = 1 if last in ("next", "following", "ensuing") else -1 if last in ("previous", "preceding") else 0
        begin = starts[-2] if words[-2:-1] and words[-2] in ("the", "that") else starts[-1]
        return Atom("time", begin, end, ("at", ("ref", "day", shift), piece))
    if last in ("early", "late"):
        mod = "START" if last == "early" else "END"
        return Atom("", starts[-1], end, piece, mod)
    begin = start
    for at, led_by in zip(reversed(starts), reversed(words), strict=True):
        if led_by not in ("the", "in", "at", "early", "late"):
            break
        begin = at
    return Atom("", begin, end, piece)


def read_season(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """ "this summer", "spring 1998", "the winter of 2009", "last fall"."""
    word = low[start:end]
    code = SEASONS[word]
    tail = re.compile(r"(?: of |, | )(?P<year>(?:19|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?(?![\w%]|[.,]\d)").match(
        low, end
    )
    led = words_before(low, start, floor, SHIFTING)
    last = led.words[-1] if led.words else ""
    if tail:
        return Atom("date", start, tail.end(), ("season", code, int(tail["year"]), ""))
    if last in ("every", "each"):
        return Atom("set", led.starts[-1], end, ("every", 1, ("season", code, None, "")))
    if last in ("this", "last", "next") and not (last == "last" and led.words[-2:-1] == ("the",)):
        return Atom("date", led.starts[-1], end, ("season", code, None, last))
    if last in ("same", "that", "following", "previous", "coming", "past") and len(led.words) > (last != "that"):
        return Atom(
            "date", led.starts[-1] if last == "that" else led.starts[-2], end, ("season", code, None, last)
        )
    the = low.endswith("the ", 0, start)
    before = word_before(low, start - 4 * the)
    if (
        before in ("in", "during", "by", "until", "since", "next")
        and (the or word != "fall")
        and re.match(r"[.,;:)]|$| (?:and|but|when|as|after)\b", low[end : end + 8])
    ):
        return Atom("date", start, end, ("season", code, None, ""))
    return Atom("", start, end, ("season", code, None, ""))


def read_named_decade(low: str, start: int, end: int) -> Atom | None:
    """ "the nineties", "the late seventies"; not "in his seventies"."""
    before = word_before(low, start)
    if before in ("nineteen", "eighteen"):
        century = 19 if before == "nineteen" else 18
        return Atom("date", start - 1 - len(before), end, ("decade", century * 10 + NAMED_DECADES[low[start:end]]))
    if before in ("the", "late", "early", "mid"):
        number = 200 if low[start:end] == "noughties" else NAMED_DECADES[low[start:end]]
        return Atom("date", start, end, ("decade", number))
    return None
