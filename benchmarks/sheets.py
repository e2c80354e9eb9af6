"""Fact sheets: what one comes to over texts, by the verdicts of its facts.

    python benchmarks/sheets.py SHEET FILE ...   mentions verified, contradicted, unchecked; what is contradicted

A mention counts once for each status; as unchecked only where no fact verifies or contradicts it.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.checks.kind import House, Verdict, kind
from factlint.engine.compiled import Compiled, compile_rules
from factlint.rulebook.load import load
from factlint.text.document import Document
from factlint.text.read import read


def sheet(file: str, texts: Sequence[str]) -> int:
    """Prints what each text's mentions come to, and what is contradicted."""
    compiled = compile_rules(load([file], kind))
    print(f"{file}: {len(compiled.rules)} facts")
    totals: Counter[str] = Counter()
    for name in texts:
        with open(name, "rb") as stream:
            document = read(stream.read(), name)
        verdicts = list(judged(document, compiled))
        mentions = {(each.span, each.status) for each in verdicts}
        decided = {span for span, status in mentions if status != "unchecked"}
        counts = Counter(status for span, status in mentions if status != "unchecked" or span not in decided)
        totals += counts
        print(f"{os.path.basename(name)}: {told(counts)}")
        for each in verdicts:
            if each.status == "contradicted":
                print(f"    {compiled.rules[each.rule].id}: {document.reading[slice(*each.span)]!r}, {each.why}")
    print(f"together: {told(totals)}")
    return 0


def told(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[status]} {status}" for status in ("verified", "contradicted", "unchecked"))


def judged(document: Document, compiled: Compiled) -> Iterator[Verdict]:
    """What the facts say of the mentions of a document."""
    for task in compiled.plan(range(len(compiled.rules))).tasks(document):
        judge = getattr(kind(task.check), "judge", None)
        if judge:
            yield from judge(document, task.rules, task.hits, House())


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    raise SystemExit(sheet(sys.argv[1], sys.argv[2:]))
