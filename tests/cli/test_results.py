"""Results of earlier runs: a second run says the same, and whatever has changed is looked at anew."""

import os
from collections.abc import Sequence
from marshal import dumps, loads
from pathlib import Path

import pytest

from factlint.checks.kind import Claim
from factlint.cli import linting
from factlint.engine import processes, results
from factlint.engine.run import run as run_all
from factlint.findings.finding import Finding, Fix, Relation, Suppression, TextEdit
from factlint.findings.plain import finding_of, plain
from factlint.text.document import Span
from factlint.text.linemap import Location

OLD = 1_500_000_000_000_000_000
"""A time of change that is long past, in nanoseconds."""


@pytest.fixture
def linted(desk: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of texts that were really looked at, in a folder whose texts are old."""
    seen: list[str] = []

    def watched(texts: Sequence[processes.Text]):  # type: ignore[no-untyped-def]
        seen.extend(target.name for target, _ in texts)
        return run_all(texts)

    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(desk / "caches"))
    monkeypatch.setattr(linting, "run_all", watched)
    for file in desk.glob("*.txt"):
        os.utime(file, ns=(OLD, OLD))
    return seen


NAMES = ("bad.txt", "good.txt", "so-so.txt")


def test_a_second_run_looks_at_nothing_and_says_the_same(run, linted: list[str]) -> None:
    for form in "full", "concise", "json", "sarif":
        first = run(*NAMES, "--output-format", form, "--no-cache")
        run(*NAMES)
        linted.clear()
        assert run(*NAMES, "--output-format", form) == first
        assert linted == []


def test_positions_are_counted_in_texts_that_were_not_read(run, desk: Path, linted: list[str]) -> None:
    (desk / "bad.txt").write_text("\U0001f40d This is wrnog.\n", encoding="utf-8")
    os.utime(desk / "bad.txt", ns=(OLD, OLD))
    assert "bad.txt:1:11:" in run(*NAMES).out
    assert "bad.txt:1:12:" in run(*NAMES, "--position-encoding", "utf-16").out
    assert linted == list(NAMES)


def test_only_what_has_changed_is_looked_at(run, desk: Path, linted: list[str]) -> None:
    run(*NAMES)
    linted.clear()
    (desk / "good.txt").write_text("This is wrnog too.\n")
    assert "good.txt:1:9" in run(*NAMES).out
    assert linted == ["good.txt"]


def test_a_change_that_leaves_size_and_time_is_seen(run, desk: Path, linted: list[str]) -> None:
    """As where a text is written again within one tick of the clock."""
    now = (desk / "house.yaml").stat().st_mtime_ns + 3_600_000_000_000
    (desk / "good.txt").write_text("This is right.\n")
    os.utime(desk / "good.txt", ns=(now, now))
    assert "good.txt" not in run(*NAMES).out
    (desk / "good.txt").write_text("This is wrnog.\n")
    os.utime(desk / "good.txt", ns=(now, now))
    assert "good.txt:1:9" in run(*NAMES).out


def test_a_text_that_was_only_touched_is_not_looked_at(run, desk: Path, linted: list[str]) -> None:
    first = run(*NAMES)
    os.utime(desk / "bad.txt", ns=(OLD + 5, OLD + 5))
    linted.clear()
    assert run(*NAMES) == first
    assert linted == []


@pytest.mark.parametrize(
    "options",
    [
        ("--ignore", "house.odd"),
        ("--warning", "house.wrong"),
        ("--dateline", "2020-01-04"),
        ("--extension", "txt:markdown"),
    ],
)
def test_other_options_are_another_result(run, linted: list[str], options: tuple[str, ...]) -> None:
    run(*NAMES)
    linted.clear()
    found = run(*NAMES, *options)
    assert linted == list(NAMES)
    assert found == run(*NAMES, *options, "--no-cache")


def test_other_rules_are_another_result(run, desk: Path, linted: list[str]) -> None:
    run(*NAMES)
    house = desk / "house.yaml"
    house.write_text(house.read_text().replace("wrnog", "tihs").replace("This", "tihs"))
    linted.clear()
    assert "bad.txt" not in run(*NAMES).out
    assert linted == list(NAMES)


def test_a_text_that_is_gone_is_told(run, desk: Path, linted: list[str]) -> None:
    run(*NAMES)
    (desk / "good.txt").unlink()
    assert "good.txt:1:1: error factlint.unreadable There is no such file" in run(*NAMES).out


def test_texts_of_other_runs_are_kept(run, desk: Path, linted: list[str]) -> None:
    run("bad.txt", "good.txt")
    run("good.txt", "so-so.txt")
    linted.clear()
    run(*NAMES)
    assert linted == []


def test_a_damaged_file_is_as_good_as_none(run, desk: Path, linted: list[str]) -> None:
    first = run(*NAMES)
    (cache,) = (desk / "caches").glob("results-????????????????")
    whole = cache.read_bytes()
    for damaged in b"", whole[:40], whole[:-9], whole[:-3] + b"xyz", b"\0" * len(whole):
        cache.write_bytes(damaged)
        linted.clear()
        assert run(*NAMES) == first
        assert linted
        assert cache.read_bytes() != damaged


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to the superuser"
)
def test_a_folder_that_cannot_be_written_is_no_cache(run, desk: Path, linted: list[str]) -> None:
    (desk / "caches").mkdir(mode=0o500)
    first = run(*NAMES)
    assert run(*NAMES) == first


def test_what_stands_in_the_way_of_the_folder_is_no_trouble(run, desk: Path, linted: list[str]) -> None:
    (desk / "caches").write_text("a file")
    first = run(*NAMES)
    assert first.code == 1
    assert run(*NAMES) == first


def test_findings_come_back_whole() -> None:
    here, span = Location(1, 2), Span(3, 4)
    fix = Fix("safe", "Write 'x'", (TextEdit(span, here, here, "x"),))
    relation = Relation("a.txt", span, here, here, "there")
    claim = Claim("date", "s", "t", "e", "src")
    full = Finding(
        "p.r",
        "error",
        "m",
        "a.txt",
        here,
        here,
        span,
        fix,
        (fix, fix),
        (relation,),
        claim,
        "u",
        "f",
        True,
        Suppression("comment", "r"),
    )
    empty = Finding("p.r", "info", "m", "a.txt", here, here, span, None, (), (), None, "", "")
    for finding in full, empty:
        assert loads(dumps(plain(finding))) == plain(finding)  # as it does tuples without names only
        assert finding_of(plain(finding)) == finding
        assert repr(finding_of(plain(finding))) == repr(finding)


def test_results_beyond_the_limit_are_those_of_earlier_runs(
    run, desk: Path, linted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "MOST", 2)
    run(*NAMES[:2])
    run(*NAMES[1:])
    linted.clear()
    run(*NAMES)
    assert linted == ["bad.txt"]
