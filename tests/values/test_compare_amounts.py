"""How two printed amounts stand to one another. Only what contradicts is ever reported; the rest is guarded."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.mentions.extract import extract
from factlint.text.document import Dateline, Document
from factlint.text.read import read
from factlint.values.compare import compare
from factlint.values.resolve import resolve
from factlint.values.value import Relation, Value

PAIRS = [
    ("66 slots", "66 slots", "same"),
    ("66 slots", "67 slots", "contradictory"),
    ("66 slots", "more than 60 slots", "refines"),
    ("66 slots", "about 70 slots", "refines"),
    ("66 slots", "about 80 slots", "contradictory"),
    ("66", "66 slots", "same"),
    ("66 slots", "66 troops", "unknown"),
    ("one slot", "one slots", "same"),
    ("12 dogs", "12 dog owners", "unknown"),
    ("nearly 7,000 dogs", "6,900 dogs", "refines"),
    ("nearly 7,000 dogs", "7,000 dogs", "compatible"),
    ("nearly 7,000 dogs", "7,100 dogs", "contradictory"),
    ("$1.2 million", "$1,180,000", "refines"),
    ("$1.2 million", "$1,250,000", "contradictory"),
    ("$1.2 million", "$1.25 million", "compatible"),
    ("$12 million", "$21 million", "contradictory"),
    ("$12 million", "€12 million", "unknown"),
    ("$10 a barrel", "$10", "unknown"),
    ("$10 a barrel", "$11 a barrel", "contradictory"),
    ("300 pesos", "300 pesos", "unknown"),
    ("40%", "39.6%", "refines"),
    ("40%", "41%", "contradictory"),
    ("40%", "40 percentage points", "unknown"),
    ("10 miles", "16 km", "refines"),
    ("10 miles", "15 km", "compatible"),
    ("10 miles", "12 km", "contradictory"),
    ("10 miles", "10 kg", "unknown"),
    ("100 km/h", "62 mph", "refines"),
    ("100 km/h", "62 miles", "unknown"),
    ("2 hectares", "20,000 square metres", "refines"),
    ("6 feet", "1.83 metres", "refines"),
    ("5 tons", "5 tonnes", "unknown"),
    ("20 C", "68 F", "unknown"),
    ("20 C", "21 C", "contradictory"),
    ("20 degrees", "20 degrees", "unknown"),
    ("dozens of dogs", "12 dogs", "contradictory"),
    ("dozens of dogs", "70 dogs", "refines"),
    ("at least 5 dogs", "up to 5 dogs", "compatible"),
    ("more than 5 dogs", "up to 5 dogs", "compatible"),
    ("more than 5 dogs", "up to 4 dogs", "contradictory"),
    ("more than 5 dogs", "5 dogs", "compatible"),
    ("more than 5 dogs", "4 dogs", "contradictory"),
    ("more than 5 dogs", "fewer than 50 dogs", "compatible"),
    ("the first dog", "the second dog", "contradictory"),
    ("the first dog", "the second cat", "unknown"),
    ("a 45-year-old", "a 54-year-old", "contradictory"),
    ("a 45-year-old", "45 dogs", "unknown"),
    ("10 to 15 dogs", "12 dogs", "refines"),
    ("$5", "in August 2018", "unknown"),
    ("last month", "December 19, 2019", "refines"),
    ("January 2018", "August 2018", "contradictory"),
]


def value_of(text: str) -> Value:
    read_as = read(text.encode(), "a.txt")
    dateline = Dateline("2020-01-04", "option")
    document = Document("a.txt", read_as.source, read_as.reading, read_as.blocks, dateline=dateline)
    [first, *_] = resolve(extract(document), document)
    return first


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_the_relation_of_two_expressions(one: str, other: str, relation: str) -> None:
    a, b = value_of(one), value_of(other)
    assert compare(a, b) == compare(b, a) == Relation(relation)


HEDGES = ["", "about ", "nearly ", "more than ", "fewer than ", "at least ", "up to ", "just over ", "just under "]


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=1, max_value=999), st.sampled_from(HEDGES), st.sampled_from(HEDGES))
def test_one_number_never_contradicts_itself_whatever_its_hedges(number: int, one: str, other: str) -> None:
    relation = compare(value_of(f"{one}{number} dogs"), value_of(f"{other}{number} dogs"))
    assert relation not in (Relation.CONTRADICTORY, Relation.UNKNOWN)


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=1, max_value=499), st.integers(min_value=500, max_value=999), st.sampled_from(HEDGES))
def test_exact_counts_apart_contradict_and_stay_so_when_swapped(less: int, more: int, hedge: str) -> None:
    a, b = value_of(f"{less} dogs"), value_of(f"{more} dogs")
    assert compare(a, b) is compare(b, a) is Relation.CONTRADICTORY
    assert compare(value_of(f"more than {more} dogs"), a) is Relation.CONTRADICTORY
    assert compare(value_of(f"{hedge}{more} dogs"), b) is not Relation.CONTRADICTORY
