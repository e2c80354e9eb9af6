"""The page on rules: its examples work, and its tables are those of the checks."""

import re
from pathlib import Path

import pytest
from regenerate import MARK, PAGE, page

from factlint.checks.kind import kind
from factlint.engine.trial import lacking, tried
from factlint.rulebook.load import load
from tools.rule_reference import PAGE as REFERENCE
from tools.rule_reference import reference

BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8").partition(MARK)[0], re.DOTALL)


@pytest.mark.parametrize("text", BLOCKS)
def test_each_example_is_a_rule_file_that_passes_its_own_examples(tmp_path: Path, text: str) -> None:
    file = tmp_path / "house.yaml"
    file.write_text(text)
    for rule in load([str(file)], kind).rules:
        assert list(tried(rule)) == []
        assert lacking(rule) is None


def test_the_tables_are_those_of_the_checks() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python tests/rulebook/regenerate.py"


def test_the_reference_is_that_of_the_rules() -> None:
    assert REFERENCE.read_text("utf-8") == reference(), "run: python tests/rulebook/regenerate.py"
