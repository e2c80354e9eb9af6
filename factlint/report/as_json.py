"""`json` (one array) and `json-lines` (one object a line): findings as docs/findings.schema.json has them."""

import json
from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.findings.finding import Finding, Fix, Relation
from factlint.report.look import Look
from factlint.report.positions import in_units
from factlint.text.linemap import Location


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    """One JSON array, a finding a line."""
    opening = "[\n  "
    for line in objects(results, look):
        yield opening + line
        opening = ",\n  "
    yield "[]\n" if opening.startswith("[") else "\n]\n"


def render_lines(results: Iterable[Linted], look: Look) -> Iterator[str]:
    """JSON Lines (jsonlines.org)."""
    for line in objects(results, look):
        yield line + "\n"


def objects(results: Iterable[Linted], look: Look) -> Iterator[str]:
    for result in results:
        for finding in in_units(result, look.encoding):
            yield json.dumps(as_object(finding), ensure_ascii=False)


def as_object(finding: Finding) -> dict[str, object]:
    """A finding as the published schema has it."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "filename": finding.filename,
        "location": location(finding.location),
        "end_location": location(finding.end_location),
        "offset": list(finding.offset),
        "fix": repair(finding.fix) if finding.fix else None,
        "alternatives": [repair(fix) for fix in finding.alternatives],
        "related": [related(relation) for relation in finding.related],
        "claim": finding.claim._asdict() if finding.claim else None,
        "url": finding.url,
        "fingerprint": finding.fingerprint,
        "suppressed": finding.suppressed,
        "suppression": finding.suppression._asdict() if finding.suppression else None,
    }


def location(place: Location) -> dict[str, int]:
    return {"row": place.row, "column": place.column}


def repair(fix: Fix) -> dict[str, object]:
    edits = [
        {
            "content": edit.content,
            "location": location(edit.location),
            "end_location": location(edit.end_location),
            "offset": list(edit.offset),
        }
        for edit in fix.edits
    ]
    return {"applicability": fix.applicability, "message": fix.message, "edits": edits}


def related(relation: Relation) -> dict[str, object]:
    return {
        "filename": relation.filename,
        "location": location(relation.location),
        "end_location": location(relation.end_location),
        "offset": list(relation.offset),
        "message": relation.message,
    }
