"""Facts from tables: rows of CSV, JSON and YAML to rules, and what is said of rows that will not do."""

from pathlib import Path

import pytest
from kinds_of_facts import KINDS, kind_of

from factlint.errors import UserError
from factlint.rulebook.load import load
from factlint.rulebook.rule import Rule, Rulebook

TITLES = """\
facts_from:
  file: data/officials.{}
  check: title
  columns:
    person: Name
    is: Office
    from: Start
    not: Never
"""
SAME = {
    "csv": "Name,Office,Start,Never\nRuth Okafor,mayor,2017,chair;dean\n,,,\n Jo Hale ,dean,,\n",
    "CSV": '"Name";"Office";"Start";"Never"\r\nRuth Okafor;mayor;2017;"chair;dean"\r\n;;;\r\nJo Hale;dean;;\r\n',
    "json": '[{"Name": "Ruth Okafor", "Office": "mayor", "Start": 2017, "Never": ["chair", "dean"]},\n\n'
    ' {"Name": "Jo Hale", "Office": "dean", "Start": null, "Never": []}]',
    "yaml": "- Name: Ruth Okafor\n  Office: mayor\n  Start: 2017\n  Never: [chair, dean]\n"
    "- Name: Jo Hale\n  Office: dean\n  Start:\n",
}
NUMBERS = {"csv": (2, 4), "CSV": (2, 4), "json": (1, 2), "yaml": (1, 2)}
PLACES = {"csv": [(2, 1), (4, 1)], "CSV": [(2, 1), (4, 1)], "json": [(1, 2), (3, 2)], "yaml": [(1, 3), (5, 3)]}


def loaded(folder: Path, text: str, **data: str) -> Rulebook:
    (folder / "data").mkdir()
    for suffix, content in data.items():
        (folder / "data" / f"officials.{suffix}").write_bytes(content.encode())
    (folder / "house.yaml").write_text(text, "utf-8")
    return load([str(folder / "house.yaml")], kind_of, sorted(KINDS))


@pytest.mark.parametrize("suffix", SAME)
def test_every_row_becomes_a_rule_with_its_row_as_source(tmp_path: Path, suffix: str) -> None:
    found = loaded(tmp_path, TITLES.format(suffix), **{suffix: SAME[suffix]})
    assert found.files == (str(tmp_path / "house.yaml"), str(tmp_path / "data" / f"officials.{suffix}"))
    assert [{key: value for key, value in rule.options.items() if value is not None} for rule in found.rules] == [
        {"person": "Ruth Okafor", "is": "mayor", "not": ("chair", "dean"), "from": "2017"},
        {"person": "Jo Hale", "is": "dean"} | ({"not": ()} if suffix == "json" else {}),
    ]
    for rule, number, place in zip(found.rules, NUMBERS[suffix], PLACES[suffix], strict=True):
        assert rule.id == f"house.officials.row-{number}"
        assert rule.source == f"officials.{suffix} row {number}"
        assert rule.place == (str(tmp_path / "data" / f"officials.{suffix}"), *place)
        assert rule.pack_file == str(tmp_path / "house.yaml")


MORE = """\
documents: copy/*
facts_from:
  - file: data/officials.csv
    check: count
    columns:
      is: Votes
      with: Name
      id: Name
      source: From
    says: "{count} votes"
    severity: info
"""


def test_what_stands_beside_the_columns_is_said_of_every_row(tmp_path: Path) -> None:
    data = 'Name,Votes,From\nRuth Okafor,"1,204",County\nJo Hale,12,\n'
    one, two = loaded(tmp_path, MORE, csv=data).rules
    assert (one.id, two.id) == ("house.officials.ruth-okafor", "house.officials.jo-hale")
    assert (one.source, two.source) == ("County (officials.csv row 2)", "officials.csv row 3")
    assert (one.options["is"], one.options["with"], one.options["says"]) == (
        "1,204",
        ("Ruth Okafor",),
        ("{count} votes",),
    )
    assert (one.severity, two.severity, one.documents) == ("info", "info", ("copy/*",))


def test_a_table_may_stand_in_a_sheet(tmp_path: Path) -> None:
    found = loaded(tmp_path, "story: Aid\n" + TITLES.format("csv"), csv=SAME["csv"]).rules
    assert all(isinstance(rule, Rule) and rule.bound for rule in found)


WRONG = [
    ("facts_from: officials.csv\n", "", ["house.yaml:1:13: 'facts_from' is a table of keys; write"]),
    ("facts_from:\n  file: data/officials.csv\n", "", ["house.yaml:2:3: 'check' is missing below 'facts_from'"]),
    (TITLES.format("csv"), "Name,Ofice,Start,Never\nA,b,,\n", ["house.yaml:6:9: officials.csv has no column"]),
    (TITLES.format("csv").replace("person:", "persn:"), SAME["csv"], ["house.yaml:5:5: unknown key 'persn'; did"]),
    (TITLES.format("csv").replace("title", "titel"), SAME["csv"], ["house.yaml:3:10: there is no check 'titel'"]),
    (TITLES.format("csv") + "  sevrity: error\n", SAME["csv"], ["house.yaml:9:3: unknown key 'sevrity'; did you"]),
    (TITLES.format("csv") + "  severity: bad\n", SAME["csv"], ["house.yaml:9:13: 'severity' should be error, wa"]),
    (TITLES.format("txt"), SAME["csv"], ["house.yaml:2:9: 'data/officials.txt' is no table"]),
    (TITLES.format("csv").replace("data", ".."), "", ["house.yaml:2:9: '../officials.csv' lies outside"]),
    (TITLES.format("csv"), "Name,Name\nA,b\n", ["officials.csv:1:1: two columns are called 'Name'"]),
    (
        TITLES.format("csv"),
        SAME["csv"] + "\nA,b,c,d,e\nA,b,c,,\n",
        ["officials.csv:6:1: this row has 5 cells, and there are 4 columns; a text with ',' in it needs"],
    ),
    (
        TITLES.format("csv").replace("title", "acronym").replace("    person: Name\n    is: Office\n", "")
        .replace("from: Start", "short: Start").replace("not: Never", "id: Never"),
        "Start,Never\nWHO,The Who\nWHO,the who\n",
        ["officials.csv:3:1: another rule has the id 'house.officials.the-who'"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "data", "expected"), WRONG)
def test_mistakes_are_told_at_their_place(tmp_path: Path, text: str, data: str, expected: list[str]) -> None:
    with pytest.raises(UserError) as caught:
        loaded(tmp_path, text, csv=data)
    found = [str(each).replace(f"{tmp_path}/", "").replace("data/officials.csv:", "officials.csv:")
             for each in caught.value.complaints]  # fmt: skip
    assert len(found) == len(expected)
    for message, beginning in zip(found, expected, strict=True):
        assert message.startswith(beginning)


JSON = [
    ("{}", "1:1 a list of rows should stand here, in square brackets, each row in braces"),
    ('[{"Name": "A"}\n {"Name": "B"}]', "2:2 a comma should part this row from the next"),
    ('[{"Name": "A"},\n "B"]', "2:2 a row should stand here, in braces"),
    ('[{"Name": A}]', "1:11 this is no JSON: Expecting value"),
    ('[{"Name": "A"}', "1:15 a comma should part this row from the next"),
    (
        '[{"Name": "A",\n  "Never": {"x": "y"}}]',
        "1:2 'Never' of this row is itself a table; a text or a list of texts should stand there",
    ),
]


@pytest.mark.parametrize(("data", "expected"), JSON)
def test_json_that_will_not_do(tmp_path: Path, data: str, expected: str) -> None:
    with pytest.raises(UserError) as caught:
        loaded(tmp_path, TITLES.format("json"), json=data)
    (found,) = caught.value.complaints
    assert f"{found.row}:{found.column} {found.message}" == expected


def test_of_many_mistakes_the_first_are_told(tmp_path: Path) -> None:
    data = "Name,Office,Start,Never\n" + "A,b,c,d,e\n" * 30
    with pytest.raises(UserError) as caught:
        loaded(tmp_path, TITLES.format("csv"), csv=data)
    assert len(caught.value.complaints) == 21
    assert caught.value.complaints[-1].message == "and 10 more mistakes like these"
