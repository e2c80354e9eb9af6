"""Quotations against facts: the exact words, and who said them."""

import pytest
from judging import findings, fixed, marked, statuses

GATES = "The gates will open on Monday. We are ready to help everyone who lost a boat in the storm."
FACTS = [
    {"is": GATES, "speaker": "Ruth Okafor", "source": "recording"},
    {"is": "It is the first step towards a wider harbour", "speaker": "Harbour Department spokeswoman"},
    {
        "is": "I never promised a bridge, and I am not going to build one",
        "speaker": ["Jonas Brandt", "the palace"],
    },
    {"is": "narrow exceptions for programmes that feed children"},
]

WRONG = [
    "“The gates will open on ⟨Tuesday⟩,” Ruth Okafor said.",
    "“The gates will ⟨close⟩ on Monday,” said Ruth Okafor.",
    "“We are ready to help ⟨those⟩ who lost a boat in the storm,” Ruth Okafor said.",
    "“We are ⟨more than ready⟩ to help everyone who lost a boat in the storm,” Ruth Okafor said.".replace(
        "⟨more than ready⟩", "⟨more than⟩ ready"
    ),
    "“We are ready to ⟨help⟩ who lost a boat in the storm,” Ruth Okafor said.",
    "“We are ready to help everyone who lost ⟨the⟩ boat in the storm,” Okafor said. Ruth Okafor smiled.",
    '"The gates will open ⟨by⟩ Monday," she said. Ruth Okafor smiled.',
    "''The gates will open ⟨before⟩ Monday,'' he wrote.",
    "“It is the ⟨last⟩ step towards a wider harbour,” the spokeswoman said.",
    "“It is the first step ⟨to⟩ a wider harbour,” the spokeswoman said.",
    "“It is the first step towards a wider ⟨port⟩,” the spokeswoman said.",
    "“Sir, it is the first step ⟨toward⟩ a wider harbor,” the spokeswoman said.".replace("⟨toward⟩", "⟨for⟩"),
    "“I never promised a ⟨tunnel⟩, and I am not going to build one,” Jonas Brandt said.",
    "“I ⟨have⟩ never promised a bridge, and I am not going to build one,” Brandt said. Jonas Brandt left.",
    "“I never promised a bridge, and I am ⟨never⟩ going to build one,” Jonas Brandt said.",
    "“I never ⟨promise⟩ a bridge, and I am not going to build one,” said Jonas Brandt.",
    "He allowed “narrow exceptions for ⟨projects⟩ that feed children”.",
    "He allowed “⟨few⟩ exceptions for programmes that feed children”.",
    "The bill has “narrow exceptions ⟨to⟩ programs that feed children”, she said.",
    "“The gates will open on Monday,” said ⟨Jonas Brandt⟩.",
    "⟨Jonas Brandt⟩ said: “It was late. We are ready to help everyone who lost a boat in the storm.”",
    "“I never promised a bridge,” ⟨Ruth Okafor⟩ said, “and I am not going to build one.”".replace(
        "⟨Ruth Okafor⟩", "Ruth Okafor"
    ),
]

SILENT = [
    f"“{GATES}” Ruth Okafor said.",
    "“The gates will open on Monday,” Ruth Okafor said.",
    "“the gates will open on Monday”, Ruth Okafor said.",
    '"The gates will open on Monday", she said. Ruth Okafor smiled.',
    "“[The gates] will open on Monday,” Ruth Okafor said.",
    "“The gates … will open on Monday,” Ruth Okafor said.",
    "“The gates will open on Monday,” the Harbour Department said.",
    "“We are ready to help ... a boat in the storm,” Ruth Okafor said.",
    "“It is the first step towards a wider harbor,” the spokeswoman said.",
    "“It is the First Step towards a wider harbour,” the spokeswoman said.",
    "The gates will open on Tuesday, Ruth Okafor said.",
    "Ruth Okafor said the gates would “open on Tuesday”.",
    "Ruth Okafor said “everyone” had lost a boat in the storm.",
    "“The shops will open on Tuesday,” Ben Holm said.",
    "“We are ready to help,” Ben Holm said.",
    "Speaking in Spanish, Ruth Okafor said: “The gates will open next Monday.”",
    "“The gates will open at Monday,” she said through an interpreter.",
    "“I never promised a bridge, and I am not going to build one,” the palace said.",
    "He allowed “narrow exceptions (NE) for programmes that feed children”.",
    "He allowed “narrow exceptions for programs that feed children”.",
    "He allowed “narrow excepti0ns for programmes that feed children”.",
    "The film “The Gates Will Open on Friday” is out.",
    "“Harbours are wider now, and it takes one step after the other,” the spokeswoman said.",
]


@pytest.mark.parametrize("row", WRONG)
def test_quotations_that_differ(row: str) -> None:
    copy = row.replace("⟨", "").replace("⟩", "")
    assert marked("quote", FACTS, copy) == row


@pytest.mark.parametrize("copy", SILENT)
def test_quotations_that_are_left_alone(copy: str) -> None:
    assert marked("quote", FACTS, copy) == copy


JUDGED = [
    ("“The gates will open on Monday,” Ruth Okafor said.", ["verified"]),
    ("“The gates will open on Monday,” said the harbour office.", ["verified"]),
    ("Ruth Okafor came. The gates “will open on Monday”, she said.", ["verified"]),
    ("The gates, Ruth Okafor said, would “open on Monday”.", ["verified"]),
    ("The gates, Ben Holm said, would “open on Monday”.", []),
    ("“The gates will open on Monday,” Ben Holm said.", ["contradicted"]),
    ("“The gates will open at noon on Sunday,” Ben Holm said.", []),
    ("“Go. The gates will open on Monday,” Ruth Okafor said.", ["verified"]),
    ("“It was late. The gates will open on Monday. Go home,” Ruth Okafor said.", []),
    ("“We came. We are ready to help everyone who lost a boat in the storm,” Ruth Okafor said.", ["verified"]),
    ("Translated, it was: “The gates will open by Monday.”", ["unchecked"]),
    ("“The gates will open by Monday,” Okafor said, as translated. Ruth Okafor left.", ["unchecked"]),
]


@pytest.mark.parametrize(("copy", "wanted"), JUDGED)
def test_what_is_said_of_a_quotation(copy: str, wanted: list[str]) -> None:
    assert statuses("quote", FACTS, copy) == wanted


MENDED = [
    ("“The gates will open on Tuesday,” Ruth Okafor said.", "“The gates will open on Monday,” Ruth Okafor said."),
    (
        "“We are ready to help who lost a boat in the storm,” Ruth Okafor said.",
        "“We are ready to help everyone who lost a boat in the storm,” Ruth Okafor said.",
    ),
    (
        "“We are more than ready to help everyone who lost the boat in the storm,” Ruth Okafor said.",
        "“We are ready to help everyone who lost a boat in the storm,” Ruth Okafor said.",
    ),
]


@pytest.mark.parametrize(("copy", "mended"), MENDED)
def test_a_fix_puts_the_words_that_were_said(copy: str, mended: str) -> None:
    found = findings("quote", FACTS, copy)
    assert [each.fix.applicability for each in found if each.fix] == ["unsafe"]
    assert fixed(copy, found) == mended
    assert findings("quote", FACTS, mended) == []


def test_an_editor_is_told_which_words_differ() -> None:
    facts = [{**FACTS[0], "severity": "error"}]
    [found] = findings("quote", facts, "“The gates will soon open on Tuesday,” Okafor said.")
    assert (found.severity, found.message) == (
        "warning",
        'This quotation is nearly one that the facts have, but adds "soon" and has "Tuesday" for "Monday": '
        f"“{GATES.removesuffix('.')}”. Is it the same? (Source: recording.)",
    )
