"""White space that does not belong: two spaces, a space before a comma or at the edge of a line.

In goes a document, out come spans of its reading text. What may be meant is left
out: aligned columns, two spaces after full stops where the document mostly has
them, smileys, spaced ellipses, text whose marks all stand apart.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint.grammar import Grammar, compiled
from factlint.text.document import Block, Document, Span
from factlint.text.misplaced import misplaced

NO_BREAK = "\u00a0"
STOPS = ".?!:"
CLOSING = "\"'”’)]"
HABIT = 3
"""So many spaces before marks in a paragraph are the work of a program that took words apart, or a habit."""
WIDEST = 3
"""Of more spaces than that somebody made columns."""
MARKER = Grammar(r"(?:[\W_]{1,3}|\(?\w{1,3}[.)])\Z")
"""A list marker: what stands behind it is aligned."""


@lru_cache(maxsize=1)  # asked for by `spacing` and by `repetition`
def wide_gaps(document: Document) -> tuple[Span, ...]:
    """Every run of two or more spaces of any kind within a line."""
    reading = document.reading
    if NO_BREAK in reading:
        return tuple(Span(*run.span()) for run in compiled(r"[ \u00a0]{2,}").finditer(reading))
    if "  " in reading:  # asked first, as it is quicker than a pattern
        return tuple(Span(*run.span()) for run in compiled(r"  +").finditer(reading))
    return ()


def doubled_spaces(document: Document) -> list[Span]:
    """Two or three spaces within a line of prose, no-break ones included."""
    reading = document.reading
    elsewhere: list[Span] = []
    after_stop: list[Span] = []
    for start, end in wide_gaps(document):
        block = document.block_at(start)
        if block is None or start == block.start or end >= block.end or end - start > WIDEST:
            continue
        if "\n" in (reading[start - 1], reading[end]) or "\r" in (reading[start - 1], reading[end]):
            continue
        opening = reading[block.start : start] if start - block.start < 6 else ""
        if MARKER.match(opening) or is_layout(reading, block, start, end):
            continue
        before = reading[max(0, start - 3) : start].rstrip(CLOSING)
        (after_stop if before[-1:] and before[-1] in STOPS else elsewhere).append(Span(start, end))
    if after_stop and is_style(reading, len(after_stop)):
        return elsewhere
    return sorted(elsewhere + after_stop)


def is_layout(reading: str, block: Block, start: int, end: int) -> bool:
    """Whether other wide gaps in the same line make it a row of columns."""
    left = reading[max(block.start, start - 120) : start].rpartition("\n")[2]
    right = reading[end : min(block.end, end + 120)].partition("\n")[0]
    return any(compiled(r"\t|(?<![.?!:\s])(?<![.?!:][\"'”’)]) {2,}").search(side) for side in (left, right))


def is_style(reading: str, twice: int) -> bool:
    """Whether two spaces after a full stop are how the document is typed."""
    once = len(compiled(r"[.?!][\"'”’)]? (?=[^\W\d_a-z])").findall(reading))
    return twice > 1 and twice > once


def before_marks(document: Document) -> list[Span]:
    """A word, the space behind it, and the comma, stop or other mark that should follow directly."""
    found: list[Span] = []
    for mark, suspects in misplaced(document).items():
        spans = list(spaced(document, mark, suspects))
        if spans and not (len(spans) >= HABIT and len(spans) * 2 > document.reading.count(mark)):
            found.extend(spans)
    if not found:
        return []
    in_block = Counter(document.block_at(span.start) for span in found)
    return sorted(span for span in found if in_block[document.block_at(span.start)] < HABIT)


def spaced(document: Document, mark: str, suspects: Sequence[int]) -> Iterator[Span]:
    """Each of these places of a mark where a space parts a word from it, and the mark from what follows."""
    reading = document.reading
    for at in suspects:
        start, end = at - 1, at + 1
        if reading[start] not in (" ", NO_BREAK):
            continue
        block = document.block_at(start)
        if block is None or start == block.start or end > block.end:
            continue
        if reading[start] == NO_BREAK and mark in ";:?!":
            continue  # as French has it
        before, after = reading[start - 1], reading[end : end + 1]
        # ". . ." is an ellipsis, ": )" a face, "30 . 9" a figure that a program took apart.
        rest = reading[end + 1 : end + 2]
        if (
            (before.isalnum() or before in CLOSING or before == "%")
            and (not after or after.isspace() or after in '"”’')
            and rest not in (".", "?", "!", ")", "(", "-")
            and not (before.isdigit() and rest.isdigit())
        ):
            yield Span(start, end)


def line_starts(document: Document) -> list[Span]:
    """One or two spaces before a line of plain text, where lines are not indented throughout."""
    reading = document.reading
    if document.format != "plain":
        return []
    runs = [Span(*run.span()) for run in compiled(r"\n[ \u00a0]+(?=\S)").finditer(reading)]
    first = len(reading) - len(reading.lstrip(" \u00a0"))
    found = [Span(0, first)] if first else []
    found += [Span(run.start + 1, run.end) for run in runs]
    found = [run for run in found if run.end - run.start < WIDEST and begins_block(document, run.end)]
    return found if len(found) < 3 and len(found) * 3 <= len(document.blocks) else []


def begins_block(document: Document, start: int) -> bool:
    block = document.block_at(start)
    return block is not None and block.start == start


def line_ends(document: Document) -> list[Span]:
    """No-break spaces at the end of a line of plain text or Markdown, with the spaces around them."""
    if NO_BREAK not in document.reading or document.format not in ("plain", "markdown"):
        return []
    runs = compiled(r"[ \t\u00a0]+(?=[\r\n]|\Z)").finditer(document.reading)
    return [Span(*run.span()) for run in runs if NO_BREAK in run.group()]
