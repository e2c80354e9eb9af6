"""`extract(document) -> mentions`: every checkable fact of a document as printed, unresolved.

Mentions come in the order of their places; persons, quotations, acronyms and known names may overlap others, as
a quotation holds dates; figures do not overlap one another, and within one kind nothing does.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from factlint.mentions.acronyms.find import find_acronyms
from factlint.mentions.figures import figures
from factlint.mentions.mention import Mention
from factlint.mentions.names import find_names
from factlint.mentions.people.find import find_people
from factlint.mentions.quotes import find_quotes
from factlint.text.document import Document

NOTHING: Mapping[str, Sequence[str]] = MappingProxyType({})


def extract(document: Document, known: Mapping[str, Sequence[str]] = NOTHING) -> tuple[Mention, ...]:
    """The mentions of a document, by place, those of furniture too: a teaser has its date and its figures.

    `known` are names that the rules give,
    each with its other forms.
    """
    people = find_people(document)
    said = find_quotes(document, people)
    found = [*figures(document), *people, *said, *find_acronyms(document), *find_names(document, known)]
    return tuple(sorted(found, key=lambda mention: (mention.start, -mention.end)))
