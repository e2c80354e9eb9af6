"""`surrounding(reading, sentence, start, end)`: what the sentence of a figure or a date says of it, plain data."""

from factlint.agreement.wordsets import SMALL, about
from factlint.grammar import Grammar
from factlint.record import NamedTuple

REACH = 12
"""Words on either side that say what it is of."""
CLOSE = 3
"""Words that two sentences of one thing share at least; the shorter one shares all."""
PARTED, COMPARED = 1, 2
PARTS = Grammar(
    r"\b(?:another|others?|further|additional\w*|extra|includ\w+|of them|of those|of whom|of which|each|every"
    r"|respectively|rest|remain\w*|per|vs)\b",
    2,
)
"""Words by which a figure is one of several, or a part."""
COMPARISONS = Grammar(
    r"\b(?:from|between|more|while|whereas|either|instead|compared|than|versus|against|up to|down|earlier|"
    r"previous\w*|original\w*|initial\w*|revis\w*|expect\w*|forecast\w*|estimat\w*|target\w*|average\w*|"
    r"both|toll|so far|at least|now|again|next|last|once|before|if|would|could|might|first|second|third|"
    r"fourth|quarter|half|months?|years?|weeks?|days?|annual\w*|latest|total|combined|altogether|overall|"
    r"only|just|some|\d{4}|rose|fell|rise|fall|gain\w*|grew|drop\w*|clos\w+)\b",
    2,
)
"""Words by which it is that of another time, or another one than is told elsewhere."""
NAMES = Grammar(r"(?<=[a-z,;] )[A-Z][\w'’-]+")


class Surrounding(NamedTuple):
    words: tuple[str, ...]
    """Telling words of the sentence, each once."""
    beside: tuple[str, ...]
    """The telling word behind it, or none."""
    names: tuple[str, ...]
    """Capitalised words within the sentence, in lower case."""
    marks: int
    """PARTED and COMPARED, added."""

    def has(self, mark: int) -> bool:
        return bool(self.marks & mark)

    def shared(self, other: "Surrounding") -> frozenset[str]:
        return frozenset(self.words) & frozenset(other.words)

    def is_like(self, other: "Surrounding") -> bool:
        """Whether both tell of one thing."""
        common = self.shared(other)
        if len(common) < CLOSE or len(common) < min(len(self.words), len(other.words)):
            return False  # "the bank holds", "the union holds": one other word makes it another thing
        if self.beside and other.beside and self.beside != other.beside:
            return False
        return not self.names_another(other)

    def names_another(self, other: "Surrounding") -> bool:
        """Whether each names somebody or something that the other does not."""
        mine, theirs = frozenset(self.names), frozenset(other.names)
        return bool(mine - theirs and theirs - mine)


def surrounding(reading: str, sentence: tuple[int, int], start: int, end: int, reach: int = REACH) -> Surrounding:
    """What stands around `[start, end)` in its sentence, up to so many telling words on either side."""
    low, high = sentence
    before, behind = about(reading, low, start), about(reading, end, high)
    return Surrounding(
        tuple(dict.fromkeys([*before[-reach:], *behind[:reach]])),
        tuple(behind[:1]),
        tuple(sorted({found[0].lower() for found in NAMES.finditer(reading, low, high)} - SMALL)),
        marks_of(reading, sentence, start, end),
    )


def marks_of(reading: str, sentence: tuple[int, int], start: int, end: int) -> int:
    """Which words stand beside `[start, end)` in its sentence: PARTED and COMPARED, added."""
    low, high = sentence
    return sum(
        mark
        for mark, words in ((PARTED, PARTS), (COMPARED, COMPARISONS))
        if words.search(reading, low, start) or words.search(reading, end, high)
    )
