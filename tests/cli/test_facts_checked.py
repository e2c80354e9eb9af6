"""`factlint facts --check`: what the facts of rules say of each mention, as a table and as JSON."""

import json
from pathlib import Path

import jsonschema
import pytest

from factlint.cli.main import main

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/facts.schema.json").read_text(encoding="utf-8"))
RULES = """\
rules:
  - {id: deputy, check: title, person: Ruth Okafor, is: Deputy Harbour Commissioner, source: gazette}
  - {id: name, check: name, is: Ruth Okafor}
  - {id: bureau, check: name, is: Naval Survey Bureau, not: [Naval Bureau]}
  - {id: words, check: quote, is: The gates will open on Monday, speaker: Ruth Okafor}
  - {id: short, check: acronym, short: HSC, long: Harbour Safety Commission}
  - {id: boats, check: count, says: "{count} boats", is: 12}
"""
COPY = """\
Harbour Commissioner Ruth Okafor counted 12 boats at the Naval Bureau on Monday.

“The gates will open on Monday,” Okafor said. Mayor Ruth Okafor paid $5 to the Harbour Safety Commission (HSC).

Okafor, she said, and Ben Holm had a so-called “boat”. Holm did not, nor did the Naval Survey Bureau.
"""
GIVEN = ["--isolated", "--rules", "rules.yaml", "--dateline", "2020-01-03"]
WANTED = [
    ("person", "Ruth Okafor", "contradicted", "rules.deputy"),
    ("count", "12", "verified", "rules.boats"),
    ("name", "Naval Bureau", "contradicted", "rules.bureau"),
    ("date", "Monday", "unchecked", None),
    ("quote", "“The gates will open on Monday,”", "verified", "rules.words"),
    ("date", "Monday", "unchecked", None),
    ("person", "Okafor", "verified", "rules.name"),
    ("person", "Ruth Okafor", "unchecked", "rules.deputy"),
    ("money", "$5", "unchecked", None),
    ("acronym", "Harbour Safety Commission (HSC)", "verified", "rules.short"),
    ("person", "Okafor", "verified", "rules.name"),
    ("person", "Ben Holm", "unchecked", None),
    ("quote", "“boat”", "unchecked", None),
    ("person", "Holm", "unchecked", None),
    ("name", "Naval Survey Bureau", "verified", "rules.bureau"),
]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("rules.yaml").write_text(RULES, encoding="utf-8")
    Path("copy.txt").write_text(COPY, encoding="utf-8")


def listed(capsys: pytest.CaptureFixture[str], *options: str) -> list[dict[str, object]]:
    assert main(["facts", *GIVEN, "--output-format", "json", *options, "copy.txt"]) == 0
    report = json.loads(capsys.readouterr().out)
    jsonschema.validate(report, SCHEMA, jsonschema.Draft202012Validator)
    [document] = report["documents"]
    return list(document["facts"])


def test_each_mention_has_its_status_and_rule(capsys: pytest.CaptureFixture[str]) -> None:
    found = listed(capsys, "--check")
    assert [(fact["kind"], fact["text"], fact["status"], fact["rule"]) for fact in found] == WANTED


def test_without_it_nobody_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert {fact["status"] for fact in listed(capsys)} == {None}


def test_why_names_the_fact_and_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    why = [fact["why"] for fact in listed(capsys, "--check")]
    assert why[0] == "Deputy Harbour Commissioner; source: gazette"
    assert why[3] is None
    assert why[7] == "the facts only have Deputy Harbour Commissioner; source: gazette"


def test_what_is_left_to_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    found = listed(capsys, "--unchecked")
    assert [(fact["kind"], fact["text"]) for fact in found] == [
        ("date", "Monday"),
        ("date", "Monday"),
        ("person", "Ruth Okafor"),
        ("money", "$5"),
        ("person", "Ben Holm"),
    ]


def test_the_table_ends_with_a_tally(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", *GIVEN, "--check", "copy.txt"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "15 facts: 6 verified, 2 contradicted, 7 unchecked"
    assert lines[1].endswith("contradicted: Deputy Harbour Commissioner; source: gazette [rules.deputy]")


def test_broken_rules_are_told_before_anything_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    Path("rules.yaml").write_text("rules:\n  - {id: a, check: title}\n", encoding="utf-8")
    assert main(["facts", *GIVEN, "--check", "copy.txt"]) == 2
    assert capsys.readouterr().out == ""
