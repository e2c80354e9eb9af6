"""`slips_of(document, people) -> words`: capitalised words that one letter parts from a person's surname.

In: a document and its mentions of persons. Out: each such word at its first place with the surname that may be
meant. Refused: English words, places, given names, what the text writes in lower case too or more often than
the surname, and what stands in a longer name ("Port Harison"), headlines apart.
"""

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.agreement.bearer import words_of
from factlint.agreement.sentence_at import sentences_of
from factlint.agreement.spelled import one_letter_apart
from factlint.bundled import bundled_root
from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.mentions.people.words import word_flags
from factlint.spelling.wordlist import holds
from factlint.text.document import Document, Span

SHORTEST = 5
"""Letters of a surname in which one is a slip rather than another name."""
MARKS = ",.;:?!()[]\"“”‘’'—–"
BEHIND = Grammar(r"[ -][A-Z]")
BEFORE = Grammar(r"(?<![.?!\"“] )(?<!\n)\b(?!(?:Mr|Ms|Mrs|Dr)\b)[A-Z][\w.'’-]* \Z")
REACH = 24
"""Characters in which the word before ends."""


@cache
def english() -> str:
    """The list of English words, as text. Read only where a word is one letter off a name."""
    with open(os.path.join(bundled_root(), "lists", "words.txt"), encoding="utf-8") as stream:
        return stream.read()


def slips_of(document: Document, people: Sequence[Mention]) -> Iterator[tuple[Span, str]]:
    """The words that may be a slip, by place, with the surname in lower case."""
    named = [Person._make(mention.content) for mention in people]
    counts = Counter(words_of(person.name)[-1] for person in named if person.introduced)
    surnames = [name for name in counts if len(name) >= SHORTEST and name.isalpha()]
    if not surnames:
        return
    shaped: dict[tuple[str, int], list[str]] = {}
    for name in surnames:
        for length in (len(name) - 1, len(name), len(name) + 1):
            shaped.setdefault((name[0], length), []).append(name)
    reading = document.reading
    taken = {word for person in named for word in words_of(person.name)}
    initials = {name[0].upper() for name in surnames}
    capitalised = (word.rstrip(MARKS) for word in set(reading.split()) if word[0] in initials)
    for word in sorted({word.removesuffix("'s").removesuffix("’s") for word in capitalised}):
        low = word.lower()
        if (
            (low[:1], len(low)) not in shaped
            or len(low) < SHORTEST
            or not word[1:].islower()
            or not word.isalpha()
        ):
            continue
        if low in taken or low in word_flags():
            continue
        surname = next((name for name in shaped[low[0], len(low)] if one_letter_apart(low, name)), "")
        if not surname or f" {low}" in reading or holds(english(), low):
            continue
        places = list(re.finditer(rf"(?<![\w'’-]){word}(?![\w-])", reading))
        if len(places) > counts[surname]:
            continue
        for found in places:
            span = Span(found.start(), found.end())
            if not in_longer_name(reading, span) or sentences_of(document).at(span.start)[1] == "heading":
                yield span, surname
                break


def in_longer_name(reading: str, span: Span) -> bool:
    """Whether capitalised words stand at a word."""
    before = reading[max(0, span.start - REACH) : span.start]
    return bool(BEHIND.match(reading, span.end) or BEFORE.search(before))
