"""Institutions, sentences, datelines and spelling: what two texts of one story disagree on, and what only looks so."""

import pytest

from factlint.agreement.disagreements import disagreements
from factlint.agreement.statements import statements
from factlint.text.read import ReadOptions, read

HARBOUR = "Ferries stopped running to the outer islands after the council of {town} shut the {old} harbour {when}."
NEWS = (
    "President Okafor signed the treaty on fishing in the northern islands late {day}, officials in Selwyn said."
)

APART = [
    (
        "organisation",
        "Cadets from the islands attend the Selwyn Naval War College and two schools.",
        "Cadets from the islands may attend the Selwyn Naval College.",
        "Selwyn Naval War College | Selwyn Naval College",
    ),
    (
        "organisation",
        "The ferry contract was studied by the US Lowry Institute last spring.",
        "A ferry contract, studied by the Lowny Institute, was signed in spring.",
        "US Lowry Institute | Lowny Institute",
    ),
    (
        "sentence",
        "The council sold 66 boats to the islands after the long strike ended.",
        "The council sold 67 boats to the islands after the long strike ended.",
        "figure",
    ),
    (
        "sentence",
        "The council sold 66 boats to the islands in March 2018 after the strike.",
        "The council has sold 66 boats to the islands in May 2018 after the strike.",
        "date",
    ),
    (
        "sentence",
        "The council did sell the boats to the islands after the long strike ended.",
        "The council did not sell the boats to the islands after the long strike ended.",
        "negation",
    ),
    (
        "sentence",
        HARBOUR.format(town="Selwyn", old="old", when="for good"),
        HARBOUR.format(town="Marlowe", old="old", when="for good"),
        "name",
    ),
    (
        "dateline",
        "date 2020-01-04\n" + NEWS.format(day="Friday"),
        "date 2019-12-17\n" + NEWS.format(day="Friday evening"),
        "late Friday | late Friday evening",
    ),
    (
        "variety",
        "The colour of the harbour is grey.",
        "The color of the harbor is gray.",
        "colour | color",
    ),
]
AGREED = [
    (
        "organisation",
        "Cadets attend the US Army War College and the US Naval War College in spring.",
        "Cadets attend the Naval War College in spring and the Army War College.",
    ),
    (
        "organisation",
        "Savers left the First National Bank for a branch of another one.",
        "The governor of the First Bank came to lunch yesterday.",
    ),
    (
        "sentence",
        "The council sold some 66 boats to the islands after the long strike ended.",
        "The council sold 67 boats to the islands after the long strike ended.",
    ),
    (
        "sentence",
        "The council sold 66 boats to the islands in March 2018 after the strike.",
        "The council sold 66 boats to the islands in 2018 after the strike.",
    ),
    (
        "sentence",
        "The council authorised the sale of 66 boats to the islands’ new ferry programme.",
        "The council authorized the sale of 66 boats to the islands' new ferry program.",
    ),
    (
        "sentence",
        "The council sold 66 boats to the islands after the long strike ended.",
        "The council sold 67 cars to the farms after the long strike ended.",
    ),
    (
        "sentence",
        "date 2020-01-04\nThe storm has killed 12 people in the northern islands so far, the council said.",
        "date 2020-01-06\nThe storm has killed 15 people in the northern islands so far, the council said.",
    ),
    (
        "dateline",
        "date 2020-01-04\n" + NEWS.format(day="Friday"),
        "date 2020-01-05\n" + NEWS.format(day="Friday"),
    ),
    (
        "dateline",
        "date 2020-01-04\n" + NEWS.format(day="Friday"),
        "date 2019-12-17\nThe board of the ferry company met on Friday to look for a new chairman.",
    ),
    ("variety", "The colour of the harbour is grey.", "The color of the harbour is gray."),
]


def told(kind: str, *texts: str) -> list[str]:
    """Each disagreement by its aspect, or by the first place of each side."""
    documents = [read(text.encode(), f"{number}.txt", ReadOptions()) for number, text in enumerate(texts)]
    datelines = [document.dateline.date if document.dateline else "" for document in documents]
    found = disagreements([statements(document, [kind]) for document in documents], datelines, [kind])
    return [each.aspect or " | ".join(side[0].statement.text for side in each.sides) for each in found]


@pytest.mark.parametrize(("kind", "one", "two", "expected"), APART)
def test_what_two_texts_disagree_on(kind: str, one: str, two: str, expected: str) -> None:
    assert told(kind, one, two) == [expected]
    assert len(told(kind, two, one)) == 1


@pytest.mark.parametrize(("kind", "one", "two"), AGREED)
def test_what_agrees(kind: str, one: str, two: str) -> None:
    assert told(kind, one, two) == []


def test_a_running_count_may_not_fall() -> None:
    text = "date 2020-01-{}\nThe storm has killed {} people in the northern islands so far, the council said."
    assert told("sentence", text.format("04", 15), text.format("06", 12)) == ["figure"]
