"""Words that a rule file adds are known wherever names are read: by checks, `factlint facts`, rules' examples."""

import json
from pathlib import Path

import pytest

import factlint
from factlint.checks.kind import kind
from factlint.cli.main import main
from factlint.engine.trial import tried
from factlint.rulebook.load import load
from factlint.text.additions import NONE, Additions

LEXICON = """\
lexicon:
  ranks: [harbour reeve = port reeve]
  honorifics: [Effendim]
  particles: [qi]
"""
TITLED = """\
lexicon:
  not_persons: [Ruth Lind]
rules:
  - id: reeve
    check: title
    person: Ruth Okafor
    is: mayor
    not: [harbour reeve]
    message: "{found}"
    valid: [Mayor Ruth Okafor came.]
    invalid: ["The [harbour reeve] Ruth Okafor came."]
"""
COPY = "The port reeve Ruth qi Okafor came.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "words.yaml").write_text(LEXICON, encoding="utf-8")
    (tmp_path / "titled.yaml").write_text(TITLED, encoding="utf-8")
    (tmp_path / "story.txt").write_text(COPY, encoding="utf-8")
    return tmp_path


def people(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[tuple[str, str | None]]:
    assert main(["facts", "--output-format", "json", "story.txt", *arguments]) == 0
    facts = [
        fact for fact in json.loads(capsys.readouterr().out)["documents"][0]["facts"] if fact["kind"] == "person"
    ]
    return [(fact["value"]["name"], fact["value"]["rank"]) for fact in facts]


def test_facts_know_the_words(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert people(capsys) != [("Ruth qi Okafor", "harbour reeve")]
    assert people(capsys, "--rules", "words.yaml") == [("Ruth qi Okafor", "harbour reeve")]


def test_checks_know_them_from_the_cache_too(desk: Path) -> None:
    text = "Harbour reeve Ruth Okafor came.\n"

    def found() -> list[str]:
        findings = factlint.check_text(text, rules=["titled.yaml"], isolated=True, select=["titled"])
        return [finding.code for finding in findings]

    assert [found(), found()] == [["titled.reeve"]] * 2
    (desk / "titled.yaml").write_text(TITLED.replace("Ruth Lind", "Ruth Okafor"), encoding="utf-8")
    assert [found(), found()] == [[], []]


def test_so_do_the_examples_of_rules(desk: Path) -> None:
    rulebook = load(["titled.yaml"], kind)
    assert list(tried(rulebook.rules[0], rulebook.lexicon)) == []
    assert [failing.kind for failing in tried(rulebook.rules[0])] == ["missing"]


def test_several_files_add_up(desk: Path) -> None:
    (desk / "more.yaml").write_text("lexicon:\n  particles: [qi, ap]\n", encoding="utf-8")
    rulebook = load(["words.yaml", "more.yaml"], kind)
    assert rulebook.lexicon == Additions(("harbour reeve = port reeve",), ("Effendim",), (), (), ("qi", "ap"))
    assert rulebook.rules == ()
    told = NONE._replace(ranks=("harbour reeve",), not_persons=("Ruth Lind",))
    assert load(["titled.yaml"], kind).lexicon == told
