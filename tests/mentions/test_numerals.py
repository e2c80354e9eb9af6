"""Numbers written by a speller of its own, in words and in digits, are read back."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.mentions.digits import read
from factlint.mentions.spelled import spelled
from factlint.mentions.words import WORD

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
GROUPS = ["", " thousand", " million", " billion"]


def below_thousand(number: int, joint: str) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [f"{ONES[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        parts.append(TENS[rest // 10 - 2] + (f"-{ONES[rest % 10]}" if rest % 10 else ""))
    elif rest:
        parts.append(ONES[rest])
    return joint.join(parts)


def in_words(number: int, joint: str) -> str:
    """The number in English, `joint` behind its hundreds: " " in America, " and " in Britain."""
    parts = []
    for name in GROUPS:
        number, rest = divmod(number, 1000)
        if rest:
            parts.insert(0, below_thousand(rest, joint) + name)
    return " ".join(parts)


@settings(max_examples=150, deadline=None)
@given(st.integers(min_value=1, max_value=10**12 - 1), st.sampled_from((" ", " and ")))
def test_words_are_read_back(number: int, joint: str) -> None:
    text = in_words(number, joint)
    first = WORD.match(text)
    assert first
    found = spelled(text, 0, first[0], 0, len(text))
    assert found
    assert (found.number, found.end) == (str(number), len(text))


@settings(max_examples=150, deadline=None)
@given(st.integers(min_value=0, max_value=10**15), st.sampled_from((",", "\u202f", "\u00a0", "")))
def test_digits_are_read_back(number: int, mark: str) -> None:
    text = f"{number:,}".replace(",", mark)
    found = read(text, 0, len(text))
    assert found
    assert (found.number, found.step, found.end) == (str(number), "1", len(text))


@settings(max_examples=150, deadline=None)
@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_decimals_are_exact(number: Decimal) -> None:
    text = format(number, ",f")
    found = read(text, 0, len(text))
    assert found
    assert Decimal(found.number) == number
    assert found.step == "0.001"


REFUSED = ["2.0.1", "12:48", "1/2/3", "9/11", "1,23", "12,34,56"]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_plain_number_is_refused(text: str) -> None:
    assert read(text, 0, len(text)) is None
