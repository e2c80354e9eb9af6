"""Ages of people against facts. All copy is dated 3 January 2020 unless it says so."""

import pytest
from judging import findings, marked, statuses

DATELINE = "2020-01-03"
FACTS = [
    {"person": "Ruth Okafor", "born": "3 March 1960"},
    {"person": "Jonas Brandt", "born": "1950"},
    {"person": "Elena Lind", "born": "10 May 1917", "died": "7 June 2001"},
    {"person": "Tara Dahl", "is": "34", "as_of": "1 July 2019", "source": "club"},
    {"person": "Piet Vos Jr.", "born": "2 February 1980"},
    {"says": ("harbour master, {age}",), "is": "52"},
]

WRONG = [
    "Ruth Okafor, ⟨60⟩, spoke.",
    "Ruth Okafor, ⟨aged 58⟩, spoke.",
    "Ruth Okafor (⟨aged 61⟩) spoke.",
    "Ruth Okafor, who is ⟨49⟩, spoke.".replace("⟨49⟩", "49 years old").replace("49 years old", "⟨49 years old⟩"),
    "Ruth Okafor, a ⟨57-year-old⟩ diver, spoke.",
    "The ⟨61-year-old⟩ Ruth Okafor spoke.",
    "Ruth Okafor spoke. The ⟨61-year-old⟩ Okafor left.",
    "Ruth Okafor spoke. At ⟨48⟩, Okafor is the youngest.",
    "At ⟨48⟩, Ruth Okafor is the youngest.",
    "Ruth Okafor is ⟨48 years old⟩.",
    "Ruth Okafor turned ⟨65⟩ on Friday.",
    "Ruth Okafor turns ⟨58⟩ on Friday.",
    "Jonas Brandt, ⟨72⟩, spoke.",
    "Jonas Brandt, ⟨68⟩, spoke.",
    "Elena Lind died in a clinic at ⟨83⟩.",
    "Elena Lind died at the ⟨age of 85⟩.",
    "Elena Lind, who led the port, died ⟨aged 82⟩.",
    "Elena Lind died on 7 June 2001 at ⟨86⟩.",
    "Tara Dahl, ⟨36⟩, won.",
    "Tara Dahl, ⟨33⟩, won.",
    "The harbour master, ⟨aged 54⟩, left.",
    "“Ruth Okafor, ⟨60⟩, is here,” he said.",
]

SILENT = [
    "Ruth Okafor, 59, spoke.",
    "Ruth Okafor (aged 59) spoke.",
    "The 59-year-old Ruth Okafor spoke.",
    "Ruth Okafor, nearly 60, spoke.",
    "Ruth Okafor turned 59 in March.",
    "Ruth Okafor turns 60 in March.",
    "Ruth Okafor was 19 when she left.",
    "Ruth Okafor, then 45, left.",
    "In 1990, Ruth Okafor, 30, left.",
    "It began in 2005. Ruth Okafor, 45, was the chair.",
    "When Ruth Okafor, 45, left, it rained.",
    "Ruth Okafor and her 12-year-old son spoke.",
    "Ruth Okafor won 60 medals.",
    "Ruth Okafor, 12 miles out, spoke.",
    "Okafor, 45, spoke.",
    "Ben Okafor, 45, spoke.",
    "Ruth Okafor and Ben Okafor spoke. The 45-year-old Okafor left.",
    "Jonas Brandt, 69, spoke.",
    "Jonas Brandt, 70, spoke.",
    "Elena Lind died at 84.",
    "Elena Lind was 50 when the port was built.",
    "Elena Lind died on the 83 bus.",
    "Tara Dahl, 34, won.",
    "Tara Dahl, 35, won.",
    "Piet Vos Sr., 70, spoke.",
    "The harbour master, aged 52, left.",
    "“Ruth Okafor, 59, is here,” he said.",
]


@pytest.mark.parametrize("row", WRONG)
def test_ages_that_are_wrong(row: str) -> None:
    copy = row.replace("⟨", "").replace("⟩", "")
    assert marked("age", FACTS, copy, DATELINE) == row


@pytest.mark.parametrize("copy", SILENT)
def test_ages_that_are_left_alone(copy: str) -> None:
    assert marked("age", FACTS, copy, DATELINE) == copy


JUDGED = [
    ("Ruth Okafor, 59, spoke.", DATELINE, ["verified"]),
    ("Ruth Okafor, 60, spoke.", "2020-03-03", ["verified"]),
    ("Ruth Okafor, 60, spoke.", "2020-03-02", ["contradicted"]),
    ("Ruth Okafor, 59, spoke.", "", ["unchecked"]),
    ("In 1990, Ruth Okafor, 30, left.", DATELINE, ["verified"]),
    ("Elena Lind died at 84.", "", ["verified"]),
    ("Elena Lind died at 83.", "", ["contradicted"]),
    ("When Ruth Okafor, 45, left, it rained.", DATELINE, ["unchecked"]),
    ("The harbour master, aged 52, left.", "", ["verified"]),
    ("Ruth Okafor spoke.", DATELINE, []),
]


@pytest.mark.parametrize(("copy", "dateline", "wanted"), JUDGED)
def test_what_is_said_of_an_age(copy: str, dateline: str, wanted: list[str]) -> None:
    assert statuses("age", FACTS, copy, dateline) == wanted


VOICES = [
    (
        "Ruth Okafor, 60, spoke.",
        '"60": the fact is 59 for Ruth Okafor on 3 January 2020 (born 3 March 1960). Correct the copy, '
        "or the fact.",
    ),
    (
        "Tara Dahl, 36, won.",
        '"36": the fact is 34 or 35 for Tara Dahl on 3 January 2020 (34 as of 1 July 2019; club). Correct '
        "the copy, or the fact.",
    ),
]


@pytest.mark.parametrize(("copy", "message"), VOICES)
def test_an_editor_is_told_the_age_of_that_day(copy: str, message: str) -> None:
    assert [each.message for each in findings("age", FACTS, copy, DATELINE)] == [message]
