"""`stated(story, kept, texts) -> statements`: what each text of a story says, as the story is compared by.

In: the numbers of the texts of a story, what is kept of each, and the texts. Out: by text its statements: those
that it has for itself, and its sentences that share three words on end with another text. What no other text has
a line of costs no more than a look at its words.
"""

from collections.abc import Callable, Iterator, Sequence

from factlint.agreement import copied
from factlint.agreement.statement import Statement
from factlint.stories.member import Kept
from factlint.stories.sources import Texts
from factlint.stories.words import words

Runs = set[tuple[bytes, ...]]


def stated(story: Sequence[int], kept: Callable[[int], Kept], texts: Texts) -> dict[int, list[Statement]]:
    """The statements of each text of a story."""
    repeated = shared(story, texts)
    found: dict[int, list[Statement]] = {}
    for number in story:
        document, its = texts(number), kept(number)

        def wanted(start: int, end: int, reading: str = document.reading) -> bool:
            return not repeated.isdisjoint(runs(reading[start:end]))

        found[number] = [*its.statements, *copied.read(document, its.figures, wanted)]
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
