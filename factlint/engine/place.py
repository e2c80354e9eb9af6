"""Problems of the reading text to findings in the source: worded, placed, with their fixes."""

from factlint.checks.kind import Problem, Repair
from factlint.engine.rules import CompiledRule
from factlint.findings.finding import Finding, Fix, Relation, TextEdit
from factlint.rulebook.rule import SEVERITIES
from factlint.text.document import Document, Notice, Span
from factlint.text.linemap import LineMap

FACTS = frozenset("age count date duration event money percent quantity quote time title".split())
"""Kinds of claim whose mending changes what the text says: nobody makes such a fix unasked."""


def placed(document: Document, lines: LineMap, rule: CompiledRule, problem: Problem) -> Finding:
    """A problem that a rule has with the document, as a finding without a fingerprint."""
    span = document.map.span(*problem.span)
    return Finding(
        rule.id,
        max(problem.severity or rule.severity, rule.severity, key=SEVERITIES.index),
        (problem.message or rule.message).format_map(problem.values),
        document.name,
        lines.location(span.start),
        lines.location(span.end),
        span,
        repaired(document, lines, cautious(problem, problem.fix)) if problem.fix else None,
        tuple(repaired(document, lines, cautious(problem, repair)) for repair in problem.alternatives),
        tuple(
            relation(document, lines, document.map.span(place.start, place.end), place.message)
            for place in problem.related
        ),
        problem.claim,
        rule.url,
        "",
    )


def noticed(document: Document, lines: LineMap, notice: Notice) -> Finding:
    """What reading itself has to say, as a finding without a fingerprint."""
    span = Span(notice.start, notice.end)
    start, end = lines.location(span.start), lines.location(span.end)
    return Finding(
        notice.code, notice.severity, notice.message, document.name, start, end, span, None, (), (), None, "", ""
    )


def failed(document: Document, lines: LineMap, rule: CompiledRule, error: Exception) -> Finding:
    """A rule that could not be run on this document, as a finding at its start."""
    reason = "took too long" if isinstance(error, TimeoutError) else f"failed ({type(error).__name__}: {error})"
    message = f"Rule '{rule.id}' (check '{rule.check}') {reason} on this text; what it would find is missing."
    return noticed(document, lines, Notice("factlint.internal", "error", message, 0, 0))


def relation(document: Document, lines: LineMap, span: Span, message: str) -> Relation:
    """Another place of the same document."""
    return Relation(document.name, span, lines.location(span.start), lines.location(span.end), message)


def cautious(problem: Problem, repair: Repair) -> Repair:
    """The repair, never safe where it is a fact that would be changed."""
    fact = problem.claim is not None and problem.claim.kind in FACTS
    return repair._replace(applicability="unsafe") if fact and repair.applicability == "safe" else repair


def repaired(document: Document, lines: LineMap, repair: Repair) -> Fix:
    """A repair of the reading text as a fix of the source; unsafe where it would cross markup."""
    edits = []
    verbatim = True
    for edit in repair.edits:
        span = document.map.span(edit.start, edit.end)
        verbatim = verbatim and document.map.is_verbatim(edit.start, edit.end)
        edits.append(TextEdit(span, lines.location(span.start), lines.location(span.end), edit.text))
    applicability = repair.applicability if verbatim or repair.applicability == "display" else "unsafe"
    return Fix(applicability, repair.message, tuple(edits))
