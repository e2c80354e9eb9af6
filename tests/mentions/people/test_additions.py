"""What a house adds to the lexicon: found with it, not found without, and the package's own left as it was."""

import pytest

from factlint.mentions.people.find import find_people
from factlint.mentions.people.person import Person
from factlint.text.additions import NONE, Additions
from factlint.text.read import ReadOptions, read
from factlint.values.people import resolve_people, titles

ROWS = [
    (
        "A signal from reeve Zoltryk Qerubin came.",
        Additions(ranks=("reeve = harbour reeve",)),
        ["Zoltryk Qerubin"],
    ),
    ("Then Zoltryk Qerubin left.", Additions(given_names=("Zoltryk",)), ["Zoltryk Qerubin"]),
    ("Effendim Qerubin left.", Additions(honorifics=("Effendim",)), ["Qerubin"]),
    ("We saw Ruth qi Okafor.", Additions(particles=("qi",)), ["Ruth qi Okafor"]),
    ("We saw Mr qi Okafor.", Additions(particles=("qi",)), ["qi Okafor"]),
]
THINGS = [
    ("We saw Ruth Harriers lose.", Additions(bodies=("Harriers",))),
    ("We saw Penny Hedge flower.", Additions(not_persons=("Penny Hedge",))),
]


def names(text: str, additions: Additions) -> list[str]:
    found = find_people(read(text.encode(), "story.txt", ReadOptions(additions=additions)))
    return [Person._make(each.content).name for each in found]


@pytest.mark.parametrize(("text", "additions", "expected"), ROWS)
def test_added_words_find_more(text: str, additions: Additions, expected: list[str]) -> None:
    assert names(text, additions) == expected
    assert names(text, NONE) == []


@pytest.mark.parametrize(("text", "additions"), THINGS)
def test_added_things_are_no_persons(text: str, additions: Additions) -> None:
    assert names(text, additions) == []
    assert len(names(text, NONE)) == 1


def test_an_added_rank_is_one_under_all_its_names() -> None:
    additions = Additions(ranks=("harbour reeve = port reeve, reeve of the harbour",))
    ranks = [
        titles(text, additions)[0].rank for text in ("Zed harbour reeve", "the port reeve", "Reeve of the Harbour")
    ]
    assert ranks == ["harbour reeve"] * 3
    assert titles("the port reeve") == ()
    document = read(b"The port reeve Ruth Okafor came.", "story.txt", ReadOptions(additions=additions))
    [value] = resolve_people(find_people(document), additions)
    assert isinstance(value.value, dict)
    assert (value.value["title"], value.value["rank"]) == ("port reeve", "harbour reeve")
