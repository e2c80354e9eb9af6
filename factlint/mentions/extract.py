"""`extract(document) -> mentions`: every checkable fact of a document as printed, unresolved.

Amounts and times are looked for apart, each at its own triggers, and then every stretch of text gets one owner.
Mentions come in the order of their places; persons may overlap others ("March"), the rest do not overlap one
another.
"""

from factlint.mentions.amounts import find_amounts
from factlint.mentions.mention import Mention
from factlint.mentions.owners import owned
from factlint.mentions.people import find_people
from factlint.mentions.people.words import NONE, Additions
from factlint.mentions.temporal import find_temporal
from factlint.text.document import Document


def extract(document: Document, additions: Additions = NONE) -> tuple[Mention, ...]:
    """The mentions of a document, by place, those of furniture too: a teaser has its date and its figures.

    `additions` are what the house adds to the lexicon of ranks and names.
    """
    times: list[Mention] = []
    for block in document.blocks:
        times += find_temporal(document.reading, block.start, block.end)
    figures = owned(document.reading, find_amounts(document), times)
    people = find_people(document, additions)
    return tuple(sorted([*figures, *people], key=lambda mention: (mention.start, -mention.end)))
