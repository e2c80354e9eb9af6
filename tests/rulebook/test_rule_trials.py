"""Rules on trial: what their examples show to be wrong with them."""

from pathlib import Path

import pytest

from factlint.checks import substitution
from factlint.checks.kind import kind
from factlint.engine.trial import lacking, tried
from factlint.rulebook.load import load

HEAD = (
    "rules:\n  - id: x\n    check: substitution\n    swap:\n      United Stated: United States\n      go: go go\n"
)
CASES = [
    ("valid: The United States", []),
    ("invalid: 'the [United Stated] and the [united stated]'", []),
    ("invalid: 'a literal [[bracket]], the [United Stated]'", []),
    ("invalid: '[[[United Stated]]]'", ["7:14 misplaced 'United Stated' (characters 2 to 14) is found instead of "
     "'[United Stated]' (characters 1 to 15)"]),
    ("valid: the United Stated", ["7:12 noisy 'United Stated' (characters 5 to 17) is found, but should not be"]),
    ("invalid: 'the [United States]'", ["7:14 missing 'United States' (characters 5 to 17) is not found"]),
    (
        "invalid: 'the United [Stated]'",
        ["7:14 misplaced 'United Stated' (characters 5 to 17) is found instead of 'Stated' (characters 12 to 17)"],
    ),
    (
        "invalid:\n      - '[United Stated] and united stated'\n      - '[United Stated]'\n      - '[nothing]'",
        ["8:9 noisy 'united stated' (characters 19 to 31) is found, but should not be",
         "10:9 missing 'nothing' (characters 1 to 7) is not found"],
    ),
    (
        "invalid: 'they [go]'",
        ["7:14 fix the fix of 'go' (characters 6 to 7) gives 'they go go', in which as much is found"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("examples", "expected"), CASES)
def test_examples(tmp_path: Path, examples: str, expected: list[str]) -> None:
    file = tmp_path / "house.yaml"
    file.write_text(f"{HEAD}    {examples}\n")
    rule = load([str(file)], kind).rules[0]
    assert [f"{each.place.row}:{each.place.column} {each.kind} {each.message}" for each in tried(rule)] == expected


def test_examples_of_a_heading_are_read_as_markdown(tmp_path: Path) -> None:
    file = tmp_path / "house.yaml"
    file.write_text(
        HEAD + "    scope: heading\n    invalid: '# The [United Stated]'\n    valid: The United Stated\n"
    )
    assert list(tried(load([str(file)], kind).rules[0])) == []


@pytest.mark.parametrize(
    ("examples", "message"),
    [
        ("", "the rule has no valid and no invalid examples"),
        ("    valid: a\n", "the rule has no invalid examples"),
        ("    invalid: '[a]'\n", "the rule has no valid examples"),
        ("    invalid: '[a]'\n    valid: b\n", ""),
    ],
)
def test_a_rule_needs_both_kinds_of_examples(tmp_path: Path, examples: str, message: str) -> None:
    file = tmp_path / "house.yaml"
    file.write_text(HEAD + examples)
    found = lacking(load([str(file)], kind).rules[0])
    assert (found.message if found else "") == message


def test_a_check_that_breaks_down_is_told_with_the_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ArithmeticError("no such sum")

    monkeypatch.setattr(substitution, "find", broken)
    file = tmp_path / "house.yaml"
    file.write_text(HEAD + "    invalid: 'the [United Stated]'\n")
    (failing,) = tried(load([str(file)], kind).rules[0])
    assert (failing.kind, failing.example) == ("internal", "the [United Stated]")
    assert "no such sum" in failing.message
