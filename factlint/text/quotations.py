"""`quotations(document) -> its direct quotations`, with their marks, in the order of their starts.

Every kind of mark is understood, mismatched ones too (`''` that `"` closes). A
quotation never leaves its block: one without a closing mark ends with the block,
and `continues` says whether the next paragraph takes it up with an opening mark
of its own. A single mark that no other answers is an apostrophe, and a mark behind
a digit may be inches: neither is a quotation. Nested quotations lie wholly within
the outer one.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import repeat

from factlint.grammar import Grammar
from factlint.record import NamedTuple, maker
from factlint.text.apostrophes import LOOKAHEAD, single_side
from factlint.text.document import Block, Document
from factlint.text.offsets import by_block
from factlint.text.quotation_marks import CLOSES, EITHER, LEFT, OPENS, SINGLE, STRAIGHT, Mark, mark_places, marks

ANSWERS = "“” \"\" '''' ``'' ``\" „“ „” ‟” ‘‘’’ «» »« ‹› ›‹ ‘’ '' ‚‘ ‚’ `' `` ````"
PAIRS = frozenset(ANSWERS.split())
"""Openers with the closers that belong to them; the last two are backticks on both sides, as around code."""
PLAIN = Grammar(r"(?:[ \n](?:“[^\W_][.,?!a-zA-Z]”|\"[^\W_][.,?!a-zA-Z]\")(?:[ .,\n]|\Z))*")
"""Marks that open and close one quotation after another beyond doubt, each between its neighbours."""


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

    def is_matched(self) -> bool:
        """Whether it is closed, by a mark that belongs to its opening one."""
        return self.opener + self.closer in PAIRS


class Pairing(NamedTuple):
    """The quotations of a document, and the closing double marks that nothing opens."""

    quotations: tuple[Quotation, ...]
    strays: tuple[Mark, ...]
    is_plain: bool
    """Whether each of its marks opens or closes a quotation beyond doubt, so that nothing is wrong with any."""


as_quotation = maker(Quotation)


class Found(NamedTuple):
    """A quotation before it is known what it lies within."""

    start: int
    end: int
    opener: str
    closer: str


FURNITURE_BETWEEN = 6
"""How many blocks of furniture ("Read more:", an ad slot) may part the paragraphs of one speech."""


DEEPEST = 6
"""How many quotations may be open at once; more are slips."""


def quotations(document: Document) -> tuple[Quotation, ...]:
    """The direct quotations of a document. Linear in the text; next to free where it has no marks."""
    return paired(document).quotations


def strays(document: Document) -> tuple[Mark, ...]:
    """The closing double marks of a document that close nothing."""
    return paired(document).strays


def are_plain(document: Document) -> bool:
    """Whether each quotation is a pair of marks beyond doubt, set apart from the words around it."""
    return paired(document).is_plain


def ends_block(document: Document, quotation: Quotation) -> bool:
    """Whether nothing follows a quotation in its block."""
    block = document.block_at(quotation.start)
    return block is not None and quotation.end == block.end


def quotation_at(found: Sequence[Quotation], start: int, end: int) -> Quotation | None:
    """The outermost quotation that holds `[start, end)`, or None. `found` is what `quotations` gave."""
    index = bisect_right(found, (start + 1,)) - 1
    while index >= 0 and found[index].depth:
        index -= 1
    return found[index] if index >= 0 and found[index].end >= end else None


@lru_cache(maxsize=1)  # several checks ask for the document that is being linted
def paired(document: Document) -> Pairing:
    """The marks of a document brought together."""
    reading = document.reading
    at = mark_places(reading)
    if are_plain_pairs(reading, at):
        return Pairing(tuple(plain_pairs(reading, at)), (), is_plain=True)
    found: list[Quotation] = []
    strays: list[Mark] = []
    for block, its in by_block(document, at):
        if len(its) == 2 and is_plain_pair(reading, block, its[0], its[1]):
            found.append(as_quotation((its[0], its[1] + 1, reading[its[0]], reading[its[1]], "double", 0, False)))
        elif len(its) > 2 and are_plain_pairs(reading, its):
            found += plain_pairs(reading, its)
        elif len(its) == 1 and its[0] == block.start and reading[its[0]] in '"“':
            opener = reading[its[0]]
            found.append(Quotation(its[0], block.end, opener, "", "double", 0, taken_up(document, block)))
        else:
            pair(document, block, marks(reading, block, its), found, strays)
    return Pairing(tuple(found), tuple(strays), is_plain=False)


def is_plain_pair(reading: str, block: Block, first: int, last: int) -> bool:
    """Whether a block's only marks open and close one quotation beyond doubt, as they mostly do."""
    return (
        reading[first] + reading[last] in ('""', "“”")
        and (first == block.start or reading[first - 1] == " ")
        and reading[first + 1].isalnum()
        and (reading[last - 1] in ".,?!" or reading[last - 1].isalpha())
        and (last + 1 == block.end or reading[last + 1] in " .,")
    )


def are_plain_pairs(reading: str, at: Sequence[int]) -> bool:
    """Whether the marks at these offsets, all of a text or a block, are plain pairs within one block each."""
    if len(at) % 2:
        return False
    around = "".join([reading[each - 1 : each + 2] if each else "\n" + reading[:2] for each in at])
    if not PLAIN.fullmatch(around):
        return False
    find = reading.find
    return max(map(find, repeat("\n"), at[::2], at[1::2]), default=-1) < 0


def plain_pairs(reading: str, at: Sequence[int]) -> Iterator[Quotation]:
    """The quotations of plain pairs."""
    for start, last in zip(at[::2], at[1::2], strict=True):
        yield as_quotation((start, last + 1, reading[start], reading[last], "double", 0, False))


def pair(
    document: Document, block: Block, in_block: Sequence[Mark], found: list[Quotation], strays: list[Mark]
) -> None:
    """Adds the quotations of one block, and its closing marks that nothing opens."""
    reading = document.reading
    spans: list[Found] = []
    stack: list[Mark] = []
    instead: Mark | None = None
    for index, mark in enumerate(in_block):
        side = side_of(reading, block, in_block, index, stack)
        if side == OPENS:
            depth = next((depth for depth, other in enumerate(stack) if other.text == mark.text), -1)
            if depth >= 0 and (
                len(stack) > DEEPEST or not is_within(in_block, index)
            ):  # the former was never closed
                spans.extend(unclosed(stack, depth, mark.start))
            stack.append(mark)
        elif side == CLOSES:
            depth = answered(reading, block, stack, mark)
            if depth >= 0:
                opener = stack[depth]
                spans.extend(unclosed(stack, depth + 1, mark.start))
                spans.append(Found(opener.start, mark.end, opener.text, mark.text))
                del stack[depth]
            elif mark.text not in SINGLE:
                strays.append(mark)
        elif stack and mark.text in SINGLE and mark.side == CLOSES and reading[mark.start - 1] in ",.?!":
            instead = mark  # a single mark behind a full stop can only close, if it must what a double one opened
    if stack and instead and stack[-1].text not in SINGLE and stack[-1].start < instead.start:
        opener = stack.pop()
        spans = [span for span in spans if span.end <= instead.start or span.start >= instead.end]
        spans.append(Found(opener.start, instead.end, opener.text, instead.text))
    goes_on = bool(stack) and taken_up(document, block)
    left = [mark for mark in stack if mark.text not in SINGLE or (goes_on and mark.text == "‘")]
    spans.extend(Found(mark.start, block.end, mark.text, "") for mark in left)
    nest(spans, block.end if goes_on else -1, found)


def nest(spans: list[Found], open_end: int, found: list[Quotation]) -> None:
    """Appends the spans of one block as quotations; those without closer that end at `open_end` continue."""
    spans.sort(key=lambda span: (span.start, -span.end))
    ends: list[int] = []
    for start, end, opener, closer in spans:
        while ends and ends[-1] <= start:
            ends.pop()
        kind = "guillemet" if opener in "«»‹›" else "single" if opener in SINGLE else "double"
        found.append(Quotation(start, end, opener, closer, kind, len(ends), not closer and end == open_end))
        ends.append(end)


def unclosed(stack: list[Mark], depth: int, end: int) -> list[Found]:
    """Takes the marks from `depth` on off the stack: spans of the double ones; single ones were apostrophes."""
    spans = [Found(mark.start, end, mark.text, "") for mark in stack[depth:] if mark.text not in SINGLE]
    del stack[depth:]
    return spans


def is_within(in_block: Sequence[Mark], index: int) -> bool:
    """Whether a mark like the one that is open begins a quotation within it: two closing marks are next."""
    following = [mark.side for mark in in_block[index + 1 : index + 3] if mark.text not in SINGLE]
    return following == [CLOSES, CLOSES]


def answered(reading: str, block: Block, stack: Sequence[Mark], closer: Mark) -> int:
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
    if fallback < 0 and stack and stack[0].start == block.start and reading[closer.start - 1] in ",.?!":
        return 0  # a paragraph that a single mark opens and a double one closes
    return fallback


def side_of(reading: str, block: Block, in_block: Sequence[Mark], index: int, stack: Sequence[Mark]) -> str:
    """What a mark does, given what is open: OPENS, CLOSES, or EITHER where it is no quotation mark."""
    mark = in_block[index]
    if mark.text in SINGLE:
        return single_side(reading, in_block, index, stack)
    if mark.side == OPENS and mark.text != "”":
        return OPENS
    is_open = any(other.text not in SINGLE for other in stack)
    if mark.start > block.start and reading[mark.start - 1].isdigit() and mark.text in ('"', "”", "''", "’’"):
        others = (other for other in in_block[index + 1 : index + LOOKAHEAD] if other.text not in SINGLE)
        following = next(others, None)
        if not is_open or (following is not None and following.side == CLOSES):
            return EITHER  # inches, or seconds of arc
    if mark.side == CLOSES and (is_open or mark.text not in LEFT):
        return CLOSES
    return CLOSES if is_open else OPENS


def taken_up(document: Document, block: Block) -> bool:
    """Whether the next paragraph opens with a mark."""
    reading = document.reading
    following: Block | None = block
    for _ in range(FURNITURE_BETWEEN):
        if following is None:
            return False
        start = following.end
        while start < len(reading) and reading[start].isspace():
            start += 1
        following = document.block_at(start)
        if following is not None and following.role != "furniture":
            opening = reading[start : start + 3].lstrip("([—–-… ")
            return opening[:1] in LEFT + STRAIGHT and bool(opening)
    return False
