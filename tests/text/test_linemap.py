"""Rows and columns, in three encodings."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.linemap import ENCODINGS, LineMap, Location

TEXT = "a\r\nb\u00e9\U0001f600c\rd\n\ne"
PLACES = [
    # offset, encoding, row, column
    (0, "utf-32", 1, 1),
    (1, "utf-32", 1, 2),
    (2, "utf-32", 1, 3),
    (3, "utf-32", 2, 1),
    (6, "utf-32", 2, 4),
    (6, "utf-16", 2, 5),
    (6, "utf-8", 2, 8),
    (8, "utf-32", 3, 1),
    (10, "utf-32", 4, 1),
    (11, "utf-32", 5, 1),
    (12, "utf-8", 5, 2),
]


@pytest.mark.parametrize(("offset", "encoding", "row", "column"), PLACES)
def test_places(offset: int, encoding: str, row: int, column: int) -> None:
    lines = LineMap(TEXT)
    assert lines.location(offset, encoding) == (row, column)
    assert lines.offset(Location(row, column), encoding) == offset


def test_lines_without_their_ends() -> None:
    lines = LineMap(TEXT)
    assert [lines.line(row) for row in range(1, 6)] == ["a", "b\u00e9\U0001f600c", "d", "", "e"]


@pytest.mark.parametrize(
    ("row", "column", "offset"), [(1, 99, 2), (2, 99, 7), (5, 99, 12), (9, 1, 12), (0, 1, 0), (2, 0, 3)]
)
def test_places_that_are_not_there_are_held_within_the_text(row: int, column: int, offset: int) -> None:
    for encoding in ENCODINGS:
        assert LineMap(TEXT).offset(Location(row, column), encoding) == offset


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab\r\n\u00e9\u2028\U0001f600", max_size=40))
def test_round_trips(text: str) -> None:
    lines = LineMap(text)
    assert lines.starts == [0, *(end.end() for end in re.finditer(r"\r\n|\r|\n", text))]
    for encoding in ENCODINGS:
        for offset in [*range(len(text) + 1), len(text) // 2]:
            location = lines.location(offset, encoding)
            row_start = lines.starts[location.row - 1]
            taken = text[row_start:offset]
            width = {
                "utf-8": len(taken.encode()),
                "utf-16": len(taken.encode("utf-16-le")) // 2,
                "utf-32": len(taken),
            }
            assert location.column == 1 + width[encoding]
            assert lines.offset(location, encoding) == offset
