"""Sentences, datelines and spelling: what two texts of one story disagree on, and what only looks so."""

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
        "copied",
        "The council sold 66 boats to the islands after the long strike ended.",
        "The council sold 67 boats to the islands after the long strike ended.",
        "figure",
    ),
    (
        "copied",
        "The council sold 66 boats to the islands in March 2018 after the strike.",
        "The council has sold 66 boats to the islands in May 2018 after the strike.",
        "date",
    ),
    (
        "copied",
        "The council did sell the boats to the islands after the long strike ended.",
        "The council did not sell the boats to the islands after the long strike ended.",
        "negation",
    ),
    (
        "copied",
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
        "copied",
        "The council sold some 66 boats to the islands after the long strike ended.",
        "The council sold 67 boats to the islands after the long strike ended.",
    ),
    (
        "copied",
        "The council sold 66 boats to the islands in March 2018 after the strike.",
        "The council sold 66 boats to the islands in 2018 after the strike.",
    ),
    (
        "copied",
        "The council authorised the sale of 66 boats to the islands’ new ferry programme.",
        "The council authorized the sale of 66 boats to the islands' new ferry program.",
    ),
    (
        "copied",
        "The council sold 66 boats to the islands after the long strike ended.",
        "The council sold 67 cars to the farms after the long strike ended.",
    ),
    (
        "copied",
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
    assert told("copied", text.format("04", 15), text.format("06", 12)) == ["figure"]
