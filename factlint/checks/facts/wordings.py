"""Where the wording of a quotation leaves that of a fact: `changes(fact, quote) -> changes`.

In: two quotations without their marks. Out: each stretch of the second that differs, with its place in it and what
the first has there. Marks, the case of letters, hyphens, spelling variety, what brackets hold and a short form in
parentheses are no differences; nor is a digit in the middle of a word, which is another check's slip.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.grammar import Grammar
from factlint.record import NamedTuple
from factlint.values.quotes.compare import Likeness, aligned, compare_quotations, count, uncapitalised
from factlint.values.quotes.words import PIECE, WILD, words_of

IN_PARENTHESES = Grammar(r" ?\([A-Z][A-Za-z&.]{1,9}\)")
PIECES = Grammar(PIECE.pattern)
DIGIT_IN_WORD = Grammar(r"[a-z]\d|\d[a-z]", 2)
MANY = 5
"""One word in so many may differ before it is asked whether it is the same quotation at all."""


class Change(NamedTuple):
    """`[start, end)` of the quotation, where the fact has `expected`; empty where words are left out."""

    start: int
    end: int
    stated: str
    expected: str


class Wording(NamedTuple):
    likeness: Likeness
    changes: tuple[Change, ...] = ()
    doubtful: bool = False
    """Whether so much differs that it may be another quotation."""


class Word(NamedTuple):
    start: int
    end: int


def wording(fact: str, quote: str) -> Wording:
    """How a quotation stands to the words of a fact."""
    plain = blanked(fact), blanked(quote)
    likeness = compare_quotations(*plain).likeness
    if likeness != Likeness.DIFFERS:
        return Wording(likeness)
    found = tuple(
        change for change in changes(*plain) if matters(change) and not is_another_sentence(quote, change)
    )
    if not found:
        return Wording(Likeness.FRAGMENT)
    words = sum(max(len(change.stated.split()), len(change.expected.split())) for change in found)
    shorter = min(len(words_of(text)) for text in plain)
    return Wording(Likeness.DIFFERS, found, doubtful=words * MANY > shorter)


def blanked(quote: str) -> str:
    """A quotation with spaces for the short forms in parentheses that an editor has put in."""
    return IN_PARENTHESES.sub(lambda found: " " * len(found[0]), quote)


def changes(fact: str, quote: str) -> Iterator[Change]:
    """Every stretch of the quotation that differs from the fact, in its order."""
    one, two = words_of(fact), words_of(quote)
    swapped = (count(one), one) > (count(two), two)
    short, long = uncapitalised(two, one) if swapped else uncapitalised(one, two)
    steps, _, _ = aligned(short, long)
    placed = places(quote), places(fact)
    for rows, columns in stretches(short, long, steps):
        here, there = (rows, columns) if swapped else (columns, rows)
        start, end = stretch(placed[0], *here)
        first, last = stretch(placed[1], *there)
        yield Change(start, end, quote[start:end], fact[first:last])


def stretches(
    short: Sequence[str], long: Sequence[str], steps: Sequence[tuple[int, int]]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The rows and columns of each stretch that differs."""
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    going_on = False
    for (row, column), (next_row, next_column) in pairwise(steps):
        mine, theirs = short[row:next_row], long[column:next_column]
        if mine == theirs or WILD in mine or WILD in theirs:
            going_on = False
            continue
        if going_on:
            (first, _), (left, _) = found.pop()
            found.append(((first, next_row), (left, next_column)))
        else:
            found.append(((row, next_row), (column, next_column)))
        going_on = True
    return found


def places(quote: str) -> list[Word]:
    """Where each of `words_of` stands."""
    found: list[Word] = []
    last_wild = False
    for piece in PIECES.finditer(quote):
        wild = piece[0][0] in "[.…("
        if not (wild and last_wild):
            found.append(Word(piece.start(), piece.end()))
        last_wild = wild
    return found


def stretch(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """From the first of these words to the last; empty, behind the word before, where there is none."""
    if first < last:
        return words[first].start, words[last - 1].end
    at = words[first - 1].end if first else words[0].start if words else 0
    return at, at


def matters(change: Change) -> bool:
    """Whether a difference is more than case, a hyphen or a slip of the keyboard."""
    stated, expected = bare(change.stated), bare(change.expected)
    slip = bool(DIGIT_IN_WORD.search(change.stated)) != bool(DIGIT_IN_WORD.search(change.expected))
    return stated != expected and not slip


def is_another_sentence(quote: str, change: Change) -> bool:
    """Whether whole sentences before or behind what is shared are others: nobody quotes all that was said."""
    before, behind = quote[: change.start], quote[change.end :]
    if not before.strip() and change.stated:
        return behind[:1] in (".", "!", "?")
    return not behind.strip(" .,!?") and before.rstrip()[-1:] in (".", "!", "?")


def bare(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())
