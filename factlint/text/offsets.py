"""Where characters or words stand: `places(reading, sought)`, and `by_block(document, offsets)` to share them out.

In goes a reading text, out come offsets in order. The cost is that of a search for each
of them: next to nothing for those that the text has not got.
"""

from collections.abc import Iterable, Iterator, Sequence

from factlint.text.document import Block, Document


def places(reading: str, sought: Iterable[str]) -> list[int]:
    """The offsets of all these characters, or words, in order."""
    at: list[int] = []
    kinds = 0
    for each in sought:
        offset = reading.find(each)
        kinds += offset >= 0
        while offset >= 0:
            at.append(offset)
            offset = reading.find(each, offset + 1)
    if kinds > 1:
        at.sort()
    return at


def by_block(document: Document, at: Sequence[int]) -> Iterator[tuple[Block, Sequence[int]]]:
    """Each block that holds any of these offsets, which are in order, with those it holds. Linear."""
    index, last = 0, len(at)
    while index < last:
        block = document.block_at(at[index])
        if block is None:
            index += 1
            continue
        first = index
        while index < last and at[index] < block.end:
            index += 1
        yield block, at[first:index]
