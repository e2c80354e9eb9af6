"""Lengths of time against the stretch that they are the length of."""

from collections.abc import Callable

import pytest

RULE = "chronology.span"
WRONG = [
    "Her ⟨three-day visit, Monday to Thursday⟩, went well.",
    "Her ⟨three-day visit from Monday to Thursday⟩ went well.",
    "Her ⟨two-day working visit from 5 to 7 May⟩ went well.",
    "The ⟨three-day meeting (5-8 May⟩) ended.",
    "The ⟨five-day meeting, held from 3 to 9 May 2019⟩, ended.",
    "The ⟨four-day summit, May 3 to May 5⟩, ended.",
    "The ⟨10-day trip from 3 to 20 May⟩ ended.",
    "The ⟨six-day strike from 30 May to 2 June⟩ ended.",
    "He served ⟨12 years, 2015-2024⟩, as mayor.",
    "He served as mayor for ⟨12 years, from January 2015 to May 2024⟩.",
    "He was mayor for ⟨12 years from 2015 to 2024⟩.",
    "She was the head of the bank for ⟨five years (2001–2012⟩).",
    "She ruled for ⟨20 years, from 1950 to 1990⟩.",
    "It lasted ⟨three years, from 1990 to 1996⟩.",
    "The ⟨five-year plan (2011-2019⟩) failed.",
    "The ⟨seven-year war (1861-1865⟩) ended.",
    "He was there ⟨from 2015 to 2024 (12 years⟩).",
    "He led it ⟨from 2015 to 2024, a period of 12 years⟩.",
    "The ⟨two-week festival from 1 May to 31 May⟩ ended.",
    "The ⟨two-month course from May to September⟩ ended.",
    "It runs ⟨three days, from Friday to Monday⟩.",
]
RIGHT = [
    "Her three-day visit, Monday to Wednesday, went well.",
    "Her four-day visit from Friday to Monday went well.",
    "Her three-day visit from 30 December to 1 January went well.",
    "The 10-day trip from 3 to 12 May ended; the 10-day trip from 3 to 13 May, too.",
    "The 10-day trip from Monday to Wednesday ended.",
    "He served nine years, 2015-2024, eight years (2015-2024), or ten years from 2015 to 2024.",
    "The five-year plan (2011-2015) failed, and the five-year plan (2011-2016).",
    "He spent two years in Paris between 2015 and 2020.",
    "He served two years of a five-year term from 2015 to 2020.",
    "They made two-day trips from Monday to Friday.",
    "They meet for two days between Monday and Friday.",
    "More than five years, from 2015 to 2024, he served.",
    "He was there for at least three years, from 2015 to 2024.",
    "Some two-day tickets are sold from Monday to Friday.",
    "From 2015 to 2024 a two-year degree was free.",
    "He worked two years before the war and from 1950 to 1960.",
    "He was jailed for ten years in 2015 and 2024.",
    "Two years ago, from May to July, it rained.",
    "A three-year-old sang from Monday to Friday.",
    "The three-month course from May to July ended; the two-week one from 1 to 14 May, too.",
    "The two-hour show runs from Monday to Friday.",
    "In the last two years, from 2015 to 2024, it grew.",
    "About 10 years, from 2012 to 2024, she ruled.",
    "Sales were open for five days from 2015 to 2017.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_span(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, row)
