"""`Met().alike(sketch) -> bool`: whether a run has met a text before that may tell the same story.

In: the sketches of a run, one after another. It only says of which texts statements are worth making at once,
while what they are made of is at hand; those of the others are made when a story asks for them. So it may err on
either side, and remembers a part of what it has seen.
"""

from factlint.stories.likeness import alike
from factlint.stories.sketch import Sketch

SAMPLE = 4
"""One checksum in so many is remembered."""
MOST = 1 << 18
"""Checksums that are remembered at most."""


class Met:
    """The texts of a run that one process has linted."""

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last: dict[int, Sketch] = {}

    def alike(self, sketch: Sketch) -> bool:
        """Whether a text that was met before is alike; notes this one."""
        sample = [
            checksum
            for checksums in (sketch.names, sketch.figures, sketch.phrases)
            for checksum in checksums
            if not checksum % SAMPLE
        ]
        last = self._last
        others = {id(other): other for other in map(last.get, sample) if other}
        if len(last) > MOST:
            last.clear()
        last.update(dict.fromkeys(sample, sketch))
        return any(alike(sketch, other, {}) for other in others.values())
