"""Weekdays, today and tomorrow, parts of the day: "on Friday", "last Monday", "late yesterday", "this morning",
"Tuesdays".

In: a folded block and the place of the word. Out: ("weekday", number, which), ("unit", "day", shift), ("part",
code) as a piece, or with its day ("at", day, ("part", code)); plural weekdays are sets. Refuses names (Black
Friday, the Sunday Times, Monday Night Football) and short forms (Sun, Sat) that no date stands beside.
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, Content, word_before, words_before
from factlint.mentions.temporal.numbers import cardinal, ordinal
from factlint.mentions.temporal.unit_site import STOPS
from factlint.mentions.temporal.words import (
    ANAPHORIC,
    FULL_WEEKDAYS,
    PARTS,
    PLURAL_WEEKDAYS,
    SHIFTS,
    WEEKDAYS,
    words,
)

SHIFTING = frozenset((*SHIFTS, "the", "every", "each", "any", "alternate", "other"))
PART_LEADING = SHIFTING | frozenset(("in", "early", "late", "at"))
NAMED_DAYS = words("black bloody super good palm easter cyber ruby sheffield maundy holy fat shrove whit ash")
"""Words that turn a weekday behind them into a name."""
UNSHIFTING = frozenset(("current", "present", "intervening"))
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tonite": 0}
TITLE = r" ((?:Night |Morning )?[A-Z][a-z']+)"
TITLES = words(
    "times telegraph mirror mail express herald post star sun world age business independent tribune people "
    "football review magazine edition club league nation's night's service school live lights"
)
"""Nouns that make a weekday before them part of a name when they are capitals."""
SPOKEN_DAY = r",? the ((?:(?:twenty|thirty)[ -])?[a-z]+(?:th|st|nd|rd))(?=[.,;:!?)]|$| at )"
DISTANT = r" (?:ago|back)\b(?! (?:to|in|and|from)\b)|(?P<hence> (?:from (?:now|today)|hence)\b)"
DATED_BEHIND = r"[.,]{0,2} ?(?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"


def read_weekday(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """A weekday with what shifts it: "Friday", "last Friday", "every Monday", "Mondays", "the first Friday of"."""
    word = low[start:end]
    if word in PLURAL_WEEKDAYS:
        if distant := _weeks_off(low, start, end, floor):
            return distant
        returning = ("every", 1, ("weekday", PLURAL_WEEKDAYS[word], ""))
        return Atom("set", start, end, returning) if text[start].isupper() else None
    before = word_before(low, start)
    if before in NAMED_DAYS and text[start - 1 - len(before)].isupper():
        return None
    if word not in FULL_WEEKDAYS:
        return _short(low, text, start, end, before)
    title = compiled(TITLE).match(text, end, end + 24) if text[start].isupper() else None
    if title and title[1].lower().split()[-1] in TITLES:
        return None
    day: Content = ("weekday", WEEKDAYS[word], "")
    if low.startswith(" after next", end) and low[end + len(" after next") :][:1] in STOPS:
        coming = ("weekday", day[1], "coming")
        return Atom("date", start, end + len(" after next"), ("offset", (("1", "week"),), (), 1, coming))
    if spoken := compiled(SPOKEN_DAY).match(low, end):
        number = ordinal(tuple(spoken[1].replace("-", " ").split()))
        if number and 3 < number < 32:
            return Atom("date", start, spoken.end(), ("calendar", None, None, number, day[1]))
    if (number := ordinal((before,))) and low.startswith((" of ", " in "), end):
        begin = start - 1 - len(before)
        begin -= len("the ") if low.endswith("the ", floor, begin) else 0
        return Atom("", begin, end, ("nth", number, day[:2], None))
    return _shifted(low, start, end, floor, day)


def _weeks_off(low: str, start: int, end: int, floor: int) -> Atom | None:
    """ "two Sundays ago", "three Fridays from now"."""
    behind = compiled(DISTANT).match(low, end)
    word = word_before(low, start)
    number = cardinal((word,)) if behind and word else None
    if behind is None or number is None or not 0 < int(number) < 60 or start - 1 - len(word) < floor:
        return None
    sign = 1 if behind["hence"] else -1
    day = ("weekday", PLURAL_WEEKDAYS[low[start:end]], "coming" if sign > 0 else "past")
    weeks = ((str(int(number) - 1), "week"),)
    return Atom("date", start - 1 - len(word), behind.end(), ("offset", weeks, (), sign, day))


def _short(low: str, text: str, start: int, end: int, before: str) -> Atom | None:
    """ "Fri" beside a date, in brackets, or after "on"; "Sun" and "Sat" are too often something else."""
    dot = low[end : end + 1] == "."
    enclosed = low[start - 1 : start] == "(" and low[end + dot : end + dot + 1] == ")"
    if start == 0 and not low[end + dot :].strip():
        return Atom("date", start, end + dot, ("weekday", WEEKDAYS[low[start:end]], ""))  # a table's cell
    dated = compiled(DATED_BEHIND).match(low, end) is not None
    if not text[start].isupper() and not (start == 0 and dated):
        return None
    led = before in ("on", "every", "next", "last", "this") and low[start:end] not in ("sun", "sat")
    if not (enclosed or dated or led):
        return None
    which = before if led and before in ("next", "last", "this") else ""
    begin = start - 1 - len(which) if which else start
    return Atom("date", begin, end + (dot and not enclosed), ("weekday", WEEKDAYS[low[start:end]], which))


def _shifted(low: str, start: int, end: int, floor: int, day: Content) -> Atom | None:
    """The day with "last", "next", "this", "every" ... in front of it."""
    led = words_before(low, start, floor, SHIFTING)
    *before, last = led.words or ("",)
    if last in ("every", "each", "any"):
        return Atom("set", led.starts[-1], end, ("every", 1, day))
    if last == "alternate" or (last == "other" and before[-1:] in (["every"], ["each"])):
        return Atom("set", led.starts[-1 if last == "alternate" else -2], end, ("every", 2, day))
    if last not in SHIFTS or last in UNSHIFTING:
        return Atom("date", start, end, day)
    double = last in ("past", "coming", "upcoming", "same", "following", "previous")
    begin = -2 if double and before and before[-1] in ("this", "the", "that") else -1
    return Atom("date", led.starts[begin], end, ("weekday", day[1], last))


def read_day(low: str, start: int, end: int) -> Atom | None:
    """ "today", "yesterday", "tomorrow", "tonight"."""
    word = low[start:end]
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
    if word.endswith("s") or (word == "night" and low[end : end + 1] == "-"):
        return None
    piece: Content = ("part", PARTS[word])
    led = words_before(low, start, floor, PART_LEADING)
    if not led.words:
        return Atom("", start, end, piece)
    *before, last = led.words
    at = led.starts[-1]
    if last in ("every", "each"):
        return Atom("set", at, end, ("every", 1, piece))
    if last == "this":
        return Atom("time", at, end, ("at", ("unit", "day", 0), piece))
    if last == "last":
        night = word == "night" and before[-1:] != ["the"]
        return Atom("time", at, end, ("at", ("unit", "day", -1), piece)) if night else None
    if last in ANAPHORIC or last == "next":
        the = before[-1:] in (["the"], ["that"])
        return Atom("time", led.starts[-2] if the else at, end, ("at", ("ref", "day", SHIFTS[last]), piece))
    if last in ("early", "late"):
        return Atom("", at, end, piece, "START" if last == "early" else "END")
    begin = start
    for at, word in zip(reversed(led.starts), reversed(led.words), strict=True):
        if word not in ("the", "in", "at", "early", "late"):
            break
        begin = at
    return Atom("", begin, end, piece)
