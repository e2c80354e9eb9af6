"""Where an expression of time may stand: a cheap scan for digits and some 150 words.

In: a text and its blocks. Out: for each block places in order, each with the word found there,
"0" for digits. The words are looked for as a set, so that a block without any costs next to nothing; nothing is
said about what stands around them.
"""

from collections.abc import Iterable, Iterator

from factlint.grammar import Grammar
from factlint.mentions.temporal.words import (
    MONTHS,
    NAMED_DECADES,
    PARTS,
    PLURAL_WEEKDAYS,
    RECURRENT,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from factlint.record import NamedTuple

DIGITS = "0"
"""The word of a run of digits."""
DAY_WORDS = ("today", "yesterday", "tomorrow", "tonight", "tonite")
CLOCK_WORDS = ("noon", "midnight", "midday", "clock", "midmorning", "midafternoon")
HOLIDAY_WORDS = (
    "christmas",
    "xmas",
    "easter",
    "thanksgiving",
    "halloween",
    "eve",
    "juneteenth",
    "epiphany",
    "pentecost",
)
GRAMMARS = {
    word: grammar
    for grammar, words in (
        ("unit", UNITS),
        ("part", PARTS),
        ("season", SEASONS),
        ("set", RECURRENT),
        ("decade", NAMED_DECADES),
        ("day", DAY_WORDS),
        ("clock", CLOCK_WORDS),
        ("holiday", HOLIDAY_WORDS),
        ("weekday", WEEKDAYS),
        ("weekday", PLURAL_WEEKDAYS),
        ("month", MONTHS),
        ("quarter", ("q", "h")),
        ("fiscal", ("fy",)),
        ("now", ("now",)),
        ("spoken", ("am", "pm", "m")),
        ("spelled", ("sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thousand")),
    )
    for word in words
}
"""Which grammar reads around a word."""

_WORDS = {word.encode(): word for word in GRAMMARS}
_TRIGGERS = frozenset(_WORDS)
_FOLD = bytes(
    code if 97 <= code <= 122 else code + 32 if 65 <= code <= 90 else 95 if code >= 192 else 32
    for code in range(256)
)
"""ASCII letters in lower case, accented ones to `_`, everything else to a space: words are what stands between."""
STRETCH = 1 << 16
_DIGITS = Grammar(r"[0-9]+")


class Head(NamedTuple):
    start: int
    end: int
    word: str


def heads_by_block(text: str, blocks: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, list[Head]]]:
    """Start and end of each block in which something may stand, and the places, counted from its start.

    Blocks come in order and do not touch. The text is taken stretch by stretch, so that it costs little memory.
    """
    for low, high, within in stretches(blocks):
        stretch = text[low:high]
        folded = stretch.encode("latin-1", "replace").translate(_FOLD)
        digits = _digits(stretch)
        following = 0
        for start, end in within:
            begin, stop = start - low, end - low
            found: list[Head] = []
            while following < len(digits) and digits[following][0] < stop:
                at, after = digits[following]
                found.append(Head(at - begin, after - begin, DIGITS))
                following += 1
            words = folded[begin:stop]
            hits = _TRIGGERS.intersection(words.split())
            if hits:
                found += _words(words, hits)
                found.sort()
            if found:
                yield start, end, found


def stretches(blocks: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Blocks that follow one another, some 64 KB together, and where they begin and end."""
    within: list[tuple[int, int]] = []
    for start, end in blocks:
        if within and end - within[0][0] > STRETCH:
            yield within[0][0], within[-1][1], within
            within = []
        within.append((start, end))
    if within:
        yield within[0][0], within[-1][1], within


def _words(words: bytes, hits: Iterable[bytes]) -> Iterator[Head]:
    """The places of these words in a folded block."""
    padded = b" %b " % words
    for hit in hits:
        needle = b" %b " % hit
        at = padded.find(needle)
        while at >= 0:
            yield Head(at, at + len(hit), _WORDS[hit])
            at = padded.find(needle, at + len(hit))


def _digits(text: str) -> list[tuple[int, int]]:
    """Runs of digits, up to four, that no letter and no other digit stands before."""
    return [
        (start, end)
        for start, end in (digits.span() for digits in _DIGITS.finditer(text))
        if end - start < 5 and not (start and (text[start - 1].isalpha() or text[start - 1] == "_"))
    ]


def fold(block: str) -> str:
    """The block in lower case with plain spaces, hyphens and apostrophes, character for character."""
    low = block.lower()
    if len(low) != len(block):  # one capital of all, İ, grows when it is lowered
        low = block.replace("İ", "i").lower()
    if low.isascii():
        return low
    for fancy, plain in (
        ("’", "'"),
        ("‘", "'"),
        ("\xa0", " "),
        ("\u202f", " "),
        ("\u2009", " "),
        ("‑", "-"),
        ("ʼ", "'"),
    ):
        low = low.replace(fancy, plain)
    return low
