""" "Five years later, in 2012" against the date that was named before it.

In: a sentence with its values as slots, and its document. Out: `Passage`s. The date before is the last one of the
block, in the same sentence or the one before; it is printed with its year and stands behind "in", "on" or "since".
"""

from collections.abc import Iterator

from factlint.checks.calendar.distance import days, length
from factlint.checks.calendar.passage import Passage
from factlint.checks.calendar.passages import ENDS, JUST, is_dated
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.grammar import Grammar
from factlint.text.document import Document, Span
from factlint.values.known import known
from factlint.values.value import Value

NAMED = (
    grammar(rf"<l:d>,? \(?(?:in|on) <b:d>{ENDS}"),
    grammar(rf"\b(?:in|on) <b:d>, {JUST}<l:d>(?=[.,;)]|$)"),
)
REACH = 160
"""How far before the length the other date may stand, in code points."""
PLACED = Grammar(r"(?:\b(?:[Ii]n|[Oo]n|[Ss]ince|of)|\() ?$")


def later(document: Document, sentence: Slotted) -> Iterator[Passage]:
    """The passages of a sentence that count from a date before."""
    for each in NAMED:
        for match in each.finditer(sentence.text):
            counted, date = sentence.value(match["l"]), sentence.value(match["b"])
            content = counted.mention.content
            if content[0] != "offset" or content[4] != ("ref",) or not is_dated(date):
                continue
            first = min(counted.mention.start, date.mention.start)
            before = named_before(document, first)
            lasting = length(content, counted.mention.mod, counted.mention.text)
            at = days(date)
            start = days(before) if before else None
            if before is None or lasting is None or at is None or start is None:
                continue
            early, late = (before, date) if content[3] == 1 else (date, before)
            ends = (start, at) if content[3] == 1 else (at, start)
            if ends[1].hi < ends[0].lo:
                continue
            span = Span(counted.mention.start, counted.mention.end)
            whole = Span(first, max(span.end, date.mention.end))
            yield Passage(
                lasting,
                span,
                *ends,
                early.mention.text,
                late.mention.text,
                whole,
                Span(before.mention.start, before.mention.end),
            )


def named_before(document: Document, place: int) -> Value | None:
    """The date that was named last before a place, if it is printed with its year and stands near enough."""
    block = document.block_at(place)
    earlier = [
        value for value in known(document) if value.mention.kind in ("date", "time") and value.mention.end <= place
    ]
    if block is None or not earlier:
        return None
    last = earlier[-1]
    near = block.start <= last.mention.start and place - last.mention.end <= REACH
    placed = PLACED.search(document.reading[max(block.start, last.mention.start - 8) : last.mention.start])
    return last if near and placed and is_dated(last) else None
