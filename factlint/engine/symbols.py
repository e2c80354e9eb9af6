"""Needles without a whole token: substrings, and what has only symbols or characters outside ASCII.

Each text that they come to is searched for once: exactly in the reading text where capitals can make no
difference, else in the folded text, in which all digits are alike and a hit is a candidate that `needles`
confirms. Where much is to be searched, those that begin alike are searched for together; and where there are many
and `ahocorasick_rs` is installed, one automaton has them all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.engine.lookup import Address
from factlint.engine.needles import Spec
from factlint.hints import Protocol
from factlint.text.normal import folded, plain

MANY = 24
"""From so many texts on, one automaton is faster than a search for each."""

Sought = Sequence[tuple[Address, Spec]]
"""The needles that may stand where a text does."""
Place = tuple[int, Sought]

Group = tuple[re.Pattern[str], Sequence[tuple[str, Sought]]]
"""Where one of these texts stands, one after another, and what they are."""


class Symbols(Protocol):
    def places(self, reading: str, copy: bytes) -> Iterator[Place]:
        """Each place where needles may stand, and which. `copy` is the folded text."""
        ...


class Each:
    """One search a text."""

    def __init__(self, needles: Iterable[tuple[Address, Spec]]) -> None:
        self._exact, self._folded = by_text(needles)

    def places(self, reading: str, copy: bytes) -> Iterator[Place]:
        for texts, where in (self._exact, reading), (self._folded, copy.decode()):
            for text, needles in texts.items():
                at = where.find(text)
                while at >= 0:
                    yield at, needles
                    at = where.find(text, at + 1)


class Together:
    """One search for all texts that begin with the same character, by an expression that takes time to make."""

    def __init__(self, needles: Iterable[tuple[Address, Spec]]) -> None:
        exact, folds = by_text(needles)
        self._exact, self._folded = by_beginning(exact), by_beginning(folds)

    def places(self, reading: str, copy: bytes) -> Iterator[Place]:
        for groups, where in (self._exact, reading), (self._folded, copy.decode()):
            for any_of, texts in groups:
                for found in any_of.finditer(where):
                    for text, needles in texts:
                        if where.startswith(text, found.start()):
                            yield found.start(), needles


class Automaton:
    """All of them in one pass over the folded text."""

    def __init__(self, needles: Iterable[tuple[Address, Spec]]) -> None:
        import ahocorasick_rs

        pieces: dict[bytes, list[tuple[Address, Spec]]] = {}
        for address, spec in needles:
            pieces.setdefault(folded_piece(spec), []).append((address, spec))
        self._needles = list(pieces.values())
        self._automaton = ahocorasick_rs.BytesAhoCorasick(list(pieces))

    def places(self, reading: str, copy: bytes) -> Iterator[Place]:
        for index, start, _ in self._automaton.find_matches_as_indexes(copy, overlapping=True):
            yield start, self._needles[index]


def suited(needles: Sequence[tuple[Address, Spec]], *, long: bool) -> Symbols:
    """What finds these needles in the least time. `long`: whether a great deal of text is to come."""
    if not long:
        return Each(needles)
    if len(by_text(needles)[1]) >= MANY:
        try:
            return Automaton(needles)
        except ImportError:
            pass
    return Together(needles)


def by_text(needles: Iterable[tuple[Address, Spec]]) -> tuple[Mapping[str, Sought], Mapping[str, Sought]]:
    """The needles by what the reading text has exactly where one stands, and by what the folded text has."""
    exact: dict[str, list[tuple[Address, Spec]]] = {}
    folds: dict[str, list[tuple[Address, Spec]]] = {}
    for address, spec in needles:
        if is_exact(spec):
            exact.setdefault(longest_piece(spec), []).append((address, spec))
        else:
            folds.setdefault(folded_piece(spec).decode(), []).append((address, spec))
    return exact, folds


def by_beginning(texts: Mapping[str, Sought]) -> list[Group]:
    """The texts by their first character."""
    groups: dict[str, list[tuple[str, Sought]]] = {}
    for text, needles in texts.items():
        groups.setdefault(text[0], []).append((text, needles))
    return [
        (re.compile(re.escape(first) + f"(?={'|'.join(re.escape(text[1:]) for text, _ in its)})"), its)
        for first, its in groups.items()
    ]


def longest_piece(spec: Spec) -> str:
    """What is searched for."""
    return spec[3][spec[4]]


def is_exact(spec: Spec) -> bool:
    """Whether only the very same characters match."""
    piece, ignorecase = longest_piece(spec), spec[6]
    return not ignorecase or piece.lower() == piece.upper()


def folded_piece(spec: Spec) -> bytes:
    """What the folded text has where the needle's longest piece stands."""
    return folded(plain(longest_piece(spec)))
