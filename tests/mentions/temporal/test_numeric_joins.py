"""What is asked before dates in digits alone are imported hides none of them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.mentions.temporal.digits import JOINS, SPACED_JOINS
from factlint.mentions.temporal.numeric import read_numeric

PIECES = st.sampled_from([*"2020 1 04 12 31 19 2014 - / . : , t z to am on".split(), " ", " ", "-", "/"])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=8))
def test_a_date_in_digits_has_a_join_behind_its_first_number(pieces: list[str]) -> None:
    low = "2020-01-04".join(pieces) if len(pieces) == 2 else "".join(pieces)
    digits = next((at for at, char in enumerate(low) if char.isdigit()), None)
    if digits is None:
        return
    end = next((at for at in range(digits, len(low)) if not low[at].isdigit()), len(low))
    if read_numeric(low, digits, end, 0):
        assert low[end] in JOINS or low[end : end + 2] in SPACED_JOINS
