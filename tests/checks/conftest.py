"""Rules of the bundled packs, run on rows of text.

In a row, ⟨angle brackets⟩ mark what the rule should report.
"""

from collections.abc import Callable
from functools import cache

import pytest

from factlint.checks.kind import House, kind
from factlint.engine.compiled import Compiled, compile_rules
from factlint.engine.lint import lint
from factlint.findings.finding import Finding
from factlint.rulebook.load import load
from factlint.text.read import read


@cache
def compiled(pack: str) -> Compiled:
    return compile_rules(load([f"rules/{pack}.yaml"], kind))


def reported(rule: str, text: str) -> list[Finding]:
    """The findings of one bundled rule in a plain text."""
    rules = compiled(rule.partition(".")[0])
    numbers = [number for number, each in enumerate(rules.rules) if each.id == rule]
    assert numbers, f"no rule {rule}"
    return lint(read(text.encode(), "copy.txt"), rules, numbers, House())


def marked(rule: str, text: str) -> str:
    """The text with what the rule reports in angle brackets."""
    out = text
    for finding in reversed(reported(rule, text)):
        start, end = finding.offset
        out = f"{out[:start]}⟨{out[start:end]}⟩{out[end:]}"
    return out


@pytest.fixture
def check_row() -> Callable[[str, str], None]:
    """Asserts that a rule reports in a row exactly what is marked in it."""

    def check(rule: str, row: str) -> None:
        assert marked(rule, row.replace("⟨", "").replace("⟩", "")) == row

    return check


@pytest.fixture
def report() -> Callable[[str, str], list[Finding]]:
    return reported


def repaired(text: str, finding: Finding) -> str:
    """The text after the finding's fix."""
    assert finding.fix is not None
    for edit in sorted(finding.fix.edits, key=lambda edit: edit.offset, reverse=True):
        text = text[: edit.offset.start] + edit.content + text[edit.offset.end :]
    return text


@pytest.fixture
def check_fix() -> Callable[[str, str, str], None]:
    """Asserts that a rule reports once in a text, that its fix is safe, and what it makes of the text."""

    def check(rule: str, text: str, expected: str) -> None:
        (finding,) = reported(rule, text)
        assert finding.fix is not None and finding.fix.applicability == "safe"
        assert repaired(text, finding) == expected
        assert reported(rule, expected) == []

    return check
