"""Needles without a whole token: substrings, and what has only symbols or characters outside ASCII.

Each is searched for by itself: exactly in the reading text where capitals can make no
difference, else in the lowered text, where a hit is a candidate that `needles` confirms.
Where there are many and `ahocorasick_rs` is installed, one automaton has them all.
"""

from collections.abc import Iterator, Sequence

from factlint.engine.needles import Spec
from factlint.engine.normal import plain
from factlint.hints import Protocol

MANY = 24
"""From so many needles on, one automaton is faster than a search for each."""


class SymbolMatcher(Protocol):
    def places(self, reading: str, lowered: bytes) -> Iterator[tuple[int, Spec]]:
        """Each place where a needle may stand."""
        ...


class Each:
    """One search a needle."""

    def __init__(self, specs: Sequence[Spec]) -> None:
        self._exact = [(longest_piece(spec), spec) for spec in specs if is_exact(spec)]
        self._lowered = [(lowered_piece(spec), spec) for spec in specs if not is_exact(spec)]

    def places(self, reading: str, lowered: bytes) -> Iterator[tuple[int, Spec]]:
        for text, spec in self._exact:
            at = reading.find(text)
            while at >= 0:
                yield at, spec
                at = reading.find(text, at + 1)
        for piece, spec in self._lowered:
            at = lowered.find(piece)
            while at >= 0:
                yield at, spec
                at = lowered.find(piece, at + 1)


class Automaton:
    """All of them in one pass over the lowered text."""

    def __init__(self, specs: Sequence[Spec]) -> None:
        import ahocorasick_rs

        self._specs = specs
        self._automaton = ahocorasick_rs.BytesAhoCorasick([lowered_piece(spec) for spec in specs])

    def places(self, reading: str, lowered: bytes) -> Iterator[tuple[int, Spec]]:
        for index, start, _ in self._automaton.find_matches_as_indexes(lowered, overlapping=True):
            yield start, self._specs[index]


def longest_piece(spec: Spec) -> str:
    """What is searched for."""
    return spec[4][spec[5]]


def is_exact(spec: Spec) -> bool:
    """Whether only the very same characters match."""
    _, _, _, _, pieces, piece, _, ignorecase, _, _ = spec
    return not ignorecase or pieces[piece].lower() == pieces[piece].upper()


def lowered_piece(spec: Spec) -> bytes:
    """What the lowered text has where the needle's longest piece stands."""
    return plain(longest_piece(spec)).lower()
