"""How many texts say so, counting once those that share the paragraph: copies are one source.

In: places of one side of a disagreement, and the texts. Out: groups of texts; those of one group have nearly the
same paragraph around the place.
"""

import re
from collections.abc import Callable, Sequence

from factlint.agreement.statement import Stated
from factlint.text.document import Document

RUN = 3
SHARED = 0.5
"""The share of a paragraph's runs of words from which it is another's."""
FEWEST = 6
"""Runs of a paragraph that can be told from others."""
_WORD = re.compile(r"\w+")

Texts = Callable[[int], Document]


def independent(side: Sequence[Stated], texts: Texts) -> list[list[int]]:
    """The texts of a side in groups that have one source, in their order."""
    groups: list[list[int]] = []
    runs: dict[int, list[frozenset[str]]] = {}
    for stated in side:
        runs.setdefault(stated.document, []).append(paragraph(texts(stated.document), stated.statement.start))
    for number in sorted(runs):
        near = [group for group in groups if any(copied(runs[number], runs[other]) for other in group)]
        merged = sorted([number, *(other for group in near for other in group)])
        groups = [group for group in groups if group not in near] + [merged]
    return sorted(groups)


def paragraph(document: Document, place: int) -> frozenset[str]:
    """The runs of words of the paragraph around a place."""
    block = document.block_at(place)
    if block is None:
        return frozenset()
    words = _WORD.findall(document.reading[block.start : block.end].lower())
    return frozenset(" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def copied(mine: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]) -> bool:
    """Whether a paragraph of the one is nearly one of the other."""
    return any(
        min(len(one), len(two)) >= FEWEST and len(one & two) >= SHARED * min(len(one), len(two))
        for one in mine
        for two in theirs
    )
