"""What stands behind a number and says what it is a number of: percent, a unit, a currency, a time, an age.

In: the place where a numeral ends. Out: the class of what follows, what it names, and where it ends. Words are looked up
in any case, symbols exactly ("MW" and "mW" differ). The table is made at the first numeral.
"""

import re
from functools import cache
from typing import NamedTuple

from factlint.mentions.currencies import CODES, SIGNS, WRITTEN, Currency, names, signed
from factlint.mentions.numeral import Scope
from factlint.mentions.unit_table import UNITS

NOTHING, WORD, UNKNOWN, PERCENT, POINTS, MONEY, UNIT, POUNDS, TIME, AGE, CLOCK, MONTH, TIMES, LETTER = (
    "nothing", "word", "unknown", "percent", "points", "money", "unit", "pounds", "time", "age", "clock", "month", "times",
    "letter",
)  # fmt: skip

PERCENTS = "%, percent, per cent, pct, pc, percents, per-cent, percentage"
PERCENT_POINTS = "percentage point, percentage points, percent points, % points, pct points, per cent points"
TIME_WORDS = (
    "second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, fortnight, "
    "fortnights, month, months, year, years, yr, yrs, decade, decades, century, centuries, millennia, quarters, years', "
    "days', weeks', months', hours', minutes', weekends, nights, mths"
)
CLOCK_WORDS = "am, pm, a.m, p.m, o'clock, o’clock, gmt, est, edt, pst, pdt, cet, bst, utc, hrs, bc, bce, ad, ce, noon, midnight"
MONTH_WORDS = (
    "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, "
    "jun, jul, aug, sep, sept, oct, nov, dec"
)
AGE_WORDS = re.compile(
    r"[ \u00a0-]?(year|month|week|day|yr)s?(?:[ \u00a0-](olds?)|[ \u00a0-]of[ \u00a0-]age|[ \u00a0]*/[ \u00a0]*o)(?![a-z])"
    r"|[ \u00a0-]?(yo|y/o)(?![a-z])"
)
TOKEN = re.compile(r"([ \u00a0\u202f\u2009]{0,2}|-)([^\W\d_]+|[%‰°℃℉€£$¥₹¢₽₩₺₡₾₭₪₿′″×])")
SQUARED = {"2": " ** 2", "²": " ** 2", "^2": " ** 2", "3": " ** 3", "³": " ** 3", "^3": " ** 3"}
POWER = re.compile(r"[²³]|\^?[23](?![0-9])|[ ](squared|cubed)(?![a-z])")
AREA = re.compile(r"(square|sq\.?|cubic|cu\.?)[ \u00a0-]([^\W\d_]+)")
PER = re.compile(r"[ \u00a0](?:per|an?|each|every)[ \u00a0]([a-z]+)|-(?:per|an?)-([a-z]+)|/[ ]?([a-z]+)")
PER_TIME = {
    "second": "second", "sec": "second", "s": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour",
    "h": "hour", "day": "day", "week": "week", "month": "month", "year": "year", "annum": "year", "millisecond": "millisecond",
    "ms": "millisecond",
}  # fmt: skip
BARE_LETTERS = frozenset("bBCFJKLVWghlmtT°")
"""Unit symbols of one letter: a unit only where nothing else explains the letter."""


class Following(NamedTuple):
    kind: str
    what: str
    """The word, or the unit's or currency's name."""
    end: int
    gap: str
    """What stands between: "", a space or a hyphen."""
    currency: Currency | None = None


class Lexicon(NamedTuple):
    words: dict[str, tuple[str, str]]
    phrases: dict[str, list[str]]
    """First word to the phrases of several words that begin so, the longest first."""
    symbols: dict[str, str]
    lengths: frozenset[str]
    """Units that can be squared and cubed."""


@cache
def lexicon() -> Lexicon:
    words: dict[str, tuple[str, str]] = {}
    symbols: dict[str, str] = {}
    lengths = set()
    for line in UNITS.splitlines():
        unit, size, _, spelled, signs = (part.strip() for part in (line + " |").split("|")[:5])
        if size == "time":
            continue
        for word in spelled.split():
            words[word.replace("-", " ")] = (UNIT, unit)
        for sign in signs.split():
            symbols[sign] = unit
        if size == "length":
            lengths.add(unit)
    for name in names():
        words[name] = (MONEY, name)
    for group, kind in (
        (PERCENTS, PERCENT), (PERCENT_POINTS, POINTS), (TIME_WORDS, TIME), (CLOCK_WORDS, CLOCK), (MONTH_WORDS, MONTH),
    ):  # fmt: skip
        for word in group.split(", "):
            words[word] = (kind, word)
    words["pounds"] = words["pound"] = (POUNDS, "pound")
    words["x"] = words["×"] = (TIMES, "x")
    phrases: dict[str, list[str]] = {}
    for word in words:
        if " " in word:
            phrases.setdefault(word.split(" ")[0], []).append(word)
    for entries in phrases.values():
        entries.sort(key=lambda entry: (-len(entry), entry))
    return Lexicon(words, phrases, symbols, frozenset(lengths))


def following(scope: Scope, at: int) -> Following:
    """What follows the numeral that ends at `at`."""
    text, low, end = scope.text, scope.low, scope.end
    if at >= end:
        return Following(NOTHING, "", at, "")
    found = TOKEN.match(text, at, end)
    if not found:
        return Following(NOTHING, "", at, "")
    gap, begin, after = found[1], found.start(2), found.end()
    word = low[begin:after]
    table = lexicon()
    if word in ("year", "years", "month", "months", "week", "weeks", "day", "days", "yo", "yr", "yrs", "y"):
        age = AGE_WORDS.match(low, at, end)
        if age:
            return Following(AGE, "year" if age[3] or age[1] == "yr" else age[1], age.end(), gap)
    sign = low[after : after + 1]
    if sign in SIGNS and (code := signed(text[begin:after], sign)):
        return Following(MONEY, code, after + 1, gap, Currency(code, sign))
    unit = measure(scope, begin, after, gap, table)
    if unit:
        return unit._replace(gap=gap)
    if word in table.phrases:
        for phrase in table.phrases[word]:
            stop = begin + len(phrase)
            if (
                low[begin:stop].replace("-", " ").replace("\u00a0", " ") == phrase
                and not low[stop : stop + 1].isalnum()
            ):
                if stop <= end:
                    return named(scope, table, phrase, stop, gap)
    if word == "u" and low.startswith("u.s", begin) or word == "us" and text[begin:after] == "US":
        dollars = re.compile(r"u\.?s\.?[ \u00a0]dollars?(?![a-z])").match(low, begin, end)
        if dollars:
            return Following(MONEY, "us dollars", dollars.end(), gap, names()["us dollars"])
    entry = table.words.get(word)
    if entry:
        return named(scope, table, word, after, gap)
    written = text[begin:after]
    if low[after : after + 1].isdigit():  # "1 $10 bill": the sign belongs to what follows
        return Following(NOTHING if gap else UNKNOWN, "", at, gap)
    if word in SIGNS:
        return Following(MONEY, word, after, gap, Currency(SIGNS[word], word, word == "¢"))
    if written in CODES or written in WRITTEN or (word.upper() in LOWER_CODES):
        code = WRITTEN.get(written, word.upper())
        return Following(MONEY, code, after, gap, Currency(code, code))
    if word in ("p", "a") and CLOCK_DOTS.match(low, begin, end):
        return Following(CLOCK, word, after, gap)
    if gap == "" and len(word) <= 2:
        return Following(LETTER, written, after, gap)
    return Following(UNKNOWN if gap == "" else WORD, written, after, gap)


CLOCK_DOTS = re.compile(r"[ap]\.?[ ]?m(?![a-z])")
LOWER_CODES = frozenset(("USD", "EUR", "GBP", "AUD", "CAD", "NZD", "INR", "JPY", "CHF", "SEK", "NOK"))


def named(scope: Scope, table: Lexicon, name: str, end: int, gap: str) -> Following:
    kind, what = table.words[name]
    if kind == MONEY:
        return Following(MONEY, name, end, gap, names()[name])
    if kind == UNIT:
        return rate(scope, what, end)._replace(gap=gap)
    if kind == PERCENT and name in ("pc", "percentage") and gap != "" and name == "pc":
        return Following(WORD, name, end, gap)
    if kind == PERCENT:
        points = POINTS_BEHIND.match(scope.low, end, scope.end)
        if points:
            return Following(POINTS, what, points.end(), gap)
    return Following(kind, what, end, gap)


POINTS_BEHIND = re.compile(r"[ \u00a0-](?:age[ -])?points?(?![a-z])")


def measure(scope: Scope, begin: int, after: int, gap: str, table: Lexicon) -> Following | None:
    """A unit by its symbol, or a square or cubic one."""
    text, low = scope.text, scope.low
    word = low[begin:after]
    if word in ("square", "sq", "cubic", "cu"):
        area = AREA.match(low, begin, scope.end)
        if area:
            unit = table.words.get(area[2], ("", ""))[1] or table.symbols.get(text[area.start(2) : area.end()], "")
            if unit in table.lengths:
                power = " ** 2" if word.startswith("s") else " ** 3"
                return rate(scope, unit + power, area.end())
        return None
    if word == "°":
        scale = DEGREES.match(text, begin, scope.end)
        if scale:
            return Following(UNIT, "degree_Celsius" if scale[1] in "Cc" else "degree_Fahrenheit", scale.end(), gap)
        return Following(UNIT, "degree", after, gap)
    symbol = text[begin:after]
    if symbol not in table.symbols:
        return None
    unit = table.symbols[symbol]
    power = POWER.match(low, after, scope.end) if unit in table.lengths else None
    if power:
        mark = power[0].strip()
        raised = SQUARED.get(mark) or (" ** 2" if power[1] == "squared" else " ** 3")
        if not low[power.end() : power.end() + 1].isalnum():
            return rate(scope, unit + raised, power.end())
    slash = RATE.match(low, after, scope.end)
    if slash and PER_TIME.get(slash[1]):
        return Following(UNIT, f"{unit} / {PER_TIME[slash[1]]}", slash.end(), gap)
    if low[after : after + 1].isdigit() or low[after : after + 1] in ("_", "'", "’", "&"):
        return None
    if symbol in BARE_LETTERS:
        return Following(LETTER, symbol, after, gap)
    return rate(scope, unit, after)


DEGREES = re.compile(r"°[ ]?([CFcf])(?:elsius|ahrenheit|entigrade)?(?![^\W_])")
RATE = re.compile(r"/([a-z]+)(?![a-z])")


def rate(scope: Scope, unit: str, end: int) -> Following:
    """The unit with a rate behind it: "miles per hour", "barrels a day"."""
    found = PER.match(scope.low, end, scope.end)
    if found:
        word = found[1] or found[2] or found[3]
        kind, other = lexicon().words.get(word, ("", ""))
        other = PER_TIME.get(word, other if kind == UNIT else "")
        if other and " / " not in unit:
            return Following(UNIT, f"{unit} / {other}", found.end(), "")
    return Following(UNIT, unit, end, "")
