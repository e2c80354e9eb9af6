"""Expressions around a unit of time: which grammar reads it.

In: a folded block and the place of the unit ("years"). Out, by what stands in front and behind:
    "two-year", "more than a decade", "the past three weeks"   ("duration", parts, upper, direction)
    "two weeks ago", "a day earlier", "in three days' time"    ("offset", parts, upper, sign, anchor)
    "last month", "this year", "the same week"                 ("unit", unit, shift) or ("ref", unit, shift)
    "the first week of", "third quarter", "the 19th century"   ("nth", ...) a piece, ("quarter", ...) ...
    "every two weeks", "15 a year"                             ("every", number, unit)
Refuses ages ("52-year-old"), "a second wave", "a quarter of voters", and a unit that nothing counts or shifts."""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, word_before, words_before
from factlint.mentions.temporal.nth import numbered
from factlint.mentions.temporal.phrases import LEADING, Phrase, phrase
from factlint.mentions.temporal.shifts import shifted
from factlint.mentions.temporal.unit_site import UnitSite
from factlint.mentions.temporal.words import CALENDAR_UNITS, PLURAL_UNITS, SHIFTS, UNITS

NOUNS = frozenset(("start", "beginning", "middle", "end", "close"))
AGE = r"(?:s|')?(?:[ -]olds?\b| of age\b| (?:older|younger)\b)|-olds?\b"
GRADE = r" (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|to date)\b"
"""What makes "year" the one of a school: "the end of year six"."""
BESIDE = r" (?:before yesterday|(after tomorrow))\b"
NO_PHRASE = Phrase(0)


def read_unit(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The expression that the unit at `start` heads, or None."""
    unit = UNITS[low[start:end]]
    if unit == "week" and low.startswith("-end", end) and not low[end + 4 : end + 5].isalpha():
        unit, end = "weekend", end + len("-end")
    if compiled(AGE).match(low, end):
        return None
    plural = low[start:end] in PLURAL_UNITS
    if "0" <= low[start - 1 : start] <= "9":
        from factlint.mentions.temporal.lengths import glued  # here and below: few units are counted

        return glued(UnitSite(low, text, start, end, unit, plural, start, NO_PHRASE, "", (), ()), floor)
    led = words_before(low, start, floor, LEADING)
    words, starts = led.words, led.starts
    found = phrase(words) if words else None
    if found is None:
        site = UnitSite(
            low, text, start, end, unit, plural, start, NO_PHRASE, words[-1] if words else "", words, starts
        )
    else:
        begin = starts[found.start]
        before = words[found.start - 1] if found.start else word_before(low, begin)
        site = UnitSite(low, text, start, end, unit, plural, begin, found, before, words, starts)
    if low[end : end + 1] == "-" and not low.startswith("-long", end):
        return _year_ago(site)
    if not words or found is None:
        return _alone(site)
    if found.amount:
        if found.adjective in SHIFTS and not plural and not site.hyphened and found.amount not in ("0.5", "1"):
            return read_unit(low, text, start, end, start - 1 - len(found.adjective))  # "rose 3 last week"
        from factlint.mentions.temporal.lengths import counted

        return counted(site)
    return numbered(site) or shifted(site) or (_plural(site) if plural else None)


def _plural(site: UnitSite) -> Atom | None:
    """ "for decades", "the past weeks"."""
    from factlint.mentions.temporal.lengths import uncounted

    return uncounted(site)


def _alone(site: UnitSite) -> Atom | None:
    """A unit without a number or shift: "the third", "week-long", "the end of year", "for decades"."""
    words, unit, end = site.words, site.unit, site.end
    if words and words[-1] == "of" and words[-2:-1] and words[-2] in NOUNS and unit in ("week", "month", "year"):
        return (
            None
            if site.plural or compiled(GRADE).match(site.low, end)
            else Atom("date", site.start, end, ("unit", unit, 0))
        )
    if words and (found := numbered(site)):
        return found
    if unit == "half":
        return None
    if site.plural:
        return _plural(site._replace(before=site.before or word_before(site.low, site.start)))
    if words:
        return None
    if unit == "day" and (beside := compiled(BESIDE).match(site.low, end)):
        return Atom("date", site.start, beside.end(), ("unit", "day", 2 if beside[1] else -2))
    if unit in ("week", "month", "weekend") and site.followed(" of "):
        return Atom("", site.start, end, ("nth", 0, unit, None))
    if site.followed("-long") and unit in CALENDAR_UNITS:
        return Atom("duration", site.start, end + len("-long"), ("duration", (("1", unit),), (), ""))
    return None


def _year_ago(site: UnitSite) -> Atom | None:
    """ "the year-ago quarter", "year-earlier profit"."""
    if site.unit not in ("year", "month", "week", "decade") or site.hyphened:
        return None
    for word, anchor in (("-ago", ("now",)), ("-earlier", ("ref",))):
        if site.followed(word):
            return Atom("date", site.start, site.end + len(word), ("offset", (("1", site.unit),), (), -1, anchor))
    return None
