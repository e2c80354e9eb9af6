"""Two sentences word by word: `changes(one, two)` are the stretches in which they differ.

Words compare in one spelling, without case, hyphens, marks and the ending of the possessive, so that what house
style parts is the same.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from factlint.record import NamedTuple
from factlint.spelling.one_spelling import one_spelling

_WORD = re.compile(r"[a-z]+(?![\w'’.])|[$£€]?\d[\d.,:]*\d%?|[$£€]?\d%?|[^\W\d_](?:[\w'’.]*\w)?")
_PLAIN = str.maketrans("’", "'")


class Word(NamedTuple):
    start: int
    """Counted from where the text begins."""
    end: int
    printed: str
    plain: str
    """As it compares."""


class Change(NamedTuple):
    """What stands in the one text for what stands in the other; either may be nothing."""

    mine: tuple[Word, ...]
    theirs: tuple[Word, ...]

    def shown(self) -> tuple[str, str]:
        """Both as printed."""
        mine, theirs = (" ".join(word.printed for word in words) for words in self)
        return mine, theirs

    def size(self) -> int:
        """How many words have changed."""
        return max(len(self.mine), len(self.theirs))


def words_of(text: str) -> list[Word]:
    """The words of a text with their places."""
    return [Word(found.start(), found.end(), found[0], as_compared(found[0])) for found in _WORD.finditer(text)]


def plain_words(text: str) -> list[str]:
    """The words of a text as they compare."""
    return list(map(as_compared, _WORD.findall(text)))


@lru_cache(maxsize=1 << 15)
def as_compared(word: str) -> str:
    plain = word.lower().translate(_PLAIN).removesuffix("'s")
    return one_spelling(plain.replace(".", "") if plain[0].isalpha() else plain)


def changes(one: str, two: str) -> list[Change]:
    """The stretches in which two texts differ, in order."""
    return list(aligned(words_of(one), words_of(two)))


def aligned(mine: list[Word], theirs: list[Word]) -> Iterator[Change]:
    from difflib import SequenceMatcher  # only for texts that have much in common

    matcher = SequenceMatcher(None, [word.plain for word in mine], [word.plain for word in theirs], autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag != "equal":
            yield Change(tuple(mine[start:end]), tuple(theirs[other_start:other_end]))


def parting(one: str, two: str) -> tuple[int, int] | None:
    """The first stretch of one text, `[start, end)`, in which the other differs; None where none is to be seen.

    What one of them has beyond the other at its ends is no difference: one quotation is longer than the other. For
    what the first text lacks, the word before it stands. Capitals count where nothing else differs.
    """
    mine, theirs = words_of(one), words_of(two)
    return first_parting(mine, theirs, [word.plain for word in mine], [word.plain for word in theirs]) or (
        first_parting(
            mine,
            theirs,
            [word.printed.translate(_PLAIN) for word in mine],
            [word.printed.translate(_PLAIN) for word in theirs],
        )
    )


def first_parting(
    mine: list[Word], theirs: list[Word], words: list[str], others: list[str]
) -> tuple[int, int] | None:
    from difflib import SequenceMatcher  # only for texts that have much in common

    for tag, start, end, low, high in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        at_edge = (not start and not low) or (end == len(mine) and high == len(theirs))
        if tag == "equal" or (at_edge and end - start != high - low):
            continue
        if start == end:
            return (mine[start - 1].start, mine[start - 1].end) if start else None
        return mine[start].start, mine[end - 1].end
    return None
