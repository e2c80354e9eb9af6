"""Where amounts may begin: digits, currency signs, number words. One scan of the text; grammars look nowhere
else."""

from factlint.grammar import Grammar
from factlint.mentions.currencies import SIGNS
from factlint.mentions.digits import VULGAR
from factlint.mentions.number_words import CARDINALS, COINS, ORDINALS, VAGUE_WORDS

NUMBER_WORDS = frozenset((*CARDINALS, *ORDINALS, "half", "quarter", "couple", *COINS, *VAGUE_WORDS)) - {
    "quarters",
    "halves",
}
RARE = "".join(sign for sign in (*SIGNS, *VULGAR) if not sign.isascii())
FIGURES, PLAIN_FIGURES = Grammar(f"[0-9${RARE}][0-9]*"), Grammar("[0-9$][0-9]*")
LETTERS = bytes(byte if 97 <= byte <= 122 else 32 for byte in range(256))
"""For `bytes.translate`: everything but lower-case ASCII letters to a space."""
CHUNK = 1 << 16
"""So many characters are split into words at once, so that a long text takes no more memory than a short one."""


def lowered(text: str) -> str:
    """The text in lower case, character by character: only one letter of Unicode grows when it is lowered."""
    return text.replace("\u0130", "i").lower()


def triggers(low: str) -> list[int]:
    """The places of lower-case text where an amount may begin, in order."""
    figures = PLAIN_FIGURES if low.isascii() or not any(sign in low for sign in RARE) else FIGURES
    places = [found.start() for found in figures.finditer(low)]
    for word in sorted(number_words(low)):
        length = len(word)
        at = low.find(word)
        while at >= 0:
            if not low[at - 1 : at].isalpha() and not low[at + length : at + length + 1].isalpha():
                places.append(at)
            at = low.find(word, at + length)
    places.sort()
    return places


def number_words(low: str) -> set[str]:
    """The number words that a text has. A word that a chunk cuts in two may be added, which does no harm."""
    found: set[str] = set()
    for start in range(0, len(low), CHUNK):
        words = low[max(0, start - LONGEST) : start + CHUNK].encode("latin-1", "replace").translate(LETTERS)
        found |= NUMBER_WORDS.intersection(words.decode("ascii").split())
    return found


LONGEST = max(map(len, NUMBER_WORDS))
