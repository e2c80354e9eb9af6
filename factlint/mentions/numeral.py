"""A numeral: a stretch of text that states a number, in digits or words, before anything says what it is a
number of.

Numbers are decimal text, never floats: "2 billion" is "2000000000", its last printed digit worth "1000000000".
"""

from decimal import Context, Decimal

from factlint.record import NamedTuple

DIGITS, WORDS, FRACTION, ORDINAL, VAGUE = "digits", "words", "fraction", "ordinal", "vague"

EXACT = Context(prec=120)
"""Wide enough that no number that is read is ever rounded; nobody else's context can change that."""
LONGEST = 24
"""Digits that a number may have: more is no count of anything, and stays as printed, without a value."""


class Numeral(NamedTuple):
    start: int
    end: int
    number: str
    """As decimal text without grouping; "" where it is vague ("dozens of") or absurdly long."""
    step: str
    """What the last printed digit is worth: "1" for 66, "0.1" for 1.5, "1000000000" for "2 billion"; "" for
    fractions."""
    form: str
    upper: str = ""
    """The other end of a range."""
    floor: str = ""
    """What a vague numeral is at least: "24" for "dozens of"."""


class Scope:
    """The block that is read: grammars look neither before its start nor behind its end. It never changes.

    Slots are read in a tenth of the time that a tuple's fields take, and each is read dozens of times a number.
    """

    __slots__ = ("end", "low", "start", "text")

    def __init__(self, text: str, low: str, start: int, end: int) -> None:
        self.text = text
        """The reading text of the document."""
        self.low = low
        """The same in lower case, character by character."""
        self.start = start
        self.end = end


def plain(number: Decimal) -> str:
    """Decimal text without exponent and without zeros at its end."""
    digits = format(number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def times(numeral: Numeral, factor: Decimal, end: int) -> Numeral:
    """The numeral with a scale word read behind it."""
    if not numeral.number:
        return numeral._replace(end=end)
    number, upper, step = (product(part, factor) for part in (numeral.number, numeral.upper, numeral.step))
    if len(number) > 2 * LONGEST:
        return numeral._replace(end=end, number="", upper="", step="")
    return numeral._replace(end=end, number=number, step=step, upper=upper)


def product(number: str, factor: Decimal) -> str:
    """Decimal text times a factor; "" stays ""."""
    return plain(EXACT.multiply(Decimal(number), factor)) if number else ""


def negative(numeral: Numeral, start: int) -> Numeral:
    """The numeral below zero, its minus sign at `start`."""
    if numeral.number in ("", "0") or numeral.number.startswith("-"):
        return numeral._replace(start=start)
    return numeral._replace(start=start, number="-" + numeral.number)
