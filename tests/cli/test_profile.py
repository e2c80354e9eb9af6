"""`--profile` and `rules cost`: the findings of any other run, and a table of where time went."""

import re
from itertools import count
from pathlib import Path

import pytest

from factlint.cli.main import main
from factlint.cli.profile import profile_told
from factlint.engine.profile import STAGES, Profile

ROW = re.compile(r"  (\S+) +([\d.]+) +(\d+) +(\d+) +(\d+)")


def test_a_profile_changes_no_finding(run, desk: Path) -> None:
    plain, profiled = run("."), run(".", "--profile")
    assert (profiled.code, profiled.out) == (plain.code, plain.out)
    assert plain.err == ""
    told = profiled.err
    assert re.match(r"\nprofile of 3 texts, 63 characters: \d+\.\d{3} seconds in one process", told)
    assert [line for line in STAGES if f"\n  {line} " in told] == list(STAGES)
    rows = {name: tuple(map(int, rest)) for name, _, *rest in ROW.findall(told)}
    # In how many texts they were asked, how often their words stood there, and how often they found something.
    assert rows == {"house.wrong": (1, 1, 1), "house.odd": (1, 2, 2)}


def test_stages_come_to_the_whole(desk: Path) -> None:
    """With a watch that goes on by a second whenever it is looked at."""
    ticks = count()
    profile = Profile(lambda: float(next(ticks)))
    profile.stages["start of the program"] = 2.0
    profile.mark("settings and files")
    profile.finish()
    assert {stage: seconds for stage, seconds in profile.stages.items() if seconds} == {
        "start of the program": 2.0,
        "settings and files": 1.0,
        "findings and report": 1.0,
    }
    assert "4.000 seconds" in "".join(profile_told(profile))


def test_a_text_that_cannot_be_read_is_reported_as_always(run) -> None:
    found = run("gone.txt", "bad.txt", "--profile")
    assert found.code == 2
    assert "gone.txt:1:1: error factlint.unreadable" in found.out
    assert "profile of 1 text, " in found.err


def test_it_is_for_runs_that_check(run) -> None:
    found = run("--profile", "--fix", "bad.txt")
    assert (found.code, found.out) == (2, "")
    assert found.err == "factlint: error: --profile shows a run that checks; drop --fix, --fix-only or --diff\n"


@pytest.mark.parametrize("paths", [(), ("copy",)])
def test_the_dearest_rules_come_with_their_reasons(
    paths: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy/a.txt").write_text("The harbor was busy, badly so.\n" * 20)
    (tmp_path / "house.yaml").write_text(
        "rules:\n- {id: dear, check: existence, tokens: ['\\w+ly \\w+'], valid: [a], invalid: ['[badly so]']}\n"
    )
    assert main(["rules", "cost", "--rules", "house.yaml", "--most", "500", *paths]) == 0
    told = capsys.readouterr().out
    assert re.match(r"\d+ rules on [\d,]+ characters", told)
    entry = told[told.index("\nhouse.dear ") :].splitlines()[1:4]
    assert re.fullmatch(r"house\.dear +[\d,.]+ +0 +[1-9][\d,]*", entry[0])
    assert entry[1:] == [
        "    is asked about every text, as no word leads to it",
        r"    has no word that must stand there: \w+ly \w+",
    ]
    assert main(["rules", "cost", "--most", "2", *paths]) == 0
    assert len(re.findall(r"^[a-z-]+\.[a-z-]+ ", capsys.readouterr().out, re.MULTILINE)) == 2


def test_a_text_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "cost", "--isolated", str(tmp_path / "gone.txt")]) == 2
    assert capsys.readouterr().err.endswith("gone.txt: There is no such file\n")
