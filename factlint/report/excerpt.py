"""The lines that a finding stands in, cut to the width of a screen, and where the marks go beneath them.

All widths are columns of a terminal. Only the characters that are shown are looked
at, so that a line of 50 MB costs no more than a short one.
"""

from factlint.record import NamedTuple
from factlint.report.visible import columns, visible
from factlint.text.document import Span

WIDTH = 72
ROWS = 3
ELLIPSIS = "…"


class Strip(NamedTuple):
    """A piece of one line: its row, the text to show, and the columns to mark."""

    row: int
    text: str
    lead: int
    """Columns before the mark."""
    marked: int
    """Columns of the mark, at least one."""


def strips(text: str, span: Span, row: int, column: int) -> list[Strip]:
    """A strip for each line of the span, at most ROWS; `row` and `column` (code points) are those of its start."""
    found: list[Strip] = []
    line = span.start - (column - 1)
    start = span.start
    while len(found) < ROWS:
        end = line_end(text, start, span.end)
        found.append(strip(text, line, Span(start, end), row))
        if end >= span.end:
            break
        line = start = end + (2 if text.startswith("\r\n", end) else 1)
        if start >= span.end:
            break
        row += 1
    return found


def line_end(text: str, start: int, limit: int) -> int:
    """Where the line of `start` ends, or `limit` if that comes first."""
    ends = [at for at in (text.find("\n", start, limit), text.find("\r", start, limit)) if at >= 0]
    return min(ends, default=limit)


def strip(text: str, line: int, mark: Span, row: int) -> Strip:
    """What to show of the line that begins at `line`: the mark with as much around it as fits."""
    shown, used = reach(text, mark.start, mark.end, 1, WIDTH)
    spare = WIDTH - used
    stop, right = reach(text, shown, len(text), 1, spare // 2) if shown == mark.end else (shown, 0)
    begin, left = reach(text, mark.start, line, -1, spare - right)
    if shown == mark.end:
        stop, _ = reach(text, shown, len(text), 1, spare - left)
    ended = stop >= len(text) or text[stop] in "\r\n"
    begin = begin if begin == line else after_space(text, begin, mark.start)
    stop = stop if ended or stop == shown < mark.end else before_space(text, stop, shown)
    before = (ELLIPSIS if begin > line else "") + expanded(text[begin : mark.start])
    marked = expanded(text[mark.start : min(shown, stop)])
    after = expanded(text[shown:stop]) + ("" if ended else ELLIPSIS)
    return Strip(row, (before + marked + after).rstrip(), width(before), max(1, width(marked)))


def reach(text: str, start: int, limit: int, step: int, budget: int) -> tuple[int, int]:
    """How far one gets from `start` towards `limit` within the line and the budget, and the columns that takes."""
    at, used = start, 0
    while at != limit:
        char = text[at if step > 0 else at - 1]
        if char in "\r\n":
            break
        wide = columns(char)
        if used + wide > budget:
            break
        used += wide
        at += step
    return at, used


def after_space(text: str, begin: int, limit: int) -> int:
    """The first word's start at or after `begin`, if it comes before `limit`."""
    at = text.find(" ", begin, limit)
    return at + 1 if at >= 0 else begin


def before_space(text: str, stop: int, limit: int) -> int:
    """The last word's end at or before `stop`, if it comes after `limit`."""
    at = text.rfind(" ", limit, stop)
    return at if at >= 0 else stop


def expanded(text: str) -> str:
    """What the terminal gets: tabs as spaces, nothing that moves the cursor."""
    return visible(text).replace("\t", "    ")


def width(text: str) -> int:
    return len(text) if text.isascii() else sum(map(columns, text))
