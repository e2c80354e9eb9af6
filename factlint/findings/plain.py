"""Findings to plain data and back: what a cache can hold, and a pipe carry, without naming classes of ours."""

from collections.abc import Sequence
from marshal import dumps, loads

from factlint.checks.kind import Claim
from factlint.findings.finding import Finding, Fix, Relation, Suppression, TextEdit
from factlint.hints import Any
from factlint.record import maker
from factlint.text.document import Span
from factlint.text.linemap import Location

Plain = tuple[Any, ...]

as_finding, as_location, as_span = maker(Finding), maker(Location), maker(Span)


def packed(findings: Sequence[Finding]) -> bytes:
    """Findings as bytes; none for none."""
    return dumps(tuple(map(plain, findings))) if findings else b""


def unpacked(data: bytes) -> list[Finding]:
    """The findings that `packed` has made bytes of."""
    return list(map(finding_of, loads(data))) if data else []


def plain(finding: Finding) -> Plain:
    """The finding as tuples of tuples; without its home, as what belongs to several texts is no text's own."""
    *told, start, end, span, fix, alternatives, related, claim, url, fingerprint, suppressed, suppression, _ = (
        finding
    )
    return (
        *told,
        tuple(start),
        tuple(end),
        tuple(span),
        plain_fix(fix) if fix else None,
        tuple(map(plain_fix, alternatives)),
        tuple(map(plain_relation, related)),
        tuple(claim) if claim else None,
        url,
        fingerprint,
        suppressed,
        tuple(suppression) if suppression else None,
    )


def plain_fix(fix: Fix) -> Plain:
    applicability, message, edits = fix
    return applicability, message, tuple(map(plain_edit, edits))


def plain_edit(edit: TextEdit) -> Plain:
    span, start, end, content = edit
    return tuple(span), tuple(start), tuple(end), content


def plain_relation(relation: Relation) -> Plain:
    filename, span, start, end, message = relation
    return filename, tuple(span), tuple(start), tuple(end), message


def finding_of(data: Plain) -> Finding:
    """The finding that `plain` has made data of. TypeError or ValueError for other data."""
    *told, start, end, span, fix, alternatives, related, claim, url, fingerprint, suppressed, suppression = data
    return as_finding(
        (
            *told,
            as_location(start),
            as_location(end),
            as_span(span),
            fix_of(fix) if fix else None,
            tuple(map(fix_of, alternatives)),
            tuple(map(relation_of, related)),
            Claim(*claim) if claim else None,
            url,
            fingerprint,
            suppressed,
            Suppression(*suppression) if suppression else None,
            None,
        )
    )


def fix_of(data: Sequence[Any]) -> Fix:
    applicability, message, edits = data
    return Fix(applicability, message, tuple(map(edit_of, edits)))


def edit_of(data: Sequence[Any]) -> TextEdit:
    span, start, end, content = data
    return TextEdit(as_span(span), as_location(start), as_location(end), content)


def relation_of(data: Sequence[Any]) -> Relation:
    filename, span, start, end, message = data
    return Relation(filename, as_span(span), as_location(start), as_location(end), message)
