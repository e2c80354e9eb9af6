"""`github`: workflow commands that GitHub Actions turns into annotations of the changed lines.

See "Workflow commands for GitHub Actions" in GitHub's documentation; what is escaped, and how, is in
`actions/toolkit`, packages/core/src/command.ts. Columns are given for findings within one line only, as the
checks API refuses them for others.
"""

from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.findings.finding import Finding
from factlint.report.look import Look
from factlint.report.path import forward
from factlint.report.positions import in_units

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    for result in results:
        for finding in in_units(result, look.encoding):
            yield command(finding) + "\n"


def command(finding: Finding) -> str:
    """`::error file=a.txt,line=3,endLine=3,col=1,endColumn=14,title=names.phrase::The message`."""
    start, end = finding.location, finding.end_location
    properties = {"file": forward(finding.filename), "line": start.row, "endLine": end.row}
    if start.row == end.row:
        properties |= {"col": start.column, "endColumn": end.column}
    properties["title"] = f"factlint {finding.code}"
    listed = ",".join(f"{key}={property_value(str(value))}" for key, value in properties.items())
    return f"::{COMMANDS[finding.severity]} {listed}::{data(finding.message)}"


def data(text: str) -> str:
    """A message on one line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def property_value(text: str) -> str:
    """The same for what stands between commas."""
    return data(text).replace(":", "%3A").replace(",", "%2C")
