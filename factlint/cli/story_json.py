"""Stories as docs/story.schema.json has them: one JSON object, a fact a line."""

import json
from collections.abc import Iterator, Sequence

from factlint.cli.story import Told
from factlint.stories.table import Cell, Row
from factlint.text.linemap import LineMap, Location


def render(stories: Sequence[Told]) -> Iterator[str]:
    """The report, story by story."""
    yield '{"stories": ['
    opening = "\n"
    for story in stories:
        documents = [
            {
                "filename": text.name,
                "dateline": text.dateline.date if text.dateline else None,
                "dateline_source": text.dateline.origin if text.dateline else None,
            }
            for text in story.texts
        ]
        lines = [LineMap(text.source) for text in story.texts]
        facts = ",\n".join(json.dumps(as_object(row, story, lines), ensure_ascii=False) for row in story.rows)
        listed = f"[\n{facts}\n]" if facts else "[]"
        yield f'{opening}{{"documents": {json.dumps(documents, ensure_ascii=False)}, "facts": {listed}}}'
        opening = ",\n"
    yield "]}\n" if opening == "\n" else "\n]}\n"


def as_object(row: Row, story: Told, lines: Sequence[LineMap]) -> dict[str, object]:
    """A row as the published schema has it."""
    return {
        "kind": row.kind,
        "subject": row.subject,
        "disagree": bool(row.why),
        "why": row.why or None,
        "cells": [cell_object(cell, story, lines[cell.document]) for cell in row.cells],
    }


def cell_object(cell: Cell, story: Told, lines: LineMap) -> dict[str, object]:
    span = story.texts[cell.document].map.span(cell.start, cell.end)
    return {
        "document": cell.document,
        "text": cell.text,
        "offset": list(span),
        "location": place(lines.location(span.start)),
        "end_location": place(lines.location(span.end)),
    }


def place(location: Location) -> dict[str, int]:
    return {"row": location.row, "column": location.column}
