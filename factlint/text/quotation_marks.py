"""The quotation marks of a text: `by_block(reading, blocks)` says where, `marks(...)` which side each one is on.

In go a reading text and its blocks; out come the marks of each block in order,
apostrophes within words left out, each with the side that its neighbours give it:
a mark before a word opens, one after a word or a full stop closes. Two
apostrophes or two backticks are one mark. Whether a single mark is an apostrophe
after all is for `factlint.text.quotations` to say, which sees both ends.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factlint.text.document import Block

OPENS, CLOSES, EITHER = "opens", "closes", "either"

STRAIGHT = ("'", '"', "`")
LEFT = ("“", "‘", "„", "‚", "‟", "«", "‹")
RIGHT = ("”", "’", "»", "›")
CHARACTERS = STRAIGHT + LEFT + RIGHT
PAIRABLE = ("'", "`", "‘", "’")
"""Marks that, set twice, are one double mark."""
SINGLE = ("'", "‘", "’", "‚", "`")
APOSTROPHES = ("'", "’")

BEFORE_OPENING = "([{<—–-―/*_~=|…"
AFTER_CLOSING = ".,;:!?)]}>—–-―/*_~=|…"


class Mark(NamedTuple):
    """One quotation mark, or an apostrophe at the edge of a word."""

    start: int
    """In the reading text."""
    end: int
    text: str
    """As printed: one character, or two of PAIRABLE."""
    side: str
    """OPENS, CLOSES or EITHER, by the characters around it."""


def by_block(reading: str, blocks: Sequence[Block]) -> Iterator[tuple[int, list[int]]]:
    """The number of each block that has marks, and their offsets. Linear in the text."""
    at = places(reading)
    index, last = 0, len(at)
    for number, block in enumerate(blocks):
        if index == last:
            return
        if at[index] >= block.end:
            continue
        while index < last and at[index] < block.start:
            index += 1
        first = index
        while index < last and at[index] < block.end:
            index += 1
        if index > first:
            yield number, at[first:index]


def places(reading: str) -> list[int]:
    """The offsets of all mark characters that do not stand between two letters."""
    at: list[int] = []
    found = 0
    for character in CHARACTERS:
        if character not in reading:
            continue
        found += 1
        offset = reading.find(character)
        if character in APOSTROPHES:
            while offset >= 0:
                if not (offset and reading[offset - 1].isalnum() and reading[offset + 1 : offset + 2].isalnum()):
                    at.append(offset)
                offset = reading.find(character, offset + 1)
        else:
            while offset >= 0:
                at.append(offset)
                offset = reading.find(character, offset + 1)
    if found > 1:
        at.sort()
    return at


def marks(reading: str, block: Block, at: Sequence[int]) -> list[Mark]:
    """The marks at these offsets of one block."""
    found: list[Mark] = []
    previous_end, previous_opens = -1, False
    for start in at:
        if start < previous_end:
            continue  # the second half of a double mark
        text = reading[start]
        end = start + 1
        if text in PAIRABLE and end < block.end and reading[end] == text:
            text += text
            end += 1
        before = reading[start - 1] if start > block.start else " "
        after = reading[end] if end < block.end else " "
        may_open = end < block.end and (
            previous_opens if start == previous_end else before.isspace() or before in BEFORE_OPENING
        )
        may_close = after.isspace() or after in AFTER_CLOSING or (after in CHARACTERS and not may_open)
        if may_open != may_close:
            side = OPENS if may_open else CLOSES
        elif text in LEFT:
            side = OPENS
        elif text in RIGHT:
            side = CLOSES
        else:
            side = EITHER
        found.append(Mark(start, end, text, side))
        previous_end, previous_opens = end, side == OPENS or (side == EITHER and may_open)
    return found
