"""`checkstyle`: the XML of the Checkstyle tool, which many servers and editors read.

See `XMLLogger` of Checkstyle: `checkstyle` > `file` > `error` with line, column, severity, message, source.
"""

from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.findings.finding import Finding
from factlint.report.look import Look
from factlint.report.positions import in_units
from factlint.report.xml_text import HEAD, attributes


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    """Every file that was checked, those without findings too."""
    yield HEAD + '<checkstyle version="4.3">\n'
    for result in results:
        findings = in_units(result, look.encoding)
        names = dict.fromkeys([result.name, *(finding.filename for finding in findings)])
        for name in names:
            inside = "".join(line(finding) for finding in findings if finding.filename == name)
            yield f"  <file{attributes(name=name)}>\n{inside}  </file>\n"
    yield "</checkstyle>\n"


def line(finding: Finding) -> str:
    told = attributes(
        line=finding.location.row,
        column=finding.location.column,
        severity=finding.severity,
        message=finding.message,
        source=f"factlint.{finding.code}",
    )
    return f"    <error{told}/>\n"
