"""Where the anchors of needles stand in normalised text.

In: normalised text. Out: each place of a whole token that is the anchor of a wanted needle, with its needles. The
packed table is asked for a token when a text first has it, and what it said is remembered: a run over one text
loads no more than it needs. A run that goes on is told once which tokens are anchors at all, and asks for no
other. A long text is searched window by window, so that cost and memory stay linear.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from factlint.engine.needles import ANY_BLEND, Spec, is_blend
from factlint.engine.vocabulary import Records, Vocabulary

WINDOW = 1 << 14
"""Bytes, about: in longer ones `bytes.find` prepares for a long search."""
DIGITS = re.compile(rb"0+")
"""In folded text, where all digits are alike."""

Address = tuple[int, int]
"""A needle: the number of its rule, and which of the rule's needles it is."""
Guarded = tuple[bytes, int, Address, Spec]
"""A needle that needs more than its anchor, behind the edge of its `Spec` and where that is."""
Alone = tuple[int, int, str]
"""A needle that is no more than its anchor: its address, and how it is written where capitals count."""
Anchor = tuple[bytes, int, Sequence[Alone], Sequence[Guarded]]
"""A token between two spaces, its length, and the wanted needles that it leads to: those that are no more than
this token, and the others. Bare tuples all, as those are taken apart soonest."""


class Lookup(dict[bytes, Anchor | None]):
    """What each token leads to, None for nothing; worked out when a token is first asked for."""

    def __init__(self, vocabulary: Vocabulary, address: Callable[[int], Address | None]) -> None:
        """`address` gives the address of a needle by its number, None where it is not wanted."""
        super().__init__()
        self._vocabulary = vocabulary
        self._address = address

    def __missing__(self, token: bytes) -> Anchor | None:
        records = self._vocabulary.records(token)
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
        return (b" %b " % token, len(token), alone, guarded) if alone or guarded else None

    def blends(self, words: bytes, copy: bytes) -> Iterator[tuple[int, Anchor]]:
        """Where each word with a digit in it stands, and what blends lead to. `copy` is the folded text."""
        records = self._vocabulary.records(ANY_BLEND)
        if not records:
            return
        last = -1
        for run in DIGITS.finditer(copy):
            start, end = run.span()
            if start < last or not (copy[end : end + 1].isalpha() or copy[start - 1 : start].isalpha()):
                continue
            first, last = words.rfind(b" ", 0, start + 1), words.find(b" ", end + 1) - 1
            token = words[first + 1 : last + 1]
            anchor = self._anchor(token, records) if is_blend(token) else None
            if anchor:
                yield first, anchor

    def expect_many(self) -> None:
        """Has all anchors known from now on, and all else that was asked for forgotten."""
        self._vocabulary.load()
        its = {token: anchor for token, anchor in self.items() if anchor}
        self.clear()
        self.update(its)

    def places(self, words: bytes) -> Iterator[tuple[int, Anchor]]:
        """Where each anchor stands, and which. `words` is normalised text between two spaces."""
        anchor_of, anchors = self.__getitem__, self._vocabulary.anchors
        for offset, window in windows(words):
            tokens = window.split()
            asked = tokens if anchors is None else filter(anchors.__contains__, tokens)
            find = window.find
            at = 0
            for anchor in filter(None, map(anchor_of, asked)):
                at = find(anchor[0], at)
                yield offset + at, anchor
                at += anchor[1] + 1


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
