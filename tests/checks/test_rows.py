"""Rules on ordinary copy, row by row: `rows.yaml` has the texts, with what is to be found in brackets."""

from pathlib import Path

import pytest
import yaml

from tests.checks.try_rule import findings, marked

ROWS = yaml.safe_load((Path(__file__).parent / "rows.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("rule", "row"), [(rule, row) for rule, rows in ROWS.items() for row in rows])
def test_what_a_rule_finds_in_a_row(rule: str, row: str) -> None:
    text = row.replace("[", "").replace("]", "")
    assert marked(text, findings(rule, text)) == row
