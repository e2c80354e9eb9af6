"""The option `unless` of the checks of arithmetic: words that leave a sentence alone; what quotations soften."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from factlint.checks.kind import Hit, PreparedRule, Problem
from factlint.checks.sums.counted import slotted
from factlint.grammar import compiled
from factlint.hints import TYPE_CHECKING, cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span
from factlint.text.quotations import quotation_at, quotations

if TYPE_CHECKING:
    from factlint.checks.sums.slotted import Slotted, Worth

UNLESS = Field("texts", "Words that leave a sentence alone.", default=(), example="[constant currency]")
SHORT = 4
"""Letters of the longest word that has to stand as it is: more words begin with "leg" than are of legs."""


def guards(options: Mapping[str, object]) -> tuple[str, ...]:
    """The words of `unless` as sentences are read, in lower case."""
    return tuple(text.lower() for text in cast("Sequence[str]", options["unless"] or ()))


def guarded(
    document: Document,
    rules: Sequence[PreparedRule],
    hits: Iterable[Hit],
    least: int = 1,
    worth: "Worth | None" = None,
) -> "Iterator[tuple[PreparedRule, Slotted]]":
    """The sentences that each rule reads: with a needle and `least` figures, without a guard.

    A rule's data are its guards. `worth` as for `laid_out`.
    """
    hits = list(hits)
    for rule in rules:
        words = cast("Sequence[str]", rule.data)
        for sentence in slotted(document, hits, rule.number, least, worth):
            if not is_guarded(sentence.text, words):
                yield rule, sentence


def is_guarded(text: str, words: Sequence[str]) -> bool:
    """Whether a word of `unless` stands in a sentence: its first letters, of short ones all of it.

    "exclud" is in "excluding"; "leg" is in "legs", not in "college" or "legislature".
    """
    return any(word in text and compiled(guard(word)).search(text) is not None for word in words)


@cache
def guard(word: str) -> str:
    """The pattern of a guard."""
    return rf"(?<![^\W_]){re.escape(word)}" + (r"s?(?![^\W_])" if len(word) <= SHORT else "")


def softened(document: Document, problem: Problem) -> Problem:
    """The problem, no more than a note where it lies within a direct quotation."""
    return problem._replace(severity="info") if spoken(document, problem.span) else problem


def spoken(document: Document, span: Span) -> bool:
    """Whether a stretch lies within a direct quotation: nothing of the speaker's is more than a note."""
    return quotation_at(quotations(document), span.start, span.end) is not None
