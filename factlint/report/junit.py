"""`junit`: JUnit XML, a suite for each file and a case for each finding, for servers that show test results.

An error is a failure; what could not be checked is an error of the test itself. A warning or an info is a question
and fails no run, so that its case is skipped, with the question as the reason. A file without findings is one case
that passed. Elements and attributes are those that Jenkins' junit-10.xsd has; there are no times.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from factlint.engine.run import INTERNAL, UNREADABLE, Linted
from factlint.findings.finding import Finding
from factlint.report.look import Look
from factlint.report.positions import in_units
from factlint.report.xml_text import HEAD, attributes, content

OUTCOMES = ("error", "failure", "skipped")


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    yield HEAD + '<testsuites name="factlint">\n'
    for result in results:
        yield "".join(suite(result, look))
    yield "</testsuites>\n"


def suite(result: Linted, look: Look) -> Iterator[str]:
    """One file."""
    findings = in_units(result, look.encoding)
    counts = Counter(outcome(finding) for finding in findings)
    errors, failures, skipped = (counts[each] for each in OUTCOMES)
    tests = max(1, len(findings))
    numbers = attributes(name=result.name, tests=tests, errors=errors, failures=failures, skipped=skipped)
    yield f"  <testsuite{numbers}>\n"
    yield from (case(finding) for finding in findings)
    if not findings:
        yield f"    <testcase{attributes(name='factlint', classname=result.name)}/>\n"
    yield "  </testsuite>\n"


def case(finding: Finding) -> str:
    row, column = finding.location
    kind = outcome(finding)
    named = attributes(name=f"{finding.code} at {row}:{column}", classname=finding.filename)
    message = attributes(message=finding.message) + ("" if kind == "skipped" else attributes(type=finding.code))
    body = content(f"{finding.filename}:{row}:{column}: {finding.severity} {finding.code} {finding.message}")
    return f"    <testcase{named}>\n      <{kind}{message}>{body}</{kind}>\n    </testcase>\n"


def outcome(finding: Finding) -> str:
    """One of OUTCOMES."""
    if finding.code in (UNREADABLE, INTERNAL):
        return "error"
    return "failure" if finding.severity == "error" else "skipped"
