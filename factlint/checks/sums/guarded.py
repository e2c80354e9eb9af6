"""The option `unless` of the checks of arithmetic: words that leave a sentence alone; what quotations soften."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, PreparedRule, Problem
from factlint.checks.sums.slotted import Slotted, Worth, slotted, spoken
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import Document

UNLESS = Field("texts", "Words that leave a sentence alone.", default=(), example="[constant currency]")


def guards(options: Mapping[str, object]) -> tuple[str, ...]:
    """The words of `unless` as sentences are read, in lower case."""
    return tuple(text.lower() for text in cast("Sequence[str]", options["unless"] or ()))


def guarded(
    document: Document,
    rules: Sequence[PreparedRule],
    hits: Iterable[Hit],
    least: int = 1,
    worth: Worth | None = None,
) -> Iterator[tuple[PreparedRule, Slotted]]:
    """The sentences that each rule reads: with a needle and `least` figures, without a guard.

    A rule's data are its guards. `worth` as for `slotted`.
    """
    hits = list(hits)
    for rule in rules:
        words = cast("Sequence[str]", rule.data)
        for sentence in slotted(document, hits, rule.number, least, worth):
            if not any(word in sentence.text for word in words):
                yield rule, sentence


def softened(document: Document, problem: Problem) -> Problem:
    """The problem, no more than a note where it lies within a direct quotation."""
    return problem._replace(severity="info") if spoken(document, problem.span) else problem
