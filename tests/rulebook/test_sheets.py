"""Fact sheets: the rules that each subject becomes, and what is said of mistakes. Cases in `sheets/*.txt`.

A case is a line `## title`, the sheet, and lines `=> `: for `rules.txt` the id, check, severity and options of
each rule, for `mistakes.txt` row, column and message of each complaint.
"""

import json
import re
from pathlib import Path

import pytest
from kinds_of_facts import KINDS, kind_of

from factlint.errors import UserError
from factlint.rulebook.load import load
from factlint.rulebook.rule import Rule


def cases(name: str) -> list[object]:
    text = (Path(__file__).parent / "sheets" / name).read_text("utf-8")
    found = []
    for case in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        title, _, body = case.partition("\n")
        lines = body.rstrip("\n").split("\n")
        sheet = "\n".join(line for line in lines if not line.startswith("=>")) + "\n"
        found.append(pytest.param(sheet, [line[3:] for line in lines if line.startswith("=>")], id=title))
    return found


def rules(folder: Path, text: str) -> tuple[Rule, ...]:
    file = folder / "aid.yaml"
    file.write_text(text, "utf-8")
    return load([str(file)], kind_of, sorted(KINDS)).rules


def told(rule: Rule) -> str:
    options = {key: value for key, value in rule.options.items() if value is not None}
    if rule.check == "never":
        options = {"words": len(options["words"])}  # type: ignore[arg-type] # digests, with a salt
    return f"{rule.id} {rule.check} {rule.severity} {json.dumps(options, ensure_ascii=False)}"


@pytest.mark.parametrize(("sheet", "expected"), cases("rules.txt"))
def test_each_subject_becomes_the_rules_of_a_rule_list(tmp_path: Path, sheet: str, expected: list[str]) -> None:
    assert [told(rule) for rule in rules(tmp_path, sheet)] == expected


@pytest.mark.parametrize(("sheet", "expected"), cases("mistakes.txt"))
def test_each_mistake_is_told_in_plain_words_at_its_place(tmp_path: Path, sheet: str, expected: list[str]) -> None:
    with pytest.raises(UserError) as caught:
        rules(tmp_path, sheet)
    found = caught.value.complaints
    assert [f"{each.row}:{each.column} {each.message}" for each in found] == expected


SHARED = """\
story: Aid
source: The ministry
review_by: 2021
documents: copy/*
people:
  Ruth Okafor:
    source: Her office
    note: Ask again
    titles:
      - title: mayor
        review_by: 2020
      - title: chair
        source: The board
        severity: info
"""


def test_what_is_said_above_holds_below(tmp_path: Path) -> None:
    mayor, chair, name = rules(tmp_path, SHARED)
    assert [rule.source for rule in (mayor, chair, name)] == ["Her office", "The board", "Her office"]
    assert [rule.review_by for rule in (mayor, chair, name)] == ["2020", "2021", "2021"]
    assert [rule.severity for rule in (mayor, chair, name)] == ["error", "info", "error"]
    assert {rule.note for rule in (mayor, chair, name)} == {"Ask again"}
    assert {rule.documents for rule in (mayor, chair, name)} == {("copy/*",)}
    assert [rule.place[1:] for rule in (mayor, chair, name)] == [(10, 9), (12, 9), (6, 3)]
    assert all(rule.bound for rule in (mayor, chair, name))


BOTH = """\
figures:
  slots:
    is: 66
    written: "{count} slots"
    with: [IMET]
    source: An email
"""
LISTED = """\
rules:
  - id: slots
    check: count
    is: 66
    says: "{count} slots"
    with: [IMET]
    source: An email
"""


def test_both_forms_mean_the_same(tmp_path: Path) -> None:
    (sheet,), (listed,) = rules(tmp_path, BOTH), rules(tmp_path, LISTED)
    same = sheet._replace(id=listed.id, place=listed.place, bound=listed.bound)
    assert same == listed
    assert (sheet.bound, listed.bound) == (True, False)


def test_rules_may_stand_in_a_sheet(tmp_path: Path) -> None:
    found = rules(tmp_path, BOTH + LISTED)
    assert [(rule.id, rule.bound) for rule in found] == [("aid.slots", True), ("aid.figures.slots", True)]


def test_a_sheet_is_described_by_its_story(tmp_path: Path) -> None:
    file = tmp_path / "aid.yaml"
    file.write_text("story: Aid frozen\nnames:\n  - Ayr Trust\n")
    assert load([str(file)], kind_of, sorted(KINDS)).packs == {"aid": "Aid frozen"}
