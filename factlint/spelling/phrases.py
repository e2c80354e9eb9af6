"""Names of several words, found by a word that stands as it should: where another word of them has slipped."""

from collections.abc import Iterable, Iterator, Sequence

from factlint.grammar import Grammar
from factlint.spelling.slips import SHORT, is_slip, likely, swaps
from factlint.spelling.surroundings import is_title_case
from factlint.spelling.wordlist import holds
from factlint.text.document import Block, Document, Span

Phrase = tuple[tuple[str, ...], int]
"""The words of a name, and which of them it is looked for by."""

ANCHOR = 3
"""The fewest letters of a word that a name is looked for by."""
FREQUENT = "new north south east west northern national federal international central high"
COMMON = frozenset(FREQUENT.split())
"""Words that every text is full of: to look at each would cost more than it finds."""
LEFT, RIGHT = Grammar(r"(?<![\w'’‑-])([^\W\d_]+)\s+\Z"), Grammar(r"\s+([^\W\d_]+)(?![\w‑-])")
LONGEST = 40
"""How far a neighbouring word is read, in characters."""
SMALL = "the a an in at by of to for from and but or on as with under after before that our us"
BEFORE = frozenset(SMALL.split())
"""Words that with a capital may stand before a name, and belong to none."""


def anchors(names: Iterable[str]) -> dict[str, list[Phrase]]:
    """The words to look for, COMMON ones only at need. Two of a name: where one has slipped, the other stands."""
    table: dict[str, list[Phrase]] = {}
    for name in names:
        words = tuple(name.split())
        rare = uncommon(words)
        long = rare or [place for place, word in enumerate(words) if len(word) >= ANCHOR]
        for place in sorted(long, key=lambda place: (words[place].islower(), -len(words[place]), place))[:2]:
            table.setdefault(words[place], []).append((words, place))
    return table


def lone_slips(name: str) -> Iterator[str]:
    """Likely slips in the one word that a name is looked for by, which no other word would lead to."""
    words = name.split()
    rare = uncommon(words)
    if len(rare) != 1 or not words[rare[0]].isalpha():
        return
    place, right = rare[0], words[rare[0]]
    lower = right.lower()
    found = {*likely(lower), *swaps(lower)} if len(lower) > SHORT else set(swaps(lower))
    for slip in sorted(found):
        yield " ".join([*words[:place], slip.capitalize() if right[0].isupper() else slip, *words[place + 1 :]])


def uncommon(words: Sequence[str]) -> list[int]:
    """The places of a name's words that are worth looking for."""
    return [place for place, word in enumerate(words) if len(word) >= ANCHOR and word.lower() not in COMMON]


def slipped(
    document: Document, start: int, end: int, phrases: Sequence[Phrase], english: str
) -> Iterator[tuple[Span, str]]:
    """The slips in a name around the anchor at `[start, end)`, each with the name that is meant.

    `english` lists the words of English that lie near to a word of the names.
    """
    reading = document.reading
    block = document.block_at(start)
    if block is None or (reading[start - 1 : start] in ("-", "‑") and start > block.start):
        return
    left: str | None = None
    right: str | None = None
    for words, place in phrases:
        if place + 1 < len(words):
            if right is None:
                following = RIGHT.match(reading, end, block.end)
                right = following[1] if following else ""
            near, found = words[place + 1], right
        else:
            if left is None:
                _, left = before(reading, block.start, start)
            near, found = words[place - 1], left
        # Most names are ruled out by the one word next to the anchor.
        if not found or (found[0] != near[0] and found[-1] != near[-1]) or not -2 < len(found) - len(near) < 2:
            continue
        if len(words) == 2 if found == near else not is_odd(found, near):
            continue
        whole = around(reading, block, Span(start, end), words, place)
        if whole and is_unmeant(document, whole, words, english):
            yield whole, " ".join(words)


def is_unmeant(document: Document, whole: Span, words: Sequence[str], english: str) -> bool:
    """Whether what stands here is the name with a slip in one of its words."""
    found = document.reading[whole.start : whole.end].split()
    odd = [pair for pair in zip(found, words, strict=True) if pair[0] != pair[1]]
    if len(odd) != 1 or not is_odd(*odd[0]):
        return False
    return not holds(english, odd[0][0].lower()) or is_participle(document, whole, odd[0][0])


def around(reading: str, block: Block, anchor: Span, words: Sequence[str], place: int) -> Span | None:
    """As many words around the anchor as the name has, parted by white space alone."""
    start, end = anchor
    for _ in range(place):
        start, found = before(reading, block.start, start)
        if not found:
            return None
    for _ in range(len(words) - place - 1):
        following = RIGHT.match(reading, end, block.end)
        if not following:
            return None
        end = following.end(1)
    return Span(start, end)


def before(reading: str, start: int, end: int) -> tuple[int, str]:
    """Where the word before `end` begins, parted by white space alone, in a block that begins at `start`.

    With the word, "" where there is none.
    """
    if end <= start or not reading[end - 1].isspace():
        return end, ""
    at = reading.rfind(" ", start, end - 1) + 1 or start
    found = reading[at : end - 1]
    if found.isalpha() and end - at < LONGEST:
        return at, found  # as it mostly is
    near = LEFT.search(reading, max(start, at - 1 if reading[at - 1 : at].isspace() else at, end - LONGEST), end)
    return (near.start(1), near[1]) if near else (end, "")


def is_odd(found: str, word: str) -> bool:
    """Whether a word of a name has slipped and kept its capital."""
    capital = found[:1].isupper() == word[:1].isupper() and found[1:].islower()
    return capital and is_slip(found.lower(), word.lower())


def is_participle(document: Document, whole: Span, found: str) -> bool:
    """Whether an English word can stand in no name: a participle with a capital, in no headline or longer name."""
    block = document.block_at(whole.start)
    if not found.endswith(("ed", "ing")) or block is None or is_title_case(document.reading, block, whole):
        return False
    _, near = before(document.reading, block.start, whole.start)
    return not near or near.islower() or near.lower() in BEFORE
