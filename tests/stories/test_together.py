"""Findings about several texts: told once, at the probable place, the same however the texts are named."""

import json
import random
import shutil
from collections.abc import Iterable
from pathlib import Path

import jsonschema
import pytest

import factlint
from factlint.cli.main import main
from factlint.findings.finding import Finding

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))

CADETS = "Cadets from the northern islands attend the {college} in Selwyn, the union of officers said.\n"


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project's own story, with a text of another one, in a folder whose settings have it as context."""
    for story in SEEDS:
        shutil.copy(story, tmp_path)
    (tmp_path / "other.txt").write_text(CADETS.format(college="Naval School"))
    (tmp_path / "factlint.yaml").write_text("context: [.]\nselect: [story]\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(names: Iterable[Path | str], **options: object) -> list[Finding]:
    return list(factlint.check_paths([str(name) for name in names], **options))  # type: ignore[arg-type] # as Options


def touched(findings: Iterable[Finding]) -> dict[str, set[str]]:
    """By file the fingerprints of what speaks of it."""
    by_file: dict[str, set[str]] = {}
    for finding in findings:
        for name in (finding.filename, *(place.filename for place in finding.related)):
            by_file.setdefault(Path(name).name, set()).add(finding.fingerprint)
    return by_file


def test_the_project_s_own_story_has_every_kind_of_disagreement(copy: Path) -> None:
    findings = found([copy])
    assert {(finding.code, Path(finding.filename).name) for finding in findings} >= {
        ("story.title", "5-broadcast.txt"),
        ("story.dateline", "5-broadcast.txt"),
        ("story.organisation", "3-web.txt"),
        ("story.quotation", "3-web.txt"),
        ("story.speaker", "3-web.txt"),
    }
    assert not any(Path(finding.filename).name == "other.txt" for finding in findings)
    assert len({finding.fingerprint for finding in findings}) == len(findings)
    assert all(finding.severity != "error" and finding.related for finding in findings)


@pytest.mark.parametrize("seed", range(4))
def test_naming_some_files_finds_in_them_what_naming_all_finds(copy: Path, seed: int) -> None:
    whole = touched(found([copy]))
    names = [story.name for story in SEEDS]
    random.Random(seed).shuffle(names)
    named = names[: seed + 1]
    part = found(named)
    assert {Path(finding.filename).name for finding in part} <= set(named)
    by_file = touched(part)
    for name in named:
        assert by_file.get(name, set()) == whole.get(name, set()), name


def test_a_finding_of_an_unnamed_file_is_shown_at_a_named_one(copy: Path) -> None:
    [home] = [finding for finding in found([copy]) if finding.code == "story.organisation"]
    [moved] = [finding for finding in found(["1-wire.txt"]) if finding.code == "story.organisation"]
    text = (copy / "1-wire.txt").read_bytes().decode()
    assert (Path(home.filename).name, moved.filename) == ("3-web.txt", "1-wire.txt")
    assert text[moved.offset.start : moved.offset.end] == "Harbour War College"
    assert moved.fingerprint == home.fingerprint
    assert moved.message == home.message
    assert [place.filename for place in moved.related] == ["3-web.txt"]


@pytest.mark.parametrize("jobs", ["1", "2", "5"])
def test_any_number_of_processes_finds_the_same_in_a_story(
    copy: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    shown = {}
    for options in (["1", "--no-cache"], [jobs], [jobs], [jobs, "--no-cache"]):
        main(["--output-format", "json", ".", "--jobs", *options])
        shown[capsys.readouterr().out] = options
    assert len(shown) == 1
    assert "story.organisation" in next(iter(shown))


def test_off_compares_nothing(copy: Path) -> None:
    assert found([copy], story="off") == []
    (copy / "factlint.yaml").write_text("stories: 'off'\nselect: [story]\n")
    assert found([copy]) == []


def test_what_is_said_to_be_one_story_is_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(CADETS.format(college="Naval War College"))
    (tmp_path / "b.txt").write_text(CADETS.format(college="Naval College").replace("said", "wrote on its page"))
    (tmp_path / "c.txt").write_text("Nothing of the kind.\n")
    assert found(["a.txt", "c.txt"], story=["b.txt"], isolated=True, select=["story"])
    (tmp_path / "factlint.yaml").write_text("stories: ['[ab].txt']\nselect: [story]\n")
    assert [finding.filename for finding in found(["."])] == ["b.txt"]


def test_a_comment_holds_one_back_and_is_never_idle(tmp_path: Path) -> None:
    first = CADETS.format(college="Naval War College")
    second = "<!-- factlint: ignore[story.organisation] -- as they call it -->\n" + CADETS.format(
        college="Naval College"
    )
    (tmp_path / "a.md").write_text(first)
    (tmp_path / "b.md").write_text(second)
    [finding] = found([tmp_path], story=str(tmp_path), isolated=True)
    assert (finding.code, finding.suppressed) == ("story.organisation", True)
    assert found([tmp_path / "b.md"], isolated=True) == []


def test_only_the_latest_version_counts_and_is_held_against_the_one_before(tmp_path: Path) -> None:
    head = "---\nslug: cadets\nversion: {}\ndate: 2024-03-01\n---\n\n"
    (tmp_path / "1.md").write_text(head.format(1) + CADETS.format(college="Naval College"))
    (tmp_path / "2.md").write_text(head.format(2) + CADETS.format(college="Naval War College"))
    (tmp_path / "3.md").write_text(CADETS.format(college="Naval War College"))
    findings = found([tmp_path], story=str(tmp_path), isolated=True, select=["story"])
    assert [(finding.code, Path(finding.filename).name) for finding in findings] == [("story.version", "2.md")]


def test_a_story_is_shown_as_a_table_in_every_form(capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads((ROOT / "docs/story.schema.json").read_text(encoding="utf-8"))
    names = [str(story) for story in SEEDS]
    assert main(["story", "--isolated", "--output-format", "json", *names]) == 0
    shown = json.loads(capsys.readouterr().out)
    jsonschema.validate(shown, schema)
    [story] = shown["stories"]
    [marsh] = [fact for fact in story["facts"] if fact["subject"] == "Helen Marsh" and fact["kind"] == "title"]
    assert marsh["disagree"]
    assert {cell["document"] for cell in marsh["cells"]} == {0, 1, 2, 3, 4}
    for cell in marsh["cells"]:
        text = Path(story["documents"][cell["document"]]["filename"]).read_bytes().decode()
        assert text[slice(*cell["offset"])] == cell["text"]
    assert main(["story", "--isolated", *names]) == 0
    assert "≠ title of Helen Marsh" in capsys.readouterr().out
    assert main(["story", "--isolated", "--output-format", "html", *names]) == 0
    assert '<tr class="apart"><th scope="row">title of Helen Marsh' in capsys.readouterr().out


def test_a_text_that_is_piped_in_is_compared_with_its_context(
    copy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    data = (copy / "3-web.txt").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    main(["--output-format", "json", "--stdin-filename", "3-web.txt", "-"])
    codes = {each["code"] for each in json.loads(capsys.readouterr().out)}
    assert "story.organisation" in codes


def test_a_baseline_knows_a_finding_wherever_it_is_shown(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["baseline", "write", "."]) == 0
    capsys.readouterr()
    for names in (["."], ["1-wire.txt"], ["5-broadcast.txt", "3-web.txt"]):
        main(["--baseline", ".factlint-baseline.json", "--output-format", "json", *names])
        shown = json.loads(capsys.readouterr().out)
        assert shown
        assert all(each["suppressed"] for each in shown), names


def test_every_format_takes_places_in_other_files(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from factlint.report.formats import FORMATS

    for form in FORMATS:
        for encoding in ("utf-32", "utf-16"):
            assert main(["--output-format", form, "--position-encoding", encoding, "--exit-zero", "."]) == 0, form
            assert "Helen Marsh" in capsys.readouterr().out, form


def test_a_text_on_which_the_program_fails_is_linted_none_the_less(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from factlint.engine import ahead
    from factlint.stories import member

    def broken(*_: object) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr(ahead, "sketch", broken)
    monkeypatch.setattr(member, "sketch", broken)
    (tmp_path / "a.txt").write_text("The United Stated sent the the boats.\n")
    (tmp_path / "b.txt").write_text("Nothing of the kind.\n")
    codes = [finding.code for finding in found([tmp_path], isolated=True, select=["names", "story"])]
    assert codes.count("factlint.internal") == 2
    assert any(code.startswith("names.") for code in codes)


SHEET = """\
story: the harbour
figures:
  berths:
    is: 66
    written: "{number} berths"
"""


@pytest.mark.parametrize(("sheet", "told"), [(SHEET, True), (SHEET.replace("story: the harbour\n", ""), False)])
def test_a_fact_sheet_with_a_story_names_the_texts_of_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sheet: str, told: bool
) -> None:
    """Two texts that share too little to be found alike, and differ in what they call one school."""
    harbour = tmp_path / "harbour"
    harbour.mkdir()
    (harbour / "facts.yaml").write_text(sheet)
    (tmp_path / "factlint.yaml").write_text("rules: [harbour/facts.yaml]\nselect: [story]\n")
    (harbour / "a.txt").write_text(CADETS.format(college="Naval War College"))
    (harbour / "b.txt").write_text("The Naval College in Selwyn has a new roof, and it was expensive to build.\n")
    monkeypatch.chdir(tmp_path)
    assert bool([each for each in found(["harbour"]) if each.code.startswith("story.")]) is told


SHEET = """\
documents: ["../*.txt"]
people:
  Ruth Okafor:
    titles:
      - title: {}
        since: June 2017
    source: "the ministry"
"""
OPENED = {
    "1.txt": "2024-03-01\n\nDeputy Finance Minister Ruth Okafor opened the bridge at Selwyn in the morning.\n",
    "2.txt": "2024-03-01\n\nFinance Minister Ruth Okafor promised the islands new boats.\n",
    "3.txt": "2024-03-02\n\nA crowd of sailors cheered Finance Minister Ruth Okafor at the harbour.\n",
}


@pytest.mark.parametrize(
    ("sheet", "home", "remark"),
    [
        (
            SHEET.format("Deputy Finance Minister"),
            "3.txt",
            "; the fact sheet.people.ruth-okafor.title-1 has it other",
        ),
        (
            SHEET.format("Finance Minister"),
            "1.txt",
            "; the fact sheet.people.ruth-okafor.title-1 has it otherwise",
        ),
        (SHEET.replace("Ruth", "Omar").format("Finance Minister"), "1.txt", "(1 text against 2)"),
    ],
)
def test_what_the_facts_contradict_is_told_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sheet: str, home: str, remark: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in OPENED.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/sheet.yaml").write_text(sheet)
    (tmp_path / "factlint.yaml").write_text(
        "context: [.]\nstories: ['*.txt']\nrules: [rules]\nselect: [story, sheet]\n"
    )
    [finding] = (each for each in found(["."]) if each.code == "story.title")
    assert finding.filename == home
    assert remark in finding.message
    assert len(finding.related) == 2
    for name in OPENED:
        [shown] = (each for each in found([name]) if each.code == "story.title")
        assert (shown.filename, shown.fingerprint, shown.message) == (name, finding.fingerprint, finding.message)


UNLIKE = ("The union of sailors met in Selwyn.\n", "Rain fell on the fields of Marlowe.\n", "Nobody came.\n")


@pytest.mark.parametrize(
    ("dated", "why"),
    [
        (0, "(without a dateline: 3 of 3;"),
        (2, "(without a dateline: 1 of 3;"),
        (3, "one story; if they do"),
    ],
)
def test_who_sees_no_story_is_told_of_missing_datelines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], dated: int, why: str
) -> None:
    for number, text in enumerate(UNLIKE):
        head = "2024-03-01\n\n" if number < dated else ""
        (tmp_path / f"{number}.txt").write_text(head + text)
    assert main(["story", "--isolated", str(tmp_path)]) == 0
    assert why in capsys.readouterr().err


def test_a_figure_is_named_as_the_copy_has_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, number in (("a.txt", 66), ("b.txt", 78)):
        (tmp_path / name).write_text(f"The council sold {number} fishing boats to the islands after the strike.\n")
    assert main(["story", "--isolated", "--together", "--output-format", "json", str(tmp_path)]) == 0
    [story] = json.loads(capsys.readouterr().out)["stories"]
    assert [fact["subject"] for fact in story["facts"] if fact["kind"] == "figure"] == ["fishing boats"]
