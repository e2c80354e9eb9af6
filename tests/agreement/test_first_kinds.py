"""Titles, names, quotations and acronyms: what disagrees, and what only looks so."""

import pytest

from tests.agreement.told import found, told

APART = [
    (
        "title",
        "Defense Secretary Ruth Okafor spoke. Deputy Defense Secretary Ruth Okafor sat.",
        "Defense Secretary | Deputy Defense Secretary",
    ),
    (
        "name",
        "Catherine Okafor spoke. A day on, Katherine Okafor sat.",
        "Catherine Okafor | Katherine Okafor",
    ),
    ("name", "Ruth Marlowe spoke. Ruth Marlwe sat. Ruth Marlowe came.", "Ruth Marlowe | Ruth Marlwe"),
    ("name", "Ruth Marlowe spoke for an hour. Mr Marlwe said so.", "Ruth Marlowe | Marlwe"),
    (
        "acronym",
        "The Rural Energy Board (REB) met. The Royal Engine Bureau (REB) did not.",
        "Rural Energy Board (REB) | Royal Engine Bureau (REB)",
    ),
    (
        "quote",
        '"We shall mend every bridge in the valley by May," Ruth Marlowe said. It rained.\n\n'
        '"We shall mend every road in the valley by May," Ruth Marlowe said again and again.',
        '"We shall mend every bridge in the valley by May," | "We shall mend every road in the valley by May,"',
    ),
]
AGREED = [
    ("title", "Former Defense Secretary Ruth Okafor spoke. Deputy Defense Secretary Ruth Okafor sat."),
    ("title", "Deputy Defense Secretary Ruth Okafor was named in May. Defense Secretary Ruth Okafor spoke."),
    ("title", "President Ruth Okafor spoke. President Okafor sat. The president, Ruth Okafor, came."),
    ("title", "Sergeant Ruth Okafor spoke. Captain Dan Okafor sat."),
    ("name", "Maria Okafor spoke. Marie Okafor sat. Mark Okafor came."),
    ("name", "Ruth Brown spoke. Ruth Braun sat."),
    ("name", "Catherine Okafor, 45, spoke. Katherine Okafor, 12, sat."),
    ("acronym", "The Rural Energy Board (REB) met. The Rural Energy Boards (REB) did not."),
    ("quote", '"We shall rebuild it," he said. "We shall rebuild them," he said.'),
    (
        "quote",
        '"We shall [all] mend every bridge in the valley by May," Ruth Marlowe said.\n\n'
        "“We shall … mend every bridge in the valley by May,” Marlowe said.",
    ),
]


@pytest.mark.parametrize(("kind", "text", "sides"), APART)
def test_what_one_text_tells_in_two_ways(kind: str, text: str, sides: str) -> None:
    assert [told(each) for each in found([text], [kind])] == [sides]


@pytest.mark.parametrize(("kind", "text"), AGREED)
def test_what_agrees(kind: str, text: str) -> None:
    assert [told(each) for each in found([text], [kind])] == []


def test_a_disagreement_of_three_texts_is_told_once() -> None:
    texts = [f"Ruth {surname} spoke in the hall." for surname in ("Marlowe", "Marlwe", "Marlowe")]
    (only,) = found(texts, ["name"])
    assert [[stated.document for stated in side] for side in only.sides] == [[0, 2], [1]]


def test_titles_of_texts_that_are_months_apart_are_not_compared() -> None:
    texts = ["Defense Secretary Ruth Okafor spoke.", "Deputy Defense Secretary Ruth Okafor spoke."]
    assert found(texts, ["title"], ["2020-01-04", "2020-03-30"]) == []
    assert len(found(texts, ["title"], ["2020-01-04", "2020-01-05"])) == 1


def test_one_quotation_from_two_mouths() -> None:
    said = '"We shall mend every bridge in the valley by May,"'
    (only,) = found([f"{said} Ruth Marlowe said.", f"{said} Dan Okafor said."], ["quote"])
    assert (only.aspect, only.why) == ("speaker", '"Dan Okafor" against "Ruth Marlowe"')
