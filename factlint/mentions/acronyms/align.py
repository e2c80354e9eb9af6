"""`align(short, words) -> the words it stands for`: letters against the words of a long form, from the last
backwards.

Each letter is the first of a word, or stands further on in a word whose first letter counts too ("TV"). Stop words
need no letter. Another word without one is *uncovered*: one such word at most ("... Training Program (IMET)").
"""

from collections.abc import Sequence

from factlint.record import NamedTuple
from factlint.text.wordlist import words as word_list

STOP_WORDS = word_list(
    """a an and & as at by de der des di do du e for from in into la le les of on or per the to und van von with y
    without against""".strip()
)
INSIDE = 2
"""Letters that one word may give besides its first."""


class Alignment(NamedTuple):
    first: int
    """The first word of the long form."""
    uncovered: tuple[int, ...]
    """Words without a letter that are no stop words."""
    inside: int
    """Letters that are no word's first, and those of stop words."""


def letters_of(short: str) -> str:
    """The letters that must be found again: "U.N." and "UN", "MPs" and "MP" are the same."""
    plain = short.replace(".", "").replace("&", "").replace("-", "").replace("/", "")
    for ending in ("'s", "’s", "s"):
        if plain.endswith(ending) and plain[: -len(ending)].isupper() and len(plain) - len(ending) > 1:
            plain = plain[: -len(ending)]
            break
    return plain.lower()


def align(short: str, words: Sequence[str], *, spare: int = 1) -> Alignment | None:
    """The best alignment of a short form with the last words of a list, in lower case; None where letters are left
    over.

    Fewest uncovered words first, then fewest letters inside words, then the fewest words. `spare`: how many words
    may be uncovered.
    """
    letters = letters_of(short)
    best: Alignment | None = None
    ways: list[tuple[int, int, tuple[int, ...], int]] = [(len(words), len(letters), (), 0)]
    while ways:
        at, left, uncovered, inside = ways.pop()
        if not left:
            found = Alignment(at, tuple(reversed(uncovered)), inside)
            if best is None or rank(found) < rank(best):
                best = found
            continue
        if not at:
            continue
        word = words[at - 1]
        if word in STOP_WORDS:
            ways.append((at - 1, left, uncovered, inside))
        elif len(uncovered) < spare:
            ways.append((at - 1, left, (*uncovered, at - 1), inside))
        for more in range(min(INSIDE + 1, left)):
            tail = letters[left - more : left]
            if word[:1] == letters[left - more - 1] and is_within(tail, word[1:]):
                ways.append((at - 1, left - more - 1, uncovered, inside + more + (word in STOP_WORDS)))
    if best is None or best.inside > len(letters) // 2 or len(best.uncovered) * 3 > len(letters):
        return None
    return best


def rank(found: Alignment) -> tuple[int, int, int]:
    return len(found.uncovered), found.inside, -found.first


def is_within(letters: str, word: str) -> bool:
    """Whether letters come one after another in a word."""
    at = 0
    for letter in letters:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True


def permuted(short: str, words: Sequence[str]) -> int:
    """The first of the last words whose initials are the short form's letters in another order; -1 for none."""
    wanted = sorted(letters_of(short))
    initials: list[str] = []
    for at in range(len(words) - 1, -1, -1):
        if words[at] not in STOP_WORDS:
            initials.append(words[at][:1])
            if len(initials) == len(wanted):
                return at if sorted(initials) == wanted else -1
    return -1
