"""Ranges of numbers that end below their beginning."""

from collections.abc import Callable

import pytest

WRONG = [
    "⟨Between 50 and 20⟩ people came.",
    "It has ⟨between 50 and 20⟩ members.",
    "It took ⟨between 50 people and 20⟩ people.",
    "They paid ⟨between $50 and $20⟩.",
    "They paid ⟨between £5,000 and £2,000⟩ each.",
    "It costs ⟨between $5 million and $2 million⟩.",
    "It is ⟨between 5 miles and 2 miles⟩ off.",
    "It is ⟨between 5 percent and 2 percent⟩ dearer.",
    "It is for children ⟨aged 12 to 8⟩.",
    "It is for children ⟨aged 12 to 8⟩ only.",
    "The boys, ⟨ages 14 to 12⟩, left.",
    "It is for men ⟨aged 60 through 50⟩.",
    "⟨Between twelve and eight⟩ people came.",
    "⟨Between 1,500 and 1,200⟩ jobs will go.",
    "She saw ⟨between nine and six⟩ boats.",
    "There are ⟨between 30 and 20⟩ buses.",
    "⟨Between 80 and 60⟩ soldiers are ill.",
    "It has ⟨between 9,000 and 7,000⟩ readers.",
    "They need ⟨between 12 and 10⟩ boats.",
    "It holds ⟨between 500 litres and 400 litres⟩.",
]
RIGHT = [
    "Between 20 and 50 people came.",
    "It is between 500 and 1 million.",
    "It costs between $800 and $1.2 million.",
    "It costs between 2 and 5 million dollars.",
    "The difference between 50 and 20 people is 30.",
    "The road between 50 houses and 20 trees is long.",
    "The vote was split between 50 members and 20 guests.",
    "The choice is between 12 candidates and two.",
    "It is for children aged 8 to 12.",
    "Her sons, aged 12 and 8 months, came.",
    "They came between 10 p.m. and 2 a.m.; between 10 and 2, shops close.",
    "It is between -10 and -20 degrees.",
    "The game between 10 men and nine was dull.",
    "It happened between 2015 and 2011.",
    "Between 50 shops and 20 bars the line is drawn by a hall.",
    "It fell from between 50 and 20 people, down to nine.",
    "The two, 50 and 20, left.",
    "Her sons, aged 12 and 8, came.",
    "It takes about 50 to 20 minutes.",
    "Between them, 50 men and 20 women came.",
    "It is between 50 and about 20 people.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_reversed_numbers(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row("arithmetic.reversed", row)
