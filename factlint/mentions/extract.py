"""`extract(document) -> mentions`: every checkable fact of a document as printed, unresolved.

Mentions come in the order of their places; persons, quotations, acronyms and known names may overlap others, as
a quotation holds dates; figures do not overlap one another, and within one kind nothing does. What a text has
none of is not looked for, nor is what would look for it imported.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from factlint.grammar import Grammar
from factlint.mentions.figures import figures
from factlint.mentions.mention import Mention
from factlint.mentions.people.anybody import people_in
from factlint.text.document import Document
from factlint.text.quotations import quotations

NOTHING: Mapping[str, Sequence[str]] = MappingProxyType({})
CAPITALS = Grammar(r"[A-Z][\w.&/-]*[A-Z]")
"""What stands in every short form."""


def extract(document: Document, known: Mapping[str, Sequence[str]] = NOTHING) -> tuple[Mention, ...]:
    """The mentions of a document, by place, those of furniture too: a teaser has its date and its figures.

    `known` are names that the rules give,
    each with its other forms.
    """
    people = people_in(document)
    found = [*figures(document), *people]
    if quotations(document):
        from factlint.mentions.quotes import find_quotes

        found += find_quotes(document, people)
    if CAPITALS.search(document.reading):
        from factlint.mentions.acronyms.find import find_acronyms

        found += find_acronyms(document)
    if known:
        from factlint.mentions.names import find_names

        found += find_names(document, known)
    return tuple(sorted(found, key=lambda mention: (mention.start, -mention.end)))
