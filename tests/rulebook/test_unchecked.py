"""What nobody has checked is read with the rest, mistakes and all, and then left out."""

from pathlib import Path

import pytest

from factlint.checks.kind import kind
from factlint.errors import UserError
from factlint.rulebook.load import load

SHEET = """\
story: harbour
people:
  Ruth Okafor:
    titles:
      - title: mayor
        checked: no
      - title: chair
  Ben Holm:
    titles: [diver]
    checked: no
"""


def ids(file: Path) -> list[str]:
    return [rule.id for rule in load([str(file)], kind).rules]


def test_an_unchecked_fact_is_no_rule(tmp_path: Path) -> None:
    file = tmp_path / "sheet.yaml"
    file.write_text(SHEET, encoding="utf-8")
    assert ids(file) == ["sheet.people.ruth-okafor.title-2", "sheet.people.ruth-okafor.name"]
    file.write_text("checked: no\n" + SHEET, encoding="utf-8")
    assert ids(file) == []


def test_its_mistakes_are_told(tmp_path: Path) -> None:
    file = tmp_path / "sheet.yaml"
    file.write_text(SHEET.replace("[diver]", "[{title: diver, since: Junuary}]"), encoding="utf-8")
    with pytest.raises(UserError, match="Junuary"):
        ids(file)
