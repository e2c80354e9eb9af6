"""What is in somebody's words: asked of one place, and of the whole text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.spelling.surroundings import QUOTING, is_quoted
from factlint.text.quotation_marks import CHARACTERS
from factlint.text.quotations import quotation_at, quotations
from factlint.text.read import read

PIECES = ["said", " ", "it’s", "'", '"', "“", "”", "«", "»", "‹", "‚", "‘", "’", "`", ", ", "\n\n", "5"]


def test_every_mark_may_begin_a_quotation() -> None:
    assert all(map(QUOTING.fullmatch, CHARACTERS))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=16))
def test_a_place_is_quoted_where_a_quotation_holds_it(pieces: list[str]) -> None:
    document = read("".join(pieces).encode(), "copy.txt")
    for at in range(len(document.reading)):
        assert is_quoted(document, at, at + 1) == (quotation_at(quotations(document), at, at + 1) is not None)
