"""How two values of time stand to one another. The dateline is 4 January 2020."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.mentions.mention import Mention
from factlint.values.temporal.compare import compare
from factlint.values.value import Relation, Value

ROWS = [
    ("It fell on Jan. 3, 2020.", "It fell on Friday.", "same"),
    ("It fell in December 2019.", "It fell last month.", "same"),
    ("It fell last month.", "It fell on December 19, 2019.", "refines"),
    ("It fell in 2018.", "It fell in August 2018.", "refines"),
    ("It fell last month.", "It fell two weeks ago.", "refines"),
    ("It fell last week.", "It fell in December 2019.", "refines"),
    ("It fell from March to May 2019.", "It fell between May and July 2019.", "compatible"),
    ("It fell in 2018.", "It fell in 2019.", "contradictory"),
    ("It fell on Friday.", "It fell yesterday.", "same"),
    ("It fell on Thursday.", "It fell yesterday.", "contradictory"),
    ("It fell two years ago.", "It fell in 2018.", "refines"),
    ("It fell more than two years ago.", "It fell in 2015.", "refines"),
    ("It fell more than two years ago.", "It fell in 2019.", "contradictory"),
    ("It fell on Friday evening.", "It fell on Friday.", "refines"),
    ("It fell on Friday evening.", "It fell on Friday morning.", "contradictory"),
    ("It fell at 3 p.m. on Friday.", "It fell at 5 p.m. on Friday.", "contradictory"),
    ("It fell at 3 p.m. EST Friday.", "It fell at 5 p.m. on Friday.", "compatible"),
    ("It fell on 4/3/2019.", "It fell on 3 April 2019.", "unknown"),
    ("It fell on 4/3/2019.", "It fell on 5 May 2019.", "contradictory"),
    ("Talks on Friday", "It fell on Jan. 10, 2020.", "unknown"),
    ("It fell on 31 February.", "It fell in 2019.", "unknown"),
    ("It fell a few days ago.", "It fell in 2018.", "refines"),
    ("It took two weeks of work.", "It took 14 days of work.", "refines"),
    ("It took two weeks of work.", "It took three weeks of work.", "contradictory"),
    ("It took more than a year of work.", "It took 18 months of work.", "refines"),
    ("It took more than a year of work.", "It took three months of work.", "contradictory"),
    ("It took two weeks of work.", "It fell in 2018.", "unknown"),
    ("It met every July.", "It met every July.", "same"),
    ("It met every July.", "It met every Monday.", "unknown"),
]


@pytest.mark.parametrize(("one", "other", "relation"), ROWS)
def test_relation(value, one, other, relation):
    assert compare(value(one), value(other)).value == relation
    assert compare(value(other), value(one)).value == relation


DAYS = st.dates().map(lambda day: day.isoformat()) | st.none()


@settings(max_examples=80, deadline=None)
@given(st.tuples(DAYS, DAYS), st.tuples(DAYS, DAYS))
def test_compare_is_symmetric_and_same_with_itself(one, two):
    first, second = (
        Value(Mention("date", 0, 1, "x", ("calendar", 2000, None, None, None)), "2000", *ends)
        for ends in (one, two)
    )
    assert compare(first, second) == compare(second, first)
    assert compare(first, first) == (Relation.UNKNOWN if one == (None, None) else Relation.SAME)
