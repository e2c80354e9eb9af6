"""How exactly an amount is taken: by the precision that it is printed with, and its hedge."""

import pytest

import factlint
from factlint.mentions.amounts import find_amounts
from factlint.text.read import read
from factlint.values.amounts import amount
from factlint.values.value import Value

# Expression; bounds, a round bracket where the end itself is left out, nothing where it is open.
BOUNDS = [
    ("66 slots", "[66, 66]"),
    ("7,000 dogs", "[7000, 7000]"),
    ("2 billion dogs", "[1500000000, 2500000000)"),
    ("33bn dogs", "[32500000000, 33500000000)"),
    ("$2 billion", "[1500000000, 2500000000)"),
    ("$1.2m", "[1150000, 1250000)"),
    ("$1.2 million", "[1150000, 1250000)"),
    ("$40,000", "[40000, 40000]"),
    ("$9.99", "[9.985, 9.995)"),
    ("40%", "[39.5, 40.5)"),
    ("3.25%", "[3.245, 3.255)"),
    ("12 miles", "[11.5, 12.5)"),
    ("two hundred dogs", "[150, 250)"),
    ("two hundred and five dogs", "[205, 205]"),
    ("two and a half million dogs", "[2250000, 2750000)"),
    ("half of the dogs", "[0.45, 0.55]"),
    ("about 500 dogs", "[450, 550]"),
    ("around 12 dogs", "[10.8, 13.2]"),
    ("about 2 billion dogs", "[1500000000, 2500000000]"),
    ("some 30 or so dogs", "[27, 33]"),
    ("nearly 7,000 dogs", "[6300, 7000)"),
    ("just under 50 dogs", "[45, 50)"),
    ("just over 50 dogs", "(50, 55]"),
    ("more than 50 dogs", "(50, )"),
    ("over 50 dogs", "(50, )"),
    ("fewer than 50 dogs", "(, 50)"),
    ("at least 50 dogs", "[50, )"),
    ("50 or more dogs", "[50, )"),
    ("50-plus dogs", "[50, )"),
    ("up to 50 dogs", "(, 50]"),
    ("no more than 50 dogs", "(, 50]"),
    ("10 to 15 dogs", "[10, 15]"),
    ("$3-5 million", "[2500000, 5500000)"),
    ("dozens of dogs", "[24, )"),
    ("hundreds of thousands of dogs", "[200000, )"),
    ("a 52-year-old", "[52, 52]"),
    ("a six-month-old", "[0.5, 0.5833)"),
]


def bounds(value: Value) -> str:
    opening = "(" if value.lo_open or value.lo is None else "["
    closing = ")" if value.hi_open or value.hi is None else "]"
    return f"{opening}{value.lo or ''}, {value.hi or ''}{closing}"


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_bounds_are_as_precise_as_what_is_printed(text: str, expected: str) -> None:
    [mention] = find_amounts(read(text.encode(), "a.txt"))
    assert bounds(amount(mention)) == expected


MODS = [
    ("nearly 7,000 dogs", "LESS_THAN"),
    ("some 7,000 dogs", "APPROX"),
    ("more than 7,000 dogs", "MORE_THAN"),
    ("at least 7,000 dogs", "EQUAL_OR_MORE"),
    ("as many as 7,000 dogs", "EQUAL_OR_LESS"),
    ("7,000 dogs", ""),
]


@pytest.mark.parametrize(("text", "mod"), MODS)
def test_a_hedge_has_timex3s_name(text: str, mod: str) -> None:
    [fact] = factlint.extract(text)
    assert fact.mod == mod
