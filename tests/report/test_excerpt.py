"""The marked lines: what is shown of a line, and where the mark stands beneath it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.report.excerpt import WIDTH, strips, width
from factlint.text.document import Span
from factlint.text.linemap import LineMap


def drawn(text: str, start: int, end: int) -> list[tuple[int, str, str]]:
    """Row, text and marks, as they would stand beneath one another."""
    row, column = LineMap(text).location(start)
    return [
        (strip.row, strip.text, " " * strip.lead + "^" * strip.marked)
        for strip in strips(text, Span(start, end), row, column)
    ]


WORDS = " ".join(f"word{number:02}" for number in range(60))


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("one two three\n", "two", [(1, "one two three", "    ^^^")]),
        ("one\r\ntwo three\r\n", "three", [(2, "two three", "    ^^^^^")]),
        ("one\rtwo", "two", [(2, "two", "^^^")]),
        ("a\tb c", "c", [(1, "a    b c", "       ^")]),
        ("東京 was hot", "was", [(1, "東京 was hot", "     ^^^")]),
        ("東京 was hot", "東京", [(1, "東京 was hot", "^^^^")]),
        ("cafe\u0301 open", "open", [(1, "cafe\u0301 open", "     ^^^^")]),
        ("a \x1b[31m b", "b", [(1, "a ␛[31m b", "        ^")]),
        ("flip \u202eedoc b", "b", [(1, "flip \ufffdedoc b", "           ^")]),
        ("soft\nwrapped line", "soft\nwrapped", [(1, "soft", "^^^^"), (2, "wrapped line", "^^^^^^^")]),
        ("end.  \nnext", "  ", [(1, "end.", "    ^^")]),
        ("one line\n", "\n", [(1, "one line", "        ^")]),
    ],
)
def test_the_mark_stands_beneath_what_was_found(
    text: str, found: str, expected: list[tuple[int, str, str]]
) -> None:
    start = text.index(found)
    assert drawn(text, start, start + len(found)) == expected


@pytest.mark.parametrize(
    ("found", "begins", "ends"),
    [("word00", "word00 word01", "…"), ("word30", "…word2", "…"), ("word59", "…word5", "word58 word59")],
)
def test_a_long_line_is_cut_at_words_around_the_mark(found: str, begins: str, ends: str) -> None:
    start = WORDS.index(found)
    [(_, text, mark)] = drawn(WORDS, start, start + 6)
    assert text.startswith(begins)
    assert text.endswith(ends)
    assert width(text) <= WIDTH + 2
    assert [text[at] for at, sign in enumerate(mark) if sign == "^"] == list(found)


def test_a_mark_wider_than_the_screen_is_cut() -> None:
    [(_, text, mark)] = drawn(WORDS, 14, 300)
    assert width(text) <= WIDTH + 2
    assert text.startswith("…word02 word03")
    assert text.endswith("…")
    assert len(mark) <= WIDTH + 1


def test_a_mark_over_many_lines_shows_the_first_three() -> None:
    text = "\n".join("abcdefgh")
    assert [row for row, _, _ in drawn(text, 0, len(text))] == [1, 2, 3]


def test_an_empty_span_at_the_very_end_is_marked() -> None:
    assert drawn("end", 3, 3) == [(1, "end", "   ^")]


@settings(max_examples=200)
@given(st.text(st.sampled_from("ab \t\n\r東\u0301\x1b\U0001f600"), min_size=1, max_size=300), st.data())
def test_whatever_the_text_a_strip_fits_and_holds_its_mark(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if text[start - 1 : start + 1] == "\r\n":
        start = end = start - 1
    found = drawn(text, start, end)
    assert 1 <= len(found) <= 3
    for _, shown, mark in found:
        assert width(shown) <= WIDTH + 2
        assert "^" in mark
        assert not set(shown) & set("\n\r\t\x1b")
