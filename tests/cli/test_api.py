"""The programming interface sees what the command line sees."""

import subprocess
from pathlib import Path

import pytest

import factlint
from factlint.cli.main import main
from factlint.findings.finding import Finding

HOUSE = {"rules": ["house.yaml"], "select": ["house"]}


def codes(findings: list[Finding]) -> list[tuple[str, str, int]]:
    return [(finding.filename, finding.code, finding.offset.start) for finding in findings]


def test_a_text(desk: Path) -> None:
    found = factlint.check_text("Oddly wrnog.", **HOUSE)
    assert codes(found) == [("-", "house.odd", 0), ("-", "house.wrong", 6)]
    assert isinstance(found[0], factlint.Finding)


def test_paths_in_the_order_of_names(desk: Path) -> None:
    expected = [("bad.txt", "house.wrong", 8), ("so-so.txt", "house.odd", 8), ("so-so.txt", "house.odd", 20)]
    assert codes(list(factlint.check_paths(["."], **HOUSE))) == expected
    assert codes(list(factlint.check_paths([Path("so-so.txt"), "bad.txt"], **HOUSE))) == expected


def test_options_are_settings(desk: Path) -> None:
    (desk / "factlint.yaml").write_text("rules: house.yaml\nselect: [house]\n")
    assert len(factlint.check_text("Oddly wrnog.")) == 2
    assert len(factlint.check_text("Oddly wrnog.", ignore=["house.odd"])) == 1
    assert factlint.check_text("Oddly wrnog.", isolated=True) == []
    (desk / "own.yaml").write_text("extends: factlint.yaml\nignore: house.wrong\n")
    assert codes(factlint.check_text("Oddly wrnog.", config="own.yaml")) == [("-", "house.odd", 0)]


def test_the_place_of_a_text_tells_its_settings_and_its_name_the_format(desk: Path) -> None:
    (desk / "own").mkdir()
    (desk / "own/factlint.yaml").write_text("ignore: house.odd\n")
    assert codes(factlint.check_text("Oddly wrnog.", "own/a.txt", **HOUSE)) == [("own/a.txt", "house.wrong", 6)]
    assert codes(factlint.check_text("<p>wrn&#111;g", "a.html", **HOUSE)) == [("a.html", "house.wrong", 3)]
    assert codes(factlint.check_text("<p>wrn&#111;g", format="html", **HOUSE)) == [("-", "house.wrong", 3)]


@pytest.mark.parametrize("before", ["\ufeff", "\0", "\ud800", "%PDF-", "\U0001f682", "\r\n", "\x1a"])
def test_offsets_are_those_of_the_text_whatever_it_begins_with(desk: Path, before: str) -> None:
    [found] = factlint.check_text(f"{before} wrnog.", **HOUSE)
    assert f"{before} wrnog."[found.offset.start : found.offset.end] == "wrnog"


def test_known_findings_are_marked_and_new_ones_are_not(desk: Path) -> None:
    assert main(["baseline", "write", "--rules", "house.yaml", "--select", "house", "-q", "bad.txt"]) == 0
    (desk / "bad.txt").write_text("A new line.\n\nThis is wrnog.\n\nOddly so.\n")
    known = ".factlint-baseline.json"
    found = list(factlint.check_paths(["bad.txt"], baseline=known, **HOUSE))
    told = [(finding.code, finding.suppression and finding.suppression.kind) for finding in found]
    assert told == [("house.wrong", "baseline"), ("house.odd", None)]
    text = (desk / "bad.txt").read_text()
    assert factlint.check_text(text, "bad.txt", baseline=known, **HOUSE) == found
    assert not any(finding.suppressed for finding in factlint.check_paths(["bad.txt"], **HOUSE))
    (desk / "factlint.yaml").write_text(f"baseline: {known}\n")
    assert list(factlint.check_paths(["bad.txt"], **HOUSE)) == found
    (desk / known).write_text("{")
    with pytest.raises(factlint.UserError, match="this baseline is damaged"):
        list(factlint.check_paths(["bad.txt"], **HOUSE))


def test_only_what_is_new_since_a_revision(desk: Path) -> None:
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "all"]):
        subprocess.run(["git", "-c", "user.name=D", "-c", "user.email=d@example.org", *arguments], check=True)
    (desk / "so-so.txt").write_text("This is oddly good, oddly enough.\n\nOddly.\n")
    found = list(factlint.check_paths(["."], new_from_rev="HEAD", **HOUSE))
    assert codes(found) == [("so-so.txt", "house.odd", 35)]
    with pytest.raises(factlint.UserError, match="git knows no revision"):
        list(factlint.check_paths(["."], new_from_rev="gone", **HOUSE))


def test_what_is_wrong_is_raised_with_its_place(desk: Path) -> None:
    with pytest.raises(factlint.UserError, match="--select: there is no rule or pack 'hous'"):
        factlint.check_text("", rules=["house.yaml"], select=["hous"])
    with pytest.raises(factlint.UserError, match="--dateline: write a date such as 2020-01-04"):
        list(factlint.check_paths(["."], dateline="yesterday"))
    (desk / "factlint.yaml").write_text("\nselct: []\n")
    with pytest.raises(factlint.UserError) as caught:
        list(factlint.check_paths(["bad.txt"]))
    assert [complaint[1:] for complaint in caught.value.complaints] == [("factlint.yaml", 2, 1)]


def test_a_file_that_cannot_be_read_is_a_finding(desk: Path) -> None:
    assert codes(list(factlint.check_paths(["gone.txt"], **HOUSE))) == [("gone.txt", "factlint.unreadable", 0)]


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("We recieve mail.", {}, ["typos.misspelling recieve"]),
        ("We recieve mail.", {"accept_words": ["Recieve"]}, []),
        ("The colour and the honor of it.", {"variety": "en-GB"}, ["spelling.variants honor"]),
        ("The colour and the honor of it.", {"variety": "en-US"}, ["spelling.variants colour"]),
        ("We recieve mail.", {"language": "de"}, ["factlint.language "]),
        ("We recieve mail.", {"language": "de", "ignore": ["factlint"]}, []),
    ],
)
def test_settings_reach_the_bundled_rules(text: str, options: dict[str, object], expected: list[str]) -> None:
    found = factlint.check_text(text, isolated=True, **options)
    assert [f"{finding.code} {text[slice(*finding.offset)]}" for finding in found] == expected
