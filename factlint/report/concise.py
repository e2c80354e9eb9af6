"""`concise`: a line for each finding."""

from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.report.headline import headline
from factlint.report.look import Look
from factlint.report.positions import in_units


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    for result in results:
        for finding in in_units(result, look.encoding):
            yield headline(finding, look) + "\n"
