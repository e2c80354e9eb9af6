"""Which token of a needle to look for: the rarest one, its anchor.

A needle's tokens are those of its normalised text. In the normalised copy each of
them is a whole token too: what bounds it in the needle bounds it there, and at the
needle's ends a word boundary does.
"""

from collections.abc import Mapping

from factlint.checks.kind import WORD, Needle
from factlint.record import NamedTuple
from factlint.text.frequent import EVERYDAY, FREQUENT
from factlint.text.normal import plain, words


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

    Words of every sentence last, then those of every copy, then words that many needles have, then short ones.
    """

    def rarity(index: int) -> tuple[bool, bool, int, int]:
        text = tokens[index].text
        word = text.decode()
        many = -(sharing[text] // 4).bit_length()
        return word not in EVERYDAY, word not in FREQUENT and not text.isdigit(), many, len(text)

    return max(range(len(tokens)), key=rarity)
