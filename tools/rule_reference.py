"""Writes `docs/rules.md`: every bundled rule in words, made from the rules themselves. A test compares the two.

python tools/rule_reference.py
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from factlint.checks.kind import kind
from factlint.engine.trial import Bench
from factlint.rulebook.examples import unmarked
from factlint.rulebook.files import bundled_root
from factlint.rulebook.load import load
from factlint.rulebook.rule import Rule

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"
MARKUP = re.compile(r"([\\`*_<>\[\]])")
HEAD = """\
# The rules

<!-- Made from the rules: python tools/rule_reference.py -->

All {count} rules that come with factlint, by pack. `factlint explain RULE` says the same in a terminal, and of
your own rules too. A rule finds what stands in [square brackets] in its examples.

An **error** is proven wrong, a **warning** is a question to the editor, an **info** is good to know.
[Settings](settings.md) say which rules run and what they count as; how rules are written says
[the rule language](rule-language.md).

"""


def reference() -> str:
    """The page as it should be."""
    rulebook = load([bundled_root()], kind)
    rules = rulebook.rules
    lines = ["| pack | what it is about | rules |", "|---|---|---|"]
    packs = [(name, list(its)) for name, its in groupby(rules, key=lambda rule: rule.id.rpartition(".")[0])]
    lines += [f"| [`{name}`](#{name}) | {rulebook.packs.get(name, '')} | {len(its)} |" for name, its in packs]
    for name, its in packs:
        lines += ["", f"## {name}", "", rulebook.packs.get(name, "")]
        for rule in its:
            lines += ["", *told(rule)]
    return HEAD.format(count=len(rules)) + "\n".join(lines) + "\n"


def told(rule: Rule) -> Iterator[str]:
    """One rule."""
    yield f"### {rule.id}"
    yield ""
    manual = f"[{rule.check}](rule-language.md#{rule.check})"
    yield f"**{rule.severity}**, check {manual}{'' if rule.default else ', off unless it is selected'}."
    for paragraph in (rule.why, said(rule)):
        if paragraph:
            yield ""
            yield " ".join(paragraph.split())
    yield from listed("Finds", rule.invalid)
    yield from listed("Leaves alone", rule.valid)
    if rule.source or rule.link:
        yield ""
        yield "Source: " + ", ".join(filter(None, (rule.source, f"<{rule.link}>" if rule.link else "")))


def said(rule: Rule) -> str:
    """What it says of its first example."""
    bench = Bench(rule)
    findings = [finding for example in rule.invalid[:1] for finding in bench.findings(unmarked(example)[0])]
    return "Says: " + MARKUP.sub(r"\\\1", findings[0].message) if findings else ""


def listed(title: str, texts: Sequence[str]) -> Iterator[str]:
    """Examples as they stand, in a block in which nothing is markup."""
    if texts:
        fence = "`" * max(3, 1 + max(longest(text) for text in texts))
        yield from ("", f"{title}:", "", f"{fence}text", *(text.rstrip("\n") for text in texts), fence)


def longest(text: str) -> int:
    """The length of the longest run of backticks."""
    return max((len(list(run)) for char, run in groupby(text) if char == "`"), default=0)


if __name__ == "__main__":
    PAGE.write_text(reference(), "utf-8")
