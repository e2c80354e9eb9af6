"""Which texts tell one story: found or said, and the same whatever the order."""

import random

import pytest

from factlint.stories.cluster import COMMON, found, found_of
from factlint.stories.grouping import grouped
from factlint.stories.member import Member, member
from factlint.stories.sketch import sketch
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read

FIRE = (
    "The Selwyn Harbour ferry Marigold burned for six hours off Cape Lutfi, and Captain Idris Kamal took 66 "
    "passengers to Port Marlowe. Ruth Okafor of the Northern Lifeboat Society said the Marigold had passed its "
    "test in Oslo. Owner Farid Nasser of Nasser Lines was in Geneva."
)
FIRE_RETOLD = (
    "In Port Marlowe, 66 passengers of the Marigold slept in a school. The ferry from Selwyn Harbour caught fire "
    "off Cape Lutfi under Captain Idris Kamal. Farid Nasser, who owns Nasser Lines, flew in from Geneva, and "
    "Ruth Okafor of the Northern Lifeboat Society asked for an inquiry in Oslo."
)
OTHER_FIRE = (
    "Ruth Okafor of the Northern Lifeboat Society opened a new station in Tarsania. Prime Minister Omar Lutfi and "
    "Bishop Helen Marsh came from Saint Columba with the Tarsanian Brass Band, and Talat Bergen sang."
)


def text(content: str, date: str = "", **metadata: str) -> Document:
    document = read(content.encode(), "a.txt", ReadOptions(dateline=date, language="en"))
    document.metadata.update(metadata)
    return document


def stories(*documents: Document, said: tuple[str, ...] = ()) -> list[tuple[int, ...]]:
    members: list[Member] = [each for document in documents if (each := member(document))]
    return grouped(members, said or [""] * len(members), [True] * len(members))


def test_texts_of_one_event_are_one_story() -> None:
    assert stories(text(FIRE, "2024-03-01"), text(OTHER_FIRE, "2024-03-01"), text(FIRE_RETOLD, "2024-03-02")) == [
        (0, 2)
    ]


def test_the_same_names_long_after_are_another_story() -> None:
    assert stories(text(FIRE, "2024-03-01"), text(FIRE_RETOLD, "2025-03-02")) == []


def test_copied_text_is_one_story_whatever_its_dateline() -> None:
    assert stories(text(FIRE + FIRE_RETOLD, "2024-03-01"), text(FIRE + FIRE_RETOLD, "2029-03-02")) == [(0, 1)]


def test_one_main_name_makes_no_story() -> None:
    assert stories(text(FIRE, "2024-03-01"), text(OTHER_FIRE, "2024-03-01")) == []


def test_one_slug_is_one_story_and_brings_its_parts_along() -> None:
    head = text("Ferry burns off the cape", "2024-03-01", slug="ferry")
    body = text(FIRE, "2024-03-01", slug="ferry", version="1")
    assert stories(head, body, text(FIRE_RETOLD, "2024-03-01")) == [(0, 1, 2)]


def test_what_someone_says_stands() -> None:
    documents = text(FIRE, "2024-03-01"), text(OTHER_FIRE, "1999-03-01"), text(FIRE_RETOLD, "2024-03-01")
    assert stories(*documents, said=("one", "one", "")) == [(0, 1)]


WORDS = [
    a + b + c for a in "BDFGKLMNPRST" for b in ("and", "er", "il", "os", "un") for c in ("a", "ek", "im", "ov")
]


def event(number: int, copies: int) -> list[Document]:
    """Texts of one event, in words that no other event has."""
    source = random.Random(number)
    names = [f"{source.choice(WORDS)}{number}os {source.choice(WORDS)}{number}ia" for _ in range(12)]
    made = []
    for _ in range(copies):
        source.shuffle(names)
        told = ". ".join(f"The council of the town asked {name} about boats" for name in names)
        made.append(text(told + ".", "2024-03-01"))
    return made


@pytest.mark.parametrize("seed", range(3))
def test_stories_do_not_depend_on_the_order_and_are_found_one_by_one_too(seed: int) -> None:
    documents = [document for number in range(8) for document in event(number, 3)]
    numbers = list(range(len(documents)))
    random.Random(seed).shuffle(numbers)
    sketches = [sketch(documents[number]) for number in numbers]
    whole = found(sketches)
    assert sorted(tuple(sorted(numbers[at] for at in story)) for story in whole) == [
        (3 * number, 3 * number + 1, 3 * number + 2) for number in range(8)
    ]
    for at in range(len(sketches)):
        assert found_of(sketches, [at]) == [story for story in whole if at in story]


def test_a_name_of_very_many_texts_brings_none_together() -> None:
    documents = [
        text(f"Mayor Ruth Okafor met Selwyn Harbour, the Northern Lifeboat Society and Omar Lutfi of Word{n}.")
        for n in range(COMMON + 2)
    ]
    assert found([sketch(document) for document in documents]) == []
