"""`rows(members, stated) -> rows`: the facts that several texts of a story give, and what each text says of them.

In: the members of a run, and by the number of each that tells the story what it states. Out: a row for each
person's title and age, quotation, figure, date, acronym and institution that two texts have at least; where texts
disagree, the row says so and why. The other kinds have rows only where texts disagree.
"""

from collections.abc import Iterator, Sequence

from factlint.agreement.disagreements import candidates, connected, told
from factlint.agreement.standing import CONFLICT
from factlint.agreement.statement import ACROSS, Stated, Statement
from factlint.agreement.statements import comparer
from factlint.record import NamedTuple
from factlint.stories.member import Member

ONLY_DISAGREEING = frozenset(("name", "honorific", "organisation", "copied", "dateline", "variety"))
"""Kinds of which every text of a story has the same, or nothing that an editor would look up."""


class Cell(NamedTuple):
    """What one place of a text says of a fact."""

    document: int
    text: str
    start: int
    """In the reading text."""
    end: int


class Row(NamedTuple):
    """One fact."""

    kind: str
    subject: str
    cells: tuple[Cell, ...]
    """By text and place."""
    why: str
    """Why the texts cannot all be right; "" where they can."""


def rows(members: Sequence[Member], stated: dict[int, list[Statement]]) -> list[Row]:
    """The facts of a story, kind by kind, by their first place."""
    by_kind: dict[str, list[Stated]] = {kind: [] for kind in ACROSS}
    for number, its in stated.items():
        for statement in its:
            by_kind[statement.kind].append(Stated(number, statement))
    datelines = [member.sketch.date for member in members]
    return [row for kind in ACROSS for row in of_kind(kind, by_kind[kind], datelines)]


def of_kind(kind: str, stated: Sequence[Stated], datelines: Sequence[str]) -> Iterator[Row]:
    """The rows of one kind."""
    judge = comparer(kind)
    tellings = told(stated)
    conflicts: dict[tuple[int, int], str] = {}
    pairs = [(number, number) for number in range(len(tellings))]
    for one, two in candidates(tellings, judge.SHARED):
        standings = judge.stand(tellings[one][0], tellings[two][0], datelines)
        if standings:
            pairs.append((one, two))
        reasons = [why for standing in standings if standing.how == CONFLICT for why in standing.why]
        if any(standing.how == CONFLICT for standing in standings):
            conflicts[one, two] = "; ".join(reasons)
    found = []
    for group in connected(pairs):
        whys = [why for pair, why in sorted(conflicts.items()) if pair[0] in group]
        places = sorted(
            (each for number in group for each in tellings[number]),
            key=lambda each: (each.document, each.statement.start),
        )
        if len({each.document for each in places}) < 2 or (kind in ONLY_DISAGREEING and not whys):
            continue
        cells = tuple(cell_of(kind, each) for each in places)
        reason = "; ".join(dict.fromkeys(whys[:3])) or "they differ"
        found.append(Row(kind, judge.subject(places[0]), cells, reason if whys else ""))
    yield from sorted(found, key=lambda row: (row.cells[0].document, row.cells[0].start))


def cell_of(kind: str, stated: Stated) -> Cell:
    """What one place says."""
    statement = stated.statement
    text = " ".join(statement.text.split())
    if kind == "quote" and statement.content[1]:
        text = f"{statement.content[1]}: {text}"
    return Cell(stated.document, text, statement.start, statement.end)
