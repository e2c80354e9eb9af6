"""The command as it is used: exit codes, what is printed where, what goes wrong and goes on."""

import io
import json
import os
from itertools import permutations
from pathlib import Path

import pytest

from factlint.files import load as loading

WRONG = "bad.txt:1:9: error house.wrong 'wrnog' should be 'wrong'\n"
ODD = (
    "so-so.txt:1:9: warning house.odd 'oddly' should be 'strangely'\n"
    "so-so.txt:1:21: warning house.odd 'oddly' should be 'strangely'\n"
)
MISSING = "gone.txt:1:1: error factlint.unreadable There is no such file\n"


@pytest.mark.parametrize(
    ("arguments", "code", "out"),
    [
        ("good.txt", 0, "Nothing found in 1 file.\n"),
        ("bad.txt", 1, WRONG + "Found 1 error in 1 file (1 fixable).\n"),
        ("so-so.txt", 0, ODD + "Found 2 warnings in 1 file (2 fixable).\n"),
        ("bad.txt --exit-zero -q", 0, WRONG),
        ("so-so.txt --max-warnings 2 -q", 0, ODD),
        ("so-so.txt --max-warnings 1 -q", 1, ODD),
        ("so-so.txt --max-warnings 1 --exit-zero -q", 0, ODD),
        ("gone.txt bad.txt -q", 2, WRONG + MISSING),
        ("gone.txt --exit-zero -q", 2, MISSING),
        ("gone/*.txt -q", 2, "gone/*.txt:1:1: error factlint.unreadable No file fits this pattern\n"),
        ("good.txt so-so.txt bad.txt -q", 1, WRONG + ODD),
        (". -q", 1, WRONG + ODD),
        ("-q", 1, WRONG + ODD),
        ("*.txt -q", 1, WRONG + ODD),
        (". -q --ignore house.odd", 1, WRONG),
        (". -q --ignore house.odd,house.wrong", 0, ""),
        (". -q --ignore house --extend-select house.odd", 0, ODD),
        (". --statistics", 1, "2 warning house.odd\n1 error   house.wrong\n"
         "Found 1 error and 2 warnings in 3 files (3 fixable).\n"),
        ("gone.txt bad.txt --show-files", 0, "bad.txt\n"),
        (". --show-files", 0, "bad.txt\ngood.txt\nso-so.txt\n"),
    ],
)  # fmt: skip
def test_what_is_printed_and_the_exit_code(run, arguments: str, code: int, out: str) -> None:
    found = run(*arguments.split())
    assert (found.code, found.out) == (code, out)


@pytest.mark.parametrize(
    ("arguments", "err"),
    [
        ("--select hous bad.txt", "--select: there is no rule or pack 'hous'; did you mean 'house'?"),
        ("--ignore house.od .", "--ignore: there is no rule or pack 'house.od'; did you mean 'house.odd'?"),
        ("--dateline 4.1.2020 .", "--dateline: write a date such as 2020-01-04, not '4.1.2020'"),
        ("--extension copy:doc .", "--extension: a format is plain, markdown, html or rst, not 'doc'"),
        ("--config gone.yaml bad.txt", "gone.yaml: there is no such settings file"),
        ("--rules gone.yaml bad.txt", "--rules: there is no rule file or folder 'gone.yaml'"),
        ("--config a --isolated .", "--isolated means no settings file, and --config names one; drop one of them"),
        ("-o gone/report.txt .", "gone/report.txt: the report cannot be written: No such file or directory"),
        ("--max-warnings few .", "argument --max-warnings: 'few' is not a whole number"),
        ("--output-format xml .", "argument --output-format: invalid choice: 'xml'"),
        ("--no-such-option .", "unrecognized arguments: --no-such-option"),
    ],
)
def test_wrong_use(run, arguments: str, err: str) -> None:
    found = run(*arguments.split())
    assert found.code == 2
    assert f"error: {err}" in found.err
    assert not found.out


@pytest.mark.parametrize(
    ("size", "arguments", "settings", "told"),
    [
        (1_000_000, "--max-file-size 1 large.txt", "", ""),
        (1_000_001, "--max-file-size 1 large.txt", "", "has 1.0 MB, and no more than 1 MB are read"),
        (1_000_001, "--max-file-size 1 .", "", "write --max-file-size 2, or"),
        (1_000_001, "--max-file-size 0 large.txt", "", ""),
        (1_000_001, "large.txt", "max-file-size: 1", "has 1.0 MB"),
        (1_000_001, "--max-file-size 2 large.txt", "max-file-size: 1", ""),
        (1_000_001, "large.txt", "", ""),
        (32_000_001, "large.txt", "", "has 32.0 MB, and no more than 32 MB are read"),
    ],
)
def test_large_texts_are_refused(run, desk: Path, size: int, arguments: str, settings: str, told: str) -> None:
    (desk / "large.txt").write_bytes(b"\n" * size)
    (desk / "factlint.yaml").write_text(settings)
    found = run("--select", "house,factlint", "--rules", "house.yaml", *arguments.split(), "-q")
    assert ("factlint.unreadable" in found.out) == bool(told)
    assert told in found.out.replace("\n", " ")
    assert (found.code == 2) == bool(told)


def test_a_large_text_through_a_pipe_is_refused(run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n" * 1_000_001)))
    found = run("--max-file-size", "1", "--rules", "house.yaml", "--select", "house", "-")
    assert found.code == 2
    assert "This text has more than 1 MB" in found.out


def test_broken_rules_are_named_and_the_rest_is_linted(run, desk: Path) -> None:
    (desk / "broken.yaml").write_text("rules:\n  - {id: x, check: substitutoin}\n")
    found = run("--rules", "broken.yaml", "bad.txt", "-q")
    assert found.code == 2
    assert found.out == WRONG
    assert found.err.startswith("factlint: error: broken.yaml:2:")


def test_broken_settings_are_named_and_other_folders_are_linted(run, desk: Path) -> None:
    (desk / "letters").mkdir()
    (desk / "letters/factlint.yaml").write_text("selct: [typos]\n")
    (desk / "letters/bad.txt").write_text("wrnog\n")
    found = run(".", "-q")
    assert (found.code, found.out) == (2, WRONG + ODD)
    assert found.err == (
        "factlint: error: letters/factlint.yaml:1:1: there is no setting 'selct'; did you mean 'select'?\n"
    )


def test_a_name_of_no_rule_in_settings_is_named_at_its_place(run, desk: Path) -> None:
    (desk / "factlint.yaml").write_text("rules: house.yaml\nper-file-ignores:\n  '*.txt': [house.od]\n")
    found = run("bad.txt", "-q", "--output-format", "concise", house=False)
    assert found.code == 2
    assert found.err == (
        "factlint: error: factlint.yaml:3:13: there is no rule or pack 'house.od'; did you mean 'house.odd'?\n"
    )
    assert WRONG in found.out


def test_settings_hold_for_the_files_below_them(run, desk: Path) -> None:
    (desk / "factlint.yaml").write_text(
        "rules: house.yaml\nselect: [house]\noutput-format: concise\nmax-warnings: 1\n"
        "per-file-ignores: {so-*: [house.odd], letters/: [house]}\nexclude: [archive/]\n"
    )
    for folder in ("letters", "archive", "own"):
        (desk / folder).mkdir()
        (desk / folder / "bad.txt").write_text("wrnog\n")
    (desk / "own/factlint.yaml").write_text("extends: ../factlint.yaml\nignore: [house.wrong]\n")
    found = run(".", "-q", house=False)
    assert (found.code, found.out) == (1, WRONG)


def test_the_order_of_arguments_changes_nothing(run) -> None:
    names = ["bad.txt", "gone.txt", "good.txt", "so-so.txt"]
    runs = {run(*order) for order in permutations(names)}
    assert len(runs) == 1
    assert runs.pop().out.count("\n") == 5


def test_max_warnings_of_the_settings(run, desk: Path) -> None:
    (desk / "factlint.yaml").write_text("rules: house.yaml\nselect: [house]\nmax-warnings: 1\n")
    found = run("so-so.txt", house=False)
    assert (found.code, found.err) == (1, "factlint: too many warnings: 2, and 1 may be\n")


def test_standard_input_under_the_name_of_a_file(run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    (desk / "own").mkdir()
    (desk / "own/factlint.yaml").write_text("ignore: [house.odd]\n")

    def piped(*arguments: str) -> str:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"wrnog, oddly\n")))
        return run(*arguments, "-q").out

    assert piped("-").count("\n") == 2
    assert piped("-").startswith("-:1:1: error house.wrong")
    assert piped("-", "--stdin-filename", "own/a.md").startswith("own/a.md:1:1: error house.wrong")
    assert piped("-", "bad.txt").startswith("-:1:1:")


def test_the_report_goes_to_a_file_as_a_whole_or_not_at_all(
    run, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = desk / "report.txt"
    report.write_text("before")
    report.chmod(0o640)
    found = run("bad.txt", "-q", "-o", "report.txt")
    assert (found.code, found.out, report.read_text()) == (1, "", WRONG)
    assert report.stat().st_mode & 0o777 == 0o640

    def interrupted(target: object, largest: int) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr("factlint.engine.run.load", interrupted)
    assert run("bad.txt", "-o", "report.txt").code == 130
    assert report.read_text() == WRONG
    assert sorted(path.name for path in desk.iterdir() if "report" in path.name) == ["report.txt"]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (FileNotFoundError(2, "No such file or directory"), "There is no such file"),
        (PermissionError(13, "Permission denied"), "This file may not be read: permission denied"),
        (OSError(5, "Input/output error"), "This file cannot be read: Input/output error"),
    ],
)
def test_a_file_that_vanishes_or_refuses(
    run, error: OSError, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = loading.load

    def refusing(target: loading.Target, largest: int = 0) -> bytes:
        if target.name == "good.txt":
            raise error
        return load(target, largest)

    monkeypatch.setattr("factlint.engine.run.load", refusing)
    found = run(".", "-q")
    assert (found.code, found.out) == (2, f"{WRONG}good.txt:1:1: error factlint.unreadable {message}\n{ODD}")


def test_a_failure_of_the_program_hides_nothing_else(run, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint.engine import run as running

    read = running.read

    def failing(data: bytes, name: str, options: running.ReadOptions) -> object:
        if name == "good.txt":
            raise ZeroDivisionError("a slip")
        return read(data, name, options)

    monkeypatch.setattr(running, "read", failing)
    found = run(".", "-q")
    assert found.code == 2
    assert found.out == (
        f"{WRONG}good.txt:1:1: error factlint.internal The program failed on this text and did not check it "
        f"(ZeroDivisionError: a slip)\n{ODD}"
    )


def test_show_settings_is_a_settings_file_again(run, desk: Path) -> None:
    (desk / "factlint.yaml").write_text(
        "rules: house.yaml\nselect: [house]\nper-file-ignores: {a/: [house]}\nvariety: en-GB\nmax-warnings: 4\n"
    )
    shown = run("--show-settings", "--ignore", "house.odd", house=False)
    assert shown.code == 0
    assert "variety: en-GB  # factlint.yaml:4\n" in shown.out
    assert 'ignore: ["house.odd"]  # --ignore\n' in shown.out
    assert "# exclude: not set\n" in shown.out
    (desk / "factlint.yaml").write_text(shown.out)
    again = run("--show-settings", house=False)
    lines = [[line.split("  #")[0] for line in output.splitlines()] for output in (shown.out, again.out)]
    assert lines[0] == lines[1]


@pytest.mark.parametrize(
    ("environment", "choice", "painted"),
    [
        ({}, "auto", False),
        ({}, "always", True),
        ({"FORCE_COLOR": "1"}, "auto", True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False),
        ({"FORCE_COLOR": "1"}, "never", False),
        ({"NO_COLOR": "1"}, "always", True),
    ],
)
def test_colour(
    run, environment: dict[str, str], choice: str, painted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run("bad.txt", "--color", choice).out) is painted


def test_a_report_in_a_file_is_not_painted_unless_asked(run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    run("bad.txt", "-o", "report.txt")
    assert "\x1b[" not in (desk / "report.txt").read_text()


def test_json_counts_in_the_units_asked_for(run, desk: Path) -> None:
    (desk / "train.txt").write_text("\U0001f682 wrnog\n", encoding="utf-8")
    for encoding, offset in (("utf-32", [2, 7]), ("utf-16", [3, 8]), ("utf-8", [5, 10])):
        found = run("train.txt", "--output-format", "json", "--position-encoding", encoding)
        [finding] = json.loads(found.out)
        assert finding["offset"] == offset
        assert finding["location"] == {"row": 1, "column": offset[0] + 1}
        assert finding["filename"] == "train.txt"


def test_a_verb_wins_over_a_file_of_its_name(run, desk: Path) -> None:
    (desk / "explain").write_text("wrnog\n")
    assert run("./explain", "-q").out == WRONG.replace("bad.txt:1:9", "explain:1:1")
    assert "usage: factlint explain" in run("explain", "--help", house=False).out


def test_help_version_and_nothing_at_all(run) -> None:
    from factlint import __version__

    assert run("--version", house=False) == (0, f"factlint {__version__}\n", "")
    assert run("--help", house=False).out.startswith("factlint reads copy")
    assert run(house=False).code == 2
    help_of_check = run("check", "--help", house=False)
    assert help_of_check.code == 0
    for option in ("--select", "--stdin-filename", "--position-encoding", "examples:"):
        assert option in help_of_check.out


def test_an_empty_folder_is_no_error_and_said(run, desk: Path) -> None:
    (desk / "empty").mkdir()
    found = run("empty")
    assert found.code == 0
    assert "no texts found" in found.err
    assert run("empty", "-q") == (0, "", "")


def test_unprintable_names_do_not_crash(run, desk: Path) -> None:
    name = os.fsencode(desk) + b"/na\xefve.txt"
    Path(os.fsdecode(name)).write_text("wrnog\n")
    assert "na\ufffdve.txt:1:1: error house.wrong" in run(".", "-q").out
    assert "na\\udcefve.txt" in run(".", "--output-format", "json").out


@pytest.mark.parametrize("order", ["bad.txt -q so-so.txt", "-q bad.txt so-so.txt", "bad.txt so-so.txt -q"])
def test_files_and_options_come_in_any_order(run, order: str) -> None:
    found = run(*order.split())
    assert (found.code, found.out.count("\n"), found.err) == (1, 3, "")
