"""`slotted(document, hits, ...) -> sentences` with a needle of the rule and figures enough, told in slots.

Words that may be figures are counted first: few sentences have enough of them, and only for those is imported what
reads figures and tells sentences in slots (`slotted.py`).
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

from factlint.checks.kind import Hit
from factlint.grammar import Grammar
from factlint.hints import TYPE_CHECKING
from factlint.mentions.folded import lowered
from factlint.text.document import Document, Span
from factlint.text.sentences import sentences

if TYPE_CHECKING:
    from factlint.checks.sums.slotted import Slotted, Worth

WORD_LETTERS = bytes(
    code if is_word else 32 for code, is_word in enumerate(map(str.isalnum, map(chr, range(256))))
)
"""For `bytes.translate` of Latin-1: everything but letters and digits to a space."""
FIGURE_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion
    third thirds quarter quarters fifth fifths double doubled doubles triple tripled
    """.split()
)
FIGURE_PARTS = ("ty ", "teen ", " half", " halv")
"""How other words for numbers end or begin, with the space beside: "seventeen", "twenty", "halved"; "city" too."""
NO_FIGURES = (" ty ", " teen ")
PLAIN_FIGURES = Grammar(r"[0-9][\d.,]*")


def slotted(
    document: Document, hits: Iterable[Hit], rule: int, least: int = 1, worth: "Worth | None" = None
) -> "Iterator[Slotted]":
    """The sentences with `least` figures or more in which this rule's needles stand, by place, each once.

    `worth` as for `laid_out`.
    """
    within = sentences_of(document, sorted({hit.start for hit in hits if hit.rule == rule}))
    places = [sentence for sentence in within if figures_in(document, sentence) >= least]
    if places:
        from factlint.checks.sums.slotted import laid_out

        yield from laid_out(document, places, worth)


@lru_cache(maxsize=256)
def figures_in(document: Document, sentence: Span) -> int:
    """How many words of a sentence may be figures: asked first, as figures cost far more to work out."""
    low = lowered(document.reading[sentence.start : sentence.end])
    words = f" {low} ".encode("latin-1", "replace").translate(WORD_LETTERS).decode("latin-1")
    whole = sum(map(FIGURE_WORDS.__contains__, words.split()))
    formed = sum(map(words.count, FIGURE_PARTS)) - sum(map(words.count, NO_FIGURES))
    return whole + formed + len(PLAIN_FIGURES.findall(low))


def sentences_of(document: Document, places: Iterable[int]) -> Iterator[Span]:
    """The sentences that hold these places, which come in their order, each once."""
    for block, group in groupby(places, document.block_at):
        if block is None:
            continue
        within = iter(list(group))
        place = next(within)
        for sentence in sentences(document.reading, block.start, block.end):
            if sentence.start <= place < sentence.end:
                yield sentence
            while place < sentence.end:
                place = next(within, block.end)
            if place == block.end:
                break
