"""The sentence, the role and the section at any place of a document, each block cut once."""

from bisect import bisect_right
from functools import lru_cache

from factlint.text.document import Block, Document, Span
from factlint.text.sentences import sentences

HEADLINE = 120
"""Characters of the longest headline."""


@lru_cache(maxsize=1)  # several kinds ask for the document that is being linted
def sentences_of(document: Document) -> "Sentences":
    """The sentences of a document."""
    return Sentences(document)


class Sentences:
    """Sentences of a document, found as they are asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.cut: dict[int, tuple[Span, ...]] = {}
        self.roles: dict[int, str] = {}
        self.headings: list[int] = []
        for number, block in enumerate(document.blocks):
            role = block.role
            if role == "paragraph" and number == 0 and is_headline(document.reading[block.start : block.end]):
                role = "heading"
            self.roles[block.start] = role
            if role == "heading":
                self.headings.append(block.start)

    def within(self, block: Block) -> tuple[Span, ...]:
        """The sentences of a block."""
        spans = self.cut.get(block.start)
        if spans is None:
            spans = self.cut[block.start] = sentences(self.document.reading, block.start, block.end)
        return spans

    def section(self, offset: int) -> int:
        """How many headings stand above a place, its own too: pages hold several stories."""
        return bisect_right(self.headings, offset)

    def at(self, offset: int) -> tuple[Span, str]:
        """The sentence that holds this offset, and its block's role; an empty one and "" between blocks."""
        block = self.document.block_at(offset)
        if block is None:
            return Span(offset, offset), ""
        spans = self.within(block)
        index = max(0, bisect_right(spans, offset, key=lambda span: span.start) - 1)
        return (spans[index] if spans else Span(block.start, block.end)), self.roles[block.start]


def is_headline(text: str) -> bool:
    """Whether the first line of a text is its headline: short, and no sentence."""
    return len(text) <= HEADLINE and text.rstrip()[-1:] not in '.!?:,;"”'
