"""Facts on a text: what they say of its mentions."""

from collections.abc import Mapping, Sequence

from one_rule import compiled, rule

from factlint.checks.kind import House, Judge, Verdict, kind
from factlint.engine.lint import lint
from factlint.findings.finding import Finding
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read

Facts = Sequence[Mapping[str, object]]


def dated(text: str, dateline: str) -> Document:
    """A text of a day; a paragraph that begins with `# ` makes it Markdown, with headings."""
    name = "copy.md" if text.startswith("# ") else "copy.txt"
    return read(text.encode(), name, ReadOptions(dateline=dateline, language="en"))


def verdicts(check: str, facts: Facts, text: str, dateline: str = "") -> list[Verdict]:
    """What the facts of one check say of a text, by place."""
    rules = compiled(*(rule(check, number, **fact) for number, fact in enumerate(facts)))  # type: ignore[arg-type] # options
    document = dated(text, dateline)
    judge: Judge = kind(check)  # type: ignore[assignment] # a check of facts
    [*tasks] = rules.plan(range(len(facts))).tasks(document)
    return [verdict for task in tasks for verdict in judge.judge(document, task.rules, task.hits, House())]


def statuses(check: str, facts: Facts, text: str, dateline: str = "") -> list[str]:
    return [verdict.status for verdict in verdicts(check, facts, text, dateline)]


def findings(check: str, facts: Facts, text: str, dateline: str = "") -> list[Finding]:
    rules = compiled(*(rule(check, number, **fact) for number, fact in enumerate(facts)))  # type: ignore[arg-type] # options
    return lint(dated(text, dateline), rules, range(len(facts)), House())


def marked(check: str, facts: Facts, text: str, dateline: str = "") -> str:
    """The text with ⟨brackets⟩ around what the facts contradict."""
    out = text
    for finding in reversed(findings(check, facts, text, dateline)):
        start, end = finding.offset
        out = f"{out[:start]}⟨{out[start:end]}⟩{out[end:]}"
    return out


def fixed(text: str, found: Sequence[Finding]) -> str:
    """The text with all fixes applied."""
    edits = [edit for each in found if each.fix for edit in each.fix.edits]
    for edit in sorted(edits, reverse=True):
        text = text[: edit.offset.start] + edit.content + text[edit.offset.end :]
    return text
