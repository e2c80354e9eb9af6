"""A story in plain text: its texts, numbered, and a table with a row for each fact and a column for each text."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from factlint.cli.story import Told
from factlint.cli.story_rows import cells_of, disagreeing, heading, since
from factlint.report.visible import visible
from factlint.stories.table import Row
from factlint.text.linemap import LineMap

MARK = "≠"
LEAST, MOST = 16, 34
"""Columns of a cell."""
FACT = 26
LONGEST = 90
"""Characters of copy in a cell."""


def render(stories: Iterable[Told]) -> Iterator[str]:
    """The stories, one after another."""
    gap = ""
    for story in stories:
        names = [f"  {number}  {text.name} ({since(text)})\n" for number, text in enumerate(story.texts, 1)]
        yield f"{gap}Story of {len(story.texts)} texts\n{''.join(names)}\n"
        yield from table(story)
        yield f"{disagreeing(story.rows)}\n"
        gap = "\n"


def table(story: Told) -> Iterator[str]:
    """The rows, each below a line."""
    if not story.rows:
        return
    room = shutil.get_terminal_size().columns - FACT - 4
    width = max(LEAST, min(MOST, room // len(story.texts) - 2))
    lines = [LineMap(text.source) for text in story.texts]
    yield line("", ["", *(str(number) for number in range(1, len(story.texts) + 1))], width)
    for row in story.rows:
        columns = [wrap(visible(heading(row)), FACT) + wrap(f"({row.why})" if row.why else "", FACT)]
        columns += [said(story, row, number, lines[number], width) for number in range(len(story.texts))]
        yield "-" * (FACT + 4 + (width + 2) * len(story.texts)) + "\n"
        for at in range(max(map(len, columns))):
            cells = [column[at] if at < len(column) else "" for column in columns]
            yield line(MARK if row.why and not at else "", cells, width)
    yield "\n"


def said(story: Told, row: Row, number: int, lines: LineMap, width: int) -> list[str]:
    """What one text says of a fact, in lines."""
    found: list[str] = []
    for cell in cells_of(row, number):
        place = lines.location(story.texts[number].map.span(cell.start, cell.end).start)
        text = cell.text if len(cell.text) <= LONGEST else cell.text[: LONGEST - 1].rstrip() + "…"
        found += wrap(f"{visible(text)} (line {place.row})", width)
    return found


def line(mark: str, cells: Sequence[str], width: int) -> str:
    first, *others = cells
    return f"{mark:<2}{first:<{FACT}}  {'  '.join(f'{cell:<{width}}' for cell in others)}".rstrip() + "\n"
