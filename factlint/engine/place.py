"""Problems of the reading text to findings in the source: worded, placed, with their fixes."""

from factlint.checks.kind import Problem, Repair
from factlint.engine.rules import CompiledRule
from factlint.findings.finding import Finding, Fix, Relation, TextEdit
from factlint.rulebook.rule import SEVERITIES
from factlint.text.document import Document, Notice, Span
from factlint.text.linemap import LineMap, Location

FACTS = frozenset("age count date duration event money percent quantity quote time title".split())
"""Kinds of claim whose mending changes what the text says: nobody makes such a fix unasked."""


def placed(document: Document, lines: LineMap, rule: CompiledRule, problem: Problem) -> Finding:
    """A problem that a rule has with the document, as a finding without a fingerprint."""
    span, start, end = standing(document, lines, *problem.span)
    name = document.name
    return Finding(
        rule.id,
        milder(problem.severity, rule.severity) if problem.severity else rule.severity,
        (problem.message or rule.message).format_map(problem.values),
        name,
        start,
        end,
        span,
        repaired(document, lines, cautious(problem, problem.fix)) if problem.fix else None,
        tuple([repaired(document, lines, cautious(problem, repair)) for repair in problem.alternatives]),
        tuple(
            [
                Relation(name, *standing(document, lines, start, end), message)
                for start, end, message in problem.related
            ]
        ),
        problem.claim,
        rule.url,
        "",
    )


def standing(document: Document, lines: LineMap, start: int, end: int) -> tuple[Span, Location, Location]:
    """Where a span of the reading text stands in the source."""
    span = document.map.span(start, end)
    return span, lines.location(span.start), lines.location(span.end)


def milder(severity: str, other: str) -> str:
    return max(severity, other, key=SEVERITIES.index)


def noticed(document: Document, lines: LineMap, notice: Notice) -> Finding:
    """What reading itself has to say, as a finding without a fingerprint."""
    code, severity, message, *ends = notice
    start, end = map(lines.location, ends)
    return Finding(code, severity, message, document.name, start, end, Span(*ends), None, (), (), None, "", "")


def failed(document: Document, lines: LineMap, rule: CompiledRule, error: Exception) -> Finding:
    """A rule that could not be run on this document, as a finding at its start."""
    reason = "took too long" if isinstance(error, TimeoutError) else f"failed ({type(error).__name__}: {error})"
    message = f"Rule '{rule.id}' (check '{rule.check}') {reason} on this text; what it would find is missing."
    return noticed(document, lines, Notice("factlint.internal", "error", message, 0, 0))


def cautious(problem: Problem, repair: Repair) -> Repair:
    """The repair, never safe where it is a fact that would be changed."""
    fact = problem.claim is not None and problem.claim.kind in FACTS
    return repair._replace(applicability="unsafe") if fact and repair.applicability == "safe" else repair


def repaired(document: Document, lines: LineMap, repair: Repair) -> Fix:
    """A repair of the reading text as a fix of the source; unsafe where it would cross markup."""
    message, edits, applicability = repair
    if applicability == "safe" and not all(document.map.is_verbatim(start, end) for start, end, _ in edits):
        applicability = "unsafe"
    mended = [TextEdit(*standing(document, lines, start, end), text) for start, end, text in edits]
    return Fix(applicability, message, tuple(mended))
