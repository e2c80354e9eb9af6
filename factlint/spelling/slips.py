"""One slip away from a name: which words are, and which only look so.

A slip leaves out, adds, changes or swaps one letter (Damerau 1964). What differs in
its ending alone is mostly no slip but grammar or another language (Koreas, Korean,
Arabie), so an added last letter counts only where it doubles the one before it, a
dropped last letter never, and a changed one only where both are consonants.
"""

from collections.abc import Iterator

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = "aeiouy"


def is_slip(found: str, right: str) -> bool:
    """Whether `found` is `right` with one slip. Both in one case; equal words are none."""
    more = len(found) - len(right)
    if found == right or not -1 <= more <= 1 or min(len(found), len(right)) < 3:
        return False
    at = next((at for at, (a, b) in enumerate(zip(found, right, strict=False)) if a != b), min(len(found), len(right)))
    if more == 1:
        return found[at + 1 :] == right[at:] and (at < len(right) or found[-1] == found[-2])
    if more == -1:
        return found[at:] == right[at + 1 :] and at < len(found)
    if found[at + 1 :] == right[at + 1 :]:
        return at < len(right) - 1 or not (found[at] in VOWELS or right[at] in VOWELS)
    swapped = found[at : at + 2] == right[at + 1 : at + 2] + right[at]
    return swapped and found[at + 2 :] == right[at + 2 :]


def slips(word: str) -> Iterator[str]:
    """Every slip within a word: its first and its last letter stand."""
    for at in range(1, len(word)):
        head, tail = word[:at], word[at:]
        if len(tail) > 1:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in LETTERS)
        if len(tail) > 2:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in LETTERS)
