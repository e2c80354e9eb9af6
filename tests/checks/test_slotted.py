"""How many words of a sentence may be figures: what the checks of arithmetic ask first."""

import pytest

from factlint.checks.sums.counted import figures_in
from factlint.text.document import Span
from factlint.text.read import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nothing of the kind is told here.", 0),
        ("Twenty of thirty-seven boats came.", 3),
        ("Seventeen teens, one teen, sixteen", 3),
        ("Half of it was halved, and the halves were halfway there.", 4),
        ("Two thirds of 40 boats, 3.5 tons each, came for $1,200.", 5),
        ("The city doubled its half-empty, 'dirty' fifth.", 6),
        ("behalf, tythe, ty", 0),
    ],
)
def test_words_that_may_be_figures_are_counted(text: str, expected: int) -> None:
    assert figures_in(read(text.encode(), "copy.txt"), Span(0, len(text))) == expected
