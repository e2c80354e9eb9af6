"""`full`: each finding with the line it stands in, the place marked, and what helps.

copy/story.txt:3:1: error names.phrase 'United Stated' should be 'United States'
  |
3 | United Stated officials said on Friday that the programme ...
  | ^^^^^^^^^^^^^
  = help: Write 'United States'
"""

from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.findings.finding import Finding
from factlint.report.excerpt import Strip, strips
from factlint.report.headline import headline
from factlint.report.look import Look
from factlint.report.positions import in_units
from factlint.report.visible import visible


def render(results: Iterable[Linted], look: Look) -> Iterator[str]:
    for result in results:
        for finding, counted in zip(result.findings, in_units(result, look.encoding), strict=True):
            source = result.sources.get(finding.filename)
            shown = strips(source, finding.offset, *finding.location) if source else []
            yield "\n".join((headline(counted, look), *body(shown, counted, look))) + "\n\n"


def body(shown: list[Strip], finding: Finding, look: Look) -> Iterator[str]:
    """Everything below the headline."""
    margin = len(str(shown[-1].row)) if shown else 1
    edge = look.paint("gutter", " " * margin + " |")
    if shown:
        yield edge
    for strip in shown:
        yield f"{look.paint('gutter', f'{strip.row:>{margin}} |')} {strip.text}".rstrip()
        yield f"{edge} {' ' * strip.lead}{look.paint(finding.severity, '^' * strip.marked)}"
    sign = look.paint("gutter", " " * margin + " =")
    for label, text in remarks(finding):
        yield f"{sign} {look.paint('help', label)}: {visible(text)}"


def remarks(finding: Finding) -> Iterator[tuple[str, str]]:
    """What helps, and the other places that the finding speaks of."""
    repairs = [fix.message for fix in (finding.fix, *finding.alternatives) if fix]
    if repairs:
        yield "help", "; or: ".join(repairs)
    for place in finding.related:
        yield "note", f"{place.filename}:{place.location.row}:{place.location.column}: {place.message}"
