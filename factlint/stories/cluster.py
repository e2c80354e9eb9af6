"""`found(sketches) -> stories`: which of many texts tell one story, in time near to linear.

In: sketches in an order that does not depend on how the texts were named. Out: groups of their indices. Only
texts that share rare checksums are ever held against one another: an inverted index gives the pairs. The likest
are joined first; two groups are joined where texts of the one are like texts of the other on average, so that no
chain leads from one story to the next. Who asks about a few texts only gets their stories, the very same ones,
without the index being made.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, combinations, groupby

from factlint.stories.likeness import Rarity, alike
from factlint.stories.sketch import Sketch

COMMON = 50
"""A checksum in more texts than this brings no two together, and counts for less."""
LEAST = 3
"""Checksums that two texts share before they are looked at."""
LOOKED_AT = 6
"""Members of a group that speak for it."""

Pair = tuple[int, int]
Story = tuple[int, ...]


def found(sketches: Sequence[Sketch]) -> list[Story]:
    """The stories of two texts and more, each in order, by their first text."""
    pairs: dict[Pair, int] = {}
    rarity: dict[int, float] = {}
    for checksum, group in groupby(entries(sketches), key=lambda entry: entry >> 32):
        texts = [entry & 0xFFFFFFFF for entry in group]
        if len(texts) > COMMON:
            rarity[checksum] = COMMON / len(texts)
        else:
            for pair in combinations(texts, 2):
                pairs[pair] = pairs.get(pair, 0) + 1
    return joined(sketches, [pair for pair, shared in pairs.items() if shared >= LEAST], rarity)


def found_of(sketches: Sequence[Sketch], asked: Collection[int]) -> list[Story]:
    """Those of the stories that one of these texts belongs to."""
    reached = set(asked)
    waiting = sorted(reached)
    pairs: set[Pair] = set()
    rarity: dict[int, float] = {}
    everything = [frozenset(checksums(each)) for each in sketches]
    while waiting:
        one = waiting.pop()
        shared = [everything[one] & other for other in everything]
        counts: dict[int, int] = {}
        for checksum in chain.from_iterable(shared):
            counts[checksum] = counts.get(checksum, 0) + 1
        rarity |= {checksum: COMMON / count for checksum, count in counts.items() if count > COMMON}
        for two, both in enumerate(shared):
            if two == one or len(both) < LEAST or sum(counts[each] <= COMMON for each in both) < LEAST:
                continue
            if alike(sketches[one], sketches[two], rarity):
                pairs.add((min(one, two), max(one, two)))
                if two not in reached:
                    reached.add(two)
                    waiting.append(two)
    wanted = frozenset(asked)
    return [story for story in joined(sketches, sorted(pairs), rarity) if not wanted.isdisjoint(story)]


def checksums(sketch: Sketch) -> Iterable[int]:
    return chain(sketch.names, sketch.figures, sketch.phrases)


def entries(sketches: Sequence[Sketch]) -> list[int]:
    """Every checksum that two texts have, with the number of each text, sorted: an inverted index in one list."""
    seen: set[int] = set()
    repeated: set[int] = set()
    for sketch in sketches:
        here = set(checksums(sketch))
        repeated |= seen & here
        seen |= here
    return sorted(
        each << 32 | number
        for number, sketch in enumerate(sketches)
        for each in repeated.intersection(checksums(sketch))
    )


def joined(sketches: Sequence[Sketch], pairs: Sequence[Pair], rarity: Rarity) -> list[Story]:
    """The groups that the pairs make, the likest first."""
    likes = ((alike(sketches[one], sketches[two], rarity), one, two) for one, two in pairs)
    edges = sorted((-likeness, one, two) for likeness, one, two in likes if likeness)
    group_of: dict[int, list[int]] = {}
    for _, one, two in edges:
        first, second = group_of.setdefault(one, [one]), group_of.setdefault(two, [two])
        if first is second or not akin(sketches, first, second, rarity):
            continue
        merged = sorted((*first, *second))
        for number in merged:
            group_of[number] = merged
    groups = {group[0]: tuple(group) for group in group_of.values() if len(group) > 1}
    return [story for _, story in sorted(groups.items())]


def akin(sketches: Sequence[Sketch], one: Sequence[int], two: Sequence[int], rarity: Rarity) -> bool:
    """Whether at least half of the pairs between two groups are alike, as far as their speakers tell."""
    speakers = [(a, b) for a in spread(one) for b in spread(two)]
    return 2 * sum(alike(sketches[a], sketches[b], rarity) > 0 for a, b in speakers) >= len(speakers)


def spread(group: Sequence[int]) -> Sequence[int]:
    """Some of a group, from all over it."""
    if len(group) <= LOOKED_AT:
        return group
    return [group[at * len(group) // LOOKED_AT] for at in range(LOOKED_AT)]
