"""Patterns that a backtracking matcher may not be given, and the like of them that it may."""

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.rulebook.pattern import PatternError, judge
from factlint.rulebook.repeats import nested_repeat

REFUSED = [
    "(a+)+", "(a*)*", "(a|b+)*", "(a+)*?", "((a+))+", "(?:a+)*", "(?<n>a+)+", "(?P<n>a+)+", "(?i:a+)+",
    r"(\w+\s?)*", "(.*)*", "(x+x+)+y", "(a|aa)+", r"(?:\w+ ?)+", "(a|a)*", "(?:a{1,3})+", "(?:a+){10,}",
    "(a{2,})+", "(a{0,9})*", r"([a-z]+)*\d", r"(?:\s*\w+)*", r"(?:,?\s*\w+)+", r"(\w|[a-c])+", "(?:(?:a+b?)+c)+",
    "(?=(a+)+b)x", "(?<!(a+)+)x", "(.*?,?)+", r"(?:[\w.]+-?)*", "(a*b*)*", "(a+ a*)+", "(é|É)+", "((?:ab)+)+",
    r"(\d+\.?)+%", r"([\p{Lu}]|\p{L})+", r"(?x) ( a+ )+ # twice", "(ш|ш)*",
]  # fmt: skip
ACCEPTED = [
    "a+", "(a+b)+", "(a|b)+", "(ab|cd)+", "(?:a?b)+", "(a+){1,3}", "(?:no ){2,}", r"(?:\w+ )+", r"(?:\s+\w+)*",
    r"(?:,\s*\w+)*", r"\b[A-Z]\w+(?: [A-Z]\w+)*\b", r"(?:[A-Z]\.){2,}", r"\d{1,3}(?:,\d{3})*(?:\.\d+)?",
    r"(?:\d{3})+", "a+b*c{2,}", r"(\w+) \1", "[(+*)]+", r"\(a+\)+", r"(?:(?:\d{1,3},)+\d{3} )+", "(?<=a+)b",
    r"(?:[^\s,]+, )*and", r"\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)+", r"(?x) ( a+ \ )+", r"(?:\w+\s+){0,5}\w+",
    r"(?:(?:mr|mrs|dr)\.? )+", r"[[:alpha:]]+(?:-[[:alpha:]]+)*", "(?#a+)b", r"(?:a\+)+\+",
]  # fmt: skip


@pytest.mark.parametrize("pattern", REFUSED)
def test_refused(pattern: str) -> None:
    regex.compile(pattern)
    assert nested_repeat(pattern) >= 0


@pytest.mark.parametrize("pattern", ACCEPTED)
def test_accepted(pattern: str) -> None:
    regex.compile(pattern)
    assert nested_repeat(pattern) == -1


def test_large_patterns_are_judged_without_going_through_them() -> None:
    words = "|".join(f"w{number}x" for number in range(3000))
    assert nested_repeat(f"(?:{words})+") == -1
    assert nested_repeat(f"(?:(?:{words})+,?)+") >= 0
    assert nested_repeat("(?:" + ".?" * 140 + "b)+") >= 0


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab()*+?|[]{},1-^$.\\dw: <=!P'", max_size=24))
@example("(" * 2000 + ")" * 2000)
@example("(?R)")
@example("(a){e<=1}")
@example("(?(1)a|b)(c)")
@example("[[a]")
def test_any_pattern_is_either_taken_or_refused_in_words(pattern: str) -> None:
    try:
        judge(pattern)
    except PatternError as error:
        assert str(error)
        assert -1 <= error.position <= len(pattern)
    else:
        regex.compile(pattern)
