"""Numerals in digits: "66", "7,000", "1.5", "12,34,567", "1 234 567", "2½", "10 1/2", "2 billion", "33bn".

Refuses what is no plain number: codes, versions, clock times, phone numbers, dates with separators. Where a
comma or a point may group or divide, only certain cases are read: "1.234,5" is European, "1.234" is English.
"""

from decimal import Decimal

from factlint.grammar import Grammar
from factlint.mentions.number_words import SCALES
from factlint.mentions.numeral import DIGITS, EXACT, FRACTION, LONGEST, ORDINAL, Numeral, plain, times

ASCII_DIGITS = frozenset("0123456789")
SIMPLE = Grammar(r"[0-9]+")
POWER_OF_TEN = Grammar(
    r"([0-9]+(?:\.[0-9]+)?)(?:e([+-]?[0-9]{1,2})|[ ]?[x×][ ]?10(?:\^([+−-]?[0-9]{1,2})|([−-][0-9]{1,2})))"
    r"(?![0-9a-z])"
)
GROUPED = Grammar(
    r"(?:(?P<english>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}|[0-9]*)(?P<decimals>\.[0-9]+)?"
    r"|(?P<spaced>[0-9]{1,3}(?:[\u00a0\u202f\u2009][0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?P<rest>\.[0-9]+)?"
    r"|(?P<european>[0-9]{1,3}(?:\.[0-9]{3})+)(?P<comma>,[0-9]+)|(?P<points>[0-9]{1,3}(?:\.[0-9]{3}){2,}))"
    r"(?![0-9]|[.,:/][0-9]|[ \u00a0\u202f\u2009][0-9]{3}(?![0-9]))"
)
COMMA_DECIMAL = Grammar(r"[0-9]+,[0-9]{2}(?![0-9]|[.,][0-9])")
MIXED = Grammar(r"(?:([0-9]{1,4})(?:[ ]{1,2}|-)([0-9]{1,2})|([0-9]{1,3}))/([0-9]{1,3})(?![0-9/]|\.[0-9])")
VULGAR = {
    sign: (above, below)
    for sign, above, below in (
        ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅕", 1, 5), ("⅖", 2, 5), ("⅗", 3, 5),
        ("⅘", 4, 5), ("⅙", 1, 6), ("⅚", 5, 6), ("⅛", 1, 8), ("⅜", 3, 8), ("⅝", 5, 8), ("⅞", 7, 8),
    )
}  # fmt: skip
# "9/11" and "24/7" are no fractions: only the denominators that recipes, rulers and markets use.
DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 15, 16, 20, 32, 40, 50, 64, 100))

ORDINAL_ENDING = Grammar(r"(?:st|nd|rd|[ ]?th)(?![^\W_])")
SCALE = Grammar(
    r"[ \u00a0\u202f-]{0,2}((?<=[0-9])mil|hundred|thousand|million|billion|trillion|lakh|lac|lkh|crore|cr|bn|bln"
    r"|mn|mln|tn|trn|tln|dozen)s?(?![^\W_])"
)
SCALE_OPENINGS = frozenset("mi hu th bi tr la lk cr bn bl mn ml tn tl do".split())
"""How the words of SCALE begin."""
SMALLER = Grammar(
    r"[ \u00a0](?:and[ \u00a0])?([0-9]{1,3})(?:[ \u00a0](hundred|thousand|lakh|lac|crore)s?)?"
    r"(?![^\W_]|[.,:/-][0-9]|[ ](?:million|billion))"
)


def read(low: str, at: int, end: int) -> Numeral | None:
    """The numeral whose first character, a digit, a point or a vulgar fraction, stands at `at`; None if it is
    none."""
    if low[at] in VULGAR:
        return fraction(at, at + 1, *VULGAR[low[at]])
    found = SIMPLE.match(low, at, end)
    after = found.end() if found else at
    following = low[after] if after < end else ""
    if following == " " and at < after <= at + LONGEST and not may_be_scaled(low, after):
        return Numeral(at, after, unpadded(low[at:after]), "1", DIGITS)  # "66 slots", as most are
    if following and following in ".ex×" and (power := POWER_OF_TEN.match(low, at, end)):
        exponent = int((power[2] or power[3] or power[4]).replace("−", "-"))
        number, last = Decimal(power[1]).scaleb(exponent), Decimal(power[1]).as_tuple().exponent
        return Numeral(at, power.end(), plain(number), plain(Decimal(1).scaleb(int(last) + exponent)), DIGITS)
    if following in VULGAR:
        return mixed_fraction(at, after + 1, low[at:after][-LONGEST:], *VULGAR[following])
    if following and (following in ",./:" or following.isspace()) and low[after + 1 : after + 2] in ASCII_DIGITS:
        return scaled(punctuated(low, at, end), low, end)
    if not found:
        return None
    if following in ("s", "n", "r", "t", " ") and after - at < 6:
        ordinal = ORDINAL_ENDING.match(low, after, end)
        if ordinal:
            return Numeral(at, ordinal.end(), unpadded(low[at:after]), "1", ORDINAL)
    if after - at > LONGEST:
        return Numeral(at, after, "", "", DIGITS)
    return scaled(Numeral(at, after, unpadded(low[at:after]), "1", DIGITS), low, end)


def punctuated(low: str, at: int, end: int) -> Numeral | None:
    """A numeral with grouping, decimals or a fraction in it."""
    mixed = MIXED.match(low, at, end)
    if mixed:
        whole, above, alone, below = mixed.groups()
        numerator, denominator = int(above or alone), int(below)
        if numerator < denominator and denominator in DENOMINATORS:
            return mixed_fraction(at, mixed.end(), whole or "0", numerator, denominator)
        if not whole:
            return None
    found = GROUPED.match(low, at, end)
    if not found or found.end() == at:
        # "killed 12 300 metres away": no group, the first number alone
        simple = SIMPLE.match(low, at, end)
        if simple and low[simple.end()].isspace() and simple.end() - at <= LONGEST:
            return Numeral(at, simple.end(), unpadded(low[at : simple.end()]), "1", DIGITS)
        return None
    whole = found["english"] or found["spaced"] or found["european"] or found["points"] or ""
    decimals = (found["decimals"] or found["rest"] or found["comma"] or "")[1:]
    digits = "".join(char for char in whole if char in ASCII_DIGITS)
    if len(digits) + len(decimals) > LONGEST:
        return Numeral(at, found.end(), "", "", DIGITS)
    number = unpadded(digits)
    if ordinal := ORDINAL_ENDING.match(low, found.end(), end):
        return Numeral(at, ordinal.end(), number, "1", ORDINAL)
    if decimals:
        number = f"{number}.{decimals}".rstrip("0").rstrip(".")
        return Numeral(at, found.end(), number, "0." + "0" * (len(decimals) - 1) + "1", DIGITS)
    return Numeral(at, found.end(), number, "1", DIGITS)


def with_comma(low: str, at: int, end: int) -> Numeral | None:
    """ "12,50": decimals behind a comma, which only a currency beside it makes certain."""
    found = COMMA_DECIMAL.match(low, at, end)
    if not found or found.end() - at > LONGEST:
        return None
    return Numeral(at, found.end(), plain(Decimal(found[0].replace(",", "."))), "0.01", DIGITS)


def may_be_scaled(low: str, at: int) -> bool:
    """Whether a scale or the "th" of an ordinal may stand behind the space at `at`, or no word does."""
    opening = low[at + 1 : at + 3]
    return opening in SCALE_OPENINGS or not opening[:1].isalpha()


def scaled(numeral: Numeral | None, low: str, end: int) -> Numeral | None:
    """With the scale words behind it, "3 lakh crore" too."""
    if numeral is None or not low[numeral.end : numeral.end + 1] or low[numeral.end] in ".,;:)%":
        return numeral
    if low[numeral.end] == " " and not may_be_scaled(low, numeral.end):
        return numeral
    smallest = Decimal(0)
    for _ in range(3):
        found = SCALE.match(low, numeral.end, end)
        if not found:
            break
        smallest = SCALES[found[1]]
        numeral = times(numeral, smallest, found.end())
    return more(numeral, smallest, low, end) if smallest >= 100 and numeral.number else numeral


def more(numeral: Numeral, scale: Decimal, low: str, end: int) -> Numeral:
    """With smaller scales behind the first: "3 crore 12 lakh", "4 thousand 3 hundred and 21"."""
    while scale > 1 and (found := SMALLER.match(low, numeral.end, end)):
        worth = SCALES[found[2]] if found[2] else Decimal(1)
        part = Decimal(found[1]) * worth
        if not 0 < part < scale:
            break
        if worth == 1 and (scale > 100 or " and " not in found[0]):  # "$20 million and 70 jobs" are two numbers
            break
        number = plain(EXACT.add(Decimal(numeral.number), part))
        numeral, scale = numeral._replace(end=found.end(), number=number, step=plain(worth)), worth
    return numeral


def mixed_fraction(start: int, end: int, whole: str, above: int, below: int) -> Numeral:
    """A whole number and a fraction beside it."""
    return fraction(start, end, int(whole) * below + above, below)


def fraction(start: int, end: int, above: Decimal | int, below: Decimal | int) -> Numeral:
    """A fraction as a decimal of twelve places, without a last digit to go by."""
    return Numeral(start, end, divided(above, below), "", FRACTION)


def divided(above: Decimal | int, below: Decimal | int) -> str:
    """A fraction as decimal text of twelve places."""
    quotient = EXACT.divide(Decimal(above), Decimal(below))
    return plain(EXACT.quantize(quotient, Decimal("1e-12")))


def unpadded(digits: str) -> str:
    """Digits without zeros in front."""
    return digits.lstrip("0") or "0"
