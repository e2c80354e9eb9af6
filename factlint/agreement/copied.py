"""Copied sentences: nearly the same in two texts, but for a figure, a date, a name or a "not".

A statement is a sentence of eight words and more, with its figures and dates as they are resolved in its own text.
Only a story can tell which sentences those are, so that a text keeps its figures alone (`figures`), and its
statements are made (`read`) where the story is compared.
It is found again by the least checksums of its runs of three words (Broder 1997). Two sentences are compared only
where hardly anything but one such difference keeps them apart: copy that was taken over, not copy that was
rewritten. Spelling varieties, what one of them adds, values that can both be right, and a count that a later text
has higher are silent.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, islice
from zlib import crc32

from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.agreement.wording import Change, Word, changes, plain_words
from factlint.mentions.mention import Mention
from factlint.record import NamedTuple
from factlint.text.document import Block, Document
from factlint.text.quotations import quotation_at, quotations
from factlint.text.sentences import sentences
from factlint.values import known
from factlint.values.compare import TIMES, compare
from factlint.values.value import Relation, Value

SHARED = 2
RUN = 3
KEPT = 8
"""Checksums that stand for a sentence."""
FEWEST, LONGEST = 8, 80
"""Words of a sentence that can be told from others."""
OTHER = 8
"""One word in so many may be other for no reason of ours."""
NAMED = 12
"""Shorter sentences that differ in a name are of one pattern as often as of one thing."""
NEGATIONS = frozenset(("not", "never", "no", "nobody", "cannot", "can't", "won't"))
FIGURE, DATE, NAME, NEGATION = "figure", "date", "name", "negation"


class Figure(NamedTuple):
    """A value, plain: `[start, end)` in the reading text, or counted from where its sentence begins."""

    start: int
    end: int
    kind: str
    text: str
    content: tuple[object, ...]
    mod: str
    value: str | None
    lo: str | None
    hi: str | None
    lo_open: bool
    hi_open: bool
    basis: str
    alternatives: tuple[str, ...]
    valid: bool


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The sentences of a document."""
    return read(document, document.prose(), figures(document))


def figures(document: Document) -> list[Figure]:
    """The values of a document as plain data, by place."""
    return [figure_of(value) for value in known.known(document)]


def read(
    document: Document,
    blocks: Iterable[Block],
    values: Sequence[Figure],
    wanted: Callable[[int, int], bool] | None = None,
) -> Iterator[Statement]:
    """The sentences of some blocks of a document, those of them that are wanted, with their figures."""
    reading = document.reading
    spoken = quotations(document)
    for block in blocks:
        if block.role in ("heading", "table"):
            continue
        for start, end in sentences(reading, block.start, block.end):
            if (wanted and not wanted(start, end)) or quotation_at(spoken, start, end):
                continue
            words = plain_words(reading[start:end])
            if not FEWEST <= len(words) <= LONGEST:
                continue
            plain = " ".join(words).encode("utf-8", "replace")
            first, last = (bisect_left(values, at, key=place_of) for at in (start, end))
            here = tuple((each.start - start, each.end - start, *each[2:]) for each in islice(values, first, last))
            yield Statement(
                "copied", keys_of(plain), start, end, reading[start:end], (crc32(plain), here), block.role
            )


def place_of(figure: Figure) -> int:
    return figure.start


def figure_of(value: Value) -> Figure:
    """A value as plain data."""
    mention = value.mention
    return Figure(
        mention.start,
        mention.end,
        mention.kind,
        mention.text,
        mention.content,
        mention.mod,
        value.value if value.value is None or isinstance(value.value, str) else "",
        value.lo,
        value.hi,
        value.lo_open,
        value.hi_open,
        value.basis,
        tuple(other for other in value.alternatives if isinstance(other, str)),
        value.valid,
    )


def value_of(figure: Figure) -> Value:
    """The value that the plain data stand for."""
    mention = Mention(figure.kind, figure.start, figure.end, figure.text, figure.content, figure.mod)
    return Value(
        mention,
        figure.value,
        figure.lo,
        figure.hi,
        figure.lo_open,
        figure.hi_open,
        figure.basis,
        figure.alternatives,
        figure.valid,
    )


def keys_of(words: bytes) -> tuple[str, ...]:
    """The least checksums of a sentence's runs of words, which have one space between them."""
    begins = list(accumulate([len(word) + 1 for word in words.split(b" ")], initial=0))
    sums = {crc32(words[begin : end - 1]) for begin, end in zip(begins, begins[RUN:], strict=False)}
    return tuple([f"{each:x}" for each in sorted(sums)[:KEPT]])


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two sentences stand."""
    if one.statement.content[0] == two.statement.content[0]:
        return (Standing(SAME),)
    if one.document == two.document:
        return ()
    told = difference(one, two, (datelines[one.document], datelines[two.document]))
    if told is None:
        return ()
    mine, theirs = told.change.shown()
    why = f'"{mine}" against "{theirs}"' if mine and theirs else f'"{mine or theirs}" stands in one only'
    return (Standing(CONFLICT, (why,), told.sort),)


class Difference(NamedTuple):
    """What keeps two sentences apart."""

    sort: str
    """FIGURE, DATE, NAME or NEGATION."""
    change: Change


def difference(one: Stated, two: Stated, days: tuple[str, str]) -> Difference | None:
    """The one thing of ours in which two sentences differ; None where there is none, or more than that.

    `days`: the datelines of their texts, ISO 8601 or "".
    """
    found = changes(one.statement.text, two.statement.text)
    size = min(len(plain_words(each.statement.text)) for each in (one, two))
    sorts = [sort_of(change, one, two, days) for change in found]
    telling = [Difference(sort, change) for sort, change in zip(sorts, found, strict=True) if sort]
    other = sum(change.size() for sort, change in zip(sorts, found, strict=True) if not sort)
    if len(telling) != 1 or other * OTHER > size:
        return None
    if telling[0].sort == NAME and (size < NAMED or other):
        return None
    return telling[0]


def sort_of(change: Change, one: Stated, two: Stated, days: tuple[str, str]) -> str:
    """What sort of difference a change is, "" for one that nobody need know of."""
    mine, theirs = figures_in(one, change.mine), figures_in(two, change.theirs)
    if mine or theirs:
        if len(mine) != 1 or len(theirs) != 1:
            return ""
        return of_figures(mine[0], theirs[0], days)
    plain = {word.plain for word in (*change.mine, *change.theirs)}
    if len(plain) == 1 and plain <= NEGATIONS and not (change.mine and change.theirs):
        return NEGATION
    return NAME if is_name(change) else ""


def figures_in(stated: Stated, words: Sequence[Word]) -> list[Figure]:
    """The figures of a sentence that some of its words belong to."""
    every = [Figure(*each) for each in stated.statement.content[1]]  # type: ignore[attr-defined] # by `read`
    return [each for each in every if any(word.start < each.end and each.start < word.end for word in words)]


def of_figures(mine: Figure, theirs: Figure, days: tuple[str, str]) -> str:
    """FIGURE or DATE where two values cannot both be right."""
    a, b = value_of(mine), value_of(theirs)
    if compare(a, b) is not Relation.CONTRADICTORY:
        return ""
    if mine.kind in TIMES:
        return DATE if days_between(a, b) > 1 else ""
    if all(days) and days[0] != days[1] and mine.lo and theirs.lo:
        rises = float(mine.lo) < float(theirs.lo)
        if rises == (days[0] < days[1]):
            return ""  # a running count: the later text is right to have more
    return FIGURE


def days_between(one: Value, two: Value) -> int:
    """How far two points in time are apart; lengths count as far."""
    from datetime import date

    ends = [text[:10] for value in (one, two) for text in (value.lo, value.hi) if text]
    if len(ends) < 4 or any(len(end) < 10 for end in ends):
        return 2
    a_lo, a_hi, b_lo, b_hi = map(date.fromisoformat, ends)
    return max((b_lo - a_hi).days, (a_lo - b_hi).days)


def is_name(change: Change) -> bool:
    """Whether one capitalised word stands for another, and neither is a form of the other."""
    if len(change.mine) != 1 or len(change.theirs) != 1:
        return False
    mine, theirs = change.mine[0], change.theirs[0]
    if not (mine.start and theirs.start and mine.printed[0].isupper() and theirs.printed[0].isupper()):
        return False
    a, b = mine.plain, theirs.plain
    return min(len(a), len(b)) > 3 and a[:4] != b[:4] and not (mine.printed.isupper() or theirs.printed.isupper())


def subject(stated: Stated) -> str:
    """A sentence's first words."""
    words = stated.statement.text.split()
    return " ".join(words[:6]) + (" ..." if len(words) > 6 else "")


def weight(stated: Stated) -> int:
    return 1
