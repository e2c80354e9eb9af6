"""`grouped`: each file once, its findings below it in columns.

copy/story.txt
  3:1   error    names.phrase       "United Stated" should be "United States".
  12:8  warning  spelling.variants  "program" is American, "programme" British: ...
"""

from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.report.look import Look
from factlint.report.positions import in_units
from factlint.report.visible import visible


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    for result in results:
        if result.findings:
            yield f"{look.paint('place', visible(result.name))}\n{''.join(lines(result, look))}\n"


def lines(result: Linted, look: Look) -> Iterator[str]:
    """A line for each finding. One in another file says which."""
    rows = []
    for finding in in_units(result, look.encoding):
        row, column = finding.location
        elsewhere = "" if finding.filename == result.name else visible(finding.filename) + ":"
        rows.append((f"{elsewhere}{row}:{column}", finding.severity, finding.code, visible(finding.message)))
    place, severity, code = (max(len(row[column]) for row in rows) for column in range(3))
    for where, how, which, message in rows:
        painted = look.paint(how, how) + " " * (severity - len(how))
        yield f"  {where:<{place}}  {painted}  {look.paint('code', which)}{' ' * (code - len(which))}  {message}\n"
