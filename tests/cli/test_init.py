"""`factlint init`: what it writes loads, as it stands and switched on; nothing is overwritten."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from factlint.cli.found_here import HOOK
from factlint.cli.init import FACTS, SETTINGS, beginning
from factlint.cli.main import main
from factlint.settings.keys import KEYS
from factlint.settings.read import read_settings

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with two texts."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text("The United States voted.\n")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/one.md").write_text("# A letter\n")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def switched_on(text: str) -> str:
    """With every line that is switched off switched on, as its first lines tell how."""
    return re.sub(r"^#(?! \S|$)", "", text, flags=re.MULTILINE)


def test_what_is_written_loads_and_finds_nothing(here: Path, capsys: Captured) -> None:
    assert main(["init"]) == 0
    assert capsys.readouterr().out.startswith(
        "Found in this folder: 2 texts (1 .md, 1 .txt).\nWritten: factlint.yaml\nWritten: facts.yaml\n"
    )
    assert main(["."]) == 0
    assert capsys.readouterr().out == "Nothing found in 2 files.\n"


def test_every_line_that_is_switched_off_can_be_switched_on(here: Path) -> None:
    text = switched_on(beginning(SETTINGS))
    (here / SETTINGS).write_text(text)
    entries = read_settings(SETTINGS, asked_for=True)
    assert entries
    assert len(entries) > 10
    assert set(entries) <= set(KEYS)
    (here / FACTS).write_text(switched_on(beginning(FACTS)))
    (here / ".factlint-baseline.json").write_text('{"version": 1, "findings": []}')
    assert main(["story.txt", "letters"]) == 0


def test_the_facts_of_the_example_find_what_contradicts_them(here: Path, capsys: Captured) -> None:
    (here / FACTS).write_text(switched_on(beginning(FACTS)))
    (here / "copy.txt").write_text(
        "date 2020-01-06\n\nMayor Ruth Okafor said that 65 berths were empty.\n\n"
        "The repairs would cost $3 million.\n\n"
        "The Tarsan Harbour Commission met. The council voted on the harbor on 5 January 2020.\n\n"
        "“We have spent three million dollars,” Okafor said.\n"
    )
    assert main(["--rules", FACTS, "--select", "facts", "--output-format", "json", "copy.txt"]) == 1
    codes = [finding["code"] for finding in json.loads(capsys.readouterr().out)]
    assert sorted(codes) == [
        "facts.events.harbor-vote",
        "facts.figures.berths",
        "facts.figures.repairs",
        "facts.names.tarsan-harbor-commission",
        "facts.quotes.spent",
    ]


@pytest.mark.parametrize("there", [(SETTINGS,), (FACTS,), (SETTINGS, FACTS), (".factlint.yaml",)])
def test_what_is_there_stays_as_it_is(here: Path, there: tuple[str, ...], capsys: Captured) -> None:
    for name in there:
        (here / name).write_text("rules: []\n")
    assert main(["init"]) == 0
    told = capsys.readouterr().out
    after = contents(here)
    for name in there:
        assert after.pop(name) == b"rules: []\n"
    settings_there = SETTINGS in there or ".factlint.yaml" in there
    assert (SETTINGS in after) is not settings_there
    assert (FACTS in after) is (FACTS not in there)
    if settings_there and FACTS not in there:
        assert f"add to {there[0]}: rules: [facts.yaml]" in told
    assert main(["."]) == 0


def test_what_is_no_rule_file_is_not_made_one(here: Path) -> None:
    (here / FACTS).write_text("population: 12\n")
    assert main(["init"]) == 0
    assert "\n#rules: [facts.yaml]\n" in (here / SETTINGS).read_text()
    assert main(["."]) == 0


def test_settings_above_are_built_on(here: Path, capsys: Captured) -> None:
    (here / "pyproject.toml").write_text("[tool.factlint]\nvariety = 'en-GB'\n")
    assert main(["init", "letters/"]) == 0
    assert "The new settings build on pyproject.toml." in capsys.readouterr().out
    assert main(["--show-settings", "letters/one.md"]) == 0
    assert "variety: en-GB  # " in capsys.readouterr().out
    assert main(["letters"]) == 0


def test_settings_of_a_pyproject_here_are_told_in_their_own_words(here: Path, capsys: Captured) -> None:
    (here / "pyproject.toml").write_text("[tool.factlint]\nvariety = 'en-GB'\n")
    assert main(["init"]) == 0
    assert 'add to pyproject.toml: rules = ["facts.yaml"]\n' in capsys.readouterr().out
    assert SETTINGS not in contents(here)


@pytest.mark.parametrize(
    ("hooks", "offered"),
    [
        ("", f"add to .pre-commit-config.yaml:\n\nrepos:\n{HOOK}"),
        ("# none yet\n", f"add to .pre-commit-config.yaml:\n\nrepos:\n{HOOK}"),
        ("repos: []\n", f"add to .pre-commit-config.yaml:\n\n{HOOK}"),
        ("repos:\n- repo: local\n  hooks: [{id: factlint}]\n", ""),
    ],
)
def test_a_hook_is_offered_in_a_git_repository(here: Path, hooks: str, offered: str, capsys: Captured) -> None:
    subprocess.run(["git", "init", "--quiet"], check=True)
    if hooks:
        (here / ".pre-commit-config.yaml").write_text(hooks)
    assert main(["init"]) == 0
    told = capsys.readouterr().out
    assert "a git repository" in told
    assert ("- id: factlint" in told) is bool(offered)
    assert offered in told
    assert (here / ".pre-commit-config.yaml").exists() is bool(hooks)


@pytest.mark.parametrize("call", ["link", "fsync"])
def test_where_one_cannot_be_written_neither_is(
    here: Path, call: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    before = contents(here)
    calls = iter([getattr(os, call), None])

    def second_fails(*arguments: object) -> object:
        real = next(calls)
        if real is None:
            raise OSError(28, "No space left on device")
        return real(*arguments)

    monkeypatch.setattr(f"os.{call}", second_fails)
    if call == "link":  # nor does the way round it work
        monkeypatch.setattr("os.rename", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    assert main(["init"]) == 2
    assert capsys.readouterr().err == (
        f"factlint: error: {here / SETTINGS}: this file cannot be written: No space left on device; "
        "nothing was changed\n"
    )
    assert contents(here) == before


def test_a_file_system_without_links(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("os.link", none)
    assert main(["init"]) == 0
    assert set(contents(here)) == {"story.txt", FACTS, SETTINGS}


def test_a_folder_that_is_not_there_is_named(here: Path, capsys: Captured) -> None:
    assert main(["init", "gone"]) == 2
    assert capsys.readouterr().err == "factlint: error: gone: there is no such folder\n"
