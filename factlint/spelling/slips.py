"""One slip away from a name: which words are, and which only look so.

A slip leaves out, adds, changes or swaps one letter (Damerau 1964). What differs in
its ending alone is mostly no slip but grammar or another language (Koreas, Korean,
Arabie), so an added last letter counts only where it doubles the one before it, a
dropped last letter never, and a changed one only where both are consonants. Nor are
spellings of another variety or language slips: s and z, o and ou, l and ll, accents.
Short words have too many neighbours: in them only swapped letters count.
"""

from collections.abc import Iterator

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = "aeiouy"
SHORT = 4
"""Letters of a word in which nothing but a swap is taken for a slip."""


def is_slip(found: str, right: str) -> bool:
    """Whether `found` is `right` with one slip. Both in lower case; equal words are none."""
    more = len(found) - len(right)
    if found == right or not -1 <= more <= 1 or not found.isascii() or (more and len(right) <= SHORT):
        return False
    pairs = enumerate(zip(found, right, strict=False))
    at = next((at for at, (a, b) in pairs if a != b), min(len(found), len(right)))
    if more:
        longer, shorter = (found, right) if more == 1 else (right, found)
        last = at == len(shorter)
        variety = longer[at - 1 : at + 2] == "our" or longer[at - 1 : at + 1] == "ll"
        if variety or longer[at + 1 :] != shorter[at:]:
            return False
        return not last or (more == 1 and longer[-1] == longer[-2])
    if found[at + 1 :] == right[at + 1 :]:
        last = at == len(right) - 1
        vowel = found[at] in VOWELS or right[at] in VOWELS
        return len(right) > SHORT and {found[at], right[at]} != {"s", "z"} and not (last and vowel)
    swapped = found[at : at + 2] == right[at + 1 : at + 2] + right[at]
    return swapped and found[at + 2 :] == right[at + 2 :]


def slips(word: str, *, ends: bool = False) -> Iterator[str]:
    """Every slip in a word; its first and last letters stand, unless `ends` says that they may slip too."""
    first, last = (0, 0) if ends else (1, 1)
    for at in range(first, len(word) + 1 - last):
        head, tail = word[:at], word[at:]
        if len(tail) > last:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in LETTERS if letter != tail[0])
        if len(tail) > 1 + last and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in LETTERS)


def likely(word: str) -> Iterator[str]:
    """The likely slips in a word whose first and last two letters stand.

    A letter left out or doubled, neighbours swapped, another vowel: most of what
    typists and bad spellers do, and a tenth of `slips`.
    """
    for at in range(1, len(word) - 2):
        head, letter, tail = word[:at], word[at], word[at + 1 :]
        yield head + tail
        if letter not in "aeiou":
            yield head + letter + letter + tail
        if at < len(word) - 3 and letter != tail[0]:
            yield head + tail[0] + letter + tail[1:]
        if letter in "aeiou":
            yield from (head + vowel + tail for vowel in "aeiou" if vowel != letter)


def swaps(word: str) -> Iterator[str]:
    """Two neighbours swapped, anywhere in the word."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
