"""Whatever is in a file, the program says what it is or lints it; nothing hides the other files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.engine.desk import Desk
from factlint.engine.run import Assignment, linted
from factlint.settings.tree import SettingsTree
from factlint.text.formats import FORMATS
from factlint.text.linemap import LineMap
from factlint.text.read import UnreadableError, read

WRONG = "bad.txt:1:9: error house.wrong 'wrnog' should be 'wrong'\n"


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", 0, ""),
        (b"\n\n \n", 0, ""),
        (b"data\0wrnog", 2, "x.txt:1:1: error factlint.unreadable This file holds data, not text"),
        (b"%PDF-1.4 wrnog", 2, "x.txt:1:1: error factlint.unreadable This looks like a PDF, not like text."),
        (b"caf\xe9 wrnog", 1, "x.txt:1:4: warning factlint.encoding This file is not UTF-8"),
        (b"caf\xe9 wrnog", 1, "x.txt:1:6: error house.wrong"),
        ("\ufeffwrnog".encode(), 1, "x.txt:1:1: error house.wrong"),
        ("wrnog".encode("utf-16"), 1, "x.txt:1:1: error house.wrong"),
        (b"one\rtwo wrnog\r", 1, "x.txt:2:5: error house.wrong"),
        (b"one\r\n\r\ntwo wrnog\r\n", 1, "x.txt:3:5: error house.wrong"),
        (b"word " * 200_000 + b"wrnog", 1, "x.txt:1:1000001: error house.wrong"),
    ],
)
def test_odd_files(run, desk: Path, data: bytes, code: int, said: str) -> None:
    (desk / "x.txt").write_bytes(data)
    found = run("x.txt", "bad.txt", "-q")
    assert found.code == max(code, 1)
    assert said in found.out
    assert WRONG in found.out


def test_a_file_that_is_no_text_is_left_out_of_a_folder(run, desk: Path) -> None:
    (desk / "x.txt").write_bytes(b"\0\1\2")
    assert run(".", "-q").code == 1
    assert "x.txt" not in run(".", "-q").out


def test_a_notice_about_the_encoding_can_be_ignored(run, desk: Path) -> None:
    (desk / "x.txt").write_bytes(b"caf\xe9\n")
    assert "factlint.encoding" in run("x.txt").out
    assert run("x.txt", "-q", "--ignore", "factlint.encoding").out == ""
    (desk / "factlint.yaml").write_text("per-file-ignores: {x.*: factlint}\n")
    assert run("x.txt", "-q").out == ""


LAUGHS = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"


@pytest.mark.parametrize(
    ("name", "content"),
    [("mine.yaml", LAUGHS), ("mine.yaml", "rules: [\n"), ("mine.yaml", "\x00"), ("mine.yaml", "[" * 2000)],
)
def test_a_rule_file_that_is_none_is_named_and_the_rest_is_linted(
    run, desk: Path, name: str, content: str
) -> None:
    (desk / name).write_text(content)
    found = run("--rules", name, "bad.txt", "-q")
    assert (found.code, found.out) == (2, WRONG)
    assert found.err.startswith("factlint: error: mine.yaml:")


def test_a_settings_file_that_laughs_is_named(run, desk: Path) -> None:
    (desk / "factlint.yaml").write_text(LAUGHS)
    found = run("bad.txt")
    assert found.code == 2
    assert found.err.startswith("factlint: error: factlint.yaml:1:")


@pytest.fixture(scope="module")
def every_rule() -> Iterator[Assignment]:
    """All bundled rules, also those that do not run by themselves."""
    from factlint.settings.options import option_entries

    desk = Desk(SettingsTree("/", option_entries({"select": ["all"]}), isolated=True), cached=True)
    assignment = desk.assignment("/x.txt", "/")
    assert assignment
    yield assignment


# fmt: off
PIECES = st.sampled_from((
    "United Stated", "to to", "suspensio0n", "colour", "color", "TK", "66 slots", "$2 billion", "on Friday", "the",
    "A", "4 January 2020", "(", ")", "[", "]", "“", "”", '"', "''", "'", ", ", ". ", ";", ":: ", "====", "|", "# ",
    "- ", "> ", "\n", "\n\n", "\r\n", "\r", "\t", " ", "`", "``` ", "**", "<p>", "</p>", "<b", "&amp;", "&#", "é",
    "e\u0301", "東", "\u00a0", "\ufeff", "\0", "\U0001f682", "\u202e", "ſ", "İ", "ß", "\ud800", "\x1a", "\u2028",
))
# fmt: on


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=6), max_size=40).map("".join), st.sampled_from(FORMATS))
def test_no_text_fails_and_every_place_is_in_it(every_rule: Assignment, text: str, form: str) -> None:
    options = every_rule.options._replace(format=form)
    try:
        document = read(text.encode("utf-8", "replace"), "x", options)
    except UnreadableError:
        return
    found = linted(document, every_rule, "/copy/" + document.name).findings
    lines = LineMap(document.source)
    assert found == sorted(found, key=lambda finding: (finding.offset, finding.code, finding.message))
    for finding in found:
        assert finding.code != "factlint.internal", finding.message
        for place in (finding, *finding.related, *(edit for fix in repairs(finding) for edit in fix.edits)):
            start, end = place.offset
            assert 0 <= start <= end <= len(document.source)
            assert place.location == lines.location(start)
            assert place.end_location == lines.location(end)


def repairs(finding):
    return [fix for fix in (finding.fix, *finding.alternatives) if fix]
