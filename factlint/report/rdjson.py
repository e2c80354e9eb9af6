"""`rdjson`: the Reviewdog Diagnostic Format, for reviewdog, which comments on pull requests of many hosts.

See proto/rdf/reviewdog.proto in reviewdog/reviewdog: lines and columns from 1, columns in bytes of UTF-8 whatever
else was asked for, the end exclusive. A suggestion there is one replacement, so that a fix is told if it has one
edit, and is left out if it has several that only make sense together.
"""

import json
from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.findings.finding import Finding, Fix
from factlint.report.look import Look
from factlint.report.path import forward
from factlint.report.positions import in_units
from factlint.text.linemap import Location


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    """One JSON object, a finding a line."""
    yield '{"source": {"name": "factlint"}, "diagnostics": ['
    opening = "\n  "
    for result in results:
        for finding in in_units(result, "utf-8"):
            yield opening + json.dumps(diagnostic(finding), ensure_ascii=False)
            opening = ",\n  "
    yield "]}\n" if opening == "\n  " else "\n]}\n"


def diagnostic(finding: Finding) -> dict[str, object]:
    """A `Diagnostic` message."""
    code = {"value": finding.code} | ({"url": finding.url} if finding.url else {})
    told: dict[str, object] = {
        "message": finding.message,
        "location": place(finding.filename, finding.location, finding.end_location),
        "severity": finding.severity.upper(),
        "code": code,
    }
    suggestions = [
        {"range": extent(edit.location, edit.end_location), "text": edit.content}
        for fix in (finding.fix, *finding.alternatives)
        if fix and single(fix)
        for edit in fix.edits
    ]
    if suggestions:
        told["suggestions"] = suggestions
    if finding.related:
        told["related_locations"] = [
            {"message": each.message, "location": place(each.filename, each.location, each.end_location)}
            for each in finding.related
        ]
    return told


def single(fix: Fix) -> bool:
    return fix.applicability != "display" and len(fix.edits) == 1


def place(name: str, start: Location, end: Location) -> dict[str, object]:
    """A `Location` message."""
    return {"path": forward(name), "range": extent(start, end)}


def extent(start: Location, end: Location) -> dict[str, object]:
    """A `Range` message."""
    return {
        "start": {"line": start.row, "column": start.column},
        "end": {"line": end.row, "column": end.column},
    }
