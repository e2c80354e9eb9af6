"""Copy as facts look at it: sentences as words, with the values in them as slots, each worked out once a document.

In: a document. Out: a `Copy` that gives, for a place, the sentence it stands in. Figures are worked out when the
first pattern needs them, persons only for patterns that have a place for one.
"""

from bisect import bisect_left, bisect_right
from functools import lru_cache

from factlint.checks.facts.pattern import WORD, plain
from factlint.record import NamedTuple
from factlint.text.clauses import Clause, clauses
from factlint.text.document import Block, Document, Span
from factlint.text.quotations import quotation_at, quotations
from factlint.text.sentences import sentences
from factlint.values.known import known
from factlint.values.told import people
from factlint.values.value import Value

MARKS = frozenset(";:()[]—–|")
"""What parts neighbouring words, unless a pattern has `...` there."""


class Word(NamedTuple):
    text: str
    """As patterns compare it, see `plain`."""
    start: int
    end: int
    mark: str
    """"," or one of MARKS where such stands right before it; else ""."""


class Slot(NamedTuple):
    """A value in a sentence."""

    kind: str
    """A mention's kind, "title" or "quote"."""
    start: int
    end: int
    first: int
    """The words of the sentence that it covers: from here ..."""
    behind: int
    """... to before this one."""
    value: Value | None


class Sentence(NamedTuple):
    start: int
    end: int
    words: tuple[Word, ...]
    slots: tuple[Slot, ...]
    block: Block


class Copy:
    """A document, read as far as it has been asked."""

    __slots__ = (
        "_clauses", "_figures", "_header", "_people", "_present", "_sentences", "_slotted", "_starts", "_words",
        "document",
    )  # fmt: skip

    def __init__(self, document: Document) -> None:
        self.document = document
        self._sentences: dict[int, tuple[Span, ...]] = {}
        self._words: dict[Span, tuple[Word, ...]] = {}
        self._clauses: dict[Span, tuple[Clause, ...]] = {}
        self._figures: tuple[Value, ...] | None = None
        self._starts: list[int] = []
        self._header: Span | str | None = ""
        self._present: dict[Span, frozenset[str]] = {}
        self._slotted: dict[tuple[Span, bool], Sentence] = {}
        self._people: tuple[tuple[str, int, int], ...] | None = None

    def sentences(self, block: Block) -> tuple[Span, ...]:
        """The sentences of a block."""
        if block.start not in self._sentences:
            self._sentences[block.start] = sentences(self.document.reading, block.start, block.end)
        return self._sentences[block.start]

    def sentence_at(self, offset: int) -> tuple[Span, Block] | None:
        """The sentence that holds an offset, and its block."""
        block = self.document.block_at(offset)
        if block is None:
            return None
        spans = self.sentences(block)
        index = bisect_right(spans, offset, key=lambda span: span.start) - 1
        return (spans[index], block) if index >= 0 and offset < spans[index].end else None

    def words(self, span: Span) -> tuple[Word, ...]:
        """The words of a sentence."""
        if span not in self._words:
            self._words[span] = tuple(split(self.document.reading, *span))
        return self._words[span]

    def clauses(self, span: Span) -> tuple[Clause, ...]:
        """The clauses of a sentence."""
        if span not in self._clauses:
            whole = [Span(each.mention.start, each.mention.end) for each in self.figures(*span)]
            self._clauses[span] = clauses(self.document.reading, *span, whole)
        return self._clauses[span]

    def figures(self, start: int, end: int) -> tuple[Value, ...]:
        """The values of the figures that begin within a stretch."""
        if self._figures is None:
            self._figures = known(self.document)
            self._starts = [value.mention.start for value in self._figures]
        return self._figures[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def present(self, span: Span) -> frozenset[str]:
        """The words of a sentence as patterns may have them, for a quick no."""
        if span not in self._present:
            words = WORD.findall(plain(self.document.reading[span.start : span.end]))
            self._present[span] = frozenset([*words, *(word[:-2] for word in words if word.endswith("'s"))])
        return self._present[span]

    def sentence(self, span: Span, block: Block, people: bool) -> Sentence:
        """A sentence with its values; `people`: with persons, titles and quotations too."""
        if (span, people) not in self._slotted:
            self._slotted[span, people] = self._with_slots(span, block, people)
        return self._slotted[span, people]

    def _with_slots(self, span: Span, block: Block, people: bool) -> Sentence:
        words = self.words(span)
        starts, ends = [word.start for word in words], [word.end for word in words]
        header = self.header.start if self.header else -1
        found = [
            (each.mention.kind, each.mention.start, each.mention.end, each)
            for each in self.figures(*span)
            if each.mention.start != header  # the date of the copy tells nothing of what is in it
        ]
        others = [(*each, None) for each in self.people() if span.start <= each[1] < span.end] if people else []
        slots = [
            Slot(kind, start, end, bisect_right(ends, start), bisect_left(starts, end), value)
            for kind, start, end, value in [*found, *others]
        ]
        return Sentence(span.start, span.end, words, tuple(slots), block)

    def people(self) -> tuple[tuple[str, int, int], ...]:
        """Persons, titles and quotations: kind and place."""
        if self._people is None:
            from factlint.mentions.people.person import Person

            found = []
            for mention in people(self.document):
                found.append(("person", mention.start, mention.end))
                for _, start, end in Person._make(mention.content).titles:
                    found.append(("title", start, end))
            found += [("quote", each.start, each.end) for each in quotations(self.document)]
            self._people = tuple(sorted(found, key=lambda each: each[1:]))
        return self._people

    @property
    def header(self) -> Span | None:
        """The date that the copy speaks from, as it prints it in the reading text; None where it does not."""
        if isinstance(self._header, str):
            self._header = self._find_header()
        return self._header

    def _find_header(self) -> Span | None:
        line = self.document.dateline
        if line is None or line.span is None:
            return None
        for value in self.figures(0, len(self.document.reading)):
            place = self.document.map.span(value.mention.start, value.mention.end)
            if place.start >= line.span.end:
                break
            if line.span.start < place.end:
                return Span(value.mention.start, value.mention.end)
        return None

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether a stretch lies within a direct quotation."""
        found = quotations(self.document)
        return bool(found) and quotation_at(found, start, end) is not None


@lru_cache(maxsize=1)  # each kind of fact asks for the document that is being linted
def copy_of(document: Document) -> Copy:
    """The copy of a document."""
    return Copy(document)


def split(reading: str, start: int, end: int) -> list[Word]:
    """The words of a stretch, with the mark that parts each from the one before."""
    words: list[Word] = []
    last = start
    for found in WORD.finditer(reading, start, end):
        between = reading[last : found.start()]
        mark = ""
        if between != " ":
            mark = next((char for char in between if char in MARKS), "")
            if not mark and (" - " in between or "--" in between):
                mark = "–"
            if not mark and "," in between:
                mark = ","
        words.append(Word(plain(found.group()), found.start(), found.end(), mark))
        last = found.end()
    return words
