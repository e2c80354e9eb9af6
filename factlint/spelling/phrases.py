"""Names of several words, found by a word that stands as it should: where another word of them has slipped."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from factlint.spelling.slips import is_slip
from factlint.spelling.surroundings import is_title_case
from factlint.text.document import Document, Span

Phrase = tuple[tuple[str, ...], int]
"""The words of a name, and which of them it is looked for by."""

ANCHOR = 3
"""The fewest letters of a word that a name is looked for by."""
LEFT, RIGHT = re.compile(r"(?<![\w'’‑-])([^\W\d_]+)\s+\Z"), re.compile(r"\s+([^\W\d_]+)(?![\w‑-])")
LONGEST = 40
"""How far a neighbouring word is read, in characters."""
BEFORE = frozenset("the a an in at by of to for from and but or on as with under after before that our us".split())
"""Words that with a capital may stand before a name, and belong to none."""


def anchors(names: Iterable[str]) -> dict[str, list[Phrase]]:
    """The words to look for. Two of each name: where one has slipped, the other stands."""
    table: dict[str, list[Phrase]] = {}
    for name in names:
        words = tuple(name.split())
        long = [place for place, word in enumerate(words) if len(word) >= ANCHOR]
        for place in sorted(long, key=lambda place: (words[place].islower(), -len(words[place]), place))[:2]:
            table.setdefault(words[place], []).append((words, place))
    return table


def slipped(
    document: Document, start: int, end: int, phrases: Sequence[Phrase], english: Collection[str]
) -> Iterator[tuple[Span, str]]:
    """The slips in a name around the anchor at `[start, end)`, each with the name that is meant.

    `english` are the words of English that lie near to a word of the names.
    """
    block = document.block_at(start)
    if block is None or document.reading[start - 1 : start] in ("-", "‑") and start > block.start:
        return
    reading, first, last = document.reading, Span(start, end), Span(start, end)
    left: list[Span] = []
    right: list[Span] = []
    for words, place in phrases:
        while len(left) < place and (found := before(reading, block.start, first.start)):
            first = Span(*found.span(1))
            left.insert(0, first)
        while len(right) < len(words) - place - 1 and (found := RIGHT.match(reading, last.end, block.end)):
            last = Span(*found.span(1))
            right.append(last)
        spans = [*left[len(left) - place :], Span(start, end), *right[: len(words) - place - 1]]
        if len(left) < place or len(spans) < len(words):
            continue
        pairs = [(reading[span.start : span.end], word) for span, word in zip(spans, words, strict=True)]
        odd = [pair for pair in pairs if pair[0] != pair[1]]
        if len(odd) == 1 and is_odd(*odd[0]):
            whole = Span(spans[0].start, spans[-1].end)
            if odd[0][0].lower() not in english or is_participle(document, whole, odd[0][0]):
                yield whole, " ".join(words)


def before(reading: str, start: int, end: int) -> re.Match[str] | None:
    """The word that stands before `end`, parted by white space alone, within a block that begins at `start`."""
    return LEFT.search(reading, max(start, end - LONGEST), end)


def is_odd(found: str, word: str) -> bool:
    """Whether a word of a name has slipped and kept its capital."""
    capital = found[:1].isupper() == word[:1].isupper() and found[1:].islower()
    return capital and is_slip(found.lower(), word.lower())


def is_participle(document: Document, whole: Span, found: str) -> bool:
    """Whether an English word can stand in no name: a participle with a capital, in no headline or longer name."""
    block = document.block_at(whole.start)
    if not found.endswith(("ed", "ing")) or block is None or is_title_case(document.reading, block):
        return False
    near = before(document.reading, block.start, whole.start)
    return near is None or near[1].islower() or near[1].lower() in BEFORE
