"""Intervals of exact fractions: what a printed number may stand for, and arithmetic on that.

Round numbers are taken as rounded even where they are printed as whole numbers of things: "3,000" may be 2,950 to
3,050. At least two digits always count, so that 50 is 50. Refuses what has no number, or no end on one side.
"""

from fractions import Fraction

from factlint.mentions.amount import Amount
from factlint.record import NamedTuple
from factlint.values.value import Value


class Interval(NamedTuple):
    lo: Fraction
    hi: Fraction

    def __str__(self) -> str:
        return f"[{float(self.lo)}, {float(self.hi)}]"


def point(value: Value) -> Fraction | None:
    """The number as printed; None for ranges and for what has none."""
    read = Amount._make(value.mention.content)
    return Fraction(read.number) if read.number and not read.upper else None


def printed(value: Value) -> Interval | None:
    """What a value may be by its printed precision and its hedge; None where it has no end on one side."""
    if value.lo is None or value.hi is None:
        return None
    return Interval(Fraction(value.lo), Fraction(value.hi))


def rounded(value: Value, digits: int = 2) -> Interval | None:
    """The same, where noughts at the end of a whole number are rounding too, behind so many digits."""
    exact = printed(value)
    read = Amount._make(value.mention.content)
    if exact is None or read.upper:
        return exact
    slack = noughts(read.number, digits) / 2 if read.step == "1" else Fraction(0)
    number = Fraction(read.number)
    return Interval(min(exact.lo, number - slack), max(exact.hi, number + slack))


def noughts(number: str, digits: int = 2) -> Fraction:
    """What the last digit that counts is worth, with at least so many digits that count; 0 where all do."""
    whole = number.lstrip("-")
    if "." in whole:
        return Fraction(0)
    kept = max(len(whole.rstrip("0")), digits)
    return Fraction(10 ** (len(whole) - kept)) if len(whole) > kept else Fraction(0)


def add(one: Interval, two: Interval) -> Interval:
    return Interval(one.lo + two.lo, one.hi + two.hi)


def subtract(one: Interval, two: Interval) -> Interval:
    return Interval(one.lo - two.hi, one.hi - two.lo)


def multiply(one: Interval, two: Interval) -> Interval:
    """Of intervals that are not below zero."""
    return Interval(one.lo * two.lo, one.hi * two.hi)


def divide(one: Interval, two: Interval) -> Interval | None:
    """Of intervals above zero; None where the second touches zero."""
    return Interval(one.lo / two.hi, one.hi / two.lo) if two.lo > 0 else None


def wider(one: Interval, slack: Fraction) -> Interval:
    return Interval(one.lo - slack, one.hi + slack)


def apart(one: Interval, two: Interval) -> bool:
    """Whether two intervals share nothing; ends that touch are shared."""
    return one.hi < two.lo or two.hi < one.lo
