"""`loose_ends(document)`: quotations without a closing mark, and closing marks without a quotation.

In goes a document, out come its loose ends, sorted by what an editor can do about
them. A speech whose next paragraph opens with a mark is none, nor is a quotation
over several lines that no blank line parts: each line may be a sentence of one
paragraph. Where the breaks between paragraphs were lost on the way, one long block holds
them all, and a mark that opens anew there at the head of a sentence may begin what was a
paragraph of the same speech: none either.
"""

from bisect import bisect_left, bisect_right

from factlint.grammar import compiled
from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.text.quotation_marks import Mark
from factlint.text.quotations import Pairing, Quotation, ends_block, paired

LONGEST_PARAGRAPH = 1000
"""In characters: news has no longer ones, a block that is holds several."""
REACH = 2000
"""How many characters further on the mark may stand that closes a quotation of several lines."""


class LooseEnds(NamedTuple):
    cut_short: list[Quotation]
    """Another quotation begins before this one has ended."""
    left_open: list[Quotation]
    """The paragraph ends first."""
    running_over: list[tuple[Quotation, Mark]]
    """The next paragraph closes it, but does not open with a mark."""
    strays: list[Mark]
    """Closing marks that nothing opens."""


def loose_ends(document: Document) -> LooseEnds:
    """The loose ends of the document's prose, each list by place."""
    pairing = paired(document)
    ends = LooseEnds([], [], [], [])
    answered: set[int] = set()
    # A lone guillemet is an arrow: "Read more »".
    arrows = not any(quotation.kind == "guillemet" and quotation.closer for quotation in pairing.quotations)
    for quotation in pairing.quotations:
        if (
            quotation.closer
            or quotation.continues
            or quotation.kind == "single"
            or is_furniture(document, quotation)
        ):
            continue
        if arrows and quotation.kind == "guillemet":
            continue
        if not ends_block(document, quotation):
            if not is_taken_up_within(document, quotation):
                ends.cut_short.append(quotation)
            continue
        mark = next_stray(pairing, quotation)
        lines = compiled(r"\n\s*").findall(document.reading[quotation.end : mark.start]) if mark else []
        parted = any("\n" in line[1:] for line in lines)
        if mark is None or (parted and len(lines) > 1):
            ends.left_open.append(quotation)
            continue
        answered.add(mark.start)
        if parted:
            ends.running_over.append((quotation, mark))
    strays = (mark for mark in pairing.strays if mark.start not in answered)
    ends.strays.extend(mark for mark in strays if not (arrows and mark.text in "«»‹›"))
    return ends


def is_taken_up_within(document: Document, quotation: Quotation) -> bool:
    """Whether the mark that cuts a quotation short may go on with it, as a paragraph that has lost its break."""
    block = document.block_at(quotation.start)
    if block is None or block.end - block.start <= LONGEST_PARAGRAPH:
        return False
    return document.reading[quotation.start : quotation.end].rstrip().endswith((".", "!", "?", "…"))


def next_stray(pairing: Pairing, quotation: Quotation) -> Mark | None:
    """The closing mark that follows a quotation left open, with no other quotation in between."""
    found, strays, _ = pairing
    index = bisect_left(strays, quotation.end, key=lambda mark: mark.start)
    if index == len(strays) or strays[index].start - quotation.end > REACH:
        return None
    following = bisect_right(found, quotation.end, key=lambda other: other.start)
    return strays[index] if following == len(found) or found[following].start > strays[index].start else None


def is_furniture(document: Document, quotation: Quotation) -> bool:
    block = document.block_at(quotation.start)
    return block is not None and block.role == "furniture"
