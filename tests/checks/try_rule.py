"""A rule tried on a text: a bundled one by its id, or one of a test's own."""

from functools import cache
from pathlib import Path

from factlint.checks.kind import House, kind
from factlint.engine.compiled import Compiled, compile_rules
from factlint.engine.lint import lint
from factlint.findings.finding import Finding
from factlint.rulebook.load import load
from factlint.text.read import ReadOptions, read

PLAIN = House()
RULES = Path(__file__).parents[2] / "rules"


@cache
def compiled(path: Path) -> Compiled:
    return compile_rules(load([str(path)], kind))


def findings(rule: str | Path, text: str, house: House = PLAIN, variety: str = "") -> list[Finding]:
    """What a rule finds: `pack.rule` of the bundled ones, or all rules of a file."""
    name = rule if isinstance(rule, str) else ""
    book = compiled(RULES / f"{name.rpartition('.')[0]}.yaml" if name else Path(rule))
    active = [number for number, each in enumerate(book.rules) if each.id == name or not name]
    return lint(read(text.encode(), "copy.txt", ReadOptions(variety=variety)), book, active, house)


def marked(text: str, found: list[Finding]) -> str:
    """The text with what was found in square brackets."""
    for finding in sorted(found, key=lambda each: each.offset, reverse=True):
        start, end = finding.offset
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def fixed(text: str, found: list[Finding], applicability: str = "safe") -> str:
    """The text with the fixes of this applicability applied."""
    edits = [
        edit for each in found if each.fix and each.fix.applicability == applicability for edit in each.fix.edits
    ]
    for edit in sorted(edits, reverse=True):
        text = text[: edit.offset.start] + edit.content + text[edit.offset.end :]
    return text
