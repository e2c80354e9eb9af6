"""`factlint facts` lists the names that a newsroom's own rules know, and no others."""

import json
from pathlib import Path

import pytest

from factlint.cli.main import main

RULES = """\
rules:
  - id: places
    check: known-name
    names: [Salt Harbour, National Salt Board]
    severity: error
    why: Names of the paper.
    valid: ["The National Salt Board met."]
    invalid: ["The [National Salf Board] met."]
"""


def names(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[object]:
    assert main(["facts", "--isolated", "--output-format", "json", *arguments, "a.txt"]) == 0
    [document] = json.loads(capsys.readouterr().out)["documents"]
    return [fact["value"]["name"] for fact in document["facts"] if fact["kind"] == "name"]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("house.yaml").write_text(RULES, encoding="utf-8")
    Path("a.txt").write_text(
        "The National Salt Board left Salt Harbour for the United States.\n", encoding="utf-8"
    )


def test_names_of_the_rules_that_are_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert names(capsys, "--rules", "house.yaml") == ["National Salt Board", "Salt Harbour"]
    assert names(capsys) == []


def test_broken_rules_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("house.yaml").write_text("rules:\n  - id: [\n", encoding="utf-8")
    assert main(["facts", "--isolated", "--rules", "house.yaml", "a.txt"]) == 2
    assert "house.yaml" in capsys.readouterr().err
