"""Numbered units: "the very first day", "third quarter", "21st century", "the third last day".

In: the site of a unit with an ordinal in front. Out: ("century", n), or the pieces ("quarter", n, None),
("half", n, None) and ("nth", n, unit, None), which the whole behind them completes. Refuses "a third person"
and whatever else is no unit of the calendar.
"""

from factlint.mentions.temporal.atom import Atom
from factlint.mentions.temporal.numbers import ordinal
from factlint.mentions.temporal.unit_site import FINE, UnitSite


def numbered(site: UnitSite) -> Atom | None:
    """The numbered unit, or None where no ordinal stands before it."""
    words, starts, unit, end = site.words, site.starts, site.unit, site.end
    if unit == "quarter" and len(words) > 1 and words[-1] in ("fiscal", "financial", "calendar"):
        words, starts = words[:-1], starts[:-1]
    if unit in FINE or unit in ("fortnight", "decade") or site.plural:
        return None
    number = _number(words[-1])
    if number == -1 and len(words) > 1 and (back := _number(words[-2])) and unit in ("day", "week", "month"):
        return Atom("", starts[-2], end, ("nth", -back, unit, None))
    if number == -1 and not site.followed(" of ", " in "):
        return None
    if len(words) > 1 and (compound := ordinal(words[-2:])):  # "twenty-sixth"
        number, starts, words = compound, (*starts[:-2], starts[-2]), (*words[:-2], words[-1])
    if number is None:
        return None
    if unit == "century":
        return Atom("date", starts[-1], end, ("century", number - 1)) if 0 < number < 31 else None
    if unit in ("quarter", "half"):
        most = 4 if unit == "quarter" else 2
        number = most if number == -1 else number
        return Atom("", starts[-1], end, (unit, number, None)) if number <= most else None
    first = len(words) - 1
    if first and words[first - 1] == "very":
        first -= 1
    if first and words[first - 1] == "the":
        first -= 1
    return Atom("", starts[first], end, ("nth", number, unit, None))


def _number(word: str) -> int | None:
    """An ordinal in digits or words; -1 for the last."""
    if word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdecimal():
        return int(word[:-2]) if len(word) < 6 else None
    return ordinal((word,))
