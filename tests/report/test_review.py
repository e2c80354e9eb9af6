"""What code hosts and review tools read: GitHub's commands, GitLab's Code Quality, reviewdog's diagnostics."""

import json
import re

import pytest

from factlint.engine.run import Linted
from factlint.text.linemap import LineMap
from tests.report.sample import TEXT, everything, finding, printed


def test_grouped() -> None:
    clean = Linted("clean.txt", [], {})
    assert printed("grouped", everything(), clean, quiet=True) == (
        "a.txt\n  1:7   warning  pack.rule  'train' is odd\n  2:14  error    pack.rule  'billon' is odd\n\n"
    )


def one(message: str = "m", name: str = "a.txt", **more: object) -> Linted:
    return Linted(name, [finding(TEXT, "train", message=message, filename=name, **more)], {name: TEXT})


def unescaped(text: str) -> str:
    """As the runner of GitHub Actions reads a command."""
    for code, char in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, char)
    return text


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a.txt", "plain"),
        ("a,b:c.txt", "50% of\r\nit: a, b::c"),
        ("100%25.txt", "%0A is %25"),
        ("x\n::error::gotcha", "::warning::gotcha\n::error::gotcha"),
    ],
)
def test_a_command_is_one_line_and_is_read_back(name: str, message: str) -> None:
    [line] = printed("github", one(message, name)).splitlines()
    told = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
    assert told
    properties = dict(part.split("=", 1) for part in told[2].split(","))
    assert told[1] == "warning"
    assert unescaped(told[3]) == message
    assert {key: unescaped(value) for key, value in properties.items()} == {
        "file": name,
        "line": "1",
        "endLine": "1",
        "col": "7",
        "endColumn": "12",
        "title": "factlint pack.rule",
    }


def test_severities_and_findings_over_several_lines() -> None:
    assert printed("github", one(severity="info")).startswith("::notice ")
    lines = LineMap(TEXT)
    long = printed("github", one(end_location=lines.location(len(TEXT) - 2)))
    assert "line=1,endLine=2,title=" in long


def test_gitlab() -> None:
    assert json.loads(printed("gitlab")) == []
    told = json.loads(printed("gitlab", everything(), one(name="./b.txt", severity="info", fingerprint="ff")))
    assert told[1] == {
        "type": "issue",
        "categories": ["Bug Risk"],
        "description": "'billon' is odd",
        "check_name": "pack.rule",
        "fingerprint": "0123456789abcdef",
        "severity": "major",
        "location": {"path": "a.txt", "lines": {"begin": 2, "end": 2}},
    }
    assert [issue["severity"] for issue in told] == ["minor", "major", "info"]
    assert told[2]["location"]["path"] == "b.txt"


def test_reviewdog_counts_bytes_and_is_offered_what_is_one_edit() -> None:
    assert json.loads(printed("rdjson")) == {"source": {"name": "factlint"}, "diagnostics": []}
    told = json.loads(printed("rdjson", everything()))
    train, odd = told["diagnostics"]
    span = {"start": {"line": 2, "column": 16}, "end": {"line": 2, "column": 22}}
    line = TEXT.splitlines()[1].encode()
    assert line[15:21] == b"billon"
    assert odd == {
        "message": "'billon' is odd",
        "location": {"path": "a.txt", "range": span},
        "severity": "ERROR",
        "code": {"value": "pack.rule", "url": "https://example.org/billion"},
        "suggestions": [{"range": span, "text": "billion"}],
        "related_locations": [{"message": "the train stands here", "location": train["location"]}],
    }
    assert (train["severity"], "suggestions" in train) == ("WARNING", False)


def test_reviewdog_is_offered_no_half_of_a_fix() -> None:
    linted = everything()
    odd = linted.findings[1]
    assert odd.fix
    twice = odd._replace(fix=odd.fix._replace(edits=odd.fix.edits * 2))
    [told] = json.loads(printed("rdjson", linted._replace(findings=[twice])))["diagnostics"]
    assert "suggestions" not in told
