"""Where sentences end: a block of reading text in, the spans of its sentences out.

A sentence ends at `.`, `!`, `?` or `…` with the closing marks behind it, before
white space or the end of the block; at a missing space ("the plan.According"); and
at a line break within the block. Abbreviations, initials, decimal numbers and
ellipses that go on end none. White space between sentences belongs to neither.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from factlint.grammar import Grammar, compiled
from factlint.record import maker
from factlint.text.abbreviations import CAPITALISED, COUNTED, JOINTS, OPENERS, OTHERS, TITLES
from factlint.text.document import Span

_CLOSING = r"[\"'”’»)\]]*"
_STOP = (
    rf"(?:(?<!\n)[.!?…]*(?P<closing>{_CLOSING})(?=\s|\Z)"
    rf"|(?<=[a-z\d][.!?])(?P<joined>[\"”’»)\]]*)(?=[\"“‘(]?[A-Z](?:[a-z]|\s))"
    r"|(?<=\n))"
)
"""What follows the first character of a stop. "closing" and "joined": the marks behind it."""
_ANY_STOP = Grammar(rf"[.!?…\n]{_STOP}")
_FULL_STOP = Grammar(rf"\.{_STOP}")
"""One character is found sooner than one of a set."""
_LAST_PART = Grammar(r"[^\s\"'“”‘’()\[\]—–/-]*\Z")
_NEXT_WORD = Grammar(r"[\s\"'“‘«(\[*]*([\w'’]*)")
_INITIALS = Grammar(r"(?:[^\W\d_]\.)*[^\W\d_]")
_ADDRESS = Grammar(r"://|@|www\.|/|\\", re.IGNORECASE)
_span = maker(Span)
_LONGEST = 40
"""How far back the word before a stop is read."""


def sentences(reading: str, start: int, end: int) -> tuple[Span, ...]:
    """The sentences of `reading[start:end]`, in order. Code points; an empty block has none.

    Those of the text that was asked about last are kept, as many checks ask about the same blocks.
    """
    known = _kept(reading)
    found = known.get((start, end))
    if found is None:
        found = known[start, end] = tuple(parted(reading, start, end))
    return found


@lru_cache(maxsize=1)
def _kept(reading: str) -> dict[tuple[int, int], tuple[Span, ...]]:
    return {}


def parted(reading: str, start: int, end: int) -> list[Span]:
    """What `sentences` gives, for a text that nobody else will ask about."""
    found: list[Span] = []
    begin = start
    for stop in _stops(reading, start, end):
        at = stop.end()
        if at == end:
            break
        if stop.lastgroup == "joined":
            ends = _ends_without_space(reading, start, stop.start(), at, end)
        elif stop.lastgroup == "closing":
            ends = _ends(reading, begin, stop, end)
        else:  # a line break
            ends = True
        if ends:
            _add(found, reading, begin, at)
            begin = at
    _add(found, reading, begin, end)
    return found


def _stops(reading: str, start: int, end: int) -> "Iterable[re.Match[str]]":
    """The stops of a block. Many paragraphs of news are one sentence, and have none but their last character."""
    text = reading[start : end - 1]
    if "?" in text or "!" in text or "…" in text or "\n" in text:
        return _ANY_STOP.finditer(reading, start, end)
    return _FULL_STOP.finditer(reading, start, end) if "." in text else ()


def _add(found: list[Span], reading: str, begin: int, end: int) -> None:
    while begin < end and reading[begin].isspace():
        begin += 1
    while begin < end and reading[end - 1].isspace():
        end -= 1
    if begin < end:
        found.append(_span((begin, end)))


def _ends(reading: str, begin: int, stop: "re.Match[str]", end: int) -> bool:
    """Whether the sentence that began at `begin` ends with a stop that white space follows."""
    at, after, closing = stop.start(), stop.end(), stop["closing"]
    following = _NEXT_WORD.match(reading, after, end)
    word = following[1] if following else ""
    if word[:1].islower() and not compiled(r"[a-z]{1,2}[A-Z]").match(word):  # "eBay" may open a sentence
        return False
    marks = reading[at : after - len(closing)]
    if marks.startswith("..") or "…" in marks:
        return len(marks) > 3 or not reading[at - 1 : at].isspace()
    if marks != "." or closing.startswith(('"', "”", "’", "'")):
        return True
    before = _word_before(reading, begin, at)
    if not before:
        # A stop on its own: part of a spaced ellipsis, or a space too many before it.
        near = reading[max(begin, at - 2) : at].strip() + reading[after : after + 2].strip()
        return "." not in near
    return not _goes_on(reading, begin, before, at, word)


def _goes_on(reading: str, begin: int, before: str, at: int, word: str) -> bool:
    """Whether `before` with its full stop is an abbreviation that the sentence goes on after."""
    lower = before.lower()
    first = at - len(before)
    capital = before[:1].isupper()
    if word[:1].isdigit():
        return lower in COUNTED or lower in JOINTS or (capital and lower in CAPITALISED)
    if before.isdigit():
        return not reading[begin:first].strip()  # the number of a list item: "1. The plan"
    if lower in JOINTS or (capital and lower in TITLES and word.lower() not in ("the", "a", "an")):
        return True
    if lower in OTHERS or (capital and lower in CAPITALISED) or _are_initials(before):
        return not (word.lower() in OPENERS and _may_end(reading, begin, before, first, word))
    return False


def _are_initials(word: str) -> bool:
    return word.isalpha() if len(word) == 1 else word[1] == "." and _INITIALS.fullmatch(word) is not None


def _may_end(reading: str, begin: int, before: str, first: int, word: str) -> bool:
    """Whether a sentence may end with `before`: not where it is the initial of a name ("A. No")."""
    if len(before) > 1 or before == "I":
        return True
    previous = reading[max(begin, first - _LONGEST) : first].split()
    # "Plan B. The", "So said J. He": words that open sentences are no surnames, but "I. A. Ali" are initials.
    return bool(previous) and not compiled(r"[A-Z]\.?").fullmatch(previous[-1]) and len(word) > 1


def _ends_without_space(reading: str, start: int, at: int, after: int, end: int) -> bool:
    """Whether "plan.According" is two sentences: not where the word is an address, a name or an abbreviation."""
    before = _word_before(reading, start, at)
    if not before or "." in before or len(before) < 2:
        return False
    tail = reading[after : min(end, after + _LONGEST)].split(None, 1)[0]
    if _ADDRESS.search(tail) or _ADDRESS.search(reading[max(start, at - _LONGEST) : at].split()[-1]):
        return False
    if after - at > 1:
        return True
    # "Booking.Com" is a name; "Gen.Lund" lacks a space after an abbreviation.
    lower = before.lower()
    if lower in COUNTED or (before[:1].isupper() and (lower in TITLES or lower in CAPITALISED)):
        return False
    return not compiled(r"(?:Com|Org|Net|Js|Io|Ai|Py|Md|Txt|Pdf)\b").match(tail)


def _word_before(reading: str, begin: int, at: int) -> str:
    """What a stop stands right behind: a word, or what is after a mark within it."""
    before = reading[begin if at - begin < _LONGEST else at - _LONGEST : at]
    if not before or before[-1].isspace():
        return ""
    word = before.rsplit(None, 1)[-1]
    if word.isalpha():
        return word
    found = _LAST_PART.search(word)
    return found[0] if found else ""
