"""`people`, `said`, `shortened`, `defined`: persons, quotations, acronyms of a document, found once for all.

In: a document. Out: its mentions of one kind, by place, as `factlint.mentions` finds them without a newsroom's
additions. As with `factlint.values.known`, whoever asks has seen something of its own in the document before.
"""

from functools import lru_cache

from factlint.hints import TYPE_CHECKING
from factlint.text.document import Document

if TYPE_CHECKING:
    from factlint.mentions.mention import Mention


@lru_cache(maxsize=1)  # several checks ask for the document that is being linted
def people(document: Document) -> "tuple[Mention, ...]":
    """The mentions of kind "person", whose content is a `factlint.mentions.people.person.Person`."""
    # Imported here, as below: most texts have nobody whom anyone asks for.
    from factlint.mentions.people.anybody import people_in

    return tuple(people_in(document))


@lru_cache(maxsize=1)
def said(document: Document) -> "tuple[Mention, ...]":
    """The mentions of kind "quote", whose content is a `factlint.mentions.quotes.quote.Quote`."""
    from factlint.mentions.quotes import find_quotes

    return tuple(find_quotes(document, people(document)))


@lru_cache(maxsize=1)
def defined(document: Document) -> "tuple[Mention, ...]":
    """Those of `shortened` whose long form stands beside them."""
    from factlint.mentions.acronyms.find import find_definitions

    return tuple(find_definitions(document))


@lru_cache(maxsize=1)
def shortened(document: Document) -> "tuple[Mention, ...]":
    """The mentions of kind "acronym", whose content is a `factlint.mentions.acronyms.acronym.Acronym`."""
    from factlint.mentions.acronyms.find import find_acronyms

    return tuple(find_acronyms(document))
