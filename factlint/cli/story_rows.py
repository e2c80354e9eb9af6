"""Words that every form of `factlint story` has for rows and texts."""

from collections.abc import Sequence

from factlint.stories.table import Cell, Row
from factlint.text.document import Document

KINDS = {
    "title": "title of",
    "name": "name of",
    "age": "age of",
    "honorific": "address of",
    "quote": "quotation",
    "figure": "figure",
    "date": "date",
    "acronym": "acronym",
    "organisation": "institution",
    "meeting": "meeting of",
    "copied": "sentence",
    "dateline": "news of one day",
    "variety": "spelling",
}


def heading(row: Row) -> str:
    """What a row is about."""
    return f"{KINDS[row.kind]} {row.subject}" if row.kind != "variety" else KINDS[row.kind]


def cells_of(row: Row, text: int) -> list[Cell]:
    """What one text says, each wording once."""
    found: dict[str, Cell] = {}
    for cell in row.cells:
        if cell.document == text:
            found.setdefault(cell.text.lower(), cell)
    return list(found.values())


def since(document: Document) -> str:
    """The day that a text speaks from, and how that is known."""
    dateline = document.dateline
    return f"{dateline.date}, from the {dateline.origin}" if dateline else "no dateline"


def disagreeing(rows: Sequence[Row]) -> str:
    """`9 facts, 3 of them told in more than one way`."""
    number = sum(bool(row.why) for row in rows)
    facts = f"{len(rows)} fact{'' if len(rows) == 1 else 's'} that several texts give"
    return f"{facts}, {number} of them told in ways that cannot all be right" if number else facts
