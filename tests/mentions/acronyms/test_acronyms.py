"""Acronyms: definitions with their letters aligned, uses that nothing defines, and what is no acronym."""

import pytest

from factlint.mentions.acronyms.acronym import Acronym
from factlint.mentions.acronyms.align import align
from factlint.mentions.acronyms.find import find_acronyms
from factlint.text.read import ReadOptions, read


def acronyms(text: str) -> list[tuple[str, Acronym]]:
    found = find_acronyms(read(text.encode(), "a.txt", ReadOptions()))
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    return [(mention.text, Acronym(*mention.content)) for mention in found]  # type: ignore[arg-type]  # made by find_acronyms


DEFINED = [
    ("The National Salt Board (NSB) met.", "NSB", "National Salt Board", ()),
    ("the Department of Roads and Harbours (DRH) said", "DRH", "Department of Roads and Harbours", ()),
    ("the US Coastal Survey (CS) said", "CS", "Coastal Survey", ()),
    ("the US Coastal Survey (USCS) said", "USCS", "US Coastal Survey", ()),
    ("A Rural Health Training Program (RHT) opened.", "RHT", "Rural Health Training Program", ("Program",)),
    ("an unmanned aerial vehicle (UAV) fell", "UAV", "unmanned aerial vehicle", ()),
    ("unmanned aerial vehicles (UAVs) fell", "UAV", "unmanned aerial vehicles", ()),
    ("the Office of Lakes, Rivers and Fish (OLRF) said", "OLRF", "Office of Lakes, Rivers and Fish", ()),
    ("The NSB (National Salt Board) met.", "NSB", "National Salt Board", ()),
    ("a post at the National Salt Board, or NSB, in May", "NSB", "National Salt Board", ()),
    ("the National Salt Board (hereafter NSB) met", "NSB", "National Salt Board", ()),
    ("the National Salt Board (“NSB”) met", "NSB", "National Salt Board", ()),
    ("the Norwegian Television Fund (NTVF) met", "NTVF", "Norwegian Television Fund", ()),
    ("the National Salt Board (N.S.B.) met", "N.S.B.", "National Salt Board", ()),
    ("Research and Development (R&D) is cut.", "R&D", "Research and Development", ()),
    ("the National Salt Board (NSB, founded in 1901) met", "NSB", "National Salt Board", ()),
]


@pytest.mark.parametrize(("text", "short", "long", "uncovered"), DEFINED, ids=lambda value: str(value)[:30])
def test_definitions(text: str, short: str, long: str, uncovered: tuple[str, ...]) -> None:
    [(_, found)] = acronyms(text)
    assert found == Acronym(short, long, True, uncovered)


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("the Lakeland Workers' Party (PKL) said", "Lakeland Workers' Party"),
        ("the National Salt Board (NBS) met", "National Salt Board"),
        ("the Mountain Rescue Association (SMR) met", "Mountain Rescue Association"),
    ],
)
def test_other_letters(text: str, long: str) -> None:
    [(_, found)] = acronyms(text)
    assert (found.long, found.defined, found.aligned) == (long, True, False)


NONE = [
    "Senator Ann Lee (D-Ohio) voted.",
    "Ann Lee (USA) won in 2:03.",
    "It cost 40 dollars (USD) a head.",
    "The US, the UN and NATO agreed with the FBI and the BBC.",
    "King Charles III and Pope John XXIII met.",
    "THE WAR IS OVER AND EVERYBODY SHOUTS",
    "LONDON (Reuters) - Shares fell.",
    "OSLO, May 4 - Shares fell.",
    "He shouted NO and STOP.",
    "an F-16, an A320 and the M25",
    "The plan (see page 4) is late.",
    "They walked (IN THE RAIN) home.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_acronym(text: str) -> None:
    assert acronyms(text) == []


def test_a_use_without_a_definition_is_told_once() -> None:
    text = "The GRX fined the port. Later the GRX said so, and the GRX's head left."
    assert acronyms(text) == [("GRX", Acronym("GRX", "", False))]


def test_a_use_before_the_definition() -> None:
    found = acronyms("The NSB met. The National Salt Board (NSB) rose. The NSB left.")
    assert found == [
        ("NSB", Acronym("NSB", "National Salt Board", False)),
        ("National Salt Board (NSB)", Acronym("NSB", "National Salt Board", True)),
    ]


@pytest.mark.parametrize(
    ("short", "words", "first"),
    [
        ("NSB", "the national salt board", 1),
        ("NSB", "national board", None),
        ("TV", "television", 0),
        ("ABC", "alpha beta coal dust earth", None),
        ("COAS", "chief of army staff", 0),
        ("UNHCR", "un high commissioner for refugees", 0),
    ],
)
def test_letters_against_words(short: str, words: str, first: int | None) -> None:
    found = align(short, words.split())
    assert (found.first if found else None) == first
