"""`across(members, stated) -> disagreements`: on what the texts of one story disagree, each once.

In: the members of a run, and by the number of each that tells the story what it states. Out: disagreements whose
`document`s are numbers of members; those of two versions of one piece apart, as what has changed. What one text
alone disagrees on is the business of the rules for one text, and a person whom one text calls both ways may be
called either way.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from factlint.agreement.disagreements import disagreements
from factlint.agreement.statement import Disagreement, Stated, Statement
from factlint.record import NamedTuple
from factlint.stories.member import Member
from factlint.stories.versions import pieces

BOTH_WAYS = frozenset(("title", "name", "organisation", "honorific", "age", "variety"))
"""Kinds of which a text that has both ways says that both will do."""


class Found(NamedTuple):
    """What the texts of a story disagree on."""

    told: list[Disagreement]
    changed: list[Disagreement]
    """Between a version of a piece and the one before it."""


def across(members: Sequence[Member], stated: dict[int, list[Statement]]) -> Found:
    """The disagreements of one story, whose texts are given by number, in order."""
    story = list(stated)
    versions = pieces(members, story)
    older = {number for numbers in versions.values() for number in numbers[:-1]}
    latest = [number for number in story if number not in older]
    changed = [
        each
        for numbers in versions.values()
        for pair in pairwise(numbers)
        for each in between(members, list(pair), stated)
        if each.kind != "variety"
    ]
    return Found(between(members, latest, stated) if len(latest) > 1 else [], changed)


def between(
    members: Sequence[Member], texts: Sequence[int], stated: dict[int, list[Statement]]
) -> list[Disagreement]:
    """What these texts disagree on, and no one of them alone."""
    found = disagreements([stated[number] for number in texts], [members[number].sketch.date for number in texts])
    numbered = (renumbered(each, texts) for each in found if is_between(each))
    return without_echoes(list(numbered))


def is_between(found: Disagreement) -> bool:
    """Whether two texts are at odds in it."""
    texts = [{stated.document for stated in side} for side in found.sides]
    if len(set().union(*texts)) < 2 or len(texts) < 2:
        return False
    return found.kind not in BOTH_WAYS or not any(
        one & two for at, one in enumerate(texts) for two in texts[at + 1 :]
    )


def renumbered(found: Disagreement, texts: Sequence[int]) -> Disagreement:
    sides = tuple(
        tuple(Stated(texts[stated.document], stated.statement) for stated in side) for side in found.sides
    )
    return found._replace(sides=sides)


def without_echoes(found: list[Disagreement]) -> list[Disagreement]:
    """Those that another has not told: a sentence that holds one of another kind, a date that datelines part."""
    others = [each for each in found if each.kind != "copied"]
    datelines = [each for each in found if each.kind == "dateline"]
    return [
        each
        for each in found
        if not (each.kind == "copied" and any(echoes(each, other) for other in others))
        and not (each.kind == "date" and any(repeats(each, other) for other in datelines))
    ]


def repeats(one: Disagreement, other: Disagreement) -> bool:
    """Whether one has no place that the other has not."""
    spans = {spot(stated) for stated in places(other)}
    return all(spot(stated) in spans for stated in places(one))


def spot(stated: Stated) -> tuple[int, int]:
    return stated.document, stated.statement.end


def echoes(sentence: Disagreement, other: Disagreement) -> bool:
    """Whether a disagreement lies within two sentences that disagree."""
    return sum(any(holds(each, place) for place in places(other)) for each in firsts(sentence)) > 1


def firsts(found: Disagreement) -> Iterable[Stated]:
    return (side[0] for side in found.sides)


def places(found: Disagreement) -> Iterable[Stated]:
    return (stated for side in found.sides for stated in side)


def holds(sentence: Stated, place: Stated) -> bool:
    """Whether a place lies within a sentence."""
    one, two = sentence.statement, place.statement
    return sentence.document == place.document and one.start <= two.start and two.end <= one.end
