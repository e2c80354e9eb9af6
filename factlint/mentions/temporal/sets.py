"""Adjectives and adverbs of repetition: "daily", "annual", "quarterly".

In: a folded block and the place of the word. Out: ("recurrent", ISO 8601 duration). Refuses names: the Daily
Mail.
"""

from factlint.mentions.temporal.atom import Atom, opens_sentence
from factlint.mentions.temporal.words import RECURRENT


def read_recurrent(low: str, text: str, start: int, end: int) -> Atom | None:
    """The set that the word at `start` names, or None where it is part of a name."""
    if text[start].isupper() and not opens_sentence(text, start):
        return None
    if text[start].isupper() and text[end : end + 2].strip() and text[end + 1 : end + 2].isupper():
        return None
    if low[start - 1 : start] == "-" or low[end : end + 1] == "-":
        return None
    return Atom("set", start, end, ("recurrent", RECURRENT[low[start:end]]))
