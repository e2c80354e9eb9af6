"""`speeches(document) -> quotations as speakers made them`: paragraphs of one speech brought together.

`factlint.text.quotations` pairs marks block by block. Here a quotation that its block leaves open goes on where
the next paragraph opens with a mark, or, where the next has none, up to the closing mark that nothing else opens.
"""

from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.text.quotation_marks import Mark
from factlint.text.quotations import Quotation, quotations, strays

GAP = 3
"""How many line breaks may part an open quotation from the block with its closing mark."""
LONGEST = 4000
"""Farther than this no stray mark closes an open quotation."""


class Speech(NamedTuple):
    start: int
    """With marks, in the reading text."""
    end: int
    parts: tuple[tuple[int, int], ...]
    """What is quoted, without marks: a part a paragraph."""
    nested: tuple[tuple[int, int], ...]
    is_double: bool

    def text(self, reading: str) -> str:
        """What is quoted, without marks: a line a paragraph."""
        return "\n".join(reading[start:end].strip() for start, end in self.parts)


def speeches(document: Document) -> list[Speech]:
    """The outermost quotations of a document, by place, none overlapping another."""
    found: list[Speech] = []
    goes_on = False
    for quotation in quotations(document):
        inner = quotation.start + len(quotation.opener), quotation.end - len(quotation.closer)
        if quotation.depth:
            if found and quotation.end <= found[-1].end:
                found[-1] = found[-1]._replace(nested=(*found[-1].nested, inner))
            continue
        if found and quotation.start < found[-1].end:
            continue  # a stray mark far down already closed what this opens
        if goes_on and found:
            last = found[-1]
            found[-1] = last._replace(end=quotation.end, parts=(*last.parts, inner))
        else:
            end = quotation.end
            stray = None if quotation.closer or quotation.continues else closed_below(document, quotation)
            if stray is not None:
                end, inner = stray.end, (inner[0], stray.start)
            found.append(Speech(quotation.start, end, (inner,), (), quotation.kind != "single"))
        goes_on = quotation.continues
    return found


def closed_below(document: Document, quotation: Quotation) -> Mark | None:
    """What closes a quotation that its block leaves open: the next stray mark, if no other mark is before it."""
    block = document.block_at(quotation.start)
    if block is None or quotation.end < block.end:
        return None
    stray = next((mark for mark in strays(document) if mark.start >= quotation.end), None)
    if stray is None or stray.start > quotation.end + LONGEST:
        return None
    between = document.reading[quotation.end : stray.start]
    blank = any(not line.strip() for line in between.split("\n")[1:-1])  # white space may stand in it
    if blank or between.count("\n") > GAP or any(mark in between for mark in '"“„«`'):
        return None
    return stray
