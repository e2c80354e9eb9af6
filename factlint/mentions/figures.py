"""`figures(document) -> mentions`: its dates, times, lengths, sums, quantities, shares, counts, ages and ordinals.

Amounts and times are looked for apart, each at its own triggers, and then every stretch of text gets one owner.
They come in the order of their places and do not overlap.
"""

from factlint.mentions.amounts import find_amounts
from factlint.mentions.mention import Mention
from factlint.mentions.owners import owned
from factlint.mentions.temporal import find_temporal
from factlint.text.document import Document


def figures(document: Document) -> tuple[Mention, ...]:
    """The figures of a document, by place, those of furniture too: a teaser has its date and its sums."""
    times = find_temporal(document.reading, ((block.start, block.end) for block in document.blocks))
    return owned(document.reading, find_amounts(document), times)
