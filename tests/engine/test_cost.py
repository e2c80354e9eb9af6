"""Which rules are said to be dear, and why."""

from pathlib import Path

import pytest

from factlint.checks.kind import kind
from factlint.engine.cost import of_pattern, reasons
from factlint.rulebook.load import load

RULES = """\
rules:
  - {id: rare, check: existence, tokens: [harbormaster, port authority], valid: [a], invalid: ["[harbormaster]"]}
  - {id: common, check: existence, tokens: [on the, "%"], valid: [a], invalid: ["[on the]"]}
  - {id: back, check: existence, tokens: ['(\\w)ard\\1ark'], valid: [a], invalid: ["[aardaark]"]}
  - {id: bare, check: existence, tokens: ['\\w+ly \\w+'], valid: [a], invalid: ["[badly done]"]}
  - {id: far, check: existence, tokens: ['harbor.*?master'], valid: [a], invalid: ["[harbor and master]"]}
  - {id: always, check: brackets, fault: unclosed, valid: [a], invalid: ["a [(]b"]}
"""
WHY = {
    "rare": [],
    "common": ['looks for words of every text: "on the", "%"'],
    "back": [r"refers back to a group: (\w)ard\1ark"],
    "bare": ["is asked about every text, as no word leads to it", r"has no word that must stand there: \w+ly \w+"],
    "far": ["reaches over any distance: harbor.*?master"],
    "always": ["is asked about every text, as no word leads to it"],
}


def test_reasons(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(RULES)
    rules = load([str(tmp_path / "house.yaml")], kind).rules
    assert {rule.id.removeprefix("house."): reasons(rule) for rule in rules} == WHY


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"harbor (?:master|pilot)", ""),
        (r"harbor\\1 master", ""),
        (r"(?P<who>\w+) harbor (?P=who)", "refers back"),
        (r"harbor[^,]{2,}master", "any distance"),
        (r"harbor[^,]{2,20}master", ""),
        (r"harbor\s+\w+ master", ""),
        (r"harbor(?: .)*master", ""),
        (r"(?=.*harbor)master", "any distance"),
        (r"[A-Z]\w+", "no word"),
        (r"(?:harbor){e<=1}", "cannot be looked into"),
    ],
)
def test_patterns(pattern: str, words: str) -> None:
    told = list(of_pattern(pattern))
    assert len(told) == bool(words), told
    assert words in "".join(told)
