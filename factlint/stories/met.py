"""`Met()`: which texts of a run seem to tell a story that another one tells, too.

In: the sketches of the texts, one after another. Out: the numbers of those that are like another. It only says of
which texts statements are worth making at once, while what they are made of is at hand; those of the others are
made when a story asks for them. So it may err on either side, and remembers a part of what it has seen.
"""

from factlint.stories.likeness import alike
from factlint.stories.sketch import Sketch

SAMPLE = 4
"""One checksum in so many is remembered."""
MOST = 1 << 18
"""Checksums that are remembered at most."""


class Met:
    """The texts that one process is to lint."""

    __slots__ = ("_last", "_sketches", "accompanied")

    def __init__(self) -> None:
        self._sketches: list[Sketch] = []
        self._last: dict[int, int] = {}
        """By checksum the number of the text that had it last."""
        self.accompanied: set[int] = set()
        """The numbers of texts that are like another."""

    def meet(self, sketch: Sketch) -> None:
        """Notes the next text."""
        sample = [
            checksum
            for checksums in (sketch.names, sketch.figures, sketch.phrases)
            for checksum in checksums
            if not checksum % SAMPLE
        ]
        last, number = self._last, len(self._sketches)
        for other in sorted({last[each] for each in sample if each in last}):
            if (other not in self.accompanied or number not in self.accompanied) and alike(
                sketch, self._sketches[other], {}
            ):
                self.accompanied.update((number, other))
        if len(last) > MOST:
            last.clear()
        last.update(dict.fromkeys(sample, number))
        self._sketches.append(sketch)
