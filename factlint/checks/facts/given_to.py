"""Whether the speaker to whom a text gives a quotation can be the one that a fact has.

In: the speakers of a fact as an editor writes them, and a quotation of a document. Out: a `Relation`. An officer
and her department are compatible; a named person against an unnamed spokeswoman is unknown; two names contradict.
"""

from collections.abc import Sequence

from factlint.checks.facts.namesakes import is_person
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.mentions.quotes.quote import Quote
from factlint.text.document import Document
from factlint.values.people.speakers import Speaker, speaker_compatible
from factlint.values.people.titles import titles
from factlint.values.told import people
from factlint.values.value import Relation

PRONOUNS = frozenset(("he", "she", "they", "it", "i", "we"))
BEST = (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE, Relation.UNKNOWN, Relation.CONTRADICTORY)


def given_to(document: Document, quote: Quote, wanted: Sequence[str]) -> Relation:
    """How the speaker in the text stands to those of the fact: as well as to the one that fits best."""
    if not quote.speaker or not wanted:
        return Relation.UNKNOWN
    stated = speaker_in(document, quote)
    found = {speaker_compatible(speaker_of(document, name), stated) for name in wanted}
    best = next(relation for relation in BEST if relation in found)
    said_by = document.reading[quote.speaker_start : quote.speaker_end].lower()
    return Relation.UNKNOWN if best == Relation.CONTRADICTORY and said_by in PRONOUNS else best


def speaker_in(document: Document, quote: Quote) -> Speaker:
    """The speaker as the text has it, with the titles that it gives anywhere."""
    if quote.person:
        return Speaker(quote.speaker, *held(document, quote.person))
    return described(quote.speaker)


def speaker_of(document: Document, written: str) -> Speaker:
    """The speaker as an editor has written it, with the titles that the text gives."""
    if not is_person(written):
        return described(written)
    for mention in people(document):
        person = Person._make(mention.content)
        if person.full_name.split()[-1] == written.split()[-1] and not person.ambiguous:
            return Speaker(written, *held(document, person.person))
    return Speaker(written)


def described(speaker: str) -> Speaker:
    """A speaker without a name: by a title, "State Department spokeswoman", or a body."""
    return Speaker(title=speaker) if titles(speaker) else Speaker(body=speaker)


def held(document: Document, number: int) -> tuple[str, str]:
    """Titles and bodies that the text gives a person."""
    its = [person for person in map(read, people(document)) if person.person == number]
    told = ", ".join(dict.fromkeys(text for person in its for text, _, _ in person.titles))
    return told, ", ".join(dict.fromkeys(person.body for person in its if person.body))


def read(mention: Mention) -> Person:
    return Person._make(mention.content)
