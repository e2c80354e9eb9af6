"""Units behind a number: symbols, squares and cubes, degrees, rates ("km/h", "sq km", "miles per hour", "m²").

Out: pint's name of the unit, composed as pint writes it ("kilometer / hour", "meter ** 2"), and where it ends.
"""

from factlint.grammar import Grammar
from factlint.mentions.lexicon import UNIT, Lexicon, lexicon
from factlint.mentions.numeral import Scope
from factlint.record import NamedTuple

PER_TIME = {
    spelling: unit
    for unit, spellings in {
        "millisecond": "millisecond ms",
        "second": "second sec s",
        "minute": "minute min",
        "hour": "hour hr h",
        "day": "day",
        "week": "week",
        "month": "month",
        "year": "year annum",
    }.items()
    for spelling in spellings.split()
}
POWERS = {"2": " ** 2", "²": " ** 2", "3": " ** 3", "³": " ** 3", "squared": " ** 2", "cubed": " ** 3"}
POWER = Grammar(r"([²³]|\^?[23](?![0-9])|[ ](?:squared|cubed))(?![^\W_])")
AREA = Grammar(r"(square|sq\.?|cubic|cu\.?)[ \u00a0-]([^\W\d_²³]+)")
PER = Grammar(
    r"[ \u00a0](?:per|an?|each|every)[ \u00a0]([a-z]+)(?![a-z])|-(?:per|an?)-([a-z]+)(?![a-z])"
    r"|/[ ]?([a-z]+)(?![a-z])"
)
"""What a unit or a sum is counted for: "a barrel", "per hour", "-a-year", "/h"."""
AREAS = frozenset(("square", "sq", "cubic", "cu"))
DEGREES = Grammar(r"°[ ]?([CFcf])(?:elsius|ahrenheit|entigrade)?(?![^\W_])")
LETTERS = frozenset("bBCFJKLVWghlmtT°")
"""Symbols of one letter: a unit only where nothing else explains the letter."""


class Measure(NamedTuple):
    unit: str
    """pint's name; "" where a lone letter stands that may or may not be a unit."""
    end: int


def measure(scope: Scope, begin: int, after: int) -> Measure | None:
    """The unit that begins with the symbol or the "square" at `[begin, after)`; None where none does."""
    text, low, table = scope.text, scope.low, lexicon()
    word = low[begin:after]
    if word in AREAS:
        return area(scope, begin, table)
    if word == "°":
        degrees = DEGREES.match(text, begin, scope.end)
        if degrees:
            return Measure("degree_Celsius" if degrees[1] in "Cc" else "degree_Fahrenheit", degrees.end())
        return Measure("degree", after)
    unit = table.symbols.get(text[begin:after])
    if unit is None:
        return None
    power = POWER.match(low, after, scope.end) if unit in table.lengths else None
    if power:
        return rate(scope, unit + POWERS[power[1].strip(" ^")], power.end())
    if low[after : after + 1] == "/" and (per := PER.match(low, after, scope.end)) and per[3] in PER_TIME:
        return Measure(f"{unit} / {PER_TIME[per[3]]}", per.end())
    following = low[after : after + 1]
    if following.isdigit() or following in ("_", "'", "’", "&"):
        return None
    return Measure("", after) if text[begin:after] in LETTERS else rate(scope, unit, after)


def area(scope: Scope, begin: int, table: Lexicon) -> Measure | None:
    """ "square kilometres", "cubic feet", "sq km"."""
    found = AREA.match(scope.low, begin, scope.end)
    if not found:
        return None
    kind, unit = table.words.get(found[2], ("", ""))
    if kind != UNIT:
        unit = table.symbols.get(scope.text[found.start(2) : found.end()], "")
    if unit not in table.lengths:
        return None
    return rate(scope, unit + (" ** 2" if found[1].startswith("s") else " ** 3"), found.end())


def rate(scope: Scope, unit: str, end: int) -> Measure:
    """The unit with what it is counted for: "miles per hour", "barrels a day", "tonnes per hectare"."""
    found = PER.match(scope.low, end, scope.end)
    if found and " / " not in unit:
        word = found[1] or found[2] or found[3]
        kind, other = lexicon().words.get(word, ("", ""))
        other = PER_TIME.get(word, other if kind == UNIT else "")
        if other:
            return Measure(f"{unit} / {other}", found.end())
    return Measure(unit, end)
