"""The page for editors: its sheets load and find what it says, its commands are ones."""

import re
from pathlib import Path

import pytest

from factlint.checks.kind import kind
from factlint.cli.main import main
from factlint.rulebook.load import load
from factlint.settings.keys import KEYS

PAGE = (Path(__file__).parents[2] / "docs" / "facts-for-editors.md").read_text("utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
SHEETS = [block for block in BLOCKS if block.split(":")[0] not in KEYS]
COMMANDS = re.findall(r"^    factlint ((?!: ).*)$", PAGE, re.MULTILINE)
STORY = """\
6 May 2019

Ruth Okafor, the mayor, said on Friday that the repairs were done. Ruth Okafur will speak again on Monday.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridge").mkdir()
    (tmp_path / "bridge" / "facts.yaml").write_text(SHEETS[0], "utf-8")
    (tmp_path / "bridge" / "story.txt").write_text(STORY, "utf-8")
    return tmp_path


def test_the_page_has_sheets_and_commands() -> None:
    assert len(SHEETS) >= 6
    assert len(COMMANDS) >= 4


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.splitlines()[0])
def test_every_sheet_of_the_page_loads(tmp_path: Path, sheet: str) -> None:
    (tmp_path / "officials.csv").write_text("Name,Office,Start,End\nRuth Okafor,mayor of Ayr,June 2017,\n")
    (tmp_path / "facts.yaml").write_text(sheet, "utf-8")
    assert load([str(tmp_path / "facts.yaml")], kind).rules


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_page_runs(desk: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    import shlex

    assert main(shlex.split(command)) == 0
    told = capsys.readouterr()
    assert told.out
    if command.startswith("--rules"):
        assert 'warning facts.people.ruth-okafor.name "Ruth Okafur": the facts have "Ruth Okafor".' in told.out


def test_what_the_page_says_of_a_colon(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "bridge" / "facts.yaml").write_text(SHEETS[0].replace("mayor of Ayr", "minister: finance"), "utf-8")
    assert main(["--rules", "bridge/facts.yaml", "bridge/story.txt"]) == 2
    message = next(line for line in PAGE.splitlines() if line.startswith("    factlint: error"))
    assert message.strip() in capsys.readouterr().err
