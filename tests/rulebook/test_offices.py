"""Offices of fact sheets that no lexicon has are read in copy; those that are read already are left alone."""

from pathlib import Path

import pytest

import factlint
from factlint.rulebook.offices import bare, head, is_read

pytestmark = pytest.mark.usefixtures("no_bundled_rules")

SHEET = """\
people:
  Ann Coe:
    titles:
      - title: {title}
        since: 2009
        until: 2015
    source: the council
"""
DAY = "14 May 2024\n\n"


@pytest.mark.parametrize(
    ("title", "copy", "found"),
    [
        ("harbour master of Ayr", "Ann Coe, the harbour master of Ayr, said no.", ["harbour master of Ayr"]),
        ("harbour master of Ayr", "Ann Coe, the former harbour master of Ayr, said no.", []),
        (
            "deputy harbour commissioner",
            "Ann Coe, deputy harbour commissioner, left.",
            ["deputy harbour commissioner"],
        ),
        ("station master at Ayr", "Ann Coe, the station master at Ayr, left.", ["station master at Ayr"]),
        ("bailiff of the court", "Ann Coe, the bailiff of the court, left.", ["bailiff of the court"]),
        ("mayor of Ayr", "Ann Coe, the mayor of Ayr, left.", ["mayor of Ayr"]),
    ],
)
def test_a_title_that_has_ended_is_found(tmp_path: Path, title: str, copy: str, found: list[str]) -> None:
    sheet = tmp_path / "aid.yaml"
    sheet.write_text(SHEET.format(title=title))
    findings = factlint.check_text(DAY + copy, rules=[str(sheet)], isolated=True)
    assert [(DAY + copy)[finding.offset.start : finding.offset.end] for finding in findings] == found


@pytest.mark.parametrize(
    ("title", "office", "rank"),
    [
        ("deputy harbour master of Ayr", "deputy harbour master", "harbour master"),
        ("Secretary of State for War", "Secretary", "Secretary"),
        ("the acting", "the acting", ""),
        ("bailiff", "bailiff", "bailiff"),
    ],
)
def test_what_an_office_is_called(title: str, office: str, rank: str) -> None:
    assert head(title) == office
    assert bare(office) == rank


@pytest.mark.parametrize(
    ("office", "read"), [("mayor", True), ("Principal Deputy Assistant Secretary", True), ("zorb master", False)]
)
def test_what_is_read_already(office: str, read: bool) -> None:
    assert is_read(office) is read
