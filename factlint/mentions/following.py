"""What stands behind a number and says what it is a number of: percent, a unit, a currency, a time, an age.

In: the place where a numeral ends. Out: the kind of what follows, what it names, and where it ends.
"""

from functools import cache

from factlint.grammar import Grammar
from factlint.mentions.currencies import CODES, SIGNS, WRITTEN, Currency, named, signed
from factlint.mentions.lexicon import CLOCK, MONEY, PERCENT, POINTS, UNIT, Lexicon, lexicon
from factlint.mentions.numeral import Scope
from factlint.mentions.units import AREAS, measure, rate
from factlint.record import NamedTuple

NOTHING, WORD, LETTER, AGE, UNKNOWN = "nothing", "word", "letter", "age", "unknown"
"""Kinds besides those of the lexicon. UNKNOWN: letters stuck to the number that mean nothing here."""

TOKEN = Grammar(r"([ \u00a0\u202f\u2009]{0,2}|-)([^\W\d_²³]+|[%‰°℃℉€£$¥₹¢₽₩₺₡₾₭₪₿′″×])")
AGE_OPENINGS = frozenset("year years month months week weeks day days yo yr yrs y".split())
AGE_WORDS = Grammar(
    r"[ \u00a0-]?(year|month|week|day|yr)s?(?:[ \u00a0-]olds?|[ \u00a0-]of[ \u00a0-]age|[ ]?/[ ]?o)(?![a-z])"
    r"|[ \u00a0-]?(?:yo|y/o)(?![a-z])"
)
POINTS_BEHIND = Grammar(r"[ \u00a0-](?:age[ -])?points?(?![a-z])")
US_DOLLARS = Grammar(r"u\.?s\.?[ \u00a0]dollars?(?![a-z])")
CLOCK_LETTERS = Grammar(r"[ap]\.?[ ]?m(?![a-z])")
LOWER_CODES = frozenset("USD EUR GBP AUD CAD NZD INR JPY CHF SEK NOK".split())
"""Codes that are no words, and so may be written small."""
WORD_ENDS = frozenset(("", " ", "\u00a0", ".", ",", ";", ":", "?", "!", ")", "'", "’", "-"))
"""What stands behind most words; digits, signs and others may make something else of them."""


class Following(NamedTuple):
    kind: str
    what: str
    """The word as printed, or the unit's or currency's name."""
    end: int
    gap: str
    """What stands between the two: "", a space or a hyphen."""
    currency: Currency | None = None


def following(scope: Scope, at: int) -> Following:
    """What follows the numeral that ends at `at`."""
    text, low, end = scope.text, scope.low, scope.end
    found = TOKEN.match(text, at, end) if at < end else None
    if not found:
        return Following(NOTHING, "", at, "")
    gap, after = found[1], found.end()
    begin = at + len(gap)
    word, next_sign = low[begin:after], low[after : after + 1]
    if gap and next_sign in WORD_ENDS and word not in openings():
        return Following(WORD, text[begin:after], after, gap)
    if word in AGE_OPENINGS and (age := AGE_WORDS.match(low, at, end)):
        return Following(AGE, "year" if age[1] in (None, "yr") else age[1], age.end(), gap)
    if next_sign in SIGNS and (code := signed(text[begin:after], next_sign)):
        return Following(MONEY, code, after + 1, gap, Currency(code, next_sign))
    unit = measure(scope, begin, after)
    if unit:
        return Following(UNIT if unit.unit else LETTER, unit.unit or text[begin:after], unit.end, gap)
    table = lexicon()
    named = phrase(scope, table, word, begin) or ((word, after) if word in table.words else None)
    if named:
        return entry(scope, table, named[0], named[1], gap)
    return written(scope, begin, after, gap)


@cache
def openings() -> frozenset[str]:
    """Every word in lower case with which anything but a plain word may begin: asked first, as few do."""
    table = lexicon()
    codes = (*CODES, *WRITTEN, *LOWER_CODES, *table.symbols)
    return frozenset(
        (*table.words, *table.phrases, *AGE_OPENINGS, *AREAS, *SIGNS, *map(str.lower, codes), "a", "p", "u", "us")
    )


def phrase(scope: Scope, table: Lexicon, word: str, begin: int) -> tuple[str, int] | None:
    """The longest name of several words that begins with this one: "square kilometres", "us dollars", "per
    cent"."""
    low = scope.low
    for name in table.phrases.get(word, ()):
        stop = begin + len(name)
        printed = low[begin:stop].replace("-", " ").replace("\u00a0", " ")
        if printed == name and stop <= scope.end and not low[stop : stop + 1].isalnum():
            return name, stop
    if word == "u" or scope.text[begin : begin + 2] == "US":
        dollars = US_DOLLARS.match(low, begin, scope.end)
        if dollars:
            return "us dollars", dollars.end()
    return None


def entry(scope: Scope, table: Lexicon, name: str, end: int, gap: str) -> Following:
    """What a name of the lexicon means here."""
    kind, what = table.words[name]
    if kind == MONEY:
        return Following(MONEY, name, end, gap, named(name))
    if kind == UNIT:
        return Following(UNIT, *rate(scope, what, end), gap)
    if kind == PERCENT:
        if name == "pc" and gap:  # a computer, or a police constable
            return Following(WORD, name, end, gap)
        points = POINTS_BEHIND.match(scope.low, end, scope.end)
        if points:
            return Following(POINTS, what, points.end(), gap)
    return Following(kind, what, end, gap)


def written(scope: Scope, begin: int, after: int, gap: str) -> Following:
    """Signs, codes and letters that no table has, and plain words."""
    text, low = scope.text, scope.low
    word, printed = low[begin:after], text[begin:after]
    if low[after : after + 1].isdigit():  # "1 $10 bill": the sign belongs to what follows
        return Following(NOTHING if gap else UNKNOWN, "", begin - len(gap), gap)
    if word in SIGNS:
        return Following(MONEY, word, after, gap, Currency(SIGNS[word], word, word == "¢"))
    if printed in CODES or printed in WRITTEN or word.upper() in LOWER_CODES:
        code = WRITTEN.get(printed, word.upper())
        return Following(MONEY, code, after, gap, Currency(code, code or printed))
    if word in ("p", "a") and CLOCK_LETTERS.match(low, begin, scope.end):
        return Following(CLOCK, word, after, gap)
    if gap == "":
        return Following(LETTER if len(word) <= 2 else UNKNOWN, printed, after, gap)
    return Following(WORD, printed, after, gap)
