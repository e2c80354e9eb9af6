"""Where figures may begin: `triggers(text)` finds digits, currency signs and some 230 words in one pass; grammars
look nowhere else.

In: a text. Out: the places where an amount, and those where a time may begin, in order. Nothing is said about what
stands around them, but that no time begins with digits behind a letter, or with five of them.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factlint.mentions.currencies import SIGNS
from factlint.mentions.digits import VULGAR
from factlint.mentions.folded import lowered
from factlint.mentions.number_words import CARDINALS, COINS, ORDINALS, VAGUE_WORDS
from factlint.mentions.owners import ADDRESS_WORDS
from factlint.mentions.temporal.grammars import DIGITS, GRAMMARS
from factlint.record import NamedTuple
from factlint.text.document import Block, Document

NUMBER_WORDS = frozenset((*CARDINALS, *ORDINALS, "half", "quarter", "couple", *COINS, *VAGUE_WORDS)) - {
    "quarters",
    "halves",
}
WORDS = {word.encode(): word for word in sorted({*NUMBER_WORDS, *GRAMMARS, *ADDRESS_WORDS})}
RARE_SIGNS = [sign for sign in (*SIGNS, *VULGAR) if not sign.isascii()]
LETTERS = bytes(byte if 97 <= byte <= 122 else 32 for byte in range(256))
"""For `bytes.translate`: everything but lower-case ASCII letters to a space."""
SIGN, DIGIT = b"$", b"0"
FIGURES = bytes(48 if 48 <= byte <= 57 else byte if byte == SIGN[0] else 32 for byte in range(256))
"""Every digit to a nought, everything but digits and the sign to a space."""
STRETCH = 1 << 16
"""So many characters are taken apart at once, so that a long text takes no more memory than a short one."""

Head = tuple[int, int, str]
"""Start, end and word of what a time may begin with; the word of digits is DIGITS."""


class Triggers(NamedTuple):
    low: str
    """The text, lowered."""
    amounts: list[int]
    times: list[Head]
    addressed: bool
    """Whether there is a word that makes an address of the web."""


def triggers(text: str) -> Triggers:
    """The triggers of a text."""
    low = lowered(text)
    found: list[Head] = []
    numbers: list[tuple[int, int, bool]] = []
    for begin, stretch in stretches(low):
        found += words(stretch, begin)
        numbers += figures(stretch, begin)
    if not low.isascii():
        found = [head for head in found if not is_within(low, head)]
    amounts = [start for start, _, _ in numbers] + [start for start, _, word in found if word in NUMBER_WORDS]
    times = [(start + signed, end, DIGITS) for start, end, signed in numbers if 0 < end - start - signed < 5]
    times = [head for head in times if not head[0] or not low[head[0] - 1].isidentifier()]
    times += [head for head in found if head[2] in GRAMMARS]
    amounts.sort()
    times.sort()
    return Triggers(low, amounts, times, any(word in ADDRESS_WORDS for _, _, word in found))


def is_within(low: str, head: Head) -> bool:
    """Whether a letter that is no ASCII stands beside, so that it is but a part of a word."""
    start, end, _ = head
    return low[start - 1 : start].isalpha() or low[end : end + 1].isalpha()


def stretches(low: str) -> Iterator[tuple[int, str]]:
    """A text piece by piece, each with its place, and no word or number in two of them."""
    begin = 0
    while begin < len(low):
        end = low.find(" ", begin + STRETCH)
        yield begin, low[begin : end if end >= 0 else len(low)]
        begin = end if end >= 0 else len(low)


def words(stretch: str, begin: int) -> Iterator[Head]:
    """The places of the words of WORDS, in order, where no ASCII letter stands beside."""
    letters = b" %b " % stretch.encode("latin-1", "replace").translate(LETTERS)
    at = 0
    for word in filter(WORDS.__contains__, letters.split()):
        # As the words come in order, the next such place is this word's.
        at = letters.find(b" %b " % word, at)
        yield begin + at, begin + at + len(word), WORDS[word]
        at += len(word) + 1


def figures(stretch: str, begin: int) -> Iterator[tuple[int, int, bool]]:
    """The places of digits and signs, in order, and whether it is a sign, the digits behind it included."""
    if not stretch.isascii():
        for sign in RARE_SIGNS:
            stretch = stretch.replace(sign, "$")
    marks = stretch.encode("latin-1", "replace").translate(FIGURES)
    at = 0
    for run in marks.split():
        at = marks.find(run, at)
        digits, *signed = run.split(SIGN)
        if digits:
            yield begin + at, begin + at + len(digits), False
        at += len(digits)
        for digits in signed:
            yield begin + at, begin + at + 1 + len(digits), True
            at += 1 + len(digits)


def by_block(document: Document, places: Sequence[int]) -> Iterator[tuple[Block, int, int]]:
    """The blocks in which something may stand, each with which of these places, in order, are its own."""
    first = 0
    while first < len(places):
        block = document.block_at(places[first])
        last = bisect_left(places, block.end, first) if block else first + 1
        if block:
            yield block, first, last
        first = last
