"""`alike(stretches, enough)`: which stretches of a text share words enough to tell of one thing.

In: the telling words of each stretch, and how many it has to share. Out: the numbers of those that share as many
with another, and of these others. Time goes with the words, hardly with the pairs: what has a word is a bit of one
number.
"""

from collections.abc import Sequence


def alike(stretches: Sequence[Sequence[str]], enough: Sequence[int]) -> list[int]:
    """The numbers of the stretches, in order."""
    having: dict[str, int] = {}
    words = [dict.fromkeys(stretch) for stretch in stretches]
    for number, its in enumerate(words):
        for word in its:
            having[word] = having.get(word, 0) | 1 << number
    found = 0
    for number, (its, least) in enumerate(zip(words, enough, strict=True)):
        own = 1 << number
        others = sharing([having[word] & ~own for word in its], least)
        if others:
            found |= others | own
    return [number for number in range(len(words)) if found >> number & 1]


def sharing(masks: Sequence[int], least: int) -> int:
    """The bits that at least so many numbers have."""
    counted = [0] * least
    for mask in masks:
        if mask:
            for place in range(least - 1, 0, -1):
                counted[place] |= counted[place - 1] & mask
            counted[0] |= mask
    return counted[-1]
