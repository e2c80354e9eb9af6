"""Words that stand twice in a row: candidates by one pass over bytes, confirmed on the text.

In goes a reading text, out come the places where a word is followed by itself,
whatever the capitals, with nothing but white space between, or with one of a few
words between ("of the of"). Hyphens and apostrophes make another word. Blocks and
meaning are left to the check.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.grammar import Grammar, compiled
from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.text.normal import normal, plain, words


class Doubled(NamedTuple):
    """A word at `[start, first_end)` and again at `[second, end)` of the reading text."""

    start: int
    first_end: int
    second: int
    end: int
    between: str
    """The word between the two in lower case, or ""."""


JOINTS = "-‐‑'’_"


def _folded(byte: int) -> int:
    character = chr(byte)
    if character.isupper() and len(character.lower()) == 1:
        return ord(character.lower())
    return 32 if character.isspace() or character in '?"([' else byte


FOLD = bytes(_folded(byte) for byte in range(256))
"""Latin-1 in lower case; white space and what may stand before a word (`?` is any wide mark) as spaces."""


TWICE = Grammar(r" ([^ ]++) \1 ")


def may_be_doubled(document: Document, between: tuple[str, ...] = (), around: tuple[str, ...] = ()) -> bool:
    """Whether `doubled` may find a word where one space parts words: asked of the normalised text of the scan.

    `around` says of which words it matters whether they stand around one of `between`; empty for any.
    """
    copy = normal(document).words.decode()
    if TWICE.search(copy) or (between and parted(between, around).search(copy)):
        return True
    return "_" in copy or has_latin_letters(document.reading)  # where words are parted otherwise


@cache
def parted(between: tuple[str, ...], around: tuple[str, ...]) -> re.Pattern[str]:
    """Finds one of `between` before one of `around` in normalised text."""
    first, second = ("|".join(words(plain(text)).decode() for text in texts) for texts in (between, around))
    return compiled(f" (?:{first}) (?:{second}) " if around else f" (?:{first}) ")


def has_latin_letters(text: str) -> bool:
    """Whether Latin-1 letters outside ASCII stand in a text."""
    if text.isascii():
        return False
    return b"\xc3" in text.encode("utf-8", "surrogatepass") or any(letter in text for letter in "ªµº")


def doubled(reading: str, wide: bool, between: Sequence[str] = ()) -> Iterator[Doubled]:
    """Every doubled word of `reading`, by place. Linear.

    `wide` says whether more than one space may part the words, `between` which words
    may stand between them, in ASCII lower case.
    """
    text = reading.encode("latin-1", "replace").translate(FOLD)
    gap = rb" +" if wide else rb" "
    again = [rb"\1", *(re.escape(word.encode()) + gap + rb"\1" for word in between)]
    # Possessive: a word that is not followed by itself is given up at once.
    word = rb"([^ ]++)" + gap + rb"(?:" + rb"|".join(again) + rb")(?![a-z0-9])"
    first = re.compile(word).match(text)
    if first and (place := confirmed(reading, *first.span(1), first.end())):
        yield place
    for found in re.finditer(rb" " + word, text):
        if place := confirmed(reading, *found.span(1), found.end()):
            yield place


def confirmed(reading: str, start: int, first_end: int, end: int) -> Doubled | None:
    """The place in the text itself, where two whole words of letters and white space make it up."""
    second = end - (first_end - start)
    gap = reading[first_end:second]
    if not reading[start:first_end].isalpha() or not gap[0].isspace() or not gap[-1].isspace():
        return None
    before = reading[start - 1 : start] if start else ""
    if before and (before.isalnum() or before in JOINTS):
        return None
    after = reading[end : end + 1]
    if after and (after.isalnum() or (after in JOINTS and reading[end + 1 : end + 2].isalnum())):
        return None
    return Doubled(start, first_end, second, end, gap.strip().lower())
