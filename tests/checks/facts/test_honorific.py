"""Honorifics against how a person is spoken of."""

from pathlib import Path

import pytest

import factlint

pytestmark = pytest.mark.usefixtures("no_bundled_rules")

SHE = "people:\n  Ruth Okafor:\n    pronoun: she\n"
MS = "people:\n  Ruth Okafor:\n    honorific: Ms.\n"
HE = "people:\n  Omar Bell:\n    pronoun: he\n    source: his office\n"
FULL = "Ruth Okafor, the mayor of Ayr, spoke on Friday. "
CASES = [
    (SHE, FULL + "Mr. Okafor said no.", ["Mr. Okafor"]),
    (SHE, FULL + "Mr Okafor said no.", ["Mr Okafor"]),
    (SHE, FULL + "Ms. Okafor said no.", []),
    (SHE, FULL + "Mrs. Okafor said no.", []),
    (SHE, FULL + "Dr. Okafor said no.", []),
    (SHE, FULL + "Okafor said no.", []),
    (SHE, "Mr. Ruth Okafor said no.", ["Mr. Ruth Okafor"]),
    (SHE, "Mr. Okafor said no.", []),
    (SHE, "Omar Okafor, the dean, said no. Mr. Okafor left.", []),
    (SHE, FULL + "Omar Okafor, the dean, said no. Mr. Okafor left.", []),
    (SHE, FULL + "Her husband waited. Mr. Okafor said no.", []),
    (SHE, FULL + "Mr. Bell said no.", []),
    (MS, FULL + "Mrs. Okafor said no.", ["Mrs. Okafor"]),
    (MS, FULL + "Miss Okafor said no.", ["Miss Okafor"]),
    (MS, FULL + "Ms Okafor said no.", []),
    (MS, FULL + "Ms. Okafor said no.", []),
    (MS, FULL + "Mr. Okafor said no.", ["Mr. Okafor"]),
    (HE, "Omar Bell, the dean, spoke. Ms. Bell left.", ["Ms. Bell"]),
    (HE, "Omar Bell, the dean, spoke. Mr. Bell left.", []),
    (HE, "Omar Bell, the dean, spoke. Prof. Bell left.", []),
]


def found(folder: Path, sheet: str, text: str) -> list[factlint.Finding]:
    (folder / "aid.yaml").write_text(sheet)
    options = {"rules": [str(folder / "aid.yaml")], "select": ["aid.people"], "isolated": True, "cache": False}
    return [each for each in factlint.check_text(text, **options) if each.code.endswith("honorific")]


@pytest.mark.parametrize(("sheet", "text", "expected"), CASES)
def test_what_is_found(tmp_path: Path, sheet: str, text: str, expected: list[str]) -> None:
    assert [text[slice(*each.offset)] for each in found(tmp_path, sheet, text)] == expected


def test_how_it_is_told_and_mended(tmp_path: Path) -> None:
    text = FULL + "Mrs. Okafor said no."
    (finding,) = found(tmp_path, MS, text)
    assert finding.message == '"Mrs. Okafor": Ruth Okafor is spoken of as "Ms.".'
    assert finding.fix and [edit.content for edit in finding.fix.edits] == ["Ms."]
    assert text[slice(*finding.fix.edits[0].offset)] == "Mrs."
    (finding,) = found(tmp_path, HE, "Omar Bell, the dean, spoke. Ms. Bell left.")
    assert (finding.severity, finding.fix) == ("error", None)
    assert finding.message == '"Ms. Bell": Omar Bell is spoken of as "he". (Source: his office.)'


def test_a_speakers_words_are_a_note(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, SHE, FULL + '"I know that Mr. Okafor lies," Omar Bell said.')
    assert finding.severity == "info"
