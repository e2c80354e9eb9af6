"""Repeats that can match one text in exponentially many ways, such as `(a+)+`.

A matcher that backtracks tries all of them before it gives up. The pattern is
turned into its position automaton (Glushkov 1961); it is exponentially ambiguous
exactly when two different paths lead from a position back to itself over one text
(Weber and Seidl, "On the degree of ambiguity of finite automata", 1991). So
`(?:\\w+ )+` passes, as the space must stand between any two rounds, and
`(?:\\w+ ?)+` does not.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from factlint.rulebook.automaton import COPIES, Automaton, TooLargeError, automaton_of
from factlint.rulebook.pattern_tree import Choice, Item, Part, Repeat, UnreadError, tree

BUDGET = 100_000
"""Steps of the comparison. A pattern that needs more is judged by its repeats within repeats alone."""
SAMPLE = "".join(map(chr, range(32, 127))) + "\n\t\xa0éÉßñ–—“”‘’…€£½²Жя中٣́"
"""Characters on which two items are compared: each kind that patterns tell apart."""


def nested_repeat(pattern: str) -> int:
    """Where in a valid pattern a repeat can go through one text in exponentially many ways; -1 for nowhere."""
    try:
        whole, looks = tree(pattern)
    except UnreadError:
        return -1
    return next((at for part in (whole, *looks) if loops(part) and (at := ambiguous_at(part)) >= 0), -1)


def loops(part: Part, inside: bool = False) -> bool:
    """Whether a repeat holds another repeat or a choice: nothing else can be ambiguous."""
    if isinstance(part, Item):
        return False
    if isinstance(part, Repeat):
        return inside or loops(part.part, inside or part.most is None or part.most > COPIES)
    if isinstance(part, Choice):
        return inside or any(loops(branch, inside) for branch in part.branches)
    return any(loops(piece, inside) for piece in part.parts)


def nested(part: Part, inside: bool = False) -> int:
    """Where an endless repeat stands within another; -1 for nowhere."""
    if isinstance(part, Item):
        return -1
    if isinstance(part, Repeat):
        endless = part.most is None or part.most > COPIES
        return part.at if endless and inside else nested(part.part, inside or endless)
    pieces = part.branches if isinstance(part, Choice) else part.parts
    return max((nested(piece, inside) for piece in pieces), default=-1)


def ambiguous_at(part: Part) -> int:
    """Where two paths over one text lead from a position back to itself; -1 for nowhere."""
    try:
        automaton = automaton_of(part)
        rounds = same_round(automaton.follows)
        for start, follows in enumerate(automaton.follows):
            for end, ways in follows.items():
                if ways > 1 and rounds[start] == rounds[end]:
                    return automaton.items[start].at
        return two_paths(automaton, rounds)
    except TooLargeError:
        return nested(part)


def same_round(follows: list[Counter[int]]) -> list[int]:
    """For each position the number of its strong component; -1 for one that cannot come again."""
    before: list[list[int]] = [[] for _ in follows]
    for start, after in enumerate(follows):
        for end in after:
            before[end].append(start)
    rounds = [-2] * len(follows)
    steps = 0
    for start in range(len(follows)):
        if rounds[start] == -2:
            ahead, behind = reached(follows, start), reached(before, start)
            rounds[start] = -1
            for position in ahead & behind:
                rounds[position] = start
            steps += len(ahead) + len(behind)
            if steps > BUDGET:
                raise TooLargeError
    return rounds


def reached(follows: Sequence[Iterable[int]], start: int) -> set[int]:
    """The positions that can come after `start`."""
    seen: set[int] = set()
    ahead = list(follows[start])
    while ahead:
        position = ahead.pop()
        if position not in seen:
            seen.add(position)
            ahead.extend(follows[position])
    return seen


def two_paths(automaton: Automaton, rounds: list[int]) -> int:
    """Where two paths part and meet again within a repeat, over one text; -1 for nowhere.

    All positions of a strong component lead to one another, so it is enough that the
    paths part at some of its positions and meet at any other.
    """
    alphabet = SAMPLE + "".join(sorted({char for item in automaton.items for char in item.text} - set(SAMPLE)))
    sampled = {text: sample(text, alphabet) for text in {item.text for item in automaton.items}}
    matched = [sampled[item.text] for item in automaton.items]
    ahead = [(position, position) for position, number in enumerate(rounds) if number >= 0]
    seen = set(ahead)
    steps = 0
    while ahead:
        left, right = ahead.pop()
        number = rounds[left]
        ones = [position for position in automaton.follows[left] if rounds[position] == number]
        others = [position for position in automaton.follows[right] if rounds[position] == number]
        steps += len(ones) * len(others)
        if steps > BUDGET:
            raise TooLargeError
        for one in ones:
            for other in others:
                if one == other and left != right:
                    return automaton.items[one].at
                pair = (one, other) if one < other else (other, one)
                if pair not in seen and matched[one] & matched[other]:
                    seen.add(pair)
                    ahead.append(pair)
    return -1


def sample(text: str, alphabet: str) -> int:
    """Which characters of the alphabet an item matches, capitals aside, a bit for each."""
    import regex

    matcher = regex.compile(text, regex.IGNORECASE)
    return sum(1 << index for index, char in enumerate(alphabet) if matcher.fullmatch(char))
