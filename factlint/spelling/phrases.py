"""Names of several words, found by a word that stands as it should: where another word of them has slipped."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factlint.spelling.slips import is_slip
from factlint.spelling.surroundings import is_title_case
from factlint.spelling.wordlist import holds
from factlint.text.document import Document, Span

ANCHOR = 3
"""The fewest letters of a word that a name is looked for by."""
REACH = 80
"""How far a name's words are looked for, in characters."""
OPENERS = frozenset("the a an in at by of to for from and but or on as with under after before that our us".split())
"""Words that may stand with a capital before a name without being part of it."""


class Phrase(NamedTuple):
    """A name by one of its words: the words of the name, and which of them the anchor is."""

    words: tuple[str, ...]
    place: int


def anchors(names: Iterable[str]) -> dict[str, list[Phrase]]:
    """The words to look for. Two of each name: where one has slipped, the other stands."""
    table: dict[str, list[Phrase]] = {}
    for name in names:
        words = tuple(name.split())
        long = [place for place, word in enumerate(words) if len(word) >= ANCHOR and word[:1].isupper()]
        for place in sorted(long, key=lambda place: (-len(words[place]), place))[:2]:
            table.setdefault(words[place], []).append(Phrase(words, place))
    return table


def slipped(
    document: Document, start: int, end: int, phrases: Sequence[Phrase], words: str
) -> Iterator[tuple[Span, str]]:
    """The slips in a name around the anchor at `[start, end)`, each with the name that is meant."""
    reading = document.reading
    before = after = None
    for name, place in phrases:
        if place and before is None:
            before = _before(reading, start)
        if place + 1 < len(name) and after is None:
            after = _after(reading, end)
        left, right = (before or [])[len(before or []) - place :], (after or [])[: len(name) - place - 1]
        if len(left) != place or len(right) != len(name) - place - 1:
            continue
        spans = [*left, Span(start, end), *right]
        odd = [at for at, span in enumerate(spans) if reading[span.start : span.end] != name[at]]
        if len(odd) != 1:
            continue
        found, meant = reading[spans[odd[0]].start : spans[odd[0]].end], name[odd[0]]
        if found[:1].isupper() != meant[:1].isupper() or found[1:].lower() != found[1:]:
            continue
        whole = Span(spans[0].start, spans[-1].end)
        if is_slip(found.lower(), meant.lower()) and not _is_english(document, whole, found.lower(), words):
            yield whole, " ".join(name)


def joins_name(document: Document, start: int, end: int) -> bool:
    """Whether a capitalised word stands right before or behind, so that this may be part of another name."""
    reading = document.reading
    near = [_word(reading, _before(reading, start)[-1:]), _word(reading, _after(reading, end)[:1])]
    return any(word[:1].isupper() and word.lower() not in OPENERS for word in near)


def _is_english(document: Document, whole: Span, found: str, words: str) -> bool:
    """Whether the odd word may be meant: an English word, unless it is a participle and the capital tells."""
    if not holds(words, found):
        return False
    block = document.block_at(whole.start)
    participle = found.endswith(("ed", "ing"))
    headline = block is None or is_title_case(document.reading, block)
    before = _word(document.reading, _before(document.reading, whole.start)[-1:])
    longer = before[:1].isupper() and before.lower() not in OPENERS
    return not participle or headline or longer


def _word(reading: str, spans: Sequence[Span]) -> str:
    return reading[spans[0].start : spans[0].end] if spans else ""


def _before(reading: str, start: int) -> list[Span]:
    """The words that lead up to a place, parted by white space alone."""
    spans: list[Span] = []
    for piece in re.finditer(r"[\w'’-]+\s+", reading[max(0, start - REACH) : start]):
        offset = max(0, start - REACH)
        if spans and offset + piece.start() != _next(reading, spans[-1].end):
            spans.clear()
        spans.append(Span(offset + piece.start(), offset + piece.start() + len(piece.group().rstrip())))
    return spans if spans and _next(reading, spans[-1].end) == start else []


def _after(reading: str, end: int) -> list[Span]:
    """The words that follow a place, parted by white space alone."""
    spans: list[Span] = []
    at = end
    for piece in re.finditer(r"\s+([^\W\d_]+)", reading[end : end + REACH]):
        if end + piece.start() != at:
            break
        at = end + piece.end()
        spans.append(Span(end + piece.start(1), at))
    return spans


def _next(reading: str, at: int) -> int:
    while at < len(reading) and reading[at].isspace():
        at += 1
    return at
