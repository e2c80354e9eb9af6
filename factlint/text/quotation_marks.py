"""The quotation marks of a text: `mark_places(reading)` says where, `marks(...)` which side each is on.

In go a reading text and a block of it; out come its marks in order, apostrophes
within words left out, each with the side that its neighbours give it:
a mark before a word opens, one after a word or a full stop closes. Two
apostrophes or two backticks are one mark. Whether a single mark is an apostrophe
after all is for `factlint.text.quotations` to say, which sees both ends.
"""

from collections.abc import Sequence

from factlint.record import NamedTuple
from factlint.text.document import Block
from factlint.text.offsets import places

OPENS, CLOSES, EITHER = "opens", "closes", "either"

STRAIGHT = ("'", '"', "`")
LEFT = ("“", "‘", "„", "‚", "‟", "«", "‹")
RIGHT = ("”", "’", "»", "›")
CHARACTERS = STRAIGHT + LEFT + RIGHT
PAIRABLE = ("'", "`", "‘", "’")
"""Marks that, set twice, are one double mark."""
SINGLE = ("'", "‘", "’", "‚", "`")
APOSTROPHES = ("'", "’")
QUOTING = tuple(mark for mark in CHARACTERS if mark not in APOSTROPHES)

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


def mark_places(reading: str) -> list[int]:
    """The offsets of all characters of quotation marks, apostrophes between two letters left out."""
    at = places(reading, QUOTING)
    found = len(at)
    for character in APOSTROPHES:
        offset = reading.find(character)
        while offset >= 0:
            if not (offset and reading[offset - 1].isalnum() and reading[offset + 1 : offset + 2].isalnum()):
                at.append(offset)
            offset = reading.find(character, offset + 1)
    if len(at) > found:
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
