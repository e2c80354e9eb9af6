"""The word in front of a word by which a name is looked for."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factlint.spelling.phrases import before

LEFT = re.compile(r"(?<![\w'’‑-])([^\W\d_]+)\s+\Z")
"""What counts as a word before a place."""
PIECES = ["Untied", "a", "é", "½", "3", "_", " ", "\u00a0", "\n", "\u2009", "'", "’", "-", "“", "."]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["", "Above\n"]), st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from(PIECES))
def test_the_word_before_a_place_is_what_an_expression_finds(above: str, pieces: list[str], behind: str) -> None:
    block = "".join(pieces)
    assume(not re.search(r"\s\s", block))
    start, end = len(above), len(above + block)
    found = LEFT.search(block)
    assert before(above + block + behind, start, end) == (
        (start + found.start(1), found[1]) if found else (end, "")
    )


@pytest.mark.parametrize("text", ["Nations stood.\nUntied ", " Untied "])
def test_nothing_stands_before_the_first_place(text: str) -> None:
    assert before(text, 0, 0) == (0, "")
