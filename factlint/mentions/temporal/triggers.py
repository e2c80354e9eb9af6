"""Where an expression of time may stand: a cheap scan for digits and some 150 words.

In: the text of a block. Out: places in order, each with the word found there, "0" for digits. The words are
looked for as a set, so that a block without any costs next to nothing; nothing is said about what stands around
them.
"""

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
_NO_DIGITS = bytes(code for code in range(256) if not 48 <= code <= 57)
_DIGITS = Grammar(r"[0-9]+")


class Head(NamedTuple):
    start: int
    end: int
    word: str


def heads(block: str) -> list[Head]:
    """The places in a block where an expression of time may stand, in order."""
    encoded = block.encode("latin-1", "replace")
    found = _digits(block) if encoded.translate(None, _NO_DIGITS) else []
    folded = encoded.translate(_FOLD)
    hits = _TRIGGERS.intersection(folded.split())
    if not hits:
        return found
    padded = b" %b " % folded
    for hit in hits:
        needle = b" %b " % hit
        at = padded.find(needle)
        while at >= 0:
            found.append(Head(at, at + len(hit), _WORDS[hit]))
            at = padded.find(needle, at + len(hit))
    found.sort()
    return found


def _digits(block: str) -> list[Head]:
    """Runs of digits, up to four, that no letter and no other digit stands before."""
    return [
        Head(start, end, DIGITS)
        for start, end in (digits.span() for digits in _DIGITS.finditer(block))
        if end - start < 5 and not (start and (block[start - 1].isalpha() or block[start - 1] == "_"))
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
