"""`compare_quotations(a, b) -> Comparison`: whether two quotations are one, a part of it, or one with other words.

Words are held against words: marks, spacing, punctuation, hyphens, the case of the first letter and spelling
variety count for nothing; brackets and ellipses may stand for any words. Quotations of fewer than five words are
not compared.
"""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from factlint.record import NamedTuple
from factlint.values.quotes.words import WILD, printed_words, words_of

FEWEST = 5
"""Words of a quotation that can be told from others."""
SHARED = 4
"""Words that two wordings of one quotation share at least."""
EDGE = 3
"""So many words that stand over at an end belong to a difference that reaches it."""
PART = 3
"""At most one word in so many may differ."""


class Likeness(Enum):
    SAME = "same"
    FRAGMENT = "fragment of"
    """The shorter is a part of the longer, word by word."""
    DIFFERS = "differs"
    UNRELATED = "unrelated"


class Comparison(NamedTuple):
    likeness: Likeness
    differences: tuple[tuple[str, str], ...] = ()
    """Where they differ: the words of the first and of the second as printed, "" where one has none."""
    first_is_part: bool = False
    """Whether the first is the shorter of a FRAGMENT."""


UNRELATED = Comparison(Likeness.UNRELATED)
Step = tuple[int, int]
"""The next word of the shorter and of the longer after a step."""


def compare_quotations(a: str, b: str) -> Comparison:
    """How two quotations, given without their marks, stand to one another."""
    one, two = words_of(a), words_of(b)
    if min(count(one), count(two)) < FEWEST:
        return UNRELATED
    swapped = (count(one), one) > (count(two), two)
    short, long = (two, one) if swapped else (one, two)
    common = sum(word != WILD for word in set(short) & set(long))
    if common < SHARED or (common * 2 < len(set(short)) and WILD not in long):
        return UNRELATED
    short, long = uncapitalised(short, long)
    steps, cost, shared = aligned(short, long)
    if shared < SHARED or cost * PART > count(short):
        return UNRELATED
    if not cost:
        whole = not outside(steps, long)
        return Comparison(Likeness.SAME if whole else Likeness.FRAGMENT, (), not whole and not swapped)
    shown = (printed_words(b), printed_words(a)) if swapped else (printed_words(a), printed_words(b))
    pairs = differences(short, long, steps, *shown)
    return Comparison(Likeness.DIFFERS, tuple((y, x) for x, y in pairs) if swapped else tuple(pairs))


def count(words: Sequence[str]) -> int:
    return sum(word != WILD for word in words)


def uncapitalised(short: list[str], long: list[str]) -> tuple[list[str], list[str]]:
    """Both with the case of their first letters made alike: the first word of one may stand anywhere in the
    other."""
    short = lowered_first(short, set(long))
    return short, lowered_first(long, set(short))


def lowered_first(words: list[str], other: set[str]) -> list[str]:
    first = next((at for at, word in enumerate(words) if word != WILD), 0)
    word = words[first]
    if word in other:
        return words
    for turned in (word[:1].lower() + word[1:], word[:1].upper() + word[1:]):
        if turned in other:
            return [*words[:first], turned, *words[first + 1 :]]
    return words


def aligned(short: Sequence[str], long: Sequence[str]) -> tuple[list[Step], int, int]:
    """The way through both with the fewest words that differ, what it costs, and how many words are shared.

    What stands before and behind it in the longer is free (Sellers 1980, approximate matching).
    """
    rows, columns = len(short), len(long)
    table = [[0] * (columns + 1)]
    for row in range(1, rows + 1):
        word = short[row - 1]
        above = table[-1]
        free = word == WILD
        line = [above[0] + (not free)]
        for column in range(1, columns + 1):
            other = long[column - 1]
            wild = free or other == WILD
            step = above[column - 1] + (not wild and word != other)
            line.append(min(step, above[column] + (not wild), line[-1] + (not wild)))
        table.append(line)
    end = min(range(columns + 1), key=lambda column: (table[rows][column], -column))
    return walked(short, long, table, end)


def walked(
    short: Sequence[str], long: Sequence[str], table: list[list[int]], end: int
) -> tuple[list[Step], int, int]:
    """The steps of the best way that ends with a word of the longer."""
    row, column, shared = len(short), end, 0
    steps: list[Step] = [(row, column)]
    while row:
        word, other = short[row - 1], long[column - 1] if column else ""
        wild = WILD in (word, other)
        here = table[row][column]
        if column and here == table[row - 1][column - 1] + (not wild and word != other):
            shared += word == other and not wild
            row, column = row - 1, column - 1
        elif here == table[row - 1][column] + (not wild if column else word != WILD):
            row -= 1
        else:
            column -= 1
        steps.append((row, column))
    return steps[::-1], table[len(short)][end], shared


def outside(steps: Sequence[Step], long: Sequence[str]) -> bool:
    """Whether the longer has words before or behind the way through it."""
    return count(long[: steps[0][1]]) + count(long[steps[-1][1] :]) > 0


def differences(
    short: Sequence[str],
    long: Sequence[str],
    steps: Sequence[Step],
    shown: Sequence[str],
    shown_long: Sequence[str],
) -> list[tuple[str, str]]:
    """The stretches that differ, as printed."""
    found: list[tuple[list[str], list[str]]] = []
    open_ = begins = False
    for (row, column), (next_row, next_column) in pairwise(steps):
        mine, theirs = short[row:next_row], long[column:next_column]
        if mine == theirs or WILD in mine or WILD in theirs:
            open_ = False
            continue
        begins = begins or row == 0
        if not open_:
            found.append(([], []))
        found[-1][0].extend(shown[row:next_row])
        found[-1][1].extend(shown_long[column:next_column])
        open_ = True
    if found and len(long) - steps[-1][1] <= EDGE and open_:
        found[-1][1].extend(shown_long[steps[-1][1] :])
    if found and steps[0][1] <= EDGE and begins:
        found[0][1][:0] = shown_long[: steps[0][1]]
    return [(" ".join(mine), " ".join(theirs)) for mine, theirs in found]
