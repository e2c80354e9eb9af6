"""`sketch(document) -> Sketch`: what tells whether two texts are about the same events, small enough to keep.

In: a document. Out: checksums of its names, of its figures with the word they count, and of a sample of its
phrases of six words; and the day that it speaks from. Months, weekdays, countries and ranks tell nothing of one
event and are left out, as is what stands in furniture. Nothing here is resolved: words are parted by the bytes
between them, and only capitals and figures are looked at one by one.
"""

import re
from binascii import crc32

from factlint.grammar import Grammar
from factlint.mentions.people.words import GIVEN, HONORIFIC, OPENER, PLACE, TIME, TITLED, word_flags
from factlint.record import NamedTuple
from factlint.stories.words import words
from factlint.text.document import Document
from factlint.text.frequent import FREQUENT

_TELLING = Grammar(
    r"[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ԯ\d](?<!\w.)(?<!\w['-].)(?:(?<=\d)(?:[\d.,]*\d)?|(?:[\w'-]*[^\W_])?)", re.DOTALL
)
"""What begins with a capital or a digit: a set of characters comes first, as `re` then looks for those."""
_COUNTED = Grammar(r"[^\w\n]{1,3}([^\W\d_]+)(?![\w'-])")
_MARKS = " \"'“”‘’()[]"
_STOPS = ".!?:;\n"
_PHRASE = re.compile(rb"[dy] (?=([^ ]+(?: [^ ]+){5}) )")
"""Six words behind one that ends in these letters: one phrase in seven, of every text the same (Broder 1997)."""
_COMMON = PLACE | TIME | TITLED | HONORIFIC | OPENER


class Sketch(NamedTuple):
    """Sorted checksums, each once."""

    names: tuple[int, ...]
    """Of two capitalised words that follow one another, or of one within a sentence."""
    figures: tuple[int, ...]
    phrases: tuple[int, ...]
    date: str
    """ISO 8601, or ""."""


def sketch(document: Document) -> Sketch:
    """The sketch of one document."""
    reading = prose(document).replace("’", "'")
    names, figures = telling(reading)
    date = document.dateline.date if document.dateline else ""
    return Sketch(tuple(sorted(names)), tuple(sorted(figures)), tuple(sorted(phrases(reading))), date)


def prose(document: Document) -> str:
    """What is read of a document, a line a block."""
    reading = document.reading
    if all(block.role != "furniture" for block in document.blocks):
        return reading
    return "\n".join(reading[block.start : block.end] for block in document.prose())


def phrases(reading: str) -> set[int]:
    """The phrases that are kept."""
    return set(map(crc32, _PHRASE.findall(b" ".join(words(reading)) + b" ")))


def telling(reading: str) -> tuple[set[int], set[int]]:
    """The names and the figures of a text."""
    names: set[int] = set()
    figures: set[int] = set()
    flags = word_flags()
    before, last = "", 0
    for found in _TELLING.finditer(reading):
        word, start = found[0], found.start()
        if word[0].isdigit():
            counted = _COUNTED.match(reading, found.end())
            following = counted[1].lower() if counted else ""
            if following and following not in FREQUENT and not flags.get(following, 0) & TIME:
                figures.add(checksum(f"{word} {following}"))
            before, last = "", found.end()
            continue
        if not word[0].isupper():
            continue
        between = reading[last:start]
        in_front = reading[max(0, start - 4) : start].rstrip(_MARKS)
        opens = not in_front or in_front[-1] in _STOPS
        if before and between != " " and (opens or any(map(str.isalnum, between))):
            before = ""
        last = found.end()
        plain = word.lower().removesuffix("'s")
        common = plain in FREQUENT or flags.get(plain, 0) & _COMMON
        if before and not (common and before in FREQUENT):
            names.add(checksum(f"{before} {plain}"))
        if not common and not opens and len(plain) > 2 and not flags.get(plain, 0) & GIVEN:
            names.add(checksum(plain))
        before = "" if common and flags.get(plain, 0) & (OPENER | TIME) else plain
    return names, figures


def checksum(text: str) -> int:
    return crc32(text.encode("utf-8", "replace"))
