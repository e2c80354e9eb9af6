"""Formats from the command line: what they are told of rules and of the run's end, and that nothing varies."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from factlint.cli.main import main
from factlint.cli.notes import notes
from factlint.report.formats import FORMATS
from factlint.rulebook.files import bundled_root

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["good.txt"], 0),
        (["bad.txt"], 1),
        (["bad.txt", "--exit-zero"], 0),
        (["so-so.txt"], 0),
        (["so-so.txt", "--max-warnings", "0"], 1),
        (["good.txt", "gone.txt"], 2),
    ],
)
def test_sarif_knows_how_the_run_ends(
    arguments: list[str], code: int, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del desk
    ended = main(["--rules", "house.yaml", "--select", "house", "--output-format", "sarif", *arguments])
    [run] = json.loads(capsys.readouterr().out)["runs"]
    [invocation] = run["invocations"]
    assert (ended, invocation["exitCode"]) == (code, code)
    assert invocation["executionSuccessful"] is (code < 2)


def test_sarif_tells_about_rules_of_the_house(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del desk
    main(["--rules", "house.yaml", "--select", "house", "--output-format", "sarif", "bad.txt"])
    [run] = json.loads(capsys.readouterr().out)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert rules
    assert all(rule["id"].startswith("house.") and "--ignore house." in rule["help"]["text"] for rule in rules)


def test_a_rule_that_gives_no_reason_is_told_by_its_message(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(
        "rules:\n  - {id: odd, check: existence, message: \"'{found}' is odd. Is it?\", tokens: [oddly]}\n"
    )
    [note, own] = notes([str(tmp_path / "house.yaml")], ["house.odd", "house.gone", "factlint.encoding"])
    assert (note.summary, note.about) == ("'…' is odd. Is it?", "'…' is odd. Is it?")
    assert own.summary.endswith("could not be read at all.")


def test_broken_rules_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("rules: [")
    assert [note.id for note in notes([str(tmp_path / "broken.yaml"), bundled_root()], ["names.phrase"])] == [
        "names.phrase"
    ]


def test_no_format_varies_from_run_to_run() -> None:
    code = (
        "from factlint.cli.main import main; from factlint.report.formats import FORMATS\n"
        "for form in FORMATS: main(['--isolated', '--exit-zero', '--output-format', form, 'seeds', 'gone.txt'])"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]
    assert runs[0].stdout.count(b"names.phrase") >= len(FORMATS)
    assert [run.stdout for run in runs] == [runs[0].stdout] * 2


def test_a_report_in_a_file_is_whole(desk: Path) -> None:
    main(["--rules", "house.yaml", "--output-format", "html", "-o", "report.html", "bad.txt"])
    text = (desk / "report.html").read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert text.endswith("</html>\n")


def test_the_page_shows_what_the_facts_say_of_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts.yaml").write_text(
        "figures:\n  berths:\n    is: 66\n    written: '{count} berths'\n    source: Port authority\n"
    )
    (tmp_path / "a.txt").write_text("Mayor Ruth Okafor said that 66 berths were empty.\n\nIt has 12 cranes.\n")
    (tmp_path / "b.txt").write_text("Mayor Ruth Okafor said that 65 berths were empty.\n")
    command = ["--isolated", "--rules", "facts.yaml", "--output-format", "html", "-o", "page.html", "."]
    assert main(command) == 1
    page = (tmp_path / "page.html").read_text("utf-8")
    marked = re.findall(r'class="fact (\w+)" title="([^"]*)">(?:<[^>]*>)*([^<]*)', page)
    assert [(status, words.split()[0]) for status, _, words in marked if words[:1].isdigit()] == [
        ("verified", "66"),
        ("unchecked", "12"),
        ("contradicted", "65"),
    ]
    assert all(f'<span class="fact {status}">{status}</span>' in page for status in ("verified", "contradicted"))
