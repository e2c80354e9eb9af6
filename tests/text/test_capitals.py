"""Words that begin with a capital."""

import pytest

from factlint.text.capitals import capitals
from factlint.text.read import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ruth Okafor's boat, the “Corran”, left. Ruth-like!", "Corran Okafor Ruth"),
        ("I saw A. in a McDonald's, not an iPhone", "McDonald Phone"),
        ("Élise in Łódź, naïve", "Élise Łódź"),
        ("none", ""),
    ],
)
def test_each_stands_once_and_without_marks(text: str, words: str) -> None:
    assert sorted(capitals(read(text.encode(), "copy.txt"))) == sorted(words.split())
