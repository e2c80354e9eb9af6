"""`gitlab`: a Code Quality report for merge requests.

See "Code Quality report format" in GitLab's documentation: `description`, `check_name`, `fingerprint`, `severity`
and `location` with a path below the root of the repository. That is a part of an issue of the Code Climate
specification, whose readers ask for `type` and `categories` as well.
"""

import json
from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.findings.finding import Finding
from factlint.report.look import Look
from factlint.report.path import forward

SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}
CATEGORIES = {"error": "Bug Risk", "warning": "Clarity", "info": "Style"}
"""Of the eight that the specification has, those that are nearest to copy."""


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    """One JSON array, a finding a line."""
    opening = "[\n  "
    for result in results:
        for finding in result.findings:
            yield opening + json.dumps(issue(finding), ensure_ascii=False)
            opening = ",\n  "
    yield "[]\n" if opening.startswith("[") else "\n]\n"


def issue(finding: Finding) -> dict[str, object]:
    return {
        "type": "issue",
        "categories": [CATEGORIES[finding.severity]],
        "description": finding.message,
        "check_name": finding.code,
        "fingerprint": finding.fingerprint,
        "severity": SEVERITIES[finding.severity],
        "location": {
            "path": forward(finding.filename),
            "lines": {"begin": finding.location.row, "end": finding.end_location.row},
        },
    }
