"""The tree of a pattern stands for the same texts as the pattern."""

from itertools import product

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.rulebook.pattern_tree import Chain, Choice, Item, Part, UnreadError, tree

ALPHABET = "ab"
LONGEST = 4
TEXTS = ["".join(letters) for length in range(LONGEST + 1) for letters in product(ALPHABET, repeat=length)]


def language(part: Part) -> set[str]:
    """The texts over the alphabet, up to the longest, that a part stands for."""
    if isinstance(part, Item):
        return {char for char in ALPHABET if regex.fullmatch(part.text, char)}
    if isinstance(part, Chain):
        whole = {""}
        for piece in part.parts:
            whole = joined(whole, language(piece))
        return whole
    if isinstance(part, Choice):
        return set().union(*(language(branch) for branch in part.branches))
    once = language(part.part)
    rounds, found = {""}, {""} if part.least == 0 else set()
    for number in range(1, (part.least + LONGEST if part.most is None else part.most) + 1):
        rounds = joined(rounds, once)
        found |= rounds if number >= part.least else set()
    return found


def joined(heads: set[str], tails: set[str]) -> set[str]:
    return {head + tail for head in heads for tail in tails if len(head + tail) <= LONGEST}


def deeper(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    groups = st.builds("{}{})".format, st.sampled_from(["(", "(?:", "(?P<n>", "(?|"]), inner)
    repeats = ["?", "*", "+", "{2}", "{1,2}", "{,2}", "{2,}", "??", "*?", "+?"]
    return st.one_of(
        groups,
        st.builds("(?:{}){}".format, inner, st.sampled_from(repeats)),
        st.builds("{}|{}".format, inner, inner),
        st.builds("{}{}".format, inner, inner),
    )


LEAVES = [
    "a",
    "b",
    "[ab]",
    "[^a]",
    r"\w",
    ".",
    r"\x61",
    r"\u0062",
    "[[:alpha:]]",
    r"\p{Ll}",
    "(?#b)",
    r"[\]a]",
    "[]b]",
]
PATTERNS = st.recursive(st.sampled_from(LEAVES), deeper, max_leaves=6)


@settings(max_examples=150, deadline=None)
@given(PATTERNS)
def test_the_same_texts(pattern: str) -> None:
    try:
        matcher = regex.compile(pattern)
    except regex.error:  # one name for two groups, or a second repeat of one thing
        return
    whole, looks = tree(pattern)
    assert looks == []
    assert language(whole) == {text for text in TEXTS if matcher.fullmatch(text)}


@pytest.mark.parametrize("pattern", ["(?x) a | b # c", r"(?:a\b|b)", "(?=a)a", "a(?<!b)", "^a$"])
def test_edges_and_blanks_stand_for_no_text(pattern: str) -> None:
    assert language(tree(pattern)[0]) <= {"a", "b"}


@pytest.mark.parametrize("pattern", ["(?R)", "(a)(?1)", "(?P<n>a)(?&n)", "(?:a){e<=1}"])
def test_what_has_no_tree(pattern: str) -> None:
    regex.compile(pattern)
    with pytest.raises(UnreadError):
        tree(pattern)
