"""Which stretches share words enough, against holding every one against every other; and what is asked before."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.agreement import date, figure, organisation
from factlint.agreement.alike import alike
from factlint.agreement.disagreements import disagreements
from factlint.agreement.standing import Comparer
from factlint.agreement.wordsets import about
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read
from factlint.values.known import known

WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=7)


@given(st.lists(st.tuples(WORDS, st.integers(1, 4)), max_size=9))
@settings(max_examples=150, deadline=None)
def test_alike_as_every_pair_says(stretches: list[tuple[list[str], int]]) -> None:
    expected = {
        number
        for (one, (mine, least)), (two, (theirs, other)) in combinations(enumerate(stretches), 2)
        if len(set(mine) & set(theirs)) >= min(least, other)
        for number in (one, two)
    }
    assert alike([words for words, _ in stretches], [least for _, least in stretches]) == sorted(expected)


def test_words_about_are_those_of_whole_and_parted_pieces() -> None:
    text = "The board’s “well-oiled” ferries (Corran–Harlow), 3rd of 12, sailed; they’d said so."
    assert about(text, 0, len(text)) == ["board", "oil", "ferrie", "corran", "harlow", "sail", "they'd"]
    assert about(text, 4, 7) == ["boa"]


FIGURES = ("42 sheep", "40 sheep", "about 42 sheep", "$3 million", "$4 million", "15 percent", "18 percent")
TOLD = (
    "The Corran ferry carried {} over the sound in the storm.",
    "Over the sound in the storm the Corran ferry carried {}.",
    "The union of the harbor holds {}, the board said.",
    "{} were left at the Corran pier.",
    "Corran ferry carried {} in storm",
    "Ferry of Corran keeps {}, mayor happy, voters angry, budget ruined, sheriff resigns",
)


@given(st.lists(st.tuples(st.sampled_from(TOLD), st.sampled_from(FIGURES)), min_size=1, max_size=6))
@settings(max_examples=80, deadline=None)
def test_no_figure_is_lost_by_what_is_asked_before(sentences: list[tuple[str, str]]) -> None:
    text = document("\n\n".join(sentence.format(shown) for sentence, shown in sentences))
    values = [(value, figure.of(value)) for value in known(text) if value.mention.kind in figure.KINDS]
    every = list(figure.stated(text, figure.at_odds(values), within=True))
    assert disagreements([list(figure.made(text, within=True))]) == disagreements([every])


BODIES = (
    "Corran Harbor Board",
    "Corran Habor Board",
    "Corran Harbour Board",
    "Harlow School",
    "The Harlew School",
)
DAYS = ("on 3 May 2018", "on 5 May 2018", "in May 2018", "in 2019")


@given(st.lists(st.sampled_from(BODIES), min_size=1, max_size=6))
@settings(max_examples=40, deadline=None)
def test_no_body_is_lost_by_what_is_asked_before(names: list[str]) -> None:
    asked_before(organisation, " ".join(f"They spoke of the {name} again." for name in names))


@given(st.lists(st.sampled_from(DAYS), min_size=1, max_size=5))
@settings(max_examples=40, deadline=None)
def test_no_date_is_lost_by_what_is_asked_before(days: list[str]) -> None:
    asked_before(date, " ".join(f"The harbor board opened the old Corran bridge {day}." for day in days))


def document(text: str) -> Document:
    return read(text.encode(), "text.txt", ReadOptions())


def asked_before(kind: Comparer, copy: str) -> None:
    """That what a text disagrees on is the same, whether or not what cannot be contradicted is left out."""
    text = document(copy)
    assert disagreements([list(kind.made(text, within=True))]) == disagreements([list(kind.made(text))])
