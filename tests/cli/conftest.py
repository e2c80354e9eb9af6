"""A desk to work at: a folder with rules of its own, and the command run in it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from factlint.cli.main import main

HOUSE = """\
rules:
  - {id: wrong, check: substitution, swap: {wrnog: wrong}, severity: error, valid: [wrong], invalid: ["[wrnog]"]}
  - {id: odd, check: substitution, swap: {oddly: strangely}, severity: warning, valid: [odd], invalid: ["[oddly]"]}
  - {id: note, check: substitution, swap: {nota: note}, severity: info, valid: [note], invalid: ["[nota]"]}
"""


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with `house.yaml` and texts for every exit code. There are no other rules."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("factlint.engine.desk.bundled_root", lambda: str(tmp_path / "no-rules"))
    (tmp_path / "no-rules").mkdir()
    (tmp_path / "house.yaml").write_text(HOUSE)
    (tmp_path / "bad.txt").write_text("This is wrnog.\n")
    (tmp_path / "so-so.txt").write_text("This is oddly good, oddly enough.\n")
    (tmp_path / "good.txt").write_text("This is good.\n")
    return tmp_path


@pytest.fixture
def run(desk: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command under the rules of the house only."""

    def ran(*arguments: str | os.PathLike[str], house: bool = True) -> Ran:
        capsys.readouterr()
        rules = ("--rules", "house.yaml", "--select", "house", "--output-format", "concise") if house else ()
        code = main([*rules, *map(os.fspath, arguments)])
        return Ran(code, *capsys.readouterr())

    return ran
