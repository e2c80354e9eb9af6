"""A needle made ready to be confirmed: does it stand at this place of the reading text?

In: a needle, and a place where its anchor, one whole token of it, was seen in the
normalised text. Out: the span, or None. The definition of what a needle matches is
`as_regex`; here the same is decided by comparing slices, and only characters outside
ASCII that are neither equal nor equal in lower case are put to `regex` itself.
"""

from functools import cache
from typing import NamedTuple

from factlint.checks.kind import WORD, Needle
from factlint.engine.anchors import rarity
from factlint.engine.normal import plain, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    import regex

NO_WORD = frozenset(" \u00a0\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u00ab\u00bb\u00a3\u20ac")
"""Frequent characters that are no word characters, so that `regex` need not be asked."""


class Spec(NamedTuple):
    """What must stand around the anchor. Plain data."""

    number: int
    """The needle's number among all needles of the rulebook."""
    pieces: tuple[str, ...]
    """The needle between its spaces."""
    piece: int
    """Which piece holds the anchor, and where in it."""
    offset: int
    ignorecase: bool
    left: bool
    """Whether no word character may stand before, and after."""
    right: bool


def as_regex(needle: Needle) -> "regex.Pattern[str]":
    """The regular expression that defines what a needle matches (places may overlap)."""
    import regex

    flags = regex.IGNORECASE if needle.ignorecase else 0
    if needle.match != WORD:
        return regex.compile(regex.escape(needle.text), flags)
    pieces = needle.text.split()
    first = r"\b" if is_word(pieces[0][0]) else ""
    last = r"\b" if is_word(pieces[-1][-1]) else ""
    return regex.compile(first + r"\s+".join(map(regex.escape, pieces)) + last, flags)


def anchored(number: int, needle: Needle) -> tuple[bytes, Spec | None] | None:
    """The needle's anchor and what must stand around it; no spec where the anchor says it all.

    None for a needle without a whole token: a substring, or only symbols and
    characters outside ASCII.
    """
    if needle.match != WORD:
        return None
    pieces = tuple(needle.text.split())
    if needle.ignorecase and len(pieces) == 1 and pieces[0].isascii() and "I" not in pieces[0]:
        # A capital I has other equals in `regex` than a small one, which the token would not tell apart.
        token = pieces[0].lower().encode()
        if words(token) == token:
            return token, None
    best: tuple[tuple[int, int], bytes, int, int] | None = None
    for index, piece in enumerate(pieces):
        normal = words(plain(piece))
        at = 0
        for token in normal.split():
            at = normal.index(token, at)
            choice = (rarity(token), token, index, at)
            if best is None or choice[0] > best[0]:
                best = choice
            at += len(token)
    if best is None:
        return None
    _, token, piece_index, offset = best
    left, right = is_word(pieces[0][0]), is_word(pieces[-1][-1])
    return token, Spec(number, pieces, piece_index, offset, needle.ignorecase, left, right)


def stands(reading: str, at: int, spec: Spec) -> tuple[int, int] | None:
    """The span of the needle whose anchor token stands at `at`, or None."""
    _, pieces, middle, offset, ignorecase, left, right = spec  # from the cache it comes as a bare tuple
    start = at - offset
    end = start + len(pieces[middle])
    if start < 0 or not same(reading[start:end], pieces[middle], ignorecase):
        return None
    for piece in pieces[middle + 1 :]:
        gap = end
        while reading[gap : gap + 1].isspace() and is_space(reading[gap]):
            gap += 1
        if gap == end:
            return None
        end = gap + len(piece)
        if not same(reading[gap:end], piece, ignorecase):
            return None
    for piece in reversed(pieces[:middle]):
        gap = start
        while gap and reading[gap - 1].isspace() and is_space(reading[gap - 1]):
            gap -= 1
        if gap == start:
            return None
        start = gap - len(piece)
        if start < 0 or not same(reading[start:gap], piece, ignorecase):
            return None
    if left and start and is_word(reading[start - 1]):
        return None
    if right and end < len(reading) and is_word(reading[end]):
        return None
    return start, end


def stands_alone(reading: str, start: int, end: int) -> bool:
    """Whether a whole token of the normalised text, the needle itself, is a word of the reading text."""
    if start and reading[start - 1] > "\x7f" and is_word(reading[start - 1]):
        return False
    if end < len(reading) and reading[end] > "\x7f" and is_word(reading[end]):
        return False
    return "\u0131" not in reading[start:end]  # the one odd letter that equals no small ASCII letter


def same(found: str, wanted: str, ignorecase: bool) -> bool:
    """Whether two texts are equal, as `regex` has it."""
    if found == wanted:
        return True
    if not ignorecase or len(found) != len(wanted):
        return False
    if found.lower() == wanted.lower():
        return True
    if found.isascii() and wanted.isascii():
        return False
    import regex

    return regex.fullmatch(regex.escape(wanted), found, regex.IGNORECASE) is not None


def is_space(char: str) -> bool:
    """Whether `\\s` matches: Unicode's White_Space, which leaves out four separators of ASCII."""
    return char not in "\x1c\x1d\x1e\x1f"


@cache
def is_word(char: str) -> bool:
    """Whether `\\w` matches."""
    if char in NO_WORD:
        return False
    if char.isalpha() or char == "_":
        return True
    if char.isascii():
        return char.isdigit()
    import regex

    return regex.match(r"\w", char) is not None
