"""A whole report: the findings in a format or the statistics, and the closing line."""

from collections.abc import Iterable, Iterator

from factlint.engine.run import Linted
from factlint.record import NamedTuple
from factlint.report.background import BLANK, Background
from factlint.report.formats import FORMATS, renderer, unsuppressed
from factlint.report.look import Look
from factlint.report.tally import Tally


class Wanted(NamedTuple):
    """What a report is to hold."""

    format: str
    """One of `factlint.report.formats.FORMATS`."""
    look: Look
    statistics: bool = False
    """How often each rule found something, instead of where."""
    quiet: bool = False
    """Without the closing line."""
    background: Background = BLANK
    suppressed: bool = False
    """Suppressed findings too, in formats for people."""


def report(results: Iterable[Linted], tally: Tally, wanted: Wanted) -> Iterator[str]:
    """The report piece by piece, as the results come; they are counted on the way."""
    form = FORMATS[wanted.format]
    passed = tally.count(results)
    if wanted.statistics:
        from factlint.report.statistics import statistics

        for _ in passed:
            pass
        yield from statistics(tally, wanted.format, wanted.look)
    else:
        marked = form.suppressed or (wanted.suppressed and not form.machine)
        shown = passed if marked else unsuppressed(passed)
        yield from renderer(wanted.format, wanted.background)(shown, wanted.look)
    if tally.files and not form.machine and not wanted.quiet:
        yield closing(tally) + "\n"


def closing(tally: Tally) -> str:
    """`Found 3 errors and 2 warnings in 5 files (1 fixable).`"""
    files = numbered(tally.files, "file")
    parts = [
        numbered(tally.severities[word], word) for word in ("error", "warning", "info") if tally.severities[word]
    ]
    mended = f"Fixed {numbered(tally.fixed, 'finding')}. " if tally.fixed else ""
    asides = {"fixable": tally.fixable, "suppressed": tally.suppressed, "in the baseline": tally.known}
    noted = ", ".join(f"{number} {word}" for word, number in asides.items() if number)
    noted = f" ({noted})" if noted else ""
    if not parts:
        return f"{mended}Nothing {'else ' if mended else ''}found in {files}{noted}."
    listed = " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
    return f"{mended}Found {listed} in {files}{noted}."


def numbered(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
