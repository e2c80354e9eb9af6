"""Names against facts: wrong forms, forms that are nearly right, and the first mention."""

import pytest
from judging import findings, fixed, marked, statuses

BUREAU = {
    "is": "US Naval Survey Bureau",
    "aliases": ["Naval Survey Bureau", "Survey Bureau"],
    "not": ["Naval Bureau", "Navy Survey Bureau"],
}
FACTS = [
    BUREAU,
    {"is": "Elena Okafor", "not": ["Elina Okafor", "Elena Okafors"], "near": True},
    {"is": "Harbour Safety Commission", "near": True},
    {"is": "Westmarkish Lines", "aliases": ["Westmark Ferries"], "not": ["Westmark Line", "WestMarkish Lines"]},
    {"is": "Kurfürst Brandenburg", "near": True},
    {"is": "Zedmotors", "not": ["Zed Motors"], "near": True},
    {"is": "Dag Holm", "not": ["Dag Holms"], "from": "1 March 2019"},
]

WRONG = [
    "He went to the ⟨Naval Bureau⟩.",
    "He went to the ⟨US Naval Bureau⟩.",
    "The ⟨Navy Survey Bureau⟩ said so, and the Naval Survey Bureau did.",
    "The ⟨Naval Bureau⟩'s head met the ⟨Naval Bureau⟩.",
    "# The ⟨Naval Bureau⟩ is closed",
    "“The ⟨Naval Bureau⟩ is closed,” she said.",
    "⟨Elina Okafor⟩ spoke.",
    "⟨Elena Okafors⟩ spoke.",
    "⟨Elena Okaffor⟩ spoke.",
    "⟨Elena Okafro⟩ spoke.",
    "⟨Elena Okofor⟩ spoke, Elena Okafor did not.",
    "Mrs ⟨Elena Okfor⟩ spoke.",
    "The ⟨Harbour Commission⟩ sat.",
    "The ⟨Harbour Saftey Commission⟩ sat.",
    "The ⟨Harbor Safety Commission⟩ sat.".replace("Harbor", "Harbuor"),
    "They sailed with ⟨Westmark Line⟩.",
    "They sailed with ⟨WestMarkish Lines⟩.",
    "They met ⟨Kurfürst Brandenberg⟩.".replace("berg", "bug"),
    "He drives for ⟨Zedmotros⟩.",
    "He drives for ⟨Zed Motors⟩.",
    "He drives for ⟨Zedmtors⟩ and for Zedmotors.",
]

SILENT = [
    "He went to the US Naval Survey Bureau, then to the Survey Bureau.",
    "The naval bureau is closed.",
    "The Naval Bureaus are closed.",
    "See navalbureau.example or Naval_Bureau.",
    "Write to Naval.Bureau@naval.example about it.",
    "Elena Okafor spoke.",
    "Elena spoke, Okafor did not.",
    "Leila Okafor spoke.",
    "Erna Okafor spoke.",
    "Elena Anne Okafor spoke.",
    "The Harbour Safety Commission sat.",
    "The Harbour Safety Commissions sat.",
    "The harbour commission sat.",
    "The Harbor Safety Commission sat.",
    "The Harbour Safety Commission's chair sat.",
    "The commission sat by the Harbour.",
    "They sailed with Westmarkish Lines and Westmark Ferries.",
    "They met Kurfürst Brandenburg.",
    "He drives for Zedmotors.",
    "He drives Zed's motors.",
    "#NavalBureau is closed.",
]
DATELINE = "2020-01-03"


@pytest.mark.parametrize("row", WRONG)
def test_names_that_are_wrong(row: str) -> None:
    copy = row.replace("⟨", "").replace("⟩", "")
    assert marked("name", FACTS, copy, DATELINE) == row


@pytest.mark.parametrize("copy", SILENT)
def test_names_that_are_left_alone(copy: str) -> None:
    assert marked("name", FACTS, copy, DATELINE) == copy


MENDED = [
    ("He went to the US Naval Bureau.", "He went to the US Naval Survey Bureau."),
    ("He went to the Naval Bureau.", "He went to the Naval Survey Bureau."),
    ("Elina Okafor spoke.", "Elena Okafor spoke."),
    ("The Harbour Commission sat.", "The Harbour Safety Commission sat."),
    ("They sailed with Westmark Line.", "They sailed with Westmarkish Lines."),
    ("“The Naval Bureau is closed,” she said.", "“The Naval Bureau is closed,” she said."),
]


@pytest.mark.parametrize(("copy", "mended"), MENDED)
def test_a_fix_puts_the_right_form(copy: str, mended: str) -> None:
    assert fixed(copy, findings("name", FACTS, copy, DATELINE)) == mended


VOICES = [
    ("He went to the Naval Bureau.", "error", '"Naval Bureau" should be "Naval Survey Bureau". (Source: chart.)'),
    ("Elena Okafro spoke.", "warning", '"Elena Okafro": the facts have "Elena Okafor". Is that what is meant?'),
    (
        "“The Naval Bureau is closed,” she said.",
        "info",
        '"Naval Bureau" in a quotation: the facts have "Naval Survey Bureau". Did the source say so? '
        "(Source: chart.)",
    ),
]


@pytest.mark.parametrize(("copy", "severity", "message"), VOICES)
def test_what_an_editor_is_told(copy: str, severity: str, message: str) -> None:
    facts = [{**BUREAU, "source": "chart", "severity": "error"}, {**FACTS[1], "severity": "error"}]
    [found] = findings("name", facts, copy, DATELINE)
    assert (found.severity, found.message) == (severity, message)


def test_a_name_of_a_time_is_judged_by_the_day_of_the_copy() -> None:
    copy = "Dag Holms spoke."
    assert statuses("name", FACTS, copy, "2019-02-28") == []
    assert statuses("name", FACTS, copy, "2019-03-01") == ["contradicted"]
    assert statuses("name", FACTS, copy) == ["unchecked"]


VERIFIED = [
    ("Elena Okafor spoke. Okafor was brief, Mrs Okafor said.", 3),
    ("Okafor spoke.", 0),
    ("The Survey Bureau closed, said the US Naval Survey Bureau.", 2),
    ("Elena Okafor's book is out.", 1),
    ("Elena Okafor and Ben Okafor spoke. Okafor was brief.", 1),
]


@pytest.mark.parametrize(("copy", "number"), VERIFIED)
def test_right_forms_are_verified(copy: str, number: int) -> None:
    assert statuses("name", FACTS, copy, DATELINE) == ["verified"] * number


INTRODUCED = [
    {"is": "Elena Okafor", "first": True},
    {"is": "Harbour Safety Commission", "aliases": ["HSC", "the Commission"], "first": True},
]
FIRST = [
    "⟨Okafor⟩ said the gates were open. Elena Okafor shut them later.",
    "⟨Okafor⟩ said the gates were open.",
    "# Okafor opens gates\n\n⟨Okafor⟩ said the gates were open.",
    "Mrs ⟨Okafor⟩ spoke. Later Elena Okafor shut the gates.",
    "The ⟨HSC⟩ met. The Harbour Safety Commission (HSC) is new.",
    "The ⟨HSC⟩ met.",
    "“The HSC met,” he said. The ⟨HSC⟩ is new.",
    "Elena Okafor spoke. The Harbour Safety Commission met. Okafor was there. The HSC is new.",
    "# Okafor opens gates\n\nElena Okafor said the gates were open.",
    "“Okafor is late,” he said. Elena Okafor was not.",
    "The Okafor inquiry began.",
    "The bridge is closed, Ben Okafor said. Okafor said no more.",
    "Ben Okafor said the gates were open.",
    "Prime Minister Elena Okafor said the gates were open.",
]


@pytest.mark.parametrize("row", FIRST)
def test_the_first_mention(row: str) -> None:
    copy = row.replace("⟨", "").replace("⟩", "")
    assert marked("name", INTRODUCED, copy) == row
