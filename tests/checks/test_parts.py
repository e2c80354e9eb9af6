"""Parts against their whole, lists against their number: what is too many, and what need not add up."""

from collections.abc import Callable

import pytest

PLACES = "arithmetic.parts-over-total"
PLACES_WRONG = [
    "⟨Twelve people were killed, nine in Ohio and five⟩ in Indiana.",
    "⟨12 dead, 9 in Ohio and 5⟩ in Indiana.",
    "There were ⟨12 arrests: nine in Ohio and five⟩ in Indiana.",
    "They found ⟨12 bodies, nine at the school and five⟩ at the church.",
    "They found ⟨12 bodies (nine bodies at the school and five⟩ at the church).",
    "⟨Twelve people were killed, six in Ohio, five in Iowa and four⟩ in Indiana.",
    "⟨Twelve people died, nine people in Ohio and another five⟩ in Indiana.",
    "It carried ⟨12 passengers, including 15⟩ children.",
    "⟨Forty people were hurt, including 41⟩ students.",
    "They held ⟨20 people, including 30⟩ women.",
]
PLACES_RIGHT = [
    "Twelve people were killed, nine in Ohio and three in Indiana.",
    "Twelve people were killed, six in Ohio and three in Indiana.",
    "At least 12 people were killed, nine in Ohio and five in Indiana.",
    "About 12 people were killed, nine in Ohio and five in Indiana.",
    "Twelve people were killed, including nine civilians and five children.",
    "Twelve people came in three buses, nine in Ohio and two buses in Indiana.",
    "Twelve buses came, including 300 children.",
    "Twelve people were killed, nine cars in Ohio and five in Indiana burned.",
    "Twelve people were killed, nine of them women and five from Ohio.",
    "Twelve people were killed, some of them in both states, nine in Ohio and five in Indiana.",
    "Twelve people were hurt; nine in Ohio and five in Indiana died.",
]
VOTES = "arithmetic.votes-over-house"
VOTES_WRONG = [
    "The ⟨100-member Senate approved it 62 to 47⟩.",
    "The ⟨100⟩-member Senate approved it 62-47.",
    "The ⟨100-seat house passed it by 52 to 47 with three⟩ abstentions.",
    "It was rejected ⟨62 to 47 in the 100⟩-member Senate.",
    "The ⟨120-seat parliament voted 70 for, 47 against and four⟩ abstained.",
]
VOTES_RIGHT = [
    "The 100-member Senate approved it 52 to 47.",
    "The 100-member Senate approved it 52 to 40.",
    "The 100-member Senate approved it 52-47, the House 230-200.",
    "The Senate approved it 62 to 47.",
    "The 100-member group met from 62 to 47.",
    "The 100-member Senate passed it; 60 votes to 50 were needed.",
    "The 10-member panel approved it, the 100-member Senate 62 to 47.",
]
SHARES = "arithmetic.shares"
SHARES_WRONG = [
    "He owns ⟨40 percent, she 35 percent and the bank the remaining 35 percent⟩.",
    "He owns ⟨40 percent, she 35 percent and the bank the remaining 15 percent⟩.",
    "⟨Sixty percent went to schools and the remaining 30 percent⟩ to roads.",
    "Of the votes, ⟨61% were for, 19% against and the remaining 25%⟩ blank.",
    "⟨Five percent is lead, 60 percent zinc and the rest, 45 percent⟩, iron.",
]
SHARES_RIGHT = [
    "He owns 40 percent, she 35 percent and the bank the remaining 25 percent.",
    "He owns 33 percent, she 33 percent and the bank the remaining 33 percent.",
    "He owns 33 percent, she 33 percent and the bank 33 percent and 40 percent.",
    "In the poll 60 percent liked it, 50 percent loved it and the remaining 20 percent left.",
    "He sold 10 percent of the remaining 50 percent.",
    "Respondents named roads (60%), schools (50%) and the remaining 40% hospitals.",
    "About 60 percent went to schools and the remaining 30 percent to roads.",
    "It was up 5 percent, and the remaining 30 percent fell.",
]
LISTS = "arithmetic.list-and-count"
LISTS_WRONG = [
    "⟨Three senators, Ann Bell, Bob Hill, Cy Young and Dan Moss⟩, were late.",
    "⟨Three senators, Ann Bell and Bob Hill⟩, were late.",
    "⟨Three senators – Ann Bell and Bob Hill⟩ – were late.",
    "⟨Four states, Ohio, Indiana and Iowa⟩, have none.",
    "It has offices in ⟨four countries: France, Spain and Italy⟩.",
    "⟨Two suspects, Ann Bell, Bob Hill and Cy Young⟩, were held.",
    "Police held ⟨two men (Ann Bell, Bob Hill and Cy Young⟩).",
    "⟨Five ministers, Ann de Bell, Bob Hill, Cy Young and Dan Moss⟩, left.",
    "⟨Three young journalists, Ann Bell and Bob Hill⟩, were late.",
    "⟨Three towns, Salem and Bend⟩, were cut off.",
]
LISTS_RIGHT = [
    "Three senators, Ann Bell, Bob Hill and Cy Young, were late.",
    "Three senators, including Ann Bell and Bob Hill, were late.",
    "Three senators, such as Ann Bell and Bob Hill, were late.",
    "Three senators, Ann Bell and Bob Hill among them, were late.",
    "Three senators, Ann Bell, 50, and Bob Hill, were late.",
    "After three ministers, Ann Bell and Bob Hill were next.",
    "Four couples, Ann and Bob Bell and Cy and Di Young, came.",
    "Two brothers, Bob Hill, Cy Hill and Dan Hill, were late.",
    "Two cities, Salem, Oregon, and Boise, Idaho, were cut off.",
    "Two countries, Bosnia and Herzegovina and Serbia, agreed.",
    "Three teams, Ajax and Celtic, were late.",
    "About three senators, Ann Bell and Bob Hill, were late.",
    "Three senators said Ann Bell and Bob Hill were late.",
    "Three senators, Ann Bell, Bob Hill and others, were late.",
    "Two women, Ann Bell and her son Bob Hill, were late.",
]


@pytest.mark.parametrize("row", PLACES_WRONG + PLACES_RIGHT)
def test_places(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(PLACES, row)


@pytest.mark.parametrize("row", VOTES_WRONG + VOTES_RIGHT)
def test_votes(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(VOTES, row)


@pytest.mark.parametrize("row", SHARES_WRONG + SHARES_RIGHT)
def test_shares(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(SHARES, row)


@pytest.mark.parametrize("row", LISTS_WRONG + LISTS_RIGHT)
def test_lists(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(LISTS, row)
