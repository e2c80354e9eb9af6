"""Words that stand twice in a row: candidates by one pass over bytes, confirmed on the text.

In goes a reading text, out come the places where a word is followed by itself,
whatever the capitals, with nothing but white space between, and where it is
followed by itself around another word ("of the of"). Hyphens and apostrophes
make another word. Blocks and meaning are left to the check.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Doubled(NamedTuple):
    """A word at `[start, first_end)` and again at `[second, end)` of the reading text."""

    start: int
    first_end: int
    second: int
    end: int


LETTERS = rb"[a-z\xdf-\xf6\xf8-\xff]"
JOINTS = "-‐‑'’_"


def _folded(byte: int) -> int:
    character = chr(byte)
    if character.isupper() and len(character.lower()) == 1:
        return ord(character.lower())
    return 32 if character.isspace() or character in '?"([' else byte


FOLD = bytes(_folded(byte) for byte in range(256))
"""Latin-1 in lower case; white space and what may stand before a word (`?` is any wide mark) as spaces."""


def folded(reading: str) -> bytes:
    """One byte for each code point, with a space before the first."""
    return (b" " + reading.encode("latin-1", "replace")).translate(FOLD)


def doubled(reading: str, text: bytes, wide: bool) -> Iterator[Doubled]:
    """Every doubled word of `reading`; `text` is `folded(reading)`, `wide` whether two spaces may part it."""
    gap = rb" +" if wide else rb" "
    pattern = re.compile(rb" (" + LETTERS + rb"+)" + gap + rb"(?=\1(?!" + LETTERS + rb"))")
    for found in pattern.finditer(text):
        length = found.end(1) - found.start(1)
        place = Doubled(found.start(), found.end(1) - 1, found.end() - 1, found.end() - 1 + length)
        if stands_alone(reading, place) and reading[place.first_end : place.second].isspace():
            yield place


def doubled_around(reading: str, text: bytes, words: Iterable[str], between: Iterable[str]) -> Iterator[Doubled]:
    """Every place where one of `words` stands on both sides of one of `between`; all in ASCII lower case."""
    either = "|".join(re.escape(word) for word in words).encode()
    for middle in between:
        for found in re.finditer(
            b" " + re.escape(middle.encode()) + b" (" + either + b")(?!" + LETTERS + b")", text
        ):
            word = found[1]
            start = found.start() - len(word)
            if start > 0 and text[start - 1 : found.start()] == b" " + word:
                place = Doubled(start - 1, found.start() - 1, found.start(1) - 1, found.end() - 1)
                gap = reading[place.first_end : place.second]
                if stands_alone(reading, place) and gap[0].isspace() and gap[-1].isspace():
                    yield place


def stands_alone(reading: str, place: Doubled) -> bool:
    """Whether neither word is part of a longer one, as in "well-known known" and "it it's"."""
    before = reading[place.start - 1 : place.start] if place.start else ""
    after = reading[place.end : place.end + 1]
    return not (before and (before.isalnum() or before in JOINTS)) and not (
        after and (after.isalnum() or (after in JOINTS and reading[place.end + 1 : place.end + 2].isalnum()))
    )
