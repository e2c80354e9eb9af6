"""One text ready for the page: its rows of copy with their marks, and the notes that stand beside each.

A row is a block with the spaces that lead and trail it on its lines. A note stands at
the row where its finding begins; one of which a reader sees nothing, as in a
Markdown file's front matter, stands above the copy.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.engine.run import Linted
from factlint.findings.finding import Finding
from factlint.record import NamedTuple
from factlint.report.html.escaped import quoted
from factlint.report.html.marks import FACT, FINDING, RELATED, Mark
from factlint.report.html.reading import Reading
from factlint.report.printed_value import value
from factlint.text.document import Document, Span
from factlint.values.facts import Fact

UNCHECKED = "unchecked"
STATUSES = (UNCHECKED, "verified", "contradicted")
"""What checks say of a fact; `unchecked` as long as none has looked."""


class Note(NamedTuple):
    """A finding with its number in the text."""

    id: str
    number: int
    finding: Finding

    def related(self, index: int) -> str:
        """The id of another place that it speaks of."""
        return f"{self.id}-r{index}"


class Place(NamedTuple):
    """A place of this text that a finding of any text refers to."""

    id: str
    offset: Span
    title: str


class Row(NamedTuple):
    role: str
    start: int
    end: int
    marks: tuple[Mark, ...]
    notes: tuple[Note, ...]


class Sheet(NamedTuple):
    document: Document
    above: tuple[Note, ...]
    rows: tuple[Row, ...]
    statuses: frozenset[str]
    """Of the facts in it."""

    def anchors(self) -> Iterator[str]:
        """The ids of everything that is marked."""
        return (mark.id for row in self.rows for mark in row.marks if mark.id)


def numbered(result: Linted, name: str) -> list[Note]:
    """The notes of one text; `name` is its id on the page."""
    return [Note(f"{name}-{number}", number, finding) for number, finding in enumerate(result.findings, 1)]


def places(notes: Iterable[Note]) -> Mapping[str, list[Place]]:
    """By file, every place that a finding refers to."""
    found: dict[str, list[Place]] = defaultdict(list)
    for note in notes:
        for index, other in enumerate(note.finding.related):
            found[other.filename].append(Place(note.related(index), other.offset, other.message))
    return found


def sheet(document: Document, notes: Sequence[Note], referred: Sequence[Place], facts: Sequence[Fact]) -> Sheet:
    """The rows of a text with everything that is marked in it."""
    reading = Reading(document)
    rows = extents(document)
    starts = [start for _, start, _ in rows]
    marks: dict[int, list[Mark]] = defaultdict(list)
    beside: dict[int, list[Note]] = defaultdict(list)
    above = []
    for note in notes:
        here = note.finding.filename == document.name
        runs = reading.spans(note.finding.offset) if here and not is_whole(note.finding) else []
        index = row_of(rows, starts, runs)
        if index is None:
            above.append(note)
        else:
            beside[index].append(note)
            spread(rows, starts, finding_mark(note, runs), marks)
    for place in referred:
        opening = f'span class="related" title="{quoted(place.title)}"'
        spread(rows, starts, covered(reading.spans(place.offset), RELATED, place.id, opening), marks)
    for fact in facts:
        spread(rows, starts, covered(reading.spans(fact.offset), FACT, "", fact_opening(fact)), marks)
    made = (
        Row(role, start, end, tuple(marks[index]), tuple(beside[index]))
        for index, (role, start, end) in enumerate(rows)
    )
    return Sheet(document, tuple(above), tuple(made), frozenset(map(status, facts)))


def extents(document: Document) -> list[tuple[str, int, int]]:
    """Each block's role and extent, with the spaces that lead and trail it on its lines."""
    blocks = document.blocks
    rows = []
    for index, block in enumerate(blocks):
        before = document.reading[blocks[index - 1].end if index else 0 : block.start]
        after = document.reading[block.end : blocks[index + 1].start if index + 1 < len(blocks) else None]
        lead = len(before) - 1 - max(before.rfind("\n"), before.rfind("\r"))
        ends = [at for at in (after.find("\n"), after.find("\r")) if at >= 0]
        trail = min(ends, default=len(after))
        rows.append((block.role, block.start - lead, block.end + trail))
    return rows


def is_whole(finding: Finding) -> bool:
    """Whether a finding is about a text as a whole: nothing at its very start."""
    return finding.offset == Span(0, 0)


def row_of(rows: Sequence[tuple[str, int, int]], starts: Sequence[int], runs: Sequence[Span]) -> int | None:
    """The row in which the first run begins, or else the first that any reaches."""
    for run in runs:
        index = bisect_right(starts, run.start) - 1
        if index >= 0 and run.start <= rows[index][2]:
            return index
        if index + 1 < len(rows) and starts[index + 1] < run.end:
            return index + 1
    return None


def spread(
    rows: Sequence[tuple[str, int, int]], starts: Sequence[int], made: Iterable[Mark], marks: dict[int, list[Mark]]
) -> None:
    """Gives each mark to every row that it reaches; its id to the first, what comes behind to the last."""
    for mark in made:
        first = max(0, bisect_right(starts, mark.start) - 1)
        reached = []
        for index in range(first, len(rows)):
            _, start, end = rows[index]
            if index > first and start >= mark.end:
                break
            if mark.start < end and start < mark.end:
                reached.append(index)
        for index in reached:
            _, start, end = rows[index]
            name = mark.id if index == reached[0] else ""
            after = mark.after if index == reached[-1] else ""
            marks[index].append(
                mark._replace(start=max(mark.start, start), end=min(mark.end, end), id=name, after=after)
            )
        if not reached and rows:  # a place between two characters, or the end of a line
            _, start, end = rows[first]
            at = min(max(mark.start, start), end)
            marks[first].append(mark._replace(start=at, end=at))


def finding_mark(note: Note, runs: Sequence[Span]) -> Iterator[Mark]:
    severity, number = note.finding.severity, note.number
    opening = f'mark class="{severity}" data-note="{note.id}"'
    label = f"Note {number}, {severity}"
    after = f'<a class="ref {severity}" href="#{note.id}" data-note="{note.id}" aria-label="{label}">{number}</a>'
    return covered(runs, FINDING, f"{note.id}-m", opening, after)


def covered(runs: Sequence[Span], layer: int, name: str, opening: str, after: str = "") -> Iterator[Mark]:
    """A mark for each run: the first has the id, the last what comes behind."""
    for index, run in enumerate(runs):
        last = index == len(runs) - 1
        yield Mark(run.start, run.end, layer, "" if index else name, opening, after if last else "")


def fact_opening(fact: Fact) -> str:
    told = "" if fact.value is None else f": {value(fact.value)}"
    return f'span class="fact {status(fact)}" title="{quoted(f"{fact.kind}{told} ({status(fact)})")}"'


def status(fact: Fact) -> str:
    """One of STATUSES."""
    return fact.status if fact.status in STATUSES else UNCHECKED
