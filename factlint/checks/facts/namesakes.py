"""Where a name that a fact has is mentioned for short, and whether it is introduced in full.

In: a document, the name, the places of its right forms. Out: the places of a person's surname alone; the first
mention, where it is not the full name. Headings, captions and direct quotations introduce nobody.
"""

from collections.abc import Iterator, Sequence

from factlint.checks.facts.bearers import FULL, SURNAME, bears, name_of
from factlint.checks.kind import Hit
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.mentions.people.words import GIVEN, OTHER, SPEECH, word_flags
from factlint.spelling.surroundings import is_quoted
from factlint.text.document import Document, Span
from factlint.values.told import people

LONGEST = 6
"""Words of a name."""
NO_COPY = ("heading", "caption", "furniture", "table")


def is_person(name: str) -> bool:
    """Whether a name is a person's: its first word is a given name, or no word is one of bodies or places."""
    flags = [word_flags().get(word.lower().rstrip("."), 0) for word in name.split()]
    if not 1 < len(flags) < LONGEST or not name[0].isupper():
        return False
    return bool(flags[0] & GIVEN) or not any(flag & OTHER for flag in flags)


def short_forms(
    document: Document, name: str, aliases: Sequence[str], right: Sequence[Hit]
) -> Iterator[tuple[int, int]]:
    """Where the person of a name goes by its last word, in a text that has the name in full."""
    if not right or not is_person(name):
        return
    lasts = {form.split()[-1] for form in (name, *aliases)}
    for mention, how in borne(document, name):
        if how == FULL and mention.text.split()[-1] in lasts:
            yield mention.start, mention.end


def borne(document: Document, name: str) -> Iterator[tuple[Mention, str]]:
    """The mentions of a person who may bear the name, and how sure that is."""
    wanted = name_of(name)
    for mention in people(document):
        person = Person._make(mention.content)
        how = "" if person.ambiguous else bears(wanted, person)
        if how:
            yield mention, how


def first_mention(document: Document, name: str, places: Sequence[Hit]) -> Span | None:
    """The first mention in the copy itself, where it is not the full name; None where all is well."""
    if not places:
        return None
    copy = [hit for hit in places if is_copy(document, hit.start, hit.end)]
    if is_person(name):
        return first_of_person(document, name, copy)
    if not copy:
        return None
    start, end = min((hit.start, -hit.end) for hit in copy)
    full = any(hit.needle == 0 and hit.start <= start < hit.end for hit in copy)
    return None if full else Span(start, -end)


def first_of_person(document: Document, name: str, places: Sequence[Hit]) -> Span | None:
    """The same for a person, who is known by name in the text, or speaks in it."""
    for mention, how in borne(document, name):
        if is_copy(document, mention.start, mention.end):
            if " " in mention.text or (how == SURNAME and not speaks(document, mention.end)):
                return None
            return Span(mention.start, mention.end)
    if any(last_of(mention) == name_of(name).words[-1] for mention in people(document)):
        return None  # another person's
    for hit in places:
        before = document.reading[max(0, hit.start - 30) : hit.start].split()
        led = document.reading[hit.start - 1 : hit.start] == " " and bool(before) and before[-1][:1].isupper()
        if not led and speaks(document, hit.end):
            return Span(hit.start, hit.end)
    return None


def last_of(mention: Mention) -> str:
    return name_of(Person._make(mention.content).full_name).words[-1]


def speaks(document: Document, end: int) -> bool:
    """Whether a verb of speech stands right behind a name."""
    following = document.reading[end : end + 20].split()[:1]
    return bool(following and word_flags().get(following[0], 0) & SPEECH)


def is_copy(document: Document, start: int, end: int) -> bool:
    """Whether a place is in the running copy and in nobody's mouth."""
    block = document.block_at(start)
    return block is not None and block.role not in NO_COPY and not is_quoted(document, start, end)
