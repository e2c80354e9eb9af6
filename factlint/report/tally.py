"""How many findings a run had: for the summary line, the statistics and the exit code."""

from collections import Counter
from collections.abc import Iterable, Iterator

from factlint.engine.run import BROKEN, Linted
from factlint.findings.finding import Finding

BASELINE = "baseline"


class Tally:
    """Counts findings as they pass by on their way to the renderer."""

    __slots__ = ("files", "fixable", "fixed", "known", "rules", "severities", "suppressed")

    def __init__(self) -> None:
        self.files = 0
        self.fixable = 0
        """Findings with a safe fix."""
        self.fixed = 0
        """Findings that were mended before these were found."""
        self.suppressed = 0
        self.known = 0
        """Findings that the baseline holds."""
        self.severities: Counter[str] = Counter()
        self.rules: Counter[tuple[str, str]] = Counter()
        """By rule id and severity."""

    def count(self, results: Iterable[Linted]) -> Iterator[Linted]:
        """The same results, counted. Suppressed findings do not count."""
        for result in results:
            self.files += 1
            self.fixed += result.fixed
            for finding in result.findings:
                if not finding.suppressed:
                    self.add(finding)
                elif finding.suppression and finding.suppression.kind == BASELINE:
                    self.known += 1
                else:
                    self.suppressed += 1
            yield result

    def add(self, finding: Finding) -> None:
        self.severities[finding.severity] += 1
        self.rules[finding.code, finding.severity] += 1
        self.fixable += finding.fix is not None and finding.fix.applicability == "safe"

    def broken(self) -> bool:
        """Whether a file could not be read or a check failed."""
        return any(code in BROKEN for code, _ in self.rules)
