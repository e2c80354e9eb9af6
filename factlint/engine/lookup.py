"""Where the anchors of needles stand in normalised text.

In: normalised text. Out: each place of a whole token that is the anchor of a wanted needle, with its needles. The
packed table is asked for a token when a text first has it, and what it said is remembered: a run over many texts
looks their words up in one dictionary, and a run over one text loads no more than it needs. A long text is
searched window by window, so that cost and memory stay linear.
"""

from collections.abc import Callable, Iterator, Sequence

from factlint.engine.needles import ANY_BLEND, Spec, is_blend
from factlint.engine.vocabulary import Records, Vocabulary

WINDOW = 1 << 14
"""Bytes, about: in longer ones `bytes.find` prepares for a long search."""
MOST = 1 << 17
"""Tokens that are remembered. Texts have more different ones only where they are full of numbers or of codes."""


Address = tuple[int, int]
"""A needle: the number of its rule, and which of the rule's needles it is."""
Guarded = tuple[bytes, int, Address, Spec]
"""A needle that needs more than its anchor, behind the edge of its `Spec` and where that is."""
Alone = tuple[int, int, str]
"""A needle that is no more than its anchor: its address, and how it is written where capitals count."""
Anchor = tuple[bytes, int, bytes, int, Sequence[Alone], Sequence[Guarded]]
"""A token between two spaces and its length; what may stand at the edge of any of its needles, if that is one
place, and where; then the wanted needles that it leads to: those that are no more than this token, and the others.
Bare tuples all, as those are taken apart soonest."""


class Lookup(dict[bytes, Anchor | None]):
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
        if not token.isalpha() and is_blend(token):
            records += self._vocabulary.records(ANY_BLEND)
        found = self[token] = self._anchor(token, records) if records else None
        return found

    def _anchor(self, token: bytes, records: Records) -> Anchor | None:
        alone: list[Alone] = []
        guarded: list[Guarded] = []
        for record in records:
            address = self._address(record if isinstance(record, int) else record[0])
            if address is None:
                continue
            if isinstance(record, int):
                alone.append((*address, ""))
            elif len(record) == 2:
                alone.append((*address, record[1]))
            else:
                guarded.append((record[1], record[2], address, record))
        if not alone and not guarded:
            return None
        edge, edge_at = (b"", 0) if alone else shared_edge(guarded)
        return b" %b " % token, len(token), edge, edge_at, alone, guarded

    def places(self, words: bytes, edges: bytes) -> Iterator[tuple[int, int, Sequence[Alone], Sequence[Guarded]]]:
        """Where an anchor stands beside an edge that one of its needles may have, its length, and its needles.

        `words` is normalised text between two spaces, `edges` the plain text with as much behind it as an edge may
        be off.
        """
        anchor_of = self.__getitem__
        for offset, window in windows(words):
            find = window.find
            at = 0
            # Most end at the first look, which therefore has to be quick.
            for text, length, edge, edge_at, alone, guarded in filter(None, map(anchor_of, window.split())):
                at = find(text, at)
                start = offset + at
                if not edge or edges[start + edge_at] in edge:
                    yield start, length, alone, guarded
                at += length + 1


def shared_edge(needles: Sequence[Guarded]) -> tuple[bytes, int]:
    """What may stand at the edge of any of these needles, and where that is; nothing where it is not one place."""
    places = {at for _, at, _, _ in needles}
    return (b"".join(edge for edge, _, _, _ in needles), places.pop()) if len(places) == 1 else (b"", 0)


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
