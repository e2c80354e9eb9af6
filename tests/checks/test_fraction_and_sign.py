"""Fractions with their percentage, and currencies written twice."""

from collections.abc import Callable

import pytest

FRACTION = "arithmetic.fraction"
FRACTIONS_WRONG = [
    "About ⟨a quarter (35%⟩) came.",
    "⟨Two-thirds (50 percent⟩) of them came.",
    "⟨More than a quarter of voters (20 percent⟩) came.",
    "Nearly ⟨half (58%⟩) came.",
    "⟨One in four (35%⟩) came.",
    "⟨Almost a third of them (43 per cent⟩) came.",
    "⟨Three quarters (57%⟩) came.",
    "⟨A fifth of the money (30 percent⟩) is gone.",
    "⟨A half (5 percent⟩) is gone.",
    "⟨One third of all women (13 percent⟩) came.",
]
FRACTIONS_RIGHT = [
    "A quarter (26 percent) came.",
    "More than a third (40%) came, nearly half (48%) left, and just under two-thirds (65%) sat.",
    "Some two-thirds (65 percent) of them came.",
    "One in four (24%) came.",
    "In the second quarter (up 30%) it rose.",
    "He came third (30% of the vote).",
    "The first-quarter (30 percent) rise was good.",
    "More than half (80 percent) came.",
    "A quarter (about 40 people) came.",
    "A third (and 20 percent of men) came.",
]
SIGN = "arithmetic.currency-twice"
SIGNS_WRONG = [
    "It cost ⟨$3 million dollars⟩.",
    "the ⟨$90 million dollar⟩ deal",
    "It cost ⟨$500 dollars⟩ a night.",
    "It cost ⟨£5m pounds⟩.",
    "It cost ⟨€20 euros⟩.",
    "It cost ⟨500$⟩ more.",
    "It cost ⟨20£⟩.",
    "It cost ⟨US$3 million dollars⟩.",
    "It cost ⟨$1.5 billion dollars⟩ in all.",
    "It cost ⟨$3,500 dollars⟩.",
    "the ⟨$20-dollar⟩ question",
]
SIGNS_RIGHT = [
    "It cost $3 million.",
    "It cost 3 million dollars.",
    "It cost US$3 million, A$4 million, £5m, €20 and 20€.",
    "It cost 500 pounds (five dollars).",
    "It weighs 500 pounds, at $5.",
    "It cost $9.99 US dollars.",
    "It paid $3 million. Dollars are scarce.",
    "A $5 pound of butter and $3 euro coins",
    "The 20-dollar question is answered in euros, £3.",
    "It cost $3 in dollars.",
]


@pytest.mark.parametrize("row", FRACTIONS_WRONG + FRACTIONS_RIGHT)
def test_fraction(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(FRACTION, row)


@pytest.mark.parametrize("row", SIGNS_WRONG + SIGNS_RIGHT)
def test_sign(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(SIGN, row)
