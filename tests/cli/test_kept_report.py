"""The report of the last run is given again where nothing at all has changed, and never else."""

import os
from pathlib import Path

import pytest

from factlint.cli import linting

OLD = 1_500_000_000_000_000_000
"""A time of change that is long past, in nanoseconds."""
KEPT = "results-????????"
FILES = ("bad.txt", "good.txt", "house.yaml", "so-so.txt")


@pytest.fixture
def runs(desk: Path, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The runs that were not answered by a kept report, in a folder whose files are old."""
    seen: list[object] = []
    lint = linting.lint

    def watched(*given: object, **named: object) -> int:
        seen.append(given)
        return lint(*given, **named)  # type: ignore[arg-type] # what is given to it

    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(desk / "caches"))
    monkeypatch.setattr(linting, "lint", watched)
    for name in FILES:
        os.utime(desk / name, ns=(OLD, OLD))
    return seen


@pytest.mark.parametrize("form", ["concise", "full", "json", "sarif"])
def test_the_same_run_gives_the_same_report(run, runs: list[object], form: str) -> None:
    first = run(".", "--output-format", form)
    assert run(".", "--output-format", form) == first
    assert (first.code, len(runs)) == (1, 1)


def test_each_exit_code_is_given_again(run, runs: list[object]) -> None:
    for arguments, code in (("good.txt", "so-so.txt"), 0), ((".", "--exit-zero"), 0), (("bad.txt", "good.txt"), 1):
        assert [run(*arguments).code, run(*arguments).code] == [code, code]
    assert len(runs) == 3


def touched(desk: Path) -> None:
    os.utime(desk / "good.txt", ns=(OLD + 5, OLD + 5))


def changed(desk: Path) -> None:
    (desk / "good.txt").write_text("This is wrnog.\n")


def replaced(desk: Path) -> None:
    """Another file of the same size and time."""
    (desk / "beside").write_text("This is bade.\n")
    os.utime(desk / "beside", ns=(OLD, OLD))
    (desk / "beside").replace(desk / "good.txt")


def added(desk: Path) -> None:
    (desk / "new.txt").write_text("This is wrnog.\n")


def removed(desk: Path) -> None:
    (desk / "good.txt").unlink()


def rule_changed(desk: Path) -> None:
    rules = desk / "house.yaml"
    rules.write_text(rules.read_text().replace("wrnog: wrong", "wrnog: right"))


def settings_added(desk: Path) -> None:
    (desk / "factlint.yaml").write_text("exclude: [bad.txt]\n")


def excluded_by_git(desk: Path) -> None:
    (desk / ".git").mkdir()
    (desk / ".gitignore").write_text("bad.txt\n")


def damaged(desk: Path) -> None:
    """One byte of the report itself."""
    file = next((desk / "caches").glob(KEPT))
    data = bytearray(file.read_bytes())
    data[-4] ^= 1
    file.write_bytes(bytes(data))


def cut(desk: Path) -> None:
    file = next((desk / "caches").glob(KEPT))
    file.write_bytes(file.read_bytes()[:-10])


@pytest.mark.parametrize(
    "change",
    [
        *(touched, changed, replaced, added, removed, rule_changed, settings_added, excluded_by_git),
        *(damaged, cut),
    ],
)
def test_whatever_is_different_is_linted(change, run, desk: Path, runs: list[object]) -> None:  # type: ignore[no-untyped-def]
    run(".")
    change(desk)
    assert run(".") == run(".", "--no-cache")
    assert len(runs) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["--no-cache"],
        ["--output-file", "report.txt"],
        ["--story", "so-so.txt"],
        ["--max-warnings", "0", "--ignore", "wrong"],
    ],
)
def test_some_runs_are_never_kept(run, runs: list[object], arguments: list[str]) -> None:
    assert run(".", *arguments) == run(".", *arguments)
    assert len(runs) == 2


@pytest.mark.parametrize(("variable", "report"), [("FORCE_COLOR", "\x1b["), ("NO_COLOR", "")])
def test_another_look_is_another_report(
    run, runs: list[object], monkeypatch: pytest.MonkeyPatch, variable: str, report: str
) -> None:
    run(".", "--output-format", "full")
    monkeypatch.setenv(variable, "1")
    assert report in run(".", "--output-format", "full").out
    assert len(runs) == 1 + bool(report)


def test_a_text_that_is_too_young_is_not_trusted(run, desk: Path, runs: list[object]) -> None:
    changed(desk)
    run(".")
    run(".")
    assert len(runs) == 2


def test_a_report_with_a_secret_is_not_kept(run, desk: Path, runs: list[object]) -> None:
    rule = "rules:\n  - {id: secret, check: never, words: [Merle Quist], severity: error}\n"
    (desk / "house.yaml").write_text(rule)
    (desk / "bad.txt").write_text("It was Merle Quist.\n")
    for name in FILES:
        os.utime(desk / name, ns=(OLD, OLD))
    assert (run(".").code, run(".").code) == (1, 1)
    assert len(runs) == 2
    assert not list((desk / "caches").glob(KEPT))


def test_a_run_that_failed_on_a_story_is_tried_again(
    run, runs: list[object], desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*given: object) -> None:
        raise RuntimeError("out of order")

    story = "  - {id: told, check: story, compares: figure, valid: [good], invalid: []}\n"
    (desk / "house.yaml").write_text((desk / "house.yaml").read_text() + story)
    (desk / "factlint.yaml").write_text('stories: ["*.txt"]\n')
    for name in ("house.yaml", "factlint.yaml"):
        os.utime(desk / name, ns=(OLD, OLD))
    asked = ("good.txt", "so-so.txt")
    with monkeypatch.context() as broken:
        broken.setattr("factlint.engine.compare.across", failing)
        assert run(*asked).code == 2
    assert run(*asked).code == 0
    assert len(runs) == 2
