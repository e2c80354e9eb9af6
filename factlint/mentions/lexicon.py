"""The words and symbols that say what a number is a number of: one table, made at the first numeral.

Words are looked up in lower case, symbols exactly, as "MW" and "mW" differ.
"""

from functools import cache

from factlint.mentions.currencies import codes
from factlint.mentions.unit_table import UNITS
from factlint.record import NamedTuple

PERCENT, POINTS, MONEY, UNIT, POUNDS, TIME, CLOCK, MONTH, TIMES = (
    "percent",
    "points",
    "money",
    "unit",
    "pounds",
    "time",
    "clock",
    "month",
    "times",
)
WORDS = {
    PERCENT: "%, percent, per cent, pct, pc, percents, percentage",
    POINTS: "percentage point, percentage points, percent points, % points, pct points, per cent points",
    POUNDS: "pound, pounds",
    TIMES: "x, ×",
    TIME: "second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, "
    "fortnight, fortnights, month, months, year, years, yr, yrs, decade, decades, century, centuries, millennia, "
    "quarters, years', days', weeks', months', hours', minutes', weekends, nights, mths",
    CLOCK: "am, pm, a.m, p.m, o'clock, o’clock, gmt, est, edt, pst, pdt, cet, bst, utc, hrs, bc, bce, ad, ce, "
    "noon, midnight",
    MONTH: "january, february, march, april, may, june, july, august, september, october, november, december, "
    "jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec",
}


class Lexicon(NamedTuple):
    words: dict[str, tuple[str, str]]
    """A word, or several, to the kind of thing that they name and its name."""
    phrases: dict[str, list[str]]
    """The first word of several to all phrases that begin so, the longest first."""
    symbols: dict[str, str]
    """Symbols of units to pint's names."""
    lengths: frozenset[str]
    """The units that can be squared and cubed."""


@cache
def lexicon() -> Lexicon:
    """Units from the table of units, currencies by their names, and the words above."""
    words: dict[str, tuple[str, str]] = {}
    symbols: dict[str, str] = {}
    lengths = set()
    for line in UNITS.splitlines():
        unit, dimension, _, spelled, signs = line.split("|")
        if dimension == " time ":  # the grammars of time read those; here they stand in rates only
            continue
        named = UNIT, unit[:-1]
        for word in spelled.split():
            words[word.replace("-", " ")] = named
        for sign in signs.split():
            symbols[sign] = named[1]
        if dimension == " length ":
            lengths.add(named[1])
    for name in codes():
        words[name] = MONEY, name
    for kind, listed in WORDS.items():
        for word in listed.split(", "):
            words[word] = kind, "pound" if kind == POUNDS else word
    phrases: dict[str, list[str]] = {}
    for word in words:
        if " " in word:
            phrases.setdefault(word.partition(" ")[0], []).append(word)
    for begun in phrases.values():
        if len(begun) > 1:
            begun.sort(key=len, reverse=True)
    return Lexicon(words, phrases, symbols, frozenset(lengths))
