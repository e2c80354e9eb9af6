"""`slotted(document, hits) -> sentences` whose values stand as slots, so that a grammar reads only the words.

"Sales rose 20 percent, from $4 million" is "sales rose ⟦p0⟧, from ⟦m1⟧". A slot is a letter for the kind of value
and its number in the sentence; the noun of a count stays a word behind it. Grammars are written with a slot's name
and kinds: `from <a:mn> to <b:mn>`. Only sentences in which a needle of the rule stands are read.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from factlint.checks.kind import Hit
from factlint.grammar import Grammar, compiled
from factlint.mentions.amount import Amount
from factlint.mentions.folded import lowered
from factlint.record import NamedTuple
from factlint.text.document import Document, Span
from factlint.text.quotations import quotation_at, quotations
from factlint.text.sentences import sentences
from factlint.values.known import known
from factlint.values.value import Value

LETTERS = {
    "money": "m",
    "percent": "p",
    "quantity": "q",
    "number": "n",
    "count": "c",
    "age": "a",
    "ordinal": "r",
    "date": "d",
    "time": "t",
    "duration": "u",
    "set": "s",
}
POINTS = "o"
"""The letter of percentage points, which are no percentages."""
WORD_LETTERS = bytes(
    code if is_word else 32 for code, is_word in enumerate(map(str.isalnum, map(chr, range(256))))
)
"""For `bytes.translate` of Latin-1: everything but letters and digits to a space."""
SLOT = Grammar(r"⟦(\w)(\d+)⟧")
WRITTEN = Grammar(r"<(\w+):(\w+)>")
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


Worth = Callable[[Sequence[Value]], bool]
"""Whether the values of a sentence may be those that a rule is about."""


class Slotted(NamedTuple):
    """A sentence in lower case with its values as slots."""

    text: str
    values: tuple[Value, ...]
    span: Span
    """Of the sentence, in the reading text."""
    quoted: bool
    """Whether some of it is a direct quotation."""

    def value(self, slot: str) -> Value:
        """The value that a slot stands for."""
        found = SLOT.fullmatch(slot)
        assert found is not None
        return self.values[int(found[2])]


def grammar(template: str) -> Grammar:
    """A grammar over slotted text, compiled at its first use."""
    return Grammar(WRITTEN.sub(lambda slot: rf"(?P<{slot[1]}>⟦[{slot[2]}]\d+⟧)", template))


def slotted(
    document: Document, hits: Iterable[Hit], rule: int, least: int = 1, worth: Worth | None = None
) -> Iterator[Slotted]:
    """The sentences with `least` figures or more in which this rule's needles stand, by place, each once.

    `worth`: whether its values may be what the rule is about, asked before a sentence is laid out.
    """
    for sentence in sentences_of(document, sorted({hit.start for hit in hits if hit.rule == rule})):
        if figures_in(document, sentence) < least:
            continue
        if worth is None or worth(values_in(document, sentence)):
            yield told_in_slots(document, sentence)


@lru_cache(maxsize=1)  # many rules ask for the document that is being linted
def figures_of(document: Document) -> tuple[Sequence[Value], Sequence[int]]:
    """The values of a document that can stand as slots, and where they begin."""
    values = [value for value in known(document) if value.mention.kind in LETTERS]
    return values, [value.mention.start for value in values]


def values_in(document: Document, sentence: Span) -> Sequence[Value]:
    """The values of a sentence that can stand as slots."""
    values, starts = figures_of(document)
    return values[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]


@lru_cache(maxsize=256)
def told_in_slots(document: Document, sentence: Span) -> Slotted:
    """A sentence of a document with its values as slots; most are asked for by several rules."""
    return with_slots(document, sentence, tuple(values_in(document, sentence)))


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


def with_slots(document: Document, sentence: Span, values: tuple[Value, ...]) -> Slotted:
    """A sentence with these values of it as slots."""
    reading, at = document.reading, sentence.start
    parts: list[str] = []
    for number, value in enumerate(values):
        mention = value.mention
        letter = LETTERS[mention.kind]
        if letter == "p" and Amount._make(mention.content).of == "point":
            letter = POINTS
        parts += (plain(reading[at : mention.start]), f"⟦{letter}{number}⟧")
        at = mention.end
    parts.append(plain(reading[at : sentence.end]))
    return Slotted("".join(parts), values, sentence, in_quotation(document, sentence.start, sentence.end))


def plain(text: str) -> str:
    """Words as grammars read them: lower case, ordinary spaces, nothing that looks like a slot."""
    return " ".join(compiled(r"\s").split(text.lower().replace("⟦", " ").replace("⟧", " ")))


def in_quotation(document: Document, start: int, end: int) -> bool:
    """Whether a stretch touches a direct quotation."""
    found = quotations(document)
    index = bisect_left(found, end, key=lambda quotation: quotation.start) - 1
    while index >= 0 and found[index].depth:  # what holds others ends last
        index -= 1
    return index >= 0 and start < found[index].end


def spoken(document: Document, span: Span) -> bool:
    """Whether a stretch lies within a direct quotation: nothing of the speaker's is more than a note."""
    return quotation_at(quotations(document), span.start, span.end) is not None
