"""`lint(document, compiled, ...) -> findings`: one document under all rules, in one fixed order."""

from collections.abc import Collection

from factlint.checks.kind import Hit, House, Problem, Repair, kind
from factlint.engine.compiled import Compiled, CompiledRule
from factlint.findings.finding import Finding, Fix, TextEdit
from factlint.text.document import Document
from factlint.text.linemap import LineMap


def lint(document: Document, compiled: Compiled, active: Collection[int], house: House) -> list[Finding]:
    """The findings of one document: of the rules whose numbers are `active`, by place, then rule id."""
    hits: dict[str, list[Hit]] = {}
    for hit in compiled.scanner.hits(document.reading):
        if hit.rule in active:
            hits.setdefault(compiled.rules[hit.rule].check, []).append(hit)
    findings: list[Finding] = []
    lines = LineMap(document.source)
    for check, rules in compiled.of_check().items():
        module = kind(check)
        if check not in hits and not module.EVERY_DOCUMENT:
            continue
        mine = [rule for rule in rules if rule.number in active]
        for problem in module.find(document, mine, hits.get(check, ()), house):
            findings.append(placed(document, lines, compiled.rules[problem.rule], problem))
    return sorted(findings, key=lambda finding: (finding.offset, finding.code, finding.message))


def placed(document: Document, lines: LineMap, rule: CompiledRule, problem: Problem) -> Finding:
    """A problem of the reading text as a finding in the source."""
    span = document.map.span(*problem.span)
    return Finding(
        rule.id,
        problem.severity or rule.severity,
        (problem.message or rule.message).format(**problem.values),
        document.name,
        lines.location(span.start),
        lines.location(span.end),
        span,
        repaired(document, lines, problem.fix) if problem.fix else None,
        tuple(repaired(document, lines, repair) for repair in problem.alternatives),
        (),
        problem.claim,
        rule.url,
        "",
    )


def repaired(document: Document, lines: LineMap, repair: Repair) -> Fix:
    """A repair of the reading text as a fix of the source; unsafe where it would cross markup."""
    edits = []
    safe = True
    for edit in repair.edits:
        span = document.map.span(edit.start, edit.end)
        safe = safe and document.map.is_verbatim(edit.start, edit.end)
        edits.append(TextEdit(span, lines.location(span.start), lines.location(span.end), edit.text))
    applicability = repair.applicability if safe or repair.applicability == "display" else "unsafe"
    return Fix(applicability, repair.message, tuple(edits))
