"""Facts as they leave the program: in Python, as JSON held against the published schema, as a table."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factlint
from factlint.cli.main import main

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/facts.schema.json").read_text(encoding="utf-8"))
COPY = """\
On Friday the council paid nearly 7,000 farmers $2 billion, or 40% of its budget.

A 52-year-old walked 12 miles on 1/4/20 for 300 pesos, between 3 and 5 times, on 31 February 2019.

The first prize was £3-5 million; the path is 10 to 15 km long; hundreds of people came in spring 1998.
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "a.txt").write_text(COPY, encoding="utf-8")
    (tmp_path / "copy" / "b.md").write_text(
        "It **cost $5** at noon.\n\n\u201cé\u201d in 2008.\n", encoding="utf-8"
    )


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, list[dict[str, object]]]:
    assert main(["facts", "--isolated", "--output-format", "json", *arguments]) == 0
    report = json.loads(capsys.readouterr().out)
    jsonschema.validate(report, SCHEMA, jsonschema.Draft202012Validator)
    return dict(report)


def test_json_is_what_the_schema_says(capsys: pytest.CaptureFixture[str]) -> None:
    report = as_json(capsys, "--dateline", "2020-01-04", "copy")
    first, second = report["documents"]
    assert (first["filename"], second["filename"]) == ("copy/a.txt", "copy/b.md")
    assert (first["dateline"], first["dateline_source"]) == ("2020-01-04", "option")
    assert first["facts"][2] == {
        "kind": "money",
        "text": "$2 billion",
        "offset": [48, 58],
        "location": {"row": 1, "column": 49},
        "end_location": {"row": 1, "column": 59},
        "value": {"amount": "2000000000", "currency": "USD"},
        "lo": "1500000000",
        "hi": "2500000000",
        "mod": None,
        "basis": "absolute",
        "alternatives": [],
        "valid": True,
        "status": None,
        "rule": None,
        "why": None,
    }


def test_places_are_those_of_the_source(capsys: pytest.CaptureFixture[str]) -> None:
    [document] = as_json(capsys, "copy/b.md")["documents"]
    source = Path("copy/b.md").read_text(encoding="utf-8")
    facts = document["facts"]
    assert [source[slice(*fact["offset"])] for fact in facts] == ["$5", "noon", "“é”", "2008"]
    [recoded] = as_json(capsys, "--position-encoding", "utf-8", "copy/b.md")["documents"]
    raw = source.encode()
    assert [raw[slice(*fact["offset"])].decode() for fact in recoded["facts"]] == ["$5", "noon", "“é”", "2008"]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from([*COPY.split(), "US$5m", "5 km/h", "30 February", "Q3 2019", "10 grand"]), max_size=12
    )
)
def test_any_fact_is_what_the_schema_says(words: list[str]) -> None:
    from factlint.cli.facts_json import as_object

    validator = jsonschema.Draft202012Validator({"$ref": "#/$defs/fact", "$defs": SCHEMA["$defs"]})
    for fact in factlint.extract(" ".join(words), dateline="2020-01-04"):
        assert list(validator.iter_errors(as_object(fact, None))) == []


def test_python_gives_the_same_facts() -> None:
    facts = factlint.extract(COPY, dateline="2020-01-04")
    assert all(COPY[slice(*fact.offset)] == fact.text for fact in facts)
    assert [fact.value for fact in facts][:4] == [
        "2020-01-03",
        "7000",
        {"amount": "2000000000", "currency": "USD"},
        "40",
    ]
    assert [fact.text for fact in facts if not fact.valid] == ["31 February 2019"]
    assert [fact.value for fact in factlint.extract("on 1/4/20", order="day-first")] == ["2020-04-01"]


def test_the_table_is_the_one_in_the_manual(capsys: pytest.CaptureFixture[str]) -> None:
    manual = (ROOT / "docs/facts.md").read_text(encoding="utf-8")
    story, table = re.findall(r"```text\n(.*?)```", manual, re.DOTALL)
    Path("story.txt").write_text(story, encoding="utf-8")
    assert main(["facts", "--isolated", "--dateline", "2020-01-04", "story.txt"]) == 0
    assert capsys.readouterr().out == table


def test_the_table_tells_what_is_impossible(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "--isolated", "copy/a.txt"]) == 0
    assert "there is no such date or time" in capsys.readouterr().out


def test_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    piped = io.TextIOWrapper(io.BytesIO(b"It cost $5."))
    monkeypatch.setattr("sys.stdin", piped)
    [document] = as_json(capsys, "-")["documents"]
    assert document["filename"] == "-"
    assert [fact["text"] for fact in document["facts"]] == ["$5"]


def test_what_cannot_be_read_is_said_and_the_rest_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    Path("copy/c.txt").write_bytes(b"\0\0\0")
    assert main(["facts", "--isolated", "gone.txt", "copy/c.txt", "copy/a.txt"]) == 2
    captured = capsys.readouterr()
    assert "copy/a.txt" in captured.out
    assert "gone.txt: There is no such file" in captured.err
    assert "copy/c.txt: " in captured.err


def test_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "--dateline", "4 Jan", "copy"]) == 2
    assert "dateline" in capsys.readouterr().err
    assert main(["facts", "--isolated", "--config", "x.yaml", "copy"]) == 2


def test_settings_give_the_dateline_and_the_order(capsys: pytest.CaptureFixture[str]) -> None:
    Path("factlint.yaml").write_text("dateline: 2020-01-04\nvariety: en-GB\n", encoding="utf-8")
    assert main(["facts", "--output-format", "json", "copy/a.txt"]) == 0
    [document] = json.loads(capsys.readouterr().out)["documents"]
    assert (document["dateline"], document["dateline_source"]) == ("2020-01-04", "settings")
    assert [fact["value"] for fact in document["facts"] if fact["text"] == "1/4/20"] == ["2020-04-01"]


def test_extraction_imports_nothing_heavy() -> None:
    heavy = ("pint", "regex", "yaml", "dataclasses", "pathlib", "difflib", "importlib.metadata", "babel")
    program = (
        "import sys, factlint\n"
        "factlint.extract('On Friday it paid $5m for 12 km.', dateline='2020-01-04')\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
