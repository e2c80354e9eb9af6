"""Findings to plain data and back: what a cache can hold without naming classes of ours."""

from collections.abc import Sequence

from factlint.checks.kind import Claim
from factlint.findings.finding import Finding, Fix, Relation, Suppression, TextEdit
from factlint.hints import Any
from factlint.text.document import Span
from factlint.text.linemap import Location

Plain = tuple[Any, ...]


def plain(finding: Finding) -> Plain:
    """The finding as tuples of tuples; without its home, as what belongs to several texts is no text's own."""
    fix, claim, suppression = finding.fix, finding.claim, finding.suppression
    return (
        *finding[:4],
        tuple(finding.location),
        tuple(finding.end_location),
        tuple(finding.offset),
        plain_fix(fix) if fix else None,
        tuple(map(plain_fix, finding.alternatives)),
        tuple(map(plain_place, finding.related)),
        tuple(claim) if claim else None,
        finding.url,
        finding.fingerprint,
        finding.suppressed,
        tuple(suppression) if suppression else None,
    )


def plain_fix(fix: Fix) -> Plain:
    return fix.applicability, fix.message, tuple(map(plain_place, fix.edits))


def plain_place(place: TextEdit | Relation) -> Plain:
    """An edit or a relation, whose fields are places and texts."""
    return tuple(field if isinstance(field, str) else tuple(field) for field in place)


def finding_of(data: Plain) -> Finding:
    """The finding that `plain` has made data of. TypeError, ValueError or IndexError for other data."""
    found = Finding(*data)
    return found._replace(
        location=Location(*found.location),
        end_location=Location(*found.end_location),
        offset=Span(*found.offset),
        fix=fix_of(found.fix) if found.fix else None,
        alternatives=tuple(map(fix_of, found.alternatives)),
        related=tuple(map(relation_of, found.related)),
        claim=Claim(*found.claim) if found.claim else None,
        suppression=Suppression(*found.suppression) if found.suppression else None,
    )


def fix_of(data: Sequence[Any]) -> Fix:
    applicability, message, edits = data
    return Fix(applicability, message, tuple(map(edit_of, edits)))


def edit_of(data: Sequence[Any]) -> TextEdit:
    offset, location, end_location, content = data
    return TextEdit(Span(*offset), Location(*location), Location(*end_location), content)


def relation_of(data: Sequence[Any]) -> Relation:
    filename, offset, location, end_location, message = data
    return Relation(filename, Span(*offset), Location(*location), Location(*end_location), message)
