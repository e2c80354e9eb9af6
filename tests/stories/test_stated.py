"""Sentences that another text may have: those that are left out would have told nothing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.agreement import copied
from factlint.agreement.disagreements import disagreements
from factlint.stories.member import Kept
from factlint.stories.stated import stated
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
SOLD = "The council of Selwyn sold {} boats to the northern islands after the long strike had ended."
FILLER = (
    "Rain fell on the fields of Marlowe, and the farmers were glad of it for a week or two.",
    "The ferry did not leave the harbour before the evening, as its captain had been ill since March.",
    "Nobody in the town has told the members of the board when the bridge is going to be opened again.",
)


def document(text: str) -> Document:
    return read(text.encode(), "copy.txt", ReadOptions())


def sentences(*texts: Document) -> list[list[str]]:
    """The sentences of each text that may be another's."""
    own = [Kept([], copied.figures(text)) for text in texts]
    found = stated(range(len(texts)), own.__getitem__, texts.__getitem__)
    return [[statement.text for statement in found[number]] for number in range(len(texts))]


def test_a_sentence_that_nobody_else_has_is_left_out() -> None:
    one, two = document(f"{FILLER[0]} {SOLD.format(66)}"), document(f"{SOLD.format(78)}\n\n{FILLER[1]}")
    assert sentences(one, two) == [[SOLD.format(66)], [SOLD.format(78)]]
    assert sentences(one, document(FILLER[1])) == [[], []]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.sampled_from((*FILLER, SOLD.format(66), SOLD.format(78))), max_size=4), max_size=4))
def test_the_same_is_found_as_among_all_sentences(texts: list[list[str]]) -> None:
    documents = [document("\n\n".join(text) + "\n") for text in texts]
    assert_same(documents)


def test_the_same_is_found_in_whole_articles() -> None:
    assert_same([document(path.read_text(encoding="utf-8")) for path in SEEDS])


def assert_same(documents: list[Document]) -> None:
    own = [Kept([], copied.figures(text)) for text in documents]
    some = stated(range(len(documents)), own.__getitem__, documents.__getitem__)
    every = [list(copied.made(text)) for text in documents]
    assert disagreements(list(some.values())) == disagreements(every)


@pytest.mark.parametrize("words", ["", "one two", "one two three"])
def test_texts_of_few_words_state_nothing(words: str) -> None:
    assert sentences(document(words), document(words)) == [[], []]
