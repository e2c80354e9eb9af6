"""What several checks ask of the document that is being linted, found and resolved once.

In: a document. Out: of `known` the value of each of its figures (no persons, quotations or names), of `persons`,
`quoted` and `shortened` the mentions of persons, quotations and acronyms, in the order of the text. A check asks
only where something of its own stands in the document (its needles), so that a text without dates and sums costs
nothing here.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.text.document import Document
from factlint.text.quotations import quotations

if TYPE_CHECKING:
    from factlint.mentions.mention import Mention
    from factlint.values.value import Value


@lru_cache(maxsize=1)  # several checks ask for the document that is being linted
def known(document: Document) -> "tuple[Value, ...]":
    """The values of a document's figures."""
    # Imported here: most texts that a check looks at have nothing that it asks for in the end.
    from factlint.mentions.figures import figures
    from factlint.values.figures import resolve_figures

    return resolve_figures(figures(document), document)


@lru_cache(maxsize=1)
def persons(document: Document) -> "tuple[Mention, ...]":
    """The mentions of persons: `Person` is their content."""
    from factlint.mentions.people import find_people

    return tuple(find_people(document))


@lru_cache(maxsize=1)
def quoted(document: Document) -> "tuple[Mention, ...]":
    """The direct quotations with their speakers: `Quote` is their content."""
    if not quotations(document):
        return ()
    from factlint.mentions.quotes import find_quotes

    return tuple(find_quotes(document, persons(document)))


@lru_cache(maxsize=1)
def shortened(document: Document) -> "tuple[Mention, ...]":
    """The acronyms, defined or used without that: `Acronym` is their content."""
    from factlint.mentions.acronyms import find_acronyms

    return tuple(find_acronyms(document))
