"""`sketch(document) -> Sketch`: what tells whether two texts are about the same events, small enough to keep.

In: a document. Out: checksums of its names, of its figures with the word they count, and of a sample of its
phrases of six words; and the day that it speaks from. Months, weekdays, countries and ranks tell nothing of one
event and are left out, as is what stands in furniture. Nothing here is resolved, so that it costs a pass of one
regular expression over the words.
"""

from binascii import crc32
from functools import lru_cache
from itertools import pairwise

from factlint.grammar import Grammar
from factlint.mentions.people.words import GIVEN, HONORIFIC, OPENER, PLACE, TIME, TITLED, word_flags
from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.text.frequent import FREQUENT

PHRASE = 6
"""Words of a phrase."""
SAMPLE = 8
"""One phrase in so many is kept, chosen by its first two words: the same ones in every text (Broder 1997)."""

_WORD = Grammar(r"[a-z]+(?![\w'’-])|[^\W\d_](?:[\w'’-]*[^\W_])?|[$£€]?\d[\d.,]*\d|\d|[.!?:;](?=[\s\"'”’)])")
"""The first alternative is the second one for most words, and read in half the time."""
_PLAIN = str.maketrans("’", "'")
_COMMON = PLACE | TIME | TITLED | HONORIFIC | OPENER


class Sketch(NamedTuple):
    """Sorted checksums, each once."""

    names: tuple[int, ...]
    """Of two capitalised words that follow one another, or of one within a sentence."""
    figures: tuple[int, ...]
    phrases: tuple[int, ...]
    date: str
    """ISO 8601, or ""."""
    words: int
    """How many the text has."""


def sketch(document: Document) -> Sketch:
    """The sketch of one document."""
    names: set[int] = set()
    figures: set[int] = set()
    phrases: set[int] = set()
    count = 0
    for block in document.prose():
        words = _WORD.findall(document.reading, block.start, block.end)
        telling(words, names, figures)
        plain = [word.lower() for word in words if word[0].isalnum()]
        count += len(plain)
        hashes = list(map(hash_of, plain))
        firsts = pairwise(hashes[: max(0, len(plain) - PHRASE + 2)])
        for at in [at for at, (one, two) in enumerate(firsts) if not (one ^ two * 3) % SAMPLE]:
            phrases.add(checksum(" ".join(plain[at : at + PHRASE]).translate(_PLAIN)))
    date = document.dateline.date if document.dateline else ""
    return Sketch(tuple(sorted(names)), tuple(sorted(figures)), tuple(sorted(phrases)), date, count)


def telling(words: list[str], names: set[int], figures: set[int]) -> None:
    """Adds the names and figures of a block's words."""
    flags = word_flags()
    before, opens, last = "", True, -1
    for at in [at for at, word in enumerate(words) if not word[0].islower()]:
        word = words[at]
        first = word[0]
        if at - last > 1:
            before, opens = "", False
        last = at
        if first.isupper():
            plain = word.lower().translate(_PLAIN).removesuffix("'s")
            common = plain in FREQUENT or flags.get(plain, 0) & _COMMON
            if before and not (common and before in FREQUENT):
                names.add(checksum(f"{before} {plain}"))
            if not common and not opens and len(plain) > 2 and not flags.get(plain, 0) & GIVEN:
                names.add(checksum(plain))
            before = "" if common and flags.get(plain, 0) & (OPENER | TIME) else plain
            opens = False
            continue
        if first.isdigit() or first in "$£€":
            following = words[at + 1].lower() if at + 1 < len(words) else ""
            if following.isalpha() and following not in FREQUENT and not flags.get(following, 0) & TIME:
                figures.add(checksum(f"{word} {following}"))
        before, opens = "", not first.isalnum() and first in ".!?:;"


@lru_cache(maxsize=1 << 15)
def hash_of(word: str) -> int:
    """Of one word, the same in every run."""
    return checksum(word.translate(_PLAIN))


def checksum(text: str) -> int:
    return crc32(text.encode("utf-8", "replace"))
