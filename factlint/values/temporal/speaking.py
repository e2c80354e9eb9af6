"""On which day a quotation was spoken, as far as the text beside it tells.

In: a quotation and the values of the document's mentions. Out: the day, or None. It is a day outside the marks,
in the same block and close by, that follows a verb of saying: "... today," she said on Friday.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from factlint.grammar import compiled
from factlint.text.document import Document
from factlint.text.quotations import Quotation
from factlint.values.value import Value

SAYING = (
    r"\b(?:said|says|told|tweeted|wrote|added|announced|stated|posted|declared|replied|warned|argued|insisted"
    r"|explained|remarked|testified)\b(?: \w+){0,5} (?:on |late |early |earlier )?(?<!\bthe )(?<!\bof )(?<!\ba )\Z"
)
BESIDE = 120
"""How far from a quotation the day of speaking may stand, in code points."""
LEAD = 60
"""How far before a day the verb of saying may stand."""


def day_of_speaking(
    quotation: Quotation, values: Sequence[Value], starts: Sequence[int], document: Document
) -> date | None:
    """The day; `starts` are the starts of the mentions of `values`."""
    block = document.block_at(quotation.start)
    if block is None:
        return None
    for value in _beside(quotation, values, starts):
        mention = value.mention
        if mention.kind != "date" or value.lo is None or value.lo != value.hi or len(value.lo) != 10:
            continue
        lead = document.reading[max(block.start, mention.start - LEAD) : mention.start]
        if block.start <= mention.start < block.end and compiled(SAYING).search(lead):
            return date.fromisoformat(value.lo)
    return None


def _beside(quotation: Quotation, values: Sequence[Value], starts: Sequence[int]) -> Iterator[Value]:
    """The values right after the quotation, then those right before it, nearest first."""
    after = bisect_left(starts, quotation.end)
    while after < len(values) and starts[after] <= quotation.end + BESIDE:
        yield values[after]
        after += 1
    before = bisect_left(starts, quotation.start) - 1
    while before >= 0 and starts[before] >= quotation.start - BESIDE:
        yield values[before]
        before -= 1
