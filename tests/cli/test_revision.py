"""`--new-from-rev`, with real repositories: only what stands on changed lines is reported."""

import os
import subprocess
from pathlib import Path

import pytest


def git(folder: Path, *arguments: str) -> None:
    author = {"NAME": "A", "EMAIL": "a@b"}
    names = {f"GIT_{who}_{what}": author[what] for who in ("AUTHOR", "COMMITTER") for what in author}
    environment = {**os.environ, **names, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=environment)


@pytest.fixture
def kept(run, desk: Path):
    """The desk under git, everything committed once."""
    git(desk, "init", "-q")
    git(desk, "add", "-A")
    git(desk, "commit", "-qm", "one")
    return lambda *arguments: run("--new-from-rev", "HEAD", "-q", *arguments)


def places(out: str) -> list[str]:
    return [line.rpartition(": ")[0].split(": ")[0] for line in out.splitlines()]


CHANGES = [
    ("nothing", {}, []),
    ("a line above", {"bad.txt": "New.\nThis is wrnog.\n"}, []),
    ("a line with one", {"bad.txt": "wrnog.\nThis is wrnog.\n"}, ["bad.txt:1:1"]),
    ("the line itself", {"bad.txt": "That is wrnog.\n"}, ["bad.txt:1:9"]),
    ("a line below", {"bad.txt": "This is wrnog.\nNo.\n"}, []),
    ("a line taken away", {"so-so.txt": ""}, []),
    ("a file that git does not track", {"own/new.txt": "wrnog"}, ["own/new.txt:1:1"]),
    ("names with signs in them", {'own/a "b" ü [c].txt': "wrnog"}, ['own/a "b" ü [c].txt:1:1']),
    ("a text that is data to git", {"bad.txt": "This is wrnog.\nAnd wrnog"}, ["bad.txt:1:9", "bad.txt:2:5"]),
]  # fmt: skip


@pytest.mark.parametrize(("files", "expected"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_only_what_is_new(
    kept, desk: Path, request: pytest.FixtureRequest, files: dict[str, str], expected: list[str]
) -> None:
    encoding = "utf-16" if "data" in request.node.name else "utf-8"
    for name, text in files.items():
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text(text, encoding=encoding)
    found = kept(".")
    assert (places(found.out), found.code) == (expected, 1 if expected else 0)


def test_a_tracked_file_of_an_odd_name(kept, desk: Path) -> None:
    (desk / "[ü] *.txt").write_text("wrnog\ngood\n")
    git(desk, "add", "-A")
    git(desk, "commit", "-qm", "two")
    (desk / "[ü] *.txt").write_text("wrnog\nwrnog\n")
    assert places(kept(".").out) == ["[ü] *.txt:2:1"]


def test_what_is_staged_or_committed_since_counts_too(kept, run, desk: Path) -> None:
    (desk / "bad.txt").write_text("This is wrnog.\nAnd wrnog.\n")
    git(desk, "add", "-A")
    assert places(kept("bad.txt").out) == ["bad.txt:2:5"]
    git(desk, "commit", "-qm", "two")
    assert places(kept("bad.txt").out) == []
    assert places(run("--new-from-rev", "HEAD~1", "-q", "bad.txt").out) == ["bad.txt:2:5"]


def test_from_a_folder_within_and_with_absolute_names(
    kept, run, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "bad.txt").write_text("This is wrnog.\nAnd wrnog.\n")
    (desk / "own").mkdir()
    monkeypatch.setenv("GIT_DIR", ".git")  # as a hook has it
    monkeypatch.chdir(desk / "own")
    rules = ("--rules", "../house.yaml", "--select", "house", "--output-format", "concise")
    for name in ("../bad.txt", str(desk / "bad.txt")):
        found = run("--new-from-rev", "HEAD", "-q", *rules, name, house=False)
        assert places(found.out) == [f"{name}:2:5"]


def test_an_editor_of_git_s_own_output_changes_nothing(kept, desk: Path) -> None:
    for setting in ("diff.noprefix true", "diff.external false", "color.ui always", "diff.relative true"):
        git(desk, "config", *setting.split())
    (desk / "bad.txt").write_text("This is wrnog.\nAnd wrnog.\n")
    assert places(kept(".").out) == ["bad.txt:2:5"]


def test_fixing_keeps_to_what_is_new(kept, desk: Path) -> None:
    (desk / "bad.txt").write_text("wrnog, wrnog\nThis is wrnog.\n")
    assert kept("--fix", "bad.txt").code == 0
    assert (desk / "bad.txt").read_text() == "wrong, wrong\nThis is wrnog.\n"


def test_a_file_that_is_not_there_is_told(kept) -> None:
    found = kept("gone/gone.txt")
    assert (found.code, places(found.out)) == (2, ["gone/gone.txt:1:1"])


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "HEAD:bad.txt", "HEAD~7"])
def test_a_revision_that_is_none(kept, run, desk: Path, revision: str) -> None:
    found = run(f"--new-from-rev={revision}", "bad.txt")
    assert (found.code, found.out) == (2, "")
    assert found.err == f"factlint: error: --new-from-rev: git knows no revision '{revision}' in {desk}\n"
    assert not (desk / "x").exists()


def test_no_repository(run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(desk.parent))
    found = run("--new-from-rev", "HEAD", "bad.txt")
    assert found.code == 2
    assert found.err.startswith(f"factlint: error: --new-from-rev: git says in {desk}: not a git repository")


def test_no_git(kept, run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    found = run("--new-from-rev", "HEAD", "bad.txt")
    assert (found.code, found.err) == (
        2,
        "factlint: error: --new-from-rev: git is needed for this, and it is not installed here\n",
    )
