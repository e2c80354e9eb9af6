"""`stated(story, kept, texts) -> statements`: what each text of a story says, as the story is compared by.

In: the numbers of the texts of a story, what is kept of each, and the texts. Out: by text its statements: those
that it has for itself, and its sentences that share three words on end with another text. What no other text has
a line of costs no more than a look at its words.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from factlint.agreement import copied
from factlint.agreement.statement import Statement
from factlint.stories.member import Kept
from factlint.stories.sources import Texts
from factlint.stories.words import words

SHARE = 0.2
"""The share of a sentence's runs that another text has, too, where it may have it: both are the same but for one
thing that is told otherwise, and for a word in eight; and a word is part of three runs."""

Runs = set[tuple[bytes, ...]]


def stated(story: Sequence[int], kept: Callable[[int], Kept], texts: Texts) -> dict[int, list[Statement]]:
    """The statements of each text of a story."""
    repeated = shared(story, texts)
    found: dict[int, list[Statement]] = {}
    for number in story:
        document, its = texts(number), kept(number)

        def shares(start: int, end: int, least: float, reading: str = document.reading) -> bool:
            here = list(map(repeated.__contains__, runs(reading[start:end])))
            return sum(here) >= max(copied.SHARED, least * len(here))

        blocks = [block for block in document.prose() if shares(block.start, block.end, 0)]
        told = copied.read(document, blocks, its.figures, partial(shares, least=SHARE))
        found[number] = [*its.statements, *told]
    return found


def shared(story: Sequence[int], texts: Texts) -> Runs:
    """The runs of words that two texts have at least."""
    seen: Runs = set()
    repeated: Runs = set()
    for number in story:
        here = set(runs(texts(number).reading))
        repeated |= seen & here
        seen |= here
    return repeated


def runs(text: str) -> Iterator[tuple[bytes, ...]]:
    """Every three words on end."""
    its = words(text)
    return zip(its, its[1:], its[2:], strict=False)
