"""What the formats print: compared whole, and JSON against its published schema."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.engine.run import UNREADABLE, Linted, failed
from factlint.report.formats import FORMATS
from factlint.report.look import Look
from factlint.settings.keys import REPORTS
from factlint.text.document import Span
from factlint.text.linemap import ENCODINGS, LineMap, units
from tests.report.sample import TEXT, everything, finding, printed

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/findings.schema.json").read_text(encoding="utf-8"))


FULL = """\
a.txt:1:7: warning pack.rule 'train' is odd
  |
1 | The 🚂 train leaves on Friday.
  |        ^^^^^

a.txt:2:14: error pack.rule 'billon' is odd
  |
2 | It 東 cost $2 billon.
  |               ^^^^^^
  = help: Write 'billion'; or: write the number out
  = note: a.txt:1:7: the train stands here

Found 1 error and 1 warning in 1 file (1 fixable).
"""
CONCISE = """\
a.txt:1:7: warning pack.rule 'train' is odd
a.txt:2:14: error pack.rule 'billon' is odd
Found 1 error and 1 warning in 1 file (1 fixable).
"""


def test_full() -> None:
    assert printed("full", everything()) == FULL


def test_concise() -> None:
    assert printed("concise", everything()) == CONCISE


def test_quiet_leaves_the_closing_line_out() -> None:
    assert printed("concise", everything(), quiet=True) == "".join(CONCISE.splitlines(True)[:2])


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ((), ""),
        ((Linted("a", [], {}),), "Nothing found in 1 file.\n"),
        ((failed("a", UNREADABLE, "No."),), "a:1:1: error factlint.unreadable No.\nFound 1 error in 1 file.\n"),
    ],
)
def test_the_closing_line(results: tuple[Linted, ...], expected: str) -> None:
    assert printed("concise", *results) == expected


def test_colours_are_around_words_and_nowhere_else() -> None:
    import re

    painted = printed("full", everything(), look=Look(color=True))
    assert "\x1b[1;31merror\x1b[0m" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == printed("full", everything())


def test_nothing_of_the_copy_reaches_a_terminal_raw() -> None:
    text = "a \x1b]0;gotcha\x07 b\u202e\n"
    linted = Linted(
        "e\x1b[2J.txt", [finding(text, "\x1b]0;gotcha\x07", filename="e\x1b[2J.txt")], {"e\x1b[2J.txt": text}
    )
    for form in ("full", "concise"):
        assert not {char for char in printed(form, linted) if ord(char) < 32} - {"\n"}


def test_statistics() -> None:
    assert printed("full", everything(), everything(), failed("b", UNREADABLE, "No."), statistics=True) == (
        "2 error   pack.rule\n2 warning pack.rule\n1 error   factlint.unreadable\n"
        "Found 3 errors and 2 warnings in 3 files (2 fixable).\n"
    )
    assert json.loads(printed("json", everything(), statistics=True)) == [
        {"code": "pack.rule", "severity": "error", "count": 1},
        {"code": "pack.rule", "severity": "warning", "count": 1},
    ]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("results", [(), (everything(),), (everything(), failed("b", UNREADABLE, "No."))])
def test_json_is_what_the_schema_says(results: tuple[Linted, ...], encoding: str) -> None:
    look = Look(encoding=encoding)
    found = json.loads(printed("json", *results, look=look))
    jsonschema.validate(found, SCHEMA, cls=jsonschema.Draft202012Validator)
    assert found == [json.loads(line) for line in printed("json-lines", *results, look=look).splitlines()]
    assert len(found) == sum(len(result.findings) for result in results)


def test_json_of_one_finding_whole() -> None:
    _, found = json.loads(printed("json", everything()))
    start, end = TEXT.index("billon"), TEXT.index("billon") + 6
    place = {
        "location": {"row": 2, "column": 14},
        "end_location": {"row": 2, "column": 20},
        "offset": [start, end],
    }
    assert found == {
        "code": "pack.rule",
        "severity": "error",
        "message": "'billon' is odd",
        "filename": "a.txt",
        **place,
        "fix": {"applicability": "safe", "message": "Write 'billion'", "edits": [{"content": "billion", **place}]},
        "alternatives": [{"applicability": "display", "message": "write the number out", "edits": []}],
        "related": [
            {
                "filename": "a.txt",
                "location": {"row": 1, "column": 7},
                "end_location": {"row": 1, "column": 12},
                "offset": [6, 11],
                "message": "the train stands here",
            }
        ],
        "claim": {
            "kind": "money",
            "subject": "the train",
            "stated": "$2 billon",
            "expected": "$2 billion",
            "source": "the timetable",
        },
        "url": "https://example.org/billion",
        "fingerprint": "0123456789abcdef",
        "suppressed": False,
        "suppression": None,
    }


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(["a", "é", "東", "🚂", "\n", "\r\n", " "]), min_size=1, max_size=40),
    st.integers(1, 300),
    st.data(),
)
def test_places_in_other_units_slice_the_same_text(pieces: list[str], times: int, data: st.DataObject) -> None:
    text = "".join(pieces) * times  # past the stride of the sums
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    lines = LineMap(text)
    one = finding("x", "x")._replace(
        offset=Span(start, end), location=lines.location(start), end_location=lines.location(end)
    )
    linted = Linted("a.txt", [one], {"a.txt": text})
    for encoding in ("utf-8", "utf-16"):
        codec = {"utf-8": "utf-8", "utf-16": "utf-16-le"}[encoding]
        unit = {"utf-8": 1, "utf-16": 2}[encoding]
        [found] = json.loads(printed("json", linted, look=Look(encoding=encoding)))
        low, high = found["offset"]
        assert text.encode(codec)[low * unit : high * unit].decode(codec) == text[start:end]
        for key, offset in (("location", start), ("end_location", end)):
            line = lines.starts[found[key]["row"] - 1]
            assert found[key]["column"] == 1 + units(text, line, offset, encoding)


def test_every_format_takes_the_same_results() -> None:
    assert all(printed(form, everything()) for form in FORMATS)


def test_settings_know_every_format() -> None:
    assert tuple(FORMATS) == REPORTS


@pytest.mark.parametrize("form", FORMATS)
def test_a_suppressed_finding_counts_nowhere_and_is_shown_where_it_is_marked(form: str) -> None:
    plain = everything()
    hidden = plain._replace(findings=[plain.findings[0]._replace(suppressed=True), plain.findings[1]])
    assert ("'train' is odd" in printed(form, plain)) is True
    assert ("'train' is odd" in printed(form, hidden)) is FORMATS[form].suppressed
