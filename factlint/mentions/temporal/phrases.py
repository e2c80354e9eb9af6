"""What stands in front of a unit of time, read as a phrase: hedge, determiner, shift, number.

In: the words before the unit, nearest last. Out: a `Phrase`, or None where they are no such phrase. "more than
two and a half", "the past three", "nearly two more", "the same", "every other", "two to three".
"""

from functools import lru_cache

from factlint.mentions.temporal.numbers import JOINTS, NUMBER_WORDS, amount
from factlint.mentions.temporal.words import HEDGES, LONGEST_HEDGE, ORDINALS, SHIFTS, STAGES, words
from factlint.record import NamedTuple

DETERMINERS = words("the these those his her its their our my your")
ADJECTIVES = words(
    "more less fewer additional further extra full whole consecutive straight successive calendar working "
    "business trading long solid short fiscal financial school academic marketing crop extra good entire "
    "complete hectic tumultuous election upcoming coming past last next previous odd"
)
"""Words between the number and the unit that leave the length as it is."""
PERIODS = frozenset(
    (
        "fiscal",
        "financial",
        "school",
        "academic",
        "marketing",
        "crop",
        "election",
        "trading",
        "calendar",
        "working",
    )
)
"""Words that make another year of the year."""
RECURRING = frozenset(("every", "each", "per", "any"))
WHOLE = frozenset(("all", "whole", "entire", "full"))
WAYS = {
    "past": "past",
    "last": "past",
    "next": "next",
    "coming": "next",
    "upcoming": "next",
    "previous": "previous",
    "preceding": "previous",
    "prior": "previous",
    "following": "following",
    "ensuing": "following",
    "subsequent": "following",
}
"""The direction of a length by the word before its number."""
EDGES = frozenset(("first", "final", "opening", "initial", "closing", "remaining"))
STAGED = frozenset((*STAGES, "earlier", "later", "rest", "remainder", "balance"))
LEADING = frozenset(
    (
        *NUMBER_WORDS,
        *DETERMINERS,
        *ADJECTIVES,
        *RECURRING,
        *WHOLE,
        *EDGES,
        *SHIFTS,
        *(word for hedge in HEDGES for word in hedge),
        *STAGED,
        "in",
        "of",
        "very",
        "other",
        *(word for word in ORDINALS if word != "first"),
        "once",
        "penultimate",
    )
)
"""Every word that a phrase before a unit may hold."""


class Phrase(NamedTuple):
    start: int
    """Index of the first word that belongs to it."""
    mod: str = ""
    shifts: tuple[str, ...] = ()
    """Determiners and shifts in order: ("the", "past"), ("that", "same"), ("every", "other"), ("first",)."""
    amount: str = ""
    upper: str = ""
    """The second number of "two to three"."""
    adjective: str = ""
    """The word between number and unit, if any."""
    hedged: bool = False


@lru_cache(maxsize=1 << 12)  # copy has few of them: "the last", "the past two"
def phrase(words: tuple[str, ...]) -> Phrase | None:
    """The longest phrase that ends with these words; None where the last ones are none."""
    for start in range(len(words)):
        found = _whole(words[start:])
        if found:
            return found._replace(start=start)
    return None


def _whole(words: tuple[str, ...]) -> Phrase | None:
    """All of these words as one phrase; a hedge that says nothing ("just") is left out of it."""
    mod, at = _hedge(words)
    if at and not mod:
        return None
    if at and at < len(words) and words[at] in DETERMINERS:
        return None  # "over the past two years" is no more than: the preposition
    shifts: list[str] = []
    while at < len(words) and words[at] in _SHIFTING and not (words[at] == "some" and at + 1 < len(words)):
        shifts.append(words[at])
        at += 1
    if shifts and at < len(words):  # "the last more than two", "the next about ten": a hedge further in
        inner, more = _hedge(words[at:])
        if more:
            mod, at = inner, at + more
    rest = words[at:]
    adjective = ""
    if not rest:
        if not shifts or (mod and not at):
            return None
        return Phrase(0, mod, tuple(shifts), hedged=at > len(shifts))
    if len(rest) == 1 and rest[0] in PERIODS and shifts:
        return Phrase(0, mod, tuple(shifts), adjective=rest[0])
    if len(rest) == 2 and rest[0].isdigit() and rest[1].isdigit() and int(rest[0]) < int(rest[1]) < 1000:
        return Phrase(0, mod, tuple(shifts), rest[0], rest[1], "", at > len(shifts))  # "20-30 years"
    counted = amount(rest)
    while counted is None and len(rest) > 1 and rest[-1] in ADJECTIVES:
        adjective = rest[-1]
        rest = rest[:-1]
        counted = amount(rest)
    if counted is not None:
        return Phrase(0, mod, tuple(shifts), counted, "", adjective, at > len(shifts))
    for joint, word in enumerate(rest[1:-1], 1):
        if word in JOINTS:
            lower, upper = amount(rest[:joint]), amount(rest[joint + 1 :])
            if lower and upper and lower != "X" and upper != "X":
                return Phrase(0, mod, tuple(shifts), lower, upper, adjective, at > len(shifts))
    return None


_SHIFTING = frozenset((*DETERMINERS, *SHIFTS, *RECURRING, *WHOLE, *EDGES, "other"))


def _hedge(words: tuple[str, ...]) -> tuple[str, int]:
    """The modifier of the hedges in front, and how many words they take."""
    mod, at = "", 0
    while at < len(words):
        for size in range(min(LONGEST_HEDGE, len(words) - at), 0, -1):
            if words[at : at + size] in HEDGES:
                mod = HEDGES[words[at : at + size]] or mod
                at += size
                break
        else:
            break
    return mod, at
