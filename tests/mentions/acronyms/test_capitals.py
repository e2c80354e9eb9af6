"""What is asked before short forms are looked for hides none of them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.mentions.acronyms.find import find_acronyms
from factlint.mentions.extract import CAPITALS
from factlint.text.read import read

PIECES = st.sampled_from(
    "Harbor Safety Board HSB H.S.B. PhD A&E A T (HSB) ( ) known as or the x-Ray É s ’s / & . , - B".split()
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=10), st.sampled_from([" ", ""]))
def test_a_text_without_two_capitals_in_a_word_has_no_short_form(pieces: list[str], between: str) -> None:
    document = read(between.join(pieces).encode(), "copy.txt")
    assert CAPITALS.search(document.reading) or not find_acronyms(document)


def test_it_does_say_no() -> None:
    assert not CAPITALS.search("The Harbor Safety Board met. A board sat.")
