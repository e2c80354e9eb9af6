"""Short forms and what they stand for, against facts."""

import pytest
from judging import findings, fixed, marked, statuses

FACTS = [
    {"short": "NSB", "long": "Naval Survey Bureau"},
    {"short": "IHET", "long": "International Harbour Education and Training", "source": "charter"},
    {"short": "FBH", "long": ["Federal Bureau of Harbours", "Federal Board of Harbours"]},
    {"short": "ZMA", "long": "Zed Motors Authority"},
    {"short": "WPP", "long": "Partei der Westmark"},
    {"short": "ZHC", "long": "Zed Harbour Cranes Company"},
    {"short": "UNCH", "long": "United Nations Commission for Harbours"},
]

WRONG = [
    "The ⟨National Survey Bureau⟩ (NSB) sat.",
    "The ⟨Naval Survey Board⟩ (NSB) sat.",
    "The ⟨Naval Services Bureau⟩ (NSB) sat.".replace("Services Bureau", "Survey Branch"),
    "The NSB (⟨National Survey Bureau⟩) sat.",
    "The ⟨Naval Survey Bank⟩, or NSB, sat.",
    "They run ⟨International Harbour Engineering and Training⟩ (IHET).",
    "They run the ⟨International Harbor Exchange and Training Programme⟩ (IHET).",
    "They run the ⟨Inner Harbour Education and Training⟩ (IHET).",
    "IHET (⟨International Harbour Education and Trade⟩) is new.",
    "The Federal Bureau of Harbours (⟨FHB⟩) sat.",
    "The Federal Board of Harbours (⟨BFH⟩) sat.",
    "The Naval Survey Bureau (⟨NBS⟩) sat.",
    "The Naval Survey Bureau (⟨NSD⟩) sat.",
    "The Naval Survey Bureaus (⟨SNB⟩) sat.".replace("Bureaus", "Bureau"),
    "The ⟨Zed Mobility Authority⟩ (ZMA) sat.",
    "The ⟨Zed Motors Agency⟩ (ZMA) sat.",
    "“The ⟨Zed Motors Agency⟩ (ZMA) sat,” he said.",
    "The ⟨United Nations Council for Harbours⟩ (UNCH) sat.",
    "The ⟨United Nations Commission on Housing⟩ (UNCH) sat.",
    "The ⟨Federal Bureau of Housing⟩ (FBH) sat.",
]

SILENT = [
    "The Naval Survey Bureau (NSB) sat.",
    "The naval survey bureau (NSB) sat.",
    "The Naval-Survey Bureau (NSB) sat.",
    "The NSB (Naval Survey Bureau) sat.",
    "The Naval Survey Bureau, or NSB, sat.",
    "The NSB sat (in the rain).",
    "The Northern Sheep Breeders (NSB) sat.",
    "The New Savings Bank (NSB) closed.",
    "They run International Harbour Education and Training (IHET).",
    "They run the International Harbor Education and Training Program (IHET).",
    "They run the International Harbour Education & Training (IHET) programme.",
    "They run the International Harbours Education and Training (IHET) programme.",
    "The Federal Bureau of Harbours (FBH) sat.",
    "The Federal Board of Harbours (FBH) sat.",
    "The Federal Bureau for Harbours (FBH) sat.",
    "The Federal Bureau of Harbours (the Bureau) sat.",
    "The Zed Motors Authority (ZMA) sat.",
    "The Zed Motors Authority (formerly ZMB) sat.",
    "The Westmark party, Partei der Westmark (WPP), won.",
    "The makers, Zed Harbour Cranes NV (ZHC), closed.",
    "UN Commission for Harbours; the UNCH sat.",
    "The United Nations Commission on Harbours (UNCH) sat.",
    "The Zimbabwe Mining Association (ZMA) sat.",
]


@pytest.mark.parametrize("row", WRONG)
def test_forms_that_are_wrong(row: str) -> None:
    copy = row.replace("⟨", "").replace("⟩", "")
    assert marked("acronym", FACTS, copy) == row


@pytest.mark.parametrize("copy", SILENT)
def test_forms_that_are_left_alone(copy: str) -> None:
    assert marked("acronym", FACTS, copy) == copy


JUDGED = [
    ("The Naval Survey Bureau (NSB) sat. The NSB is old.", ["verified"]),
    ("The International Harbor Education and Training Program (IHET) is old.", ["verified"]),
    ("The National Survey Bureau (NSB) sat.", ["contradicted"]),
    ("The Northern Sheep Breeders (NSB) sat.", ["unchecked"]),
    ("The NSB sat.", []),
]


@pytest.mark.parametrize(("copy", "wanted"), JUDGED)
def test_what_is_said_of_a_definition(copy: str, wanted: list[str]) -> None:
    assert statuses("acronym", FACTS, copy) == wanted


def test_an_editor_is_told_the_other_form() -> None:
    copy = "They run International Harbour Engineering and Training (IHET). The Naval Survey Bureau (NBS) sat."
    found = findings("acronym", FACTS, copy)
    assert [each.message for each in found] == [
        '"International Harbour Engineering and Training": IHET stands for '
        '"International Harbour Education and Training". (Source: charter.)',
        '"NBS": the short form of "Naval Survey Bureau" is NSB.',
    ]
    assert fixed(copy, found) == (
        "They run International Harbour Education and Training (IHET). The Naval Survey Bureau (NSB) sat."
    )
