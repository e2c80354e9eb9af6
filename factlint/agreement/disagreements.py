"""`disagreements(texts) -> disagreements`: where the statements of one text, or of several, cannot all be right.

In: the statements of each text and their datelines. Out: each disagreement once, its places parted into sides, in
the order of kinds and places. Only statements that share keys are compared, those with the same content as one:
time goes with the statements, not with their pairs. What two places of one text disagree on is told too: who
compares texts leaves out what stands in one of them alone.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.agreement.standing import CONFLICT, SAME, Comparer, Standing
from factlint.agreement.statement import KINDS, Disagreement, Stated, Statement
from factlint.agreement.statements import comparer
from factlint.record import NamedTuple

MOST = 48
"""More ways of telling one thing than this are told of by what they share first only: lists, forms, tables."""

REASONS = 3
"""So many differences are told of one disagreement."""

Telling = list[Stated]
"""The places that say the same in the same way."""


class Edge(NamedTuple):
    """How two tellings stand in one aspect."""

    one: int
    two: int
    standing: Standing


def disagreements(
    texts: Sequence[Sequence[Statement]], datelines: Sequence[str] = (), kinds: Sequence[str] = KINDS
) -> list[Disagreement]:
    """The disagreements within and between texts.

    `datelines`: the day each text speaks from, ISO 8601, "" or nothing where it is not known.
    """
    dates = [*datelines, *[""] * (len(texts) - len(datelines))]
    by_kind: dict[str, list[Stated]] = {kind: [] for kind in kinds}
    for document, text in enumerate(texts):
        for statement in text:
            if statement.kind in by_kind:
                by_kind[statement.kind].append(Stated(document, statement))
    return [found for kind, stated in by_kind.items() if len(stated) > 1 for found in of_kind(kind, stated, dates)]


def of_kind(kind: str, stated: Sequence[Stated], datelines: Sequence[str]) -> Iterator[Disagreement]:
    """The disagreements of one kind."""
    judge = comparer(kind)
    tellings = told(stated)
    edges = [
        Edge(one, two, standing)
        for one, two in candidates(tellings, judge.SHARED)
        for standing in judge.stand(tellings[one][0], tellings[two][0], datelines)
    ]
    aspects = sorted({edge.standing.aspect for edge in edges if edge.standing.how == CONFLICT})
    found = [
        each
        for aspect in aspects
        for each in parted(kind, judge, tellings, [edge for edge in edges if edge.standing.aspect == aspect])
    ]
    yield from sorted(found, key=first_place)


def first_place(found: Disagreement) -> tuple[int, int, str]:
    """What disagreements of a kind are ordered by."""
    document, place = min((each.document, each.statement.start) for side in found.sides for each in side)
    return document, place, found.aspect


def told(stated: Sequence[Stated]) -> list[Telling]:
    """Statements by what they say; within one document those of one content, elsewhere too."""
    tellings: dict[tuple[object, ...], Telling] = {}
    for each in stated:
        tellings.setdefault((each.statement.keys, each.statement.content), []).append(each)
    return list(tellings.values())


def candidates(tellings: Sequence[Telling], shared: int) -> list[tuple[int, int]]:
    """The pairs of tellings that have so many keys in common."""
    by_key: dict[str, list[int]] = {}
    for number, telling in enumerate(tellings):
        for key in dict.fromkeys(telling[0].statement.keys):
            by_key.setdefault(key, []).append(number)
    counts: dict[tuple[int, int], int] = {}
    for numbers in by_key.values():
        if len(numbers) == 1:
            continue
        for pair in combinations(numbers[:MOST], 2):
            counts[pair] = counts.get(pair, 0) + 1
    return sorted(pair for pair, count in counts.items() if count >= shared)


def parted(
    kind: str, judge: Comparer, tellings: Sequence[Telling], edges: Sequence[Edge]
) -> Iterator[Disagreement]:
    """One disagreement for each group of tellings that conflicts connect."""
    conflicts = {(edge.one, edge.two): edge.standing for edge in edges if edge.standing.how == CONFLICT}
    alike: dict[int, set[int]] = {}
    for edge in edges:
        if edge.standing.how == SAME:
            alike.setdefault(edge.one, set()).add(edge.two)
            alike.setdefault(edge.two, set()).add(edge.one)
    for group in connected(list(conflicts)):
        joined = sides_of(group, tellings, conflicts, alike, judge)
        sides = [
            tuple(sorted((each for number in side for each in tellings[number]), key=place)) for side in joined
        ]
        sides.sort(key=lambda side: (-sum(map(judge.weight, side)), place(side[0])))
        standings = [conflicts[pair] for pair in sorted(conflicts) if pair[0] in group]
        why = list(dict.fromkeys(reason for standing in standings for reason in standing.why))[:REASONS]
        yield Disagreement(
            kind,
            judge.subject(sides[0][0]),
            tuple(sides),
            "; ".join(why),
            all(standing.sure for standing in standings),
            standings[0].aspect,
            all(standing.slight for standing in standings),
        )


def place(stated: Stated) -> tuple[int, int]:
    return stated.document, stated.statement.start


def connected(pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The numbers that pairs connect, group by group, in order."""
    group_of: dict[int, list[int]] = {}
    for one, two in pairs:
        first, second = group_of.setdefault(one, [one]), group_of.setdefault(two, [two])
        if first is not second:
            first += second
            for number in second:
                group_of[number] = first
    return [sorted(group) for number, group in sorted(group_of.items()) if number == min(group)]


def sides_of(
    group: Sequence[int],
    tellings: Sequence[Telling],
    conflicts: dict[tuple[int, int], Standing],
    alike: dict[int, set[int]],
    judge: Comparer,
) -> list[list[int]]:
    """The tellings of a group by what they agree on, each with those outside it that agree with one side only."""

    def at_odds(one: int, two: int) -> bool:
        return (min(one, two), max(one, two)) in conflicts

    def how_many(number: int) -> tuple[int, int]:
        return -sum(map(judge.weight, tellings[number])), number

    sides: list[list[int]] = []
    for number in sorted(group, key=how_many):
        fitting = (side for side in sides if not any(at_odds(number, other) for other in side))
        near = next((side for side in fitting if alike.get(number, set()) & set(side)), None)
        if near is None:
            sides.append([number])
        else:
            near.append(number)
    seen = set(group)
    reached = seen
    while reached:  # what agrees with what agrees, too: "last month" with "December 19"
        reached = {other for number in reached for other in alike.get(number, ())} - seen
        for number in sorted(reached):
            agreeing = [side for side in sides if alike[number] & set(side)]
            if len(agreeing) == 1:
                agreeing[0].append(number)
        seen |= reached
    return sides
