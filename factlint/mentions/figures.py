"""`figures(document) -> mentions`: its dates, times, lengths, sums, quantities, shares, counts, ages and ordinals.

Their triggers are found together, then amounts and times are read apart, and every stretch of text gets one owner.
They come in the order of their places and do not overlap.
"""

from factlint.mentions.amounts import find_amounts
from factlint.mentions.mention import Mention
from factlint.mentions.owners import owned
from factlint.mentions.temporal.find import find_temporal
from factlint.mentions.triggers import triggers
from factlint.text.document import Document


def figures(document: Document) -> tuple[Mention, ...]:
    """The figures of a document, by place, those of furniture too: a teaser has its date and its sums."""
    found = triggers(document.reading)
    amounts, times = find_amounts(document, found), find_temporal(document, found)
    return owned(document.reading, amounts, times, addressed=found.addressed)
