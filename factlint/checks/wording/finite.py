"""A pattern that stands for a handful of texts, to those texts: `colou?rs?` is four words.

Words need no regular expression. The texts come in the order in which the pattern
prefers them. Two marks may stand in them: EDGE for `\\b`, SPACE for `\\s+`. Refuses,
with None, what has no end, what depends on its surroundings, and more than LIMIT
texts.
"""

import re

from factlint.grammar import Grammar
from factlint.rulebook.pattern_tree import Chain, Choice, Item, Part

EDGE, SPACE = "\ue000", "\ue001"
LIMIT = 64
UNSURE = Grammar(r"\(\?(?!:|P?<\w)|[*+?}][+?]|[\ue000\ue001]|\\[1-9]")
"""Flags, lookarounds, conditions, lazy and possessive repeats, references: the tree does not tell their texts."""
SET = Grammar(r"\[([^\]\[^\\&|~-](?:[^\]\[\\&|~]*))\]")


def texts(part: Part) -> list[str] | None:
    """Every text that the part of a pattern matches, most preferred first."""
    if isinstance(part, Item):
        return characters(part.text)
    if isinstance(part, Chain):
        if part.edge:
            return [EDGE] if part.edge == r"\b" else None
        found: list[str] | None = [""]
        for piece in part.parts:
            found = product(found, texts(piece))
        return found
    if isinstance(part, Choice):
        choices = [texts(branch) for branch in part.branches]
        every = [text for choice in choices if choice is not None for text in choice]
        return every if None not in choices and len(every) <= LIMIT else None
    if part.most is None:
        return [SPACE] if part.least == 1 and isinstance(part.part, Item) and part.part.text == r"\s" else None
    return repeated(texts(part.part), part.least, part.most)


def product(heads: list[str] | None, tails: list[str] | None) -> list[str] | None:
    """One after another."""
    if heads is None or tails is None or len(heads) * len(tails) > LIMIT:
        return None
    return [head + tail for head in heads for tail in tails]


def repeated(once: list[str] | None, least: int, most: int) -> list[str] | None:
    """As many times as there may be, preferring more."""
    if once is None or most > LIMIT or "" in once:
        return None
    found: list[str] | None = [""]
    for round_left in range(most):
        longer = product(once, found)
        if longer is None:
            return None
        found = longer + ([""] if most - 1 - round_left >= least else [])
    return found


def characters(item: str) -> list[str] | None:
    """The characters that an item matches, where they are few and plain."""
    if len(item) == 1:
        return None if item == "." else [item]
    if len(item) == 2 and item[0] == "\\":
        return None if item[1].isalnum() else [item[1]]
    few = SET.fullmatch(item)
    if few is None:
        return None
    spread = re.sub("(.)-(.)", lambda ends: span(ends[1], ends[2]), few[1])
    return list(dict.fromkeys(spread)) if 0 < len(spread) <= LIMIT else None


def span(first: str, last: str) -> str:
    """The characters of a range in a set."""
    return "".join(map(chr, range(ord(first), min(ord(last), ord(first) + LIMIT) + 1)))
