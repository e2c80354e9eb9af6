"""Which token of a needle to look for: the rarest one, its anchor.

A needle's tokens are those of its normalised text. In the normalised copy each of
them is a whole token too: what bounds it in the needle bounds it there, and at the
needle's ends a word boundary does.
"""

from collections.abc import Mapping
from typing import NamedTuple

from factlint.checks.kind import WORD, Needle
from factlint.engine.normal import plain, words

FREQUENT = frozenset(
    b"a about after all also an and any are as at be been before being but by can could did do does "
    b"down each first for from get had has have he her here him his how i if in into is it its "
    b"just last like made make many may me more most much must my new no not now of off on one only "
    b"or other our out over own people s said same say says she should since so some such t than "
    b"that the their them then there these they this those three through time to too two under until up "
    b"us very was way we well were what when where which while who will with would year years you your "
    b"united states president government".split()
)
"""The words that make up more than half of any English copy, and a few of the news."""


class Token(NamedTuple):
    """A whole token of a needle: its piece (the needle is split at spaces), and where in the piece it starts."""

    text: bytes
    piece: int
    offset: int


def whole_tokens(needle: Needle) -> list[Token]:
    """The tokens of a needle; none in a substring, which may stand within a token."""
    if needle.match != WORD:
        return []
    tokens = []
    for index, piece in enumerate(needle.text.split()):
        normal = words(plain(piece))
        at = 0
        for text in normal.split():
            at = normal.index(text, at)
            tokens.append(Token(text, index, at))
            at += len(text)
    return tokens


def anchor(tokens: list[Token], sharing: Mapping[bytes, int]) -> int:
    """Which of these tokens to look for. `sharing` counts the needles that have a token.

    Frequent words last, then words that many needles have, then short ones.
    """

    def rarity(index: int) -> tuple[bool, int, int]:
        text = tokens[index].text
        return text not in FREQUENT and not text.isdigit(), -(sharing[text] // 4).bit_length(), len(text)

    return max(range(len(tokens)), key=rarity)
