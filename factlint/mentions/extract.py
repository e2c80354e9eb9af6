"""`extract(document) -> mentions`: every checkable fact of a document as printed, unresolved.

Amounts and times are looked for apart, each at its own triggers, and then every stretch of text gets one owner.
Mentions come in the order of their places; persons, quotations, acronyms and known names may overlap others, as
a quotation holds dates; the rest do not overlap one another, and within one kind nothing does.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from factlint.mentions.acronyms import find_acronyms
from factlint.mentions.amounts import find_amounts
from factlint.mentions.mention import Mention
from factlint.mentions.names import find_names
from factlint.mentions.owners import owned
from factlint.mentions.people import find_people
from factlint.mentions.people.words import NONE, Additions
from factlint.mentions.quotes import find_quotes
from factlint.mentions.temporal import find_temporal
from factlint.text.document import Document

NOTHING: Mapping[str, Sequence[str]] = MappingProxyType({})


def extract(
    document: Document, additions: Additions = NONE, known: Mapping[str, Sequence[str]] = NOTHING
) -> tuple[Mention, ...]:
    """The mentions of a document, by place, those of furniture too: a teaser has its date and its figures.

    `additions` are what the house adds to the lexicon of ranks and names; `known` are names that the rules give,
    each with its other forms.
    """
    people = find_people(document, additions)
    said = find_quotes(document, people)
    found = [*figures(document), *people, *said, *find_acronyms(document), *find_names(document, known)]
    return tuple(sorted(found, key=lambda mention: (mention.start, -mention.end)))


def figures(document: Document) -> Sequence[Mention]:
    """Times and amounts alone, each stretch of text with one owner."""
    times: list[Mention] = []
    for block in document.blocks:
        times += find_temporal(document.reading, block.start, block.end)
    return owned(document.reading, find_amounts(document), times)
