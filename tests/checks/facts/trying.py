"""A fact tried on a text: what it says of each value, marked in the text.

⟨contradicted⟩, {verified}, [unchecked]; what no fact speaks of stays bare.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from factlint.checks.kind import House, Judge, Verdict, kind
from factlint.engine.compiled import Compiled, compile_rules
from factlint.rulebook.load import load
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read

MARKS = {"contradicted": "⟨⟩", "verified": "{}", "unchecked": "[]"}


@cache
def compiled(rules: str) -> Compiled:
    """The rules of a file with this text."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "facts.yaml"
        file.write_text("rules:\n" + rules, "utf-8")
        return compile_rules(load([str(file)], kind))


def fact(check: str, *lines: str) -> str:
    """One rule in YAML."""
    return "\n".join((f"  - id: fact\n    check: {check}", *(f"    {line}" for line in lines))) + "\n"


def copy(text: str, dateline: str = "") -> Document:
    return read(text.encode(), "copy.txt", ReadOptions(dateline=dateline))


def verdicts(rules: str, text: str, dateline: str = "") -> list[Verdict]:
    """What the facts of these rules say of a text."""
    book, document = compiled(rules), copy(text, dateline)
    found: list[Verdict] = []
    for task in book.plan(range(len(book.rules))).tasks(document):
        check = kind(task.check)
        given = list(cast("Judge", check).judge(document, task.rules, task.hits, House()))
        problems = list(check.find(document, task.rules, task.hits, House()))
        assert problems == [each.problem for each in given if each.problem]
        assert all((each.status == "contradicted") == (each.problem is not None) for each in given)
        found += given
    return found


def marked(rules: str, text: str, dateline: str = "") -> str:
    """The text with the verdicts of these rules marked in it."""
    spans = {each.span: each.status for each in verdicts(rules, text, dateline)}
    for (start, end), status in sorted(spans.items(), reverse=True):
        opening, closing = MARKS[status]
        text = f"{text[:start]}{opening}{text[start:end]}{closing}{text[end:]}"
    return text


def bare(row: str) -> str:
    """A row without its marks."""
    return re.sub(r"[⟨⟩{}\[\]]", "", row)


def told(rules: str, text: str, dateline: str = "") -> list[str]:
    """The severity and the message of each problem."""
    book = compiled(rules)
    messages = []
    for verdict in verdicts(rules, text, dateline):
        if verdict.problem:
            rule = book.rules[verdict.rule]
            template = verdict.problem.message or rule.message
            values = cast("Mapping[str, str]", verdict.problem.values)
            messages.append(f"{verdict.problem.severity or rule.severity}: {template.format_map(values)}")
    return messages
