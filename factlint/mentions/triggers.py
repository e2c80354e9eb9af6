"""Where amounts may begin: digits, currency signs, number words. One scan of the text; grammars look nowhere else."""

import re

from factlint.mentions.currencies import SIGNS
from factlint.mentions.digits import VULGAR
from factlint.mentions.words import CARDINALS, COINS, ORDINALS, VAGUE_WORDS

NUMBER_WORDS = frozenset((*CARDINALS, *ORDINALS, "half", "quarter", "couple", *COINS, *VAGUE_WORDS)) - {"quarters", "halves"}
FIGURES = re.compile("[0-9]+|[" + "".join(SIGNS) + "".join(VULGAR) + "]")
WORD = re.compile("[a-z]+")


def lowered(text: str) -> str:
    """The text in lower case, character by character: only one letter of Unicode grows when it is lowered."""
    return text.replace("\u0130", "i").lower()


def triggers(low: str) -> list[int]:
    """The places of lower-case text where an amount may begin, in order."""
    places = [found.start() for found in FIGURES.finditer(low)]
    places += [found.start() for found in WORD.finditer(low) if found[0] in NUMBER_WORDS]
    places.sort()
    return places
