"""What is asked of the kinds of words first, held against what is made of the words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.spelling.varieties import AMERICAN_KINDS, BRITISH_KINDS, Use, at_odds, kinds_of, parted

USES = st.builds(
    Use,
    st.integers(0, 99),
    st.just(100),
    st.sampled_from(["program", "programme", "center"]),
    st.sampled_from(["program", "programme", "centre"]),
    st.sampled_from(sorted(AMERICAN_KINDS | BRITISH_KINDS)),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(USES, max_size=6))
def test_words_are_parted_where_their_kinds_are_at_odds(uses: list[Use]) -> None:
    assert (parted(uses) is not None) == at_odds({use.kind for use in uses})


def test_each_mark_gives_a_pair_an_american_and_a_british_kind() -> None:
    for mark in ("", "ize", "au"):
        american, british = kinds_of(mark)
        assert american in AMERICAN_KINDS and british in BRITISH_KINDS
