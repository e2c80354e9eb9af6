"""`slips_of(document, people) -> words`: capitalised words that one letter parts from a person's name.

In: a document and its mentions of persons. Out: each such word at its first place with the surname that may be
meant; for a slip in a given name ("Phlip Hammond"), both words. Refused: English words, places and what stands as
one ("in Harison"), given names, what the text writes in lower case too or more often than the surname, and what
stands in a longer name ("Port Harison"), headlines apart.
"""

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from factlint.agreement.bearer import words_of
from factlint.agreement.sentence_at import sentences_of
from factlint.agreement.spelled import one_letter_apart
from factlint.bundled import bundled_root
from factlint.grammar import Grammar
from factlint.hints import TypeVar
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.mentions.people.words import word_flags
from factlint.record import NamedTuple
from factlint.spelling.capitalised import places_of
from factlint.spelling.wordlist import holds
from factlint.text.document import Document, Span

Meant = TypeVar("Meant")
SHORTEST = 5
"""Letters of a name in which one is a slip rather than another name."""
MARKS = ",.;:?!()[]\"“”‘’'—–"
NAME = Person._fields.index("name")
CAPITALISED = Grammar(r"\s([^\W\d_a-z]\S{3,})")
"""The pieces of text in which a word of four letters and more may be one; it begins with what `re` finds fast."""
JOINTS = ("'", "’", "-")
BEHIND = Grammar(r"[ -][A-Z]")
BEFORE = Grammar(r"(?<![.?!\"“] )(?<!\n)\b(?!(?:Mr|Ms|Mrs|Dr)\b)[A-Z][\w.'’-]* \Z")
PLACED = Grammar(r"\b(?:in|near|outside|around|across|throughout|inside) \Z")
"""What stands before a place, as hardly ever before a person."""
FIRST = Grammar(r"\b[A-Z][\w’'-]* \Z")
REACH = 24
"""Characters in which the word before ends."""


@cache
def english() -> str:
    """The list of English words, as text. Read only where a word is one letter off a name."""
    with open(os.path.join(bundled_root(), "lists", "words.txt"), encoding="utf-8") as stream:
        return stream.read()


class Slip(NamedTuple):
    """What may be somebody's name, misspelt."""

    span: Span
    words: tuple[str, ...]
    """As it stands there, in lower case: a surname, or given name and surname."""
    meant: str
    """The surname of whom it may mean."""


def slips_of(document: Document, people: Sequence[Mention]) -> Iterator[Slip]:
    """The words that may be a slip, by spelling."""
    reading = document.reading
    taken = {word for name in {mention.content[NAME] for mention in people} for word in words_of(name)}
    pieces = CAPITALISED.findall(f"\n{reading}") if people else ()
    strangers = {word for word in set(map(strange, pieces)) if word and word.lower() not in taken}
    if not strangers:
        return
    named = [Person._make(mention.content) for mention in people]
    names = [(person, words_of(person.name)) for person in named if person.introduced]
    counts = Counter(words[-1] for _, words in names)
    full = Counter((words[0], words[1]) for _, words in names if len(words) == 2)
    surnames = [name for name in counts if len(name) >= SHORTEST and name.isalpha()]
    given = [name for name in dict(full) if len(name[0]) >= SHORTEST and name[0].isalpha()]
    shaped = by_shape(surnames, surnames)
    shaped_given = by_shape([name for name, _ in given], given)
    for word in sorted(strangers):
        low = word.lower()
        shape = low[0], len(low)
        if shape not in shaped and shape not in shaped_given:
            continue
        surname = next((name for name in shaped.get(shape, ()) if one_letter_apart(low, name)), "")
        whole = next((name for name in shaped_given.get(shape, ()) if one_letter_apart(low, name[0])), None)
        if not (surname or whole) or holds(english(), low) or f" {low}" in reading:
            continue
        if whole and (found := given_slip(document, word, whole[1])):
            yield Slip(found, (low, whole[1]), whole[1])
        if not surname or len(low) < SHORTEST:
            continue
        places = [start for start in heads(document, word) if not reading.startswith("-", start + len(word))]
        if len(places) > counts[surname]:
            continue
        bearers = {first for first, last in full if last == surname}
        for start in places:
            span = Span(start, start + len(word))
            first = word_before(reading, span.start)
            if first.lower() in bearers and not BEHIND.match(reading, span.end):
                yield Slip(Span(span.start - len(first) - 1, span.end), (first.lower(), low), surname)
                break
            if not in_longer_name(reading, span) or sentences_of(document).at(span.start)[1] == "heading":
                yield Slip(span, (low,), surname)
                break


@lru_cache(maxsize=1 << 14)  # most of what a text has in capitals stands in the next one, too
def strange(piece: str) -> str:
    """The capitalised word in what stands between white space that no list has; "" where there is none."""
    word = piece.rstrip(MARKS).removesuffix("'s").removesuffix("’s")
    is_one = word[:1].isupper() and word[1:].islower() and word.isalpha()
    return word if is_one and word.lower() not in word_flags() else ""


def by_shape(names: Sequence[str], meant: Sequence[Meant]) -> dict[tuple[str, int], list[Meant]]:
    """What is meant by a word with this first letter and of this length, one letter more or less."""
    shaped: dict[tuple[str, int], list[Meant]] = {}
    for name, each in zip(names, meant, strict=True):
        for length in (len(name) - 1, len(name), len(name) + 1):
            shaped.setdefault((name[0], length), []).append(each)
    return shaped


def heads(document: Document, word: str) -> Iterator[int]:
    """The places of a capitalised word that is not the end of a longer one."""
    return (start for start in places_of(document, word) if document.reading[start - 1 : start] not in JOINTS)


def given_slip(document: Document, word: str, surname: str) -> Span | None:
    """Where a word stands right before a surname, and no other name before it."""
    reading, behind = document.reading, re.compile(rf" {re.escape(surname)}(?![\w-])", re.IGNORECASE)
    found = next(filter(None, (behind.match(reading, start + len(word)) for start in heads(document, word))), None)
    if not found:
        return None
    span = Span(found.start() - len(word), found.end())
    return None if BEFORE.search(reading[max(0, span.start - REACH) : span.start]) else span


def word_before(reading: str, at: int) -> str:
    """The capitalised word that ends one space before a place; "" where there is none."""
    words = reading[max(0, at - REACH) : at]
    found = FIRST.search(words)
    return found[0][:-1] if found else ""


def in_longer_name(reading: str, span: Span) -> bool:
    """Whether capitalised words stand at a word, or what stands before a place."""
    before = reading[max(0, span.start - REACH) : span.start]
    return bool(BEHIND.match(reading, span.end) or BEFORE.search(before) or PLACED.search(before))
