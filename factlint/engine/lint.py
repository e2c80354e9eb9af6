"""`lint(document, compiled, ...) -> findings`: one document under all rules, in one fixed order.

Findings come by place, then rule id, then message; each only once. A rule whose check
raises on the document becomes a finding `factlint.internal` that names it; the others
go on.
"""

from collections.abc import Collection, Iterator, Sequence

from factlint.checks.kind import House, Problem, kind, sees
from factlint.engine.compiled import Compiled
from factlint.engine.place import failed, noticed, placed
from factlint.engine.plan import Task
from factlint.findings.finding import Finding
from factlint.findings.fingerprint import fingerprinted
from factlint.rulebook.rule import SEVERITIES
from factlint.text.document import Document
from factlint.text.linemap import LineMap

Outcome = list[Problem] | Exception


def lint(
    document: Document, compiled: Compiled, active: Collection[int], house: House, path: str = ""
) -> list[Finding]:
    """The findings of one document: of the rules whose numbers are `active`, and of its reading.

    Give the same `active` for every document of a run: what depends on it alone is
    worked out once. `path` is what fingerprints call the document, if not its name.
    """
    outcomes = [
        (number, outcome)
        for task in compiled.plan(active).tasks(document)
        for number, outcome in asked(task, document, house)
        if outcome
    ]
    return told(document, compiled, outcomes, path)


def told(
    document: Document, compiled: Compiled, outcomes: Sequence[tuple[int, Outcome]], path: str
) -> list[Finding]:
    """The findings of a document that its notices and what the checks have answered come to."""
    if not outcomes and not document.notices:
        return []
    lines = LineMap(document.source)
    findings = [noticed(document, lines, notice) for notice in document.notices]
    for number, outcome in outcomes:
        if isinstance(outcome, Exception):
            findings.append(failed(document, lines, compiled.rules[number], outcome))
            continue
        for problem in outcome:
            rule = compiled.rules[problem.rule]
            block = document.block_at(problem.span.start)
            if block is None or sees(rule.scope, block.role):
                findings.append(placed(document, lines, rule, problem))
    return fingerprinted(document.source, list(once(sorted(findings, key=order))), path or document.name)


def asked(task: Task, document: Document, house: House) -> Iterator[tuple[int, Outcome]]:
    """What the check answers: problems, or by rule what it raised."""
    check = kind(task.check)
    try:
        yield -1, list(check.find(document, task.rules, task.hits, house))
    except Exception as error:
        if len(task.rules) == 1:
            yield task.rules[0].number, error
            return
        # Asked again rule by rule, so that one rule's failure leaves the findings of the others.
        for rule in task.rules:
            hits = tuple(hit for hit in task.hits if hit.rule == rule.number)
            for _, outcome in asked(Task(task.check, (rule,), hits), document, house):
                yield rule.number, outcome


def order(finding: Finding) -> tuple[object, ...]:
    """The one order of a document's findings."""
    return finding.offset, finding.code, finding.message


def once(findings: list[Finding]) -> Iterator[Finding]:
    """Sorted findings, each once; of packs that would write the same at one place, the one that knows most."""
    if len({finding.offset for finding in findings}) == len(findings):  # nothing stands where another does
        yield from findings
        return
    told: dict[tuple[object, ...], Finding] = {order(finding): finding for finding in findings}
    best: dict[object, Finding] = {}
    for finding in told.values():
        other = best.setdefault(mending(finding), finding)
        if exactness(finding) > exactness(other):
            best[mending(finding)] = finding
    yield from (each for each in told.values() if pack_of(each) == pack_of(best[mending(each)]))


def pack_of(finding: Finding) -> str:
    return finding.code.partition(".")[0]


def mending(finding: Finding) -> object:
    """What tells a finding from the others of its place: the text it would write first, else what it says."""
    fix = finding.fix or (finding.alternatives[0] if finding.alternatives else None)
    return (finding.offset, fix.edits) if fix else order(finding)


def exactness(finding: Finding) -> tuple[int, bool]:
    """How much a finding knows: an error more than a question, one repair more than several."""
    return -SEVERITIES.index(finding.severity), finding.fix is not None
