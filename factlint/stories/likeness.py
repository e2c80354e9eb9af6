"""`alike(a, b, rarity) -> float`: how surely two texts tell one story; 0 where nothing says so.

Three things can say so. They share wording, as copy does that was taken over; or many of the rarer names of the
shorter one, on datelines a few days apart; or, where the datelines are farther apart or unknown, most of them and
a figure or phrase besides. One main name ("the maker of the plane") is never enough, however often it stands.
"""

from collections.abc import Mapping
from datetime import date

from factlint.stories.sketch import Sketch

NEAR = 3
"""Days: the news of one event, taken over or retold."""
FAR = 31
"""Days: what is farther apart is another story, unless it is the same text."""
PHRASES = 4
"""Sampled phrases that two texts share by more than chance and quotation: some 28 runs of six words."""
COPIED = 0.5
"""The share of a text's phrases from which it is a copy, whatever the datelines."""
FEW, MANY = 6, 15
"""Names that two texts must share: near in time, and else."""
SOME, MOST = 0.35, 0.45
"""The share of the names of the text that has fewer of them."""

Rarity = Mapping[int, float]
"""What a checksum counts for that stands in very many texts; one that is not there counts 1."""


def alike(one: Sketch, two: Sketch, rarity: Rarity) -> float:
    """The share of wording and names that two texts have in common, 0 to 2, and 0 for unrelated ones."""
    apart = days(one.date, two.date)
    phrases = weight(one.phrases, two.phrases, rarity)
    copied = phrases / max(1, min(len(one.phrases), len(two.phrases)))
    if phrases >= PHRASES and (apart is None or apart <= FAR or copied >= COPIED):
        return 1 + min(1.0, copied)
    if apart is not None and apart > FAR:
        return 0.0
    names = weight(one.names, two.names, rarity)
    share = names / max(1, min(len(one.names), len(two.names)))
    if apart is not None and apart <= NEAR:
        return share if names >= FEW and share >= SOME else 0.0
    more = phrases + weight(one.figures, two.figures, rarity)
    return share if names >= MANY and share >= MOST and (more >= 1 or apart is not None) else 0.0


def weight(one: tuple[int, ...], two: tuple[int, ...], rarity: Rarity) -> float:
    """What the checksums that two texts share count for together."""
    shared = set(one).intersection(two)
    if rarity:
        return sum(rarity.get(each, 1.0) for each in sorted(shared))
    return float(len(shared))


def days(one: str, two: str) -> int | None:
    """How far two datelines are apart; None where one is not known."""
    if not one or not two:
        return None
    return abs((date.fromisoformat(one) - date.fromisoformat(two)).days)
