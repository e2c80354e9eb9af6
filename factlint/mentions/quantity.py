"""Quantities: "160 km/h", "12-mile", "6 feet 2", "6ft 2in", "27 C", "5 foot 11", "nine kilometre", "2 in."

A number and a unit beside it. Compound quantities are told in their smaller unit, which is exact. A lone letter
is a unit only where nothing else explains it: "5m jobs" are millions, "5G" is nothing.
"""

from decimal import Decimal

from factlint.grammar import Grammar
from factlint.mentions.amount import mention
from factlint.mentions.currencies import Currency
from factlint.mentions.following import LETTER, UNKNOWN, WORD, Following, following
from factlint.mentions.hedges import Hedge
from factlint.mentions.lexicon import MONEY, TIME, UNIT, lexicon
from factlint.mentions.mention import Mention
from factlint.mentions.nouns import counted
from factlint.mentions.number_words import CARDINALS
from factlint.mentions.numeral import DIGITS, Numeral, Scope, negative, plain, times

SMALLER = {
    "foot": ("inch", 12),
    "yard": ("foot", 3),
    "mile": ("yard", 1760),
    "stone": ("pound", 14),
    "pound": ("ounce", 16),
    "kilometer": ("meter", 1000),
    "meter": ("centimeter", 100),
    "kilogram": ("gram", 1000),
}
"""The unit that may follow another in one quantity, and how many of it the other is."""
SECOND = Grammar(
    r"(?:,?[ \u00a0](?:and[ \u00a0])?|-)?([0-9]{1,4}|[a-z]+)(?:[ \u00a0-]?([a-z]+)|[\"”″])?(?![^\W_])"
)
ALONE = Grammar(
    r"[.,;:)”\"]|[ \u00a0]*$"
    r"|[ \u00a0](?:tall|high|wide|long|deep|thick|away|from|of|in|below|above|by|at|to|and)(?![a-z])"
)
EXTENT = Grammar(
    r"[.,;)]|[ \u00a0]*$|[ \u00a0](?:thick|wide|long|deep|tall|high|across|by|of)(?![a-z])"
    r"|[ \u00a0]\((?:about[ ]|or[ ])?[0-9.]+[ \u00a0-]?(?:cm|mm|m|centim|millim|met(?:er|re))"
)
RACE = Grammar(r"[ \u00a0](?:run|race|walk|swim|ride|course|final|event|time)(?![a-z])")


def quantity(scope: Scope, numeral: Numeral, found: Following, hedge: Hedge | None) -> Mention:
    """The mention of a number and its unit, with a second, smaller unit behind it."""
    unit, end = found.what, found.end
    while unit in SMALLER and not numeral.upper and numeral.step == "1":
        compound = with_smaller(scope, numeral, unit, end)
        if not compound:
            break
        numeral, unit, end = compound, SMALLER[unit][0], compound.end
    if unit.startswith("degree") and (below := BELOW_ZERO.match(scope.low, end, scope.end)):
        numeral, end = negative(numeral, numeral.start), below.end()
    return mention(scope, "quantity", numeral, end, unit, "", hedge)


BELOW_ZERO = Grammar(r"[ \u00a0]below[ \u00a0](?:zero|freezing)(?![a-z])")


def with_smaller(scope: Scope, numeral: Numeral, large: str, at: int) -> Numeral | None:
    """ "6 feet 2 inches" in inches; without the second unit only feet, and only where nothing else is counted."""
    unit, parts = SMALLER[large]
    second = SECOND.match(scope.low, at, scope.end)
    if not second:
        return None
    written, named = second[1], second[2] or ""
    fits = lexicon().words.get(named, ("", ""))[1] == unit or lexicon().symbols.get(named) == unit
    fits = fits or (unit == "inch" and (named in ("in", "ins") or scope.low[second.end() - 1] in '"”″'))
    fits = fits or (unit == "pound" and named in ("pound", "pounds"))
    if fits:
        end = second.end()
    elif unit == "inch" and large == "foot" and scope.low[at : at + 1] in (" ", "-"):
        end = second.end(1)
        if counted(scope, end).head or following(scope, end).kind not in ("nothing", WORD):
            return None
    else:
        return None
    if written.isdigit():
        count = int(written)
    else:
        kind, count = CARDINALS.get(written, ("", 0))
        if kind not in ("one", "teen", "ten"):
            return None
    if not 0 <= count < parts:
        return None
    return numeral._replace(end=end, number=plain(Decimal(numeral.number) * parts + count), step="1")


def height(scope: Scope, numeral: Numeral) -> Numeral | None:
    """The 5'11" of a person, in inches."""
    found = PRIMES.match(scope.text, numeral.end, scope.end)
    if not found or numeral.step != "1" or not 3 < int(numeral.number) < 9 or int(found[1]) > 11:
        return None
    return numeral._replace(end=found.end(), number=str(int(numeral.number) * 12 + int(found[1])))


PRIMES = Grammar(r"['’′][ ]?([0-9]{1,2})(?:[\"”″]|''|’’)(?![0-9])")


def inches(scope: Scope, numeral: Numeral, found: Following) -> bool:
    """Whether "in" behind a number means inches: at the end of a clause or before an extent."""
    return (
        numeral.form in (DIGITS, "fraction")
        and found.gap != "-"
        and EXTENT.match(scope.low, found.end, scope.end) is not None
    )


def lettered(scope: Scope, numeral: Numeral, found: Following) -> tuple[Numeral, Following]:
    """What a lone letter behind a number is: a scale, a unit, pence, or nothing that can be told."""
    letter, glued, low = found.what, found.gap == "", scope.low
    after = low[found.end : found.end + 1]
    if (
        after.isalnum()
        or after in ("'", "’", "&", "_", "/")
        or (after == "." and low[found.end + 1 : found.end + 2].isalpha())
    ):
        return numeral, found._replace(kind=UNKNOWN if glued else WORD)
    unit = found._replace(kind=UNIT, what=lexicon().symbols.get(letter, ""))
    noun = counted(scope, found.end).head
    if (
        glued
        and letter in ("k", "K")
        and (noun or len(numeral.number) > 1)
        and not RACE.match(low, found.end, scope.end)
    ):
        return scaled(scope, numeral, Decimal(1000), found.end)
    if glued and (letter == "M" or (letter == "m" and noun and not ALONE.match(low, found.end, scope.end))):
        return scaled(scope, numeral, Decimal(10**6), found.end)
    if glued and letter in ("B", "b") and (noun or numeral.step == "0.1"):
        return scaled(scope, numeral, Decimal(10**9), found.end)
    if (
        glued
        and letter in ("p", "c")
        and numeral.form == DIGITS
        and len(numeral.number) < 4
        and numeral.number not in VIDEO
    ):
        code = "GBP" if letter == "p" else "USD"
        return numeral, found._replace(kind=MONEY, currency=Currency(code, letter, True))
    if letter == "h" and glued:
        return numeral, found._replace(kind=TIME)
    if letter in "CF°" and found.gap != "-":
        label = scope.text[found.end + 1 : found.end + 2].isupper() and after == " "
        return numeral, (unit if not label else found._replace(kind=UNKNOWN if glued else WORD))
    if letter == "m":
        return numeral, (
            unit
            if glued or found.gap == "-" or ALONE.match(low, found.end, scope.end)
            else found._replace(kind=WORD)
        )
    if letter in "gtLlWV" and found.gap != "-" and (glued or letter in "gtLW"):
        return numeral, unit
    return numeral, found._replace(kind=UNKNOWN if glued else WORD)


VIDEO = frozenset(("480", "576", "720"))


def scaled(scope: Scope, numeral: Numeral, factor: Decimal, end: int) -> tuple[Numeral, Following]:
    """The numeral with its scale, and what follows that."""
    numeral = times(numeral, factor, end)
    behind = following(scope, end)
    return numeral, behind._replace(kind=WORD) if behind.kind in (LETTER, UNKNOWN) else behind
