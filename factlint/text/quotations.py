"""`quotations(document) -> its direct quotations`, with their marks, in the order of their starts.

Every kind of mark is understood, mismatched ones too (`''` that `"` closes). A
quotation never leaves its block: one without a closing mark ends with the block,
and `continues` says whether the next paragraph takes it up with an opening mark
of its own. A single mark that no other answers is an apostrophe ('em, the '90s,
players', rock 'n' roll) and one behind a digit may be feet, inches or minutes:
neither is a quotation. Nested quotations lie wholly within the outer one.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factlint.text.document import Block, Document
from factlint.text.quotation_marks import CLOSES, EITHER, LEFT, OPENS, SINGLE, STRAIGHT, Mark, by_block, marks


class Quotation(NamedTuple):
    """A quotation within one block, marks included: `[start, end)` of the reading text."""

    start: int
    end: int
    opener: str
    """As printed: `“`, `"`, `''` ..."""
    closer: str
    """As printed, or "" where the block ends without one."""
    kind: str
    """"double", "single" or "guillemet", by the opener."""
    depth: int
    """0, or how many quotations it lies within."""
    continues: bool
    """Whether it has no closing mark because the next paragraph opens with one: a speech in paragraphs."""


class Pairing(NamedTuple):
    """The quotations of a document, and the closing double marks that nothing opens."""

    quotations: tuple[Quotation, ...]
    strays: tuple[Mark, ...]


PAIRS = frozenset(
    (
        "“”",
        '""',
        "''''",
        "``''",
        '``"',
        "„“",
        "„”",
        "‟”",
        "‘‘’’",
        "«»",
        "»«",
        "‹›",
        "›‹",
        "‘’",
        "''",
        "‚‘",
        "‚’",
        "`'",
        "``",
    )
)
"""Openers with the closers that belong to them; "``" stands for one backtick on either side."""

FRONT = (
    "em tis twas twere twill til till cause cos cuz coz bout n round neath nough nother gainst mongst pon tween "
    "twixt sup kay hood burbs scuse cept specially spose fore ere er im ave ad ow ello ell ome ouse appen "
    "s t m ve re d ll nuff course fraid kin zat tude"
)
ELISIONS = frozenset(FRONT.split())
"""Words that are written with an apostrophe in front ('em, 's-Hertogenbosch)."""

CLIPPED = frozenset(("n", "an", "o", "th", "ol", "wi", "mo", "po", "fo", "lil", "jes"))
"""Words that are written with an apostrophe behind (ol', rock 'n'), besides those in -s' and -in'."""

LOOKAHEAD = 6
"""How many marks are looked through for the one that answers a doubtful mark."""

FURNITURE_BETWEEN = 6
"""How many blocks of furniture ("Read more:", an ad slot) may part the paragraphs of one speech."""


def quotations(document: Document) -> tuple[Quotation, ...]:
    """The direct quotations of a document. Linear in the text; next to free where it has no marks."""
    return paired(document).quotations


@lru_cache(maxsize=1)  # several checks ask for the document that is being linted
def paired(document: Document) -> Pairing:
    """The marks of a document brought together."""
    found: list[Quotation] = []
    strays: list[Mark] = []
    reading = document.reading
    for number, at in by_block(reading, document.blocks):
        block = document.blocks[number]
        if len(at) == 2 and is_plain_pair(reading, block, at[0], at[1]):
            found.append(Quotation(at[0], at[1] + 1, reading[at[0]], reading[at[1]], "double", 0, False))
        else:
            pair(document, number, marks(reading, block, at), found, strays)
    return Pairing(tuple(found), tuple(strays))


def quotation_at(found: Sequence[Quotation], start: int, end: int) -> Quotation | None:
    """The outermost quotation that holds `[start, end)`, or None. `found` is what `quotations` gave."""
    low, high = 0, len(found)
    while low < high:
        middle = (low + high) // 2
        if found[middle].start <= start:
            low = middle + 1
        else:
            high = middle
    index = low - 1
    while index >= 0 and found[index].depth:
        index -= 1
    return found[index] if index >= 0 and found[index].end >= end else None


def is_plain_pair(reading: str, block: Block, first: int, last: int) -> bool:
    """Whether a block's only marks open and close one quotation beyond doubt: three blocks in four that have any."""
    return (
        reading[first] + reading[last] in ('""', "“”")
        and (first == block.start or reading[first - 1] == " ")
        and reading[first + 1].isalnum()
        and (reading[last - 1] in ".,?!" or reading[last - 1].isalpha())
        and (last + 1 == block.end or reading[last + 1] in " .,")
    )


def pair(
    document: Document, number: int, in_block: Sequence[Mark], found: list[Quotation], strays: list[Mark]
) -> None:
    """Adds the quotations of one block, and its closing marks that nothing opens."""
    block = document.blocks[number]
    spans: list[tuple[int, int, str, str]] = []
    stack: list[Mark] = []
    for index, mark in enumerate(in_block):
        side = mark.side
        single = mark.text in SINGLE
        if single:
            side = single_side(document.reading, in_block, index, stack)
        elif side != OPENS or mark.text == "”":
            side = double_side(document.reading, block, in_block, index, stack)
        if side == OPENS:
            for depth, other in enumerate(stack):
                if other.text == mark.text:  # it was never closed
                    spans.extend(unclosed(stack, depth, mark.start))
                    break
            stack.append(mark)
        elif side == CLOSES:
            depth = answered(stack, mark)
            if depth >= 0:
                opener = stack[depth]
                spans.extend(unclosed(stack, depth + 1, mark.start))
                spans.append((opener.start, mark.end, opener.text, mark.text))
                del stack[depth]
            elif not single:
                strays.append(mark)
    goes_on = bool(stack) and taken_up(document, number)
    left = [mark for mark in stack if mark.text not in SINGLE or (goes_on and mark.text == "‘")]
    spans.extend((mark.start, block.end, mark.text, "") for mark in left)
    nest(spans, block.end if goes_on else -1, found)


def nest(spans: list[tuple[int, int, str, str]], open_end: int, found: list[Quotation]) -> None:
    """Appends the spans of one block as quotations; those without closer that end at `open_end` continue."""
    spans.sort(key=lambda span: (span[0], -span[1]))
    ends: list[int] = []
    for start, end, opener, closer in spans:
        while ends and ends[-1] <= start:
            ends.pop()
        kind = "guillemet" if opener in "«»‹›" else "single" if opener in SINGLE else "double"
        found.append(Quotation(start, end, opener, closer, kind, len(ends), not closer and end == open_end))
        ends.append(end)


def unclosed(stack: list[Mark], depth: int, end: int) -> list[tuple[int, int, str, str]]:
    """Takes the marks from `depth` on off the stack: spans of the double ones; single ones were apostrophes."""
    spans = [(mark.start, end, mark.text, "") for mark in stack[depth:] if mark.text not in SINGLE]
    del stack[depth:]
    return spans


def answered(stack: Sequence[Mark], closer: Mark) -> int:
    """The place in the stack of the mark that this one closes, or -1."""
    single = closer.text in SINGLE
    fallback = -1
    for depth in range(len(stack) - 1, -1, -1):
        opener = stack[depth]
        if opener.text + closer.text in PAIRS:
            return depth
        if (opener.text in SINGLE) == single:
            if single:
                return depth
            fallback = max(fallback, depth)
        elif single:
            return -1  # a single mark does not reach out of the double quotation it stands in
    return fallback


def double_side(reading: str, block: Block, in_block: Sequence[Mark], index: int, stack: Sequence[Mark]) -> str:
    """What a double mark that need not open does: OPENS, CLOSES, or EITHER where it is inches or seconds."""
    mark = in_block[index]
    is_open = any(other.text not in SINGLE for other in stack)
    if mark.start > block.start and reading[mark.start - 1].isdigit() and mark.text in ('"', "”", "''", "’’"):
        following = next(
            (other for other in in_block[index + 1 : index + LOOKAHEAD] if other.text not in SINGLE), None
        )
        if not is_open or (following is not None and following.side == CLOSES):
            return EITHER
    if mark.side == CLOSES:
        if mark.text in LEFT and not is_open:
            return OPENS
        return CLOSES
    return CLOSES if is_open else OPENS


def single_side(reading: str, in_block: Sequence[Mark], index: int, stack: Sequence[Mark]) -> str:
    """What a single mark does: OPENS, CLOSES, or EITHER where it is an apostrophe, feet or minutes."""
    mark = in_block[index]
    is_open = bool(stack) and stack[-1].text in SINGLE
    following = next((other for other in in_block[index + 1 : index + LOOKAHEAD] if other.text in SINGLE), None)
    answers = following is not None and following.side == CLOSES
    if mark.side == OPENS:
        if mark.text == "’" or is_year(reading, mark.end):
            return EITHER
        if word_from(reading, mark.end) in ELISIONS:
            ends_speech = following is not None and answers and reading[following.start - 1] in ",.?!"
            return OPENS if ends_speech and not is_open else EITHER
        return OPENS
    if not is_open:
        return OPENS if mark.text in LEFT and mark.side == EITHER else EITHER
    return EITHER if answers and may_be_apostrophe(reading, mark.start, mark.end) else CLOSES


def word_from(reading: str, start: int) -> str:
    """The word at `start` in lower case, as far as ELISIONS need it."""
    end = start
    while end < start + 12 and reading[end : end + 1].isalpha():
        end += 1
    return reading[start:end].lower()


def is_year(reading: str, start: int) -> bool:
    """Whether a clipped year stands here: '06, '90s."""
    digits, rest = reading[start : start + 2], reading[start + 2 : start + 4]
    return (
        len(digits) == 2
        and digits.isdigit()
        and (not rest[:1].isalnum() or (rest[0] == "s" and not rest[1:].isalnum()))
    )


def may_be_apostrophe(reading: str, start: int, end: int) -> bool:
    """Whether the word before a mark may be clipped or a plural's possessive, or a number of feet or minutes."""
    if reading[start - 1].isdigit():
        return True
    if not reading[end : end + 1].isspace():
        return False
    first = start
    while first > max(0, start - 12) and reading[first - 1].isalpha():
        first -= 1
    word = reading[first:start].lower()
    return word.endswith("s") or (len(word) > 3 and word.endswith("in")) or word in CLIPPED


def taken_up(document: Document, number: int) -> bool:
    """Whether the next paragraph opens with a mark."""
    for following in range(number + 1, min(number + FURNITURE_BETWEEN, len(document.blocks))):
        block = document.blocks[following]
        if block.role != "furniture":
            return document.reading[block.start] in LEFT + STRAIGHT
    return False
