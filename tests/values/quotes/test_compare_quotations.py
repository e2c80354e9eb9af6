"""Quotations held against one another, word by word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.values.quotes import Comparison, Likeness, compare_quotations

LONG = "We authorised the new programme in the harbour, and nobody told us that it was late"
SAME = [
    (LONG, LONG + "."),
    (LONG, LONG.replace("authorised", "authorized").replace("programme", "program").replace("harbour", "harbor")),
    (LONG, LONG.replace("We", "we").replace(",", "")),
    (LONG, LONG.replace("the new programme", "[the plan]")),
    (LONG, LONG.replace("the new programme in", "...")),
    ("It isn’t “over” until the last ship is in,", "it isn't 'over' until the last ship is in."),
    ("a long-term and well-known plan for the port", "a long term and well known plan for the port"),
    ("lies & deceit from the first to the last", "lies and deceit from the first to the last"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same(a: str, b: str) -> None:
    assert compare_quotations(a, b) == compare_quotations(b, a) == Comparison(Likeness.SAME)


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("nobody told us that it was late", LONG),
        ("Nobody told us that it was late.", LONG),
        ("the new program in the harbor", LONG),
    ],
)
def test_fragment(part: str, whole: str) -> None:
    assert compare_quotations(part, whole) == Comparison(Likeness.FRAGMENT, (), True)
    assert compare_quotations(whole, part) == Comparison(Likeness.FRAGMENT, (), False)


@pytest.mark.parametrize(
    ("a", "b", "differences"),
    [
        (LONG, LONG.replace("nobody", "somebody"), (("nobody", "somebody"),)),
        (LONG, LONG.replace("new ", ""), (("new", ""),)),
        (LONG, LONG.replace("was late", "is on time"), (("was late", "is on time"),)),
        (LONG, LONG.replace("late", "late (again)"), ()),
        ("the training (PMT) for the whole army", "the training for the whole army", (("PMT", ""),)),
        ("the Chief of Staff and I spoke today", "The chief of Staff and I spoke today", (("Chief", "chief"),)),
        ("nobody told us that it is late", LONG, (("is", "was"),)),
        ("it paid 33 billion in fifteen years", "it paid 35 billion in fifteen years", (("33", "35"),)),
    ],
)
def test_differs(a: str, b: str, differences: tuple[tuple[str, str], ...]) -> None:
    expected = Likeness.DIFFERS if differences else Likeness.FRAGMENT
    assert compare_quotations(a, b)[:2] == (expected, differences)
    turned = tuple((two, one) for one, two in differences)
    assert compare_quotations(b, a)[:2] == (expected, turned)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (LONG, "The match was good, and it ended well for us in the new stadium that nobody likes"),
        ("not in my time", "not in my time"),
        ("", LONG),
        ("... [...] ...", LONG),
    ],
)
def test_unrelated(a: str, b: str) -> None:
    assert compare_quotations(a, b).likeness == Likeness.UNRELATED


WORDS = st.lists(st.sampled_from([*LONG.split(), "...", "[x]", "“a”", "…"]), max_size=16).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS)
def test_either_way_round_it_is_the_same(a: str, b: str) -> None:
    assert compare_quotations(a, b).likeness == compare_quotations(b, a).likeness
