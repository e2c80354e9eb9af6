"""`--baseline` and `--new-from-rev`: what holds findings back, as one function from results to results."""

from collections.abc import Callable, Sequence

from factlint.engine.run import Linted
from factlint.files.target import Target


def sieve(baseline: str, revision: str, targets: Sequence[Target]) -> Callable[[Linted], Linted]:
    """Marks what the baseline has, leaves out what is older than the revision. UserError where one is missing."""
    steps: list[Callable[[Linted], Linted]] = []
    if revision:
        from factlint.baseline.revision import Changes

        steps.append(Changes(revision, targets).only_new)
    if baseline:
        from factlint.baseline.file import folder_of, known_findings
        from factlint.baseline.match import held_against, keys

        known, folder = keys(known_findings(baseline)), folder_of(baseline)
        steps.append(lambda result: held_against(result, known, folder))

    def held_back(result: Linted) -> Linted:
        for step in steps:
            result = step(result)
        return result

    return held_back
