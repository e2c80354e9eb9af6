"""Where the anchors of needles stand in normalised text.

In: normalised text. Out: each place of a whole token that is the anchor of a wanted needle, with its needles. The
packed table is asked for a token when a text first has it; from then on what it said is remembered, so that a run
over many texts looks each of their words up in one dictionary, and a run over one text loads no more than it needs.
A long text is searched window by window, so that cost and memory stay linear.
"""

from collections.abc import Callable, Iterator

from factlint.engine.needles import Spec
from factlint.engine.vocabulary import Record, Vocabulary
from factlint.record import NamedTuple

WINDOW = 1 << 16
"""Bytes, about."""
MOST = 1 << 17
"""Tokens that are remembered. Texts have more different ones only where they are full of numbers or of codes."""


class Address(NamedTuple):
    """A needle: of which rule it is, and the how manieth of the rule's needles."""

    rule: int
    needle: int


class Guarded(NamedTuple):
    """A needle that needs more around its anchor."""

    near: bytes
    """As `Spec` has these three, but counted from the space before the anchor."""
    near_at: int
    gap_at: int
    address: Address
    spec: Spec


class Anchor(NamedTuple):
    """A token, and the wanted needles that it leads to."""

    padded: bytes
    """Between two spaces."""
    length: int
    alone: tuple[Address, ...]
    """The needles that are no more than this token."""
    guarded: tuple[Guarded, ...]


class Anchors(dict[bytes, Anchor | None]):
    """What each token leads to, None for nothing; worked out when a token is first asked for."""

    def __init__(self, vocabulary: Vocabulary, address: Callable[[int], Address | None]) -> None:
        """`address` gives the address of a needle by its number, None where it is not wanted."""
        super().__init__()
        self._vocabulary = vocabulary
        self._address = address

    def __missing__(self, token: bytes) -> Anchor | None:
        if len(self) >= MOST:
            self.clear()
        records = self._vocabulary.records(token)
        found = self[token] = self._anchor(token, records) if records else None
        return found

    def _anchor(self, token: bytes, records: tuple[Record, ...]) -> Anchor | None:
        alone: list[Address] = []
        guarded: list[Guarded] = []
        for record in records:
            if isinstance(record, int):
                address = self._address(record)
                alone += [address] if address else []
            else:
                spec = Spec._make(record)
                address = self._address(spec.number)
                if address:
                    guarded.append(Guarded(spec.near, spec.near_at + 1, spec.gap_at + 1, address, spec))
        return Anchor(b" %b " % token, len(token), tuple(alone), tuple(guarded)) if alone or guarded else None

    def places(self, words: bytes) -> Iterator[tuple[int, Anchor]]:
        """Where each anchor stands, and which. `words` is normalised text between two spaces."""
        anchor_of = self.__getitem__
        find = words.find
        for offset, window in windows(words):
            at = offset
            for anchor in filter(None, map(anchor_of, window.split())):
                at = find(anchor.padded, at)
                yield at, anchor
                at += anchor.length + 1


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
