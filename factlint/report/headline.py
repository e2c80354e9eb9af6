"""The first line of a finding, in every text format: place, severity, rule, message."""

from factlint.findings.finding import Finding
from factlint.report.look import Look
from factlint.report.visible import visible


def headline(finding: Finding, look: Look) -> str:
    """`path:row:column: severity id message`, a form that editors and terminals take for a link."""
    row, column = finding.location
    place = look.paint("place", f"{visible(finding.filename)}:{row}:{column}:")
    severity = look.paint(finding.severity, finding.severity)
    return f"{place} {severity} {look.paint('code', finding.code)} {visible(finding.message)}{held_back(finding)}"


def held_back(finding: Finding) -> str:
    """` (suppressed by a comment: quoted from the record)`, for what is shown none the less."""
    if not finding.suppressed:
        return ""
    kind, reason = finding.suppression or ("", "")
    by = {"comment": " by a comment", "settings": " by the settings", "baseline": " by the baseline"}.get(kind, "")
    return f" (suppressed{by}{': ' + visible(reason) if reason else ''})"
