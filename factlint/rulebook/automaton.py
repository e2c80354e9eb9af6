"""A pattern's tree to its position automaton (Glushkov 1961): what may follow which character, in how many ways.

Refuses trees of more than `POSITIONS` characters (`TooLargeError`).
"""

from collections import Counter
from collections.abc import Iterable

from factlint.record import NamedTuple
from factlint.rulebook.pattern_tree import Choice, Item, Part, Repeat

POSITIONS = 500
COPIES = 5
"""A repeat of at most so many rounds is written out; a longer one counts as endless."""


class TooLargeError(Exception):
    """The pattern is too large to be looked at in full."""


class Automaton(NamedTuple):
    """Positions are numbers; `follows[p]` counts the ways from p to each position after it."""

    items: list[Item]
    follows: list[Counter[int]]


class Ends(NamedTuple):
    """Of a part: can it be empty, where it begins, where it ends."""

    empty: bool
    first: Counter[int]
    last: Counter[int]


def automaton_of(part: Part) -> Automaton:
    """The automaton of a part."""
    automaton = Automaton([], [])
    ends(automaton, part)
    return automaton


def ends(automaton: Automaton, part: Part) -> Ends:
    """Adds a part to the automaton."""
    if isinstance(part, Item):
        if len(automaton.items) == POSITIONS:
            raise TooLargeError
        automaton.items.append(part)
        automaton.follows.append(Counter())
        here = len(automaton.items) - 1
        return Ends(False, Counter([here]), Counter([here]))
    if isinstance(part, Choice):
        branches = [ends(automaton, branch) for branch in part.branches]
        return Ends(
            any(branch.empty for branch in branches),
            sum((branch.first for branch in branches), Counter()),
            sum((branch.last for branch in branches), Counter()),
        )
    if isinstance(part, Repeat):
        if part.most is not None and part.most <= COPIES:
            return copied(automaton, part, part.most)
        inner = ends(automaton, part.part)
        if part.most != part.least:
            join(automaton, inner.last, inner.first)
        return inner._replace(empty=inner.empty or part.least == 0)
    return chained(automaton, (ends(automaton, piece) for piece in part.parts))


def copied(automaton: Automaton, part: Repeat, most: int) -> Ends:
    """A repeat of few rounds written out: each round can only follow the one before."""
    whole = Ends(part.least == 0, Counter(), Counter())
    before: Counter[int] = Counter()
    for number in range(1, most + 1):
        copy = ends(automaton, part.part)
        join(automaton, before, copy.first)
        before = copy.last
        whole = Ends(
            whole.empty or copy.empty,
            whole.first or copy.first,
            whole.last + copy.last if number >= max(part.least, 1) or copy.empty else whole.last,
        )
    return whole


def chained(automaton: Automaton, pieces: Iterable[Ends]) -> Ends:
    """Pieces one after another."""
    whole = Ends(True, Counter(), Counter())
    for piece in pieces:
        join(automaton, whole.last, piece.first)
        whole = Ends(
            whole.empty and piece.empty,
            whole.first + piece.first if whole.empty else whole.first,
            whole.last + piece.last if piece.empty else piece.last,
        )
    return whole


def join(automaton: Automaton, before: Iterable[int], after: Counter[int]) -> None:
    """Every position of `before` is followed by those of `after`."""
    for position in before:
        automaton.follows[position].update(after)
