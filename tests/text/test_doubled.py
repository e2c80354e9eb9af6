"""The question that comes before the search for doubled words never hides one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.document import Document
from factlint.text.doubled import doubled, may_be_doubled

PIECES = ["the", "of", "a", "The", "été", "naïve", "łoś", "ª", "th\u0131s", "\u212a", "it's", "5", "x_y", "s"]
GAPS = [" ", " ", ", ", *" \n\t\u00a0\x1c\"(—‐-'’_.?\ud800"]
texts = st.lists(st.sampled_from(PIECES + GAPS * 2), max_size=30).map("".join)


def document(text: str) -> Document:
    return Document("copy.txt", text, text, ())


@settings(max_examples=300, deadline=None)
@given(texts)
def test_nothing_is_hidden(text: str) -> None:
    between = ("the", "it's")
    found = list(doubled(text, wide=False, between=between))
    if found:
        assert may_be_doubled(document(text), between)
        around = {text[place.start : place.first_end].lower() for place in found if place.between} or {"of"}
        assert may_be_doubled(document(text), between, tuple(around))


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("They went to to town.", True),
        ("The the vote", True),
        ("the", False),
        ("the, the. The", False),
        ("part of the of it", True),
        ("part of the to it", True),
        ("part of the old one", False),
        ("the offer of them", False),
        ("It was “here” and so — they said — on.", False),
        ("one été été here", True),
    ],
)
def test_question(text: str, may: bool) -> None:
    assert may_be_doubled(document(text), ("the",), ("of", "to")) is may
