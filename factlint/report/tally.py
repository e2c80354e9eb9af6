"""How many findings a run had: for the summary line, the statistics and the exit code."""

from collections import Counter
from collections.abc import Iterable, Iterator

from factlint.engine.run import INTERNAL, UNREADABLE, Linted
from factlint.findings.finding import Finding

BROKEN = (UNREADABLE, INTERNAL)
"""Findings that say that something was not linted at all."""


class Tally:
    """Counts findings as they pass by on their way to the renderer."""

    __slots__ = ("files", "fixable", "rules", "severities")

    def __init__(self) -> None:
        self.files = 0
        self.fixable = 0
        """Findings with a safe fix."""
        self.severities: Counter[str] = Counter()
        self.rules: Counter[tuple[str, str]] = Counter()
        """By rule id and severity."""

    def count(self, results: Iterable[Linted]) -> Iterator[Linted]:
        """The same results, counted. Suppressed findings do not count."""
        for result in results:
            self.files += 1
            for finding in result.findings:
                if not finding.suppressed:
                    self.add(finding)
            yield result

    def add(self, finding: Finding) -> None:
        self.severities[finding.severity] += 1
        self.rules[finding.code, finding.severity] += 1
        self.fixable += finding.fix is not None and finding.fix.applicability == "safe"

    def broken(self) -> bool:
        """Whether a file could not be read or a check failed."""
        return any(code in BROKEN for code, _ in self.rules)
