"""`factlint cache`: what a run keeps is shown and deleted, and nothing else is."""

import subprocess
import sys
from pathlib import Path

import pytest

from factlint.cli.main import main


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder in which a run has kept its rules, beside something that is not ours."""
    folder = tmp_path / "cache"
    folder.mkdir()
    (folder / "notes.txt").write_text("not ours")
    (folder / "rules-cafe0123").mkdir()
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(folder))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "house.yaml").write_text(
        "rules: [{id: x, check: existence, tokens: [wrnog], valid: [a], invalid: ['[wrnog]']}]\n"
    )
    (tmp_path / "story.txt").write_text("On Friday, 3 January 2020, all is well.\n")
    # In a process of its own, which has no grammars yet.
    subprocess.run([sys.executable, "-m", "factlint", "--rules", "house.yaml", "story.txt", "-q"], check=True)
    assert (folder / "grammars").exists()
    return folder


def test_all_that_a_run_keeps_is_told_and_deleted(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = sum(file.stat().st_size for file in kept.iterdir() if file.is_file() and file.name != "notes.txt")
    assert size > 100_000
    assert main(["cache", "info"]) == 0
    assert capsys.readouterr().out == f"{kept}: 2 files, {size / 1e6:.1f} MB.\n"
    (kept / "rules-00000000.123").write_text("a draft of a run that was killed")
    assert main(["cache", "clean"]) == 0
    assert capsys.readouterr().out.startswith(f"{kept}: 3 files, ")
    assert sorted(file.name for file in kept.iterdir()) == ["notes.txt", "rules-cafe0123"]
    assert main(["cache", "info"]) == 0
    assert capsys.readouterr().out == f"{kept}: nothing.\n"


def test_no_folder_is_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "gone"))
    assert main(["cache", "clean"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'gone'}: nothing deleted.\n"
    monkeypatch.delenv("FACTLINT_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("factlint.engine.cache_folder.under_home", lambda *_: "")
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["cache", "info"]) == 0
    assert "no place for a cache" in capsys.readouterr().out


def test_a_file_that_cannot_be_deleted_is_named(
    kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def denied(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr("os.unlink", denied)
    assert main(["cache", "clean"]) == 2
    assert "this file cannot be deleted: Permission denied" in capsys.readouterr().err
