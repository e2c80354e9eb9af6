"""One slip, and what only looks like one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.spelling.slips import is_slip, likely, slips, swaps

SLIPS = (
    "stated:states untied:united sates:states statse:states statess:states huose:house yrok:york concil:council"
)
NONE = """
states:states korean:korea koreas:korea rica:rico state:states leone:leona organise:organize colour:color york:yolk
labour:labor traveled:travelled yorks:york nations:states josé:jose yolk:york
"""


@pytest.mark.parametrize("pair", SLIPS.split())
def test_slips(pair: str) -> None:
    assert is_slip(*pair.split(":"))


@pytest.mark.parametrize("pair", NONE.split())
def test_what_is_grammar_variety_or_another_language(pair: str) -> None:
    assert not is_slip(*pair.split(":"))


@settings(max_examples=40, deadline=None)
@given(st.permutations("bcdefgkmnprt"), st.integers(5, 8))
def test_every_slip_inside_a_word_is_told_to_be_one(letters: list[str], length: int) -> None:
    word = "".join(letters[:length])
    for slip in {*slips(word), *likely(word)} - {word}:
        assert slip[0] == word[0]
        assert is_slip(slip, word), (slip, word)
    assert all(sorted(swap) == sorted(word) and swap != word for swap in swaps(word))
