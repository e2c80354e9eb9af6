"""Facts that someone was to look at again: `reviewed(results, texts)` hands results on, then tells of such facts.

A fact is due where a text that it is held against speaks from a later day than its `review_by`; the clock is never
asked. Each is told once a run, at its place in its rule file.
"""

import os
from collections.abc import Iterable, Iterator, Sequence

from factlint.engine.review import Review
from factlint.engine.run import Assignment, Linted
from factlint.files.target import Target
from factlint.findings.finding import Finding
from factlint.findings.fingerprint import fingerprinted
from factlint.text.document import Span
from factlint.text.linemap import LineMap, Location

REVIEW = "factlint.review"
MESSAGE = '"{rule}" was to be looked at again by {day}, and {text} is of {dateline}. Does it still hold?'


def reviewed(results: Iterable[Linted], texts: Sequence[tuple[Target, Assignment]]) -> Iterator[Linted]:
    """The results, and behind them those of rule files with facts that are due."""
    watched = {target.name: assignment for target, assignment in texts if assignment.compiled.reviews}
    if not watched:
        yield from results
        return
    latest: dict[int, tuple[str, str, Assignment]] = {}
    for result in results:
        if result.dateline and result.name in watched:
            assignment = watched[result.name]
            known = latest.get(id(assignment))
            if known is None or result.dateline > known[0]:
                latest[id(assignment)] = result.dateline, result.name, assignment
        yield result
    yield from due(sorted(latest.values(), key=lambda each: each[:2], reverse=True))


def due(latest: Iterable[tuple[str, str, Assignment]]) -> Iterator[Linted]:
    """A result for each rule file with facts whose day lies before the day of such a text."""
    found: dict[str, dict[tuple[int, int], Finding]] = {}
    for dateline, text, assignment in latest:
        if REVIEW in assignment.muted:
            continue
        _, severity = assignment.severities.get(REVIEW, ("warning", "warning"))
        for review in assignment.compiled.reviews:
            if review.last < dateline and review.number in assignment.active:
                rule = assignment.compiled.rules[review.number].id
                message = MESSAGE.format(rule=rule, day=review.written, text=text, dateline=dateline)
                finding = told(review, severity, message)
                found.setdefault(review.file, {}).setdefault((review.row, review.column), finding)
    for file in sorted(found):
        yield in_file(file, [found[file][place] for place in sorted(found[file])])


def told(review: Review, severity: str, message: str) -> Finding:
    """A finding whose place in the file has yet to be looked up."""
    place = Location(review.row, review.column)
    return Finding(REVIEW, severity, message, review.file, place, place, Span(0, 0), None, (), (), None, "", "")


def in_file(file: str, findings: Sequence[Finding]) -> Linted:
    """The findings placed in their rule file."""
    from factlint.settings.tree import shown

    name = shown(file, os.getcwd())
    try:
        with open(file, encoding="utf-8-sig", newline="") as stream:
            source = stream.read()
    except (OSError, UnicodeDecodeError):
        source = ""
    lines = LineMap(source)
    placed = []
    for finding in findings:
        start = lines.offset(finding.location)
        end = start + len(source[start:].split("\n", 1)[0].rstrip())
        location, ending = lines.location(start), lines.location(end)
        placed.append(
            finding._replace(filename=name, location=location, end_location=ending, offset=Span(start, end))
        )
    return Linted(name, fingerprinted(source, placed, name), {name: source})
