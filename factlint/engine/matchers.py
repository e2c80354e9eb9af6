"""Where the anchors of needles stand in normalised text: one question, several ways to answer it.

A matcher answers `places(words)`: every place of every anchor that stands there as a
whole token, with the anchor's records. `words` is normalised text between two spaces, so
that each token has a space at both ends. All matchers give the same places; they differ
in what it costs to make one and in what it then costs a byte. `MATCHERS` names them.
A long text is searched window by window, so that cost and memory stay linear.
"""

from collections.abc import Callable, Iterator

from factlint.engine.vocabulary import Records, Vocabulary
from factlint.hints import Protocol

WINDOW = 1 << 16
"""Bytes, about."""


Place = tuple[int, int, Records]
"""Where an anchor starts and ends, and the needles that it stands for."""


class Matcher(Protocol):
    """Made for a vocabulary, and for those of its needles that are wanted; it may give others too."""

    def places(self, words: bytes) -> list[Place]:
        """Each place of an anchor."""
        ...


class Lookup:
    """Asks the packed table for each different token of a text: nothing to build, for a handful of files."""

    def __init__(self, vocabulary: Vocabulary, wanted: bytes | None) -> None:
        self._vocabulary = vocabulary

    def places(self, words: bytes) -> list[Place]:
        tokens = words.split()
        return whole_tokens(words, tokens, self._vocabulary.among(set(tokens)))


class Tokens:
    """Has the whole table as a dictionary that a text's tokens are held against."""

    def __init__(self, vocabulary: Vocabulary, wanted: bytes | None) -> None:
        self._entries = vocabulary.whole(wanted)

    def places(self, words: bytes) -> list[Place]:
        return whole_tokens(words, words.split(), self._entries)


class AhoCorasick:
    """All anchors in one automaton of `ahocorasick_rs`: slow to build, fast a byte."""

    def __init__(self, vocabulary: Vocabulary, wanted: bytes | None) -> None:
        import ahocorasick_rs

        entries = vocabulary.whole(wanted)
        self._records = list(entries.values())
        self._automaton = ahocorasick_rs.BytesAhoCorasick([b" %b " % token for token in entries])

    def places(self, words: bytes) -> list[Place]:
        return [
            (start + 1, end - 1, self._records[index])
            for index, start, end in self._automaton.find_matches_as_indexes(words, overlapping=True)
        ]


MATCHERS: dict[str, Callable[[Vocabulary, bytes | None], Matcher]] = {
    "lookup": Lookup,
    "tokens": Tokens,
    "ahocorasick": AhoCorasick,
}


def windows(words: bytes) -> Iterator[tuple[int, bytes]]:
    """The text in pieces of about WINDOW bytes that begin and end with a space, and where each begins."""
    start, last = 0, len(words)
    while last - start > WINDOW:
        end = words.rfind(b" ", start + 1, start + WINDOW)
        if end < 0:
            end = words.index(b" ", start + WINDOW)
        yield start, words[start : end + 1]
        start = end
    yield start, words[start:]


def whole_tokens(words: bytes, tokens: list[bytes], entries: dict[bytes, Records]) -> list[Place]:
    """The places of those of a text's tokens that have an entry."""
    found: list[Place] = []
    at = 0
    find = words.find
    for token in filter(entries.__contains__, tokens):
        at = find(b" %b " % token, at) + 1
        end = at + len(token)
        found.append((at, end, entries[token]))
        at = end
    return found
