"""The question that is asked before anyone reads names: it hides nobody, and does say no."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.mentions.people.anybody import OPENING, may_name
from factlint.mentions.people.find import find_people
from factlint.mentions.people.words import GIVEN, HEAD, MODIFIER, OPENER, TIME, word_flags
from factlint.text.additions import Additions
from factlint.text.read import ReadOptions, read

PIECES = st.sampled_from(
    [
        *sorted(OPENING),
        *"Ruth Okafor Friday May Will Mr Mrs. President General O' al- de J. US ( ) , . - ’s sat Web".split(),
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=8), st.sampled_from([" ", "", "\u00a0", "\u202f", "\n\n"]))
def test_a_text_that_may_name_nobody_names_nobody(pieces: list[str], between: str) -> None:
    document = read(between.join(pieces).encode(), "story.txt", ReadOptions())
    assert may_name(document) or not find_people(document)


def test_opening_words_are_no_part_of_a_name() -> None:
    flags = [word_flags()[word.lower()] for word in OPENING]
    assert all(flag & (TIME | OPENER) and not flag & (HEAD | MODIFIER) for flag in flags)
    assert not any(flag & TIME and flag & GIVEN for flag in flags)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday it rained. The board met in May, and in Corran.", False),
        ("The Corran Board met.", True),
        ("It was Ruth Okafor.", True),
        ("The rain fell.\n\nZorrin QuamboWeb Editor", True),
    ],
)
def test_what_asks_for_names(text: str, expected: bool) -> None:
    assert may_name(read(text.encode(), "story.txt", ReadOptions())) is expected


def test_what_a_house_adds_is_always_asked() -> None:
    options = ReadOptions(additions=Additions(ranks=("friday",)))
    assert may_name(read(b"On Friday it rained.", "story.txt", options))
