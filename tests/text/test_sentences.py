"""Sentence ends, row by row: `cases/sentences.txt`."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.sentences import sentences

ROWS = [
    row
    for row in (Path(__file__).parent / "cases" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    if row and not row.startswith("#")
]


@pytest.mark.parametrize("row", ROWS)
def test_rows(row: str) -> None:
    reading = row.replace("|", " ").replace("¦", "")
    expected = row.replace("¦", "|").split("|")
    assert [reading[start:end] for start, end in sentences(reading, 0, len(reading))] == expected


def test_only_the_block_is_read() -> None:
    reading = "Mr. Lund came. He left. Mr. Orme stayed."
    assert [reading[start:end] for start, end in sentences(reading, 4, 23)] == ["Lund came.", "He left."]


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("", []),
        (".", ["."]),
        ("a", ["a"]),
        ("a\nb", ["a", "b"]),
        ("No. 5\nb", ["No. 5", "b"]),
        ("It fell. B", ["It fell.", "B"]),
        ("It fell.It", ["It fell.", "It"]),
        ('"It fell."', ['"It fell."']),
        ("It fell. ", ["It fell."]),
        ("Why? It fell", ["Why?", "It fell"]),
    ],
)
def test_stops_at_the_end_of_a_block(reading: str, expected: list[str]) -> None:
    for before, after in (("", ""), ("It was.\n", "\nIt was.")):
        whole = before + reading + after
        found = sentences(whole, len(before), len(before) + len(reading))
        assert [whole[start:end] for start, end in found] == expected


def test_a_line_break_ends_a_sentence() -> None:
    reading = "5 Orme Road\nKent\n"
    assert [reading[start:end] for start, end in sentences(reading, 0, len(reading))] == ["5 Orme Road", "Kent"]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet='aB .!?…"”)1\n U.S', max_size=60))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    spans = sentences(text, 0, len(text))
    assert [span for span in spans if text[span.start : span.end].strip() != text[span.start : span.end]] == []
    assert all(one.end <= two.start for one, two in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())
