"""A digit inside a word: reading text in, the damaged words with what may be meant out.

A finger that strays to the row of digits, or a scanner, leaves a digit within a
word: it stands for a letter that looks like it or lies beside it on the keyboard,
or it came in besides. What remains must be a common English word.

Codes have digits on purpose and stay silent: those in capitals (H1N1, B2B, G20),
those that begin with a number (3rd, 100m, 4x4) or end with one behind a word
(hunter2, utf8, chapter3), those with a longer number (sha256), letters before a
word's capital (iPhone6), word play (4ever, l8ter, some2one), and everything that
is no running prose. So do stylised names ("Numb3rs") and masked words.
"""

from collections.abc import Iterator

from factlint.record import NamedTuple
from factlint.spelling.surroundings import is_prose
from factlint.spelling.wordlist import holds

DIGITS = "0123456789"
LOOK = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "bg", "7": "t", "8": "b", "9": "gq"}
"""The letters that a digit looks like."""
NEAR = {
    "1": "q",
    "2": "qw",
    "3": "we",
    "4": "er",
    "5": "rt",
    "6": "ty",
    "7": "yu",
    "8": "ui",
    "9": "io",
    "0": "op",
}
"""The letters below a digit on the keyboard (ISO/IEC 9995, QWERTY)."""
PLAY = "248"
"""Digits that are read out within words: to, for, ate."""
LONGEST = 30
"""No word of the lists is longer, and no token is read further."""


def _sort(byte: int) -> int:
    char = chr(byte)
    return ord("0" if char in DIGITS else "a" if char.isalpha() or char == "?" else " ")


_SORTS = bytes(map(_sort, range(128))) + bytes(128)
"""A digit, a letter or neither; `?` stands for a character outside ASCII, which may be a letter."""


class Damaged(NamedTuple):
    """A word with a digit in it, `[start, end)` of the reading text, and the words it may stand for."""

    start: int
    end: int
    words: tuple[str, ...]


def damaged(reading: str, words: str) -> Iterator[Damaged]:
    """Every damaged word, in the order of the text. `words` is a list as `factlint.spelling.wordlist` has it."""
    seen: set[int] = set()
    for at in sorted(_beside_letters(reading)):
        start, end = _token(reading, at)
        if start in seen or end - start > LONGEST:
            continue
        seen.add(start)
        meant = repaired(reading[start:end], words)
        if meant and is_prose(reading, start, end) and _stands_alone(reading, start, end):
            yield Damaged(start, end, meant)


def repaired(token: str, words: str) -> tuple[str, ...]:
    """The words that a token with a digit in it may stand for, in its case; empty for a code."""
    places = [at for at, char in enumerate(token) if char in DIGITS]
    lower = token.lower()
    is_lower = token == lower
    if not 4 <= len(token) <= LONGEST or not (is_lower or token == lower.capitalize()):
        return ()
    if lower.endswith(("2d", "3d")) and holds(words, lower[:-2]):
        return ()
    if len(places) == 1:
        found = _dropped(lower, places[0], words) + _replaced(lower, places[0], words, is_lower)
    elif len(places) == 2 and is_lower and len(token) > 6 and places[1] - places[0] > 1:
        found = _restored(lower, places, words)
    else:
        return ()
    return tuple(found if is_lower else map(str.capitalize, found))


def _beside_letters(reading: str) -> Iterator[int]:
    """The places of all digits that touch a letter, found among bytes that say digit, letter or neither."""
    sorts = reading.encode("ascii", "replace").translate(_SORTS)
    for pair, at_digit in ((b"0a", 0), (b"a0", 1)):
        at = sorts.find(pair)
        while at >= 0:
            if reading[at + 1 - at_digit].isalpha():
                yield at + at_digit
            at = sorts.find(pair, at + 1)


def _token(reading: str, at: int) -> tuple[int, int]:
    """The run of letters and digits around a digit, read no further than a word may go."""
    start = end = at
    while start and reading[start - 1].isalnum() and at - start <= LONGEST:
        start -= 1
    while reading[end : end + 1].isalnum() and end - at <= LONGEST:
        end += 1
    return start, end


def _stands_alone(reading: str, start: int, end: int) -> bool:
    """Whether a token is a word of its own, or joined by a hyphen to plain words only."""
    for step, edge in ((-1, start - 1), (1, end)):
        if reading[edge : edge + 1] in ("-", "‐", "‑"):
            near = reading[max(0, edge - LONGEST) : edge] if step < 0 else reading[edge + 1 : edge + LONGEST]
            other = (near.split() or [""])[-1 if step < 0 else 0].strip(".,;:!?\"'“”‘’()")
            if not (other.isalpha() and other.islower()):
                return False
        elif edge >= 0 and reading[edge : edge + 1] in ("–", "€", "£", "'", "’") and step < 0:
            return False
    return True


def _dropped(lower: str, at: int, words: str) -> list[str]:
    """The word without the digit, where the digit stands within it."""
    head, tail = lower[:at], lower[at + 1 :]
    if not head or not tail or len(lower) < 6 or not holds(words, head + tail):
        return []
    spoken = lower[at] in PLAY and all(len(part) < 4 or holds(words, part) for part in (head, tail))
    return [] if spoken else [head + tail]


def _replaced(lower: str, at: int, words: str, is_lower: bool) -> list[str]:
    """The words with a letter for the digit: one that looks like it or lies beside it.

    Behind a capital only 0 is read, in four letters only 0 and 1: elsewhere they
    are style and code. At either end the rest must be no word (`chapter3`, `5even`).
    """
    digit, rest = lower[at], lower[:at] + lower[at + 1 :]
    letters = LOOK.get(digit, "")
    read = "0" if not is_lower else "01" if len(lower) < 5 else DIGITS
    if digit not in read:
        return []
    if at in (0, len(lower) - 1):
        enough = 5 if at == 0 or digit == "0" else 7
        if len(lower) < enough or digit in PLAY or holds(words, rest):
            return []
    if at and is_lower and len(lower) > (7 if digit in PLAY or at == len(lower) - 1 else 4):
        letters += "".join(letter for letter in NEAR[digit] if letter not in letters)
    found = (lower[:at] + letter + lower[at + 1 :] for letter in letters)
    return [word for word in found if holds(words, word)]


def _restored(lower: str, places: list[int], words: str) -> list[str]:
    """The words with look-alikes for two digits that do not stand side by side."""
    first, second = places
    found = []
    for one in LOOK.get(lower[first], ""):
        for other in LOOK.get(lower[second], ""):
            word = lower[:first] + one + lower[first + 1 : second] + other + lower[second + 1 :]
            if holds(words, word):
                found.append(word)
    return found
