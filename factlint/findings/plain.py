"""Findings to plain data and back: what a cache can hold without naming classes of ours."""

from collections.abc import Sequence

from factlint.checks.kind import Claim
from factlint.findings.finding import Finding, Fix, Relation, Suppression, TextEdit
from factlint.hints import Any, cast
from factlint.text.document import Span
from factlint.text.linemap import Location

Plain = tuple[Any, ...]


def plain(finding: Finding) -> Plain:
    """The finding as tuples of tuples."""
    return cast("Plain", bare(finding))


def bare(value: object) -> object:
    """A value whose tuples have no names."""
    return tuple(map(bare, value)) if isinstance(value, tuple) else value


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
