"""What digits begin: a date, a time, a year; in the order in which the forms are tried.

In: a folded block and a run of up to four digits in it. Out: an atom, or None for digits that are none of
these: counts, sums, shares, versions, telephone numbers, scores.
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom
from factlint.mentions.temporal.clocks import counted_from, read_clock
from factlint.mentions.temporal.months import read_day_first
from factlint.mentions.temporal.unit_site import STOPS
from factlint.mentions.temporal.years import read_year

HALF_DAY = r" ?[ap]\.? ?m"
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
TO = r"(?:to|through|thru|until|till|and) ?(?:the )?\d"
TIMELY = (
    rf" (?:{MONTH}|{TO}|[ap]\.? ?m|[-–—/,]|o'clock|in the |this|tomorrow|tonight|yesterday|day(?!s)"
    rf"|of (?:{MONTH}|the |this |next |last |previous |current |following |same ))"
    rf"|[:.]\d|[-–—/] ?(?:the )?(?:\d|{MONTH})|[.,][ ./-]? ?{MONTH}|{MONTH}|{TO}|[ap]\.? ?m|st|nd|rd|th|s|'s|h"
)
"""What one of stands behind every time that one or two digits begin, where nothing in front makes it one."""
ENDS = STOPS | {"\n"}
JOINS, SPACED_JOINS = frozenset("-/."), frozenset((" -", " /"))
"""What stands behind the first number of every date in digits alone."""
NOT_BEFORE = frozenset("$£€¥₹#@_\\&=+*/")
NUMBER_GOES_ON = r",\d|%| ?per ?cent\b"
ORDINAL_DAY = r"(?:st|nd|rd|th)(?=[ ,.;:!?)]|$)"
OPEN_HOUR = r" (?:this|tomorrow|yesterday) (?:morning|afternoon|evening)\b| (?:tonight|tomorrow)\b"
DAY_BEFORE = r"\b(?:tonight|tomorrow|today|yesterday) (?:at|around|about) $"
DAY_OF_SHIFTED = r" of (?:the )?(?:this|next|last|previous|current|following|same) month\b"


def may_be_time(low: str, start: int, end: int) -> bool:
    """Whether any form of a date or a time has such digits with this behind them: most digits count something."""
    size = end - start
    if size > 2:
        return size > 3 or compiled(HALF_DAY).match(low, end) is not None
    return (
        compiled(TIMELY).match(low, end) is not None
        or low[start - 1 : start] == "'"
        or (low[end : end + 1] in ENDS and low.endswith(("at ", "around ", "about "), 0, start))
    )


def read_digits(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The atom that the digits at `start` begin, or None."""
    short = end - start < 3
    previous = low[start - 1 : start]
    if previous and _goes_on_before(low, start, previous):
        return None
    if compiled(NUMBER_GOES_ON).match(low, end):
        return None
    atom = None
    if low[end : end + 1] in JOINS or low[end : end + 2] in SPACED_JOINS:
        from factlint.mentions.temporal.numeric import read_numeric

        atom = read_numeric(low, start, end, floor)
    if atom is None and short:
        atom = read_day_first(low, text, start)
    if atom is None and (clock := read_clock(low, text, start, end)):
        atom = counted_from(low, clock, floor)
    if atom is None and short:
        atom = _piece(low, start, end)
    return atom or read_year(low, text, start, end, floor)


def _goes_on_before(low: str, start: int, previous: str) -> bool:
    """Whether the digits are the tail of a sum, a number, a path or a ratio."""
    if previous in NOT_BEFORE:
        return True
    if previous in ".,-" and start > 1 and low[start - 2].isdigit():
        return True
    return previous == ":" and start > 1 and not low[start - 2].isalpha()


def _piece(low: str, start: int, end: int) -> Atom | None:
    """Parts of dates: "8" of "8 this evening", "20" of "20 of next month", "the 15th"."""
    number = int(low[start:end])
    if 0 < number < 13 and compiled(OPEN_HOUR).match(low, end):
        return Atom("", start, end, ("clock", number, None, None, "open", ""))
    if (
        0 < number < 13
        and compiled(DAY_BEFORE).search(low, max(0, start - 20), start)
        and low[end : end + 1] in STOPS
    ):
        return Atom("", start, end, ("clock", number, None, None, "open", ""))
    if not 0 < number < 32:
        return None
    if compiled(DAY_OF_SHIFTED).match(low, end):
        return Atom("", start, end, ("calendar", None, None, number, None))
    if order := compiled(ORDINAL_DAY).match(low, end):
        the = low.startswith("the ", start - 4)
        return Atom("", start - 4 if the else start, order.end(), ("calendar", None, None, number, None))
    return None
