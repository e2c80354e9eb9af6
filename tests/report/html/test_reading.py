"""From the source back to the reading text: what `SourceMap` leads to, `Reading` leads back from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.report.html.reading import Reading
from factlint.text.document import Span
from factlint.text.read import read

MARKDOWN = "# One *two* three\n\nFour &amp; five\nsix **se`v`en** ![pic](x.png) eight.\n\n- nine\n- ten\n"
HTML = "<h1>One <i>two</i></h1><p>Three &eacute; four<br>five<ul><li>six<li>seven</ul>"


@pytest.mark.parametrize(("name", "source"), [("a.md", MARKDOWN), ("a.html", HTML), ("a.txt", "One\n\ntwo.\n")])
@settings(max_examples=60)
@given(data=st.data())
def test_a_span_of_a_block_comes_back(name: str, source: str, data: st.DataObject) -> None:
    document = read(source.encode(), name)
    block = data.draw(st.sampled_from(document.blocks))
    start = data.draw(st.integers(block.start, block.end - 1))
    end = data.draw(st.integers(start + 1, block.end))
    runs = Reading(document).spans(document.map.span(start, end))
    runs = [run for run in runs if block.start <= run.start < block.end]  # a picture's caption is another block
    assert (runs[0].start, runs[-1].end) == (start, end)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("*two*", ["two"]),
        ("&amp;", ["&"]),
        ("two* three\n\nFour", ["two three", "Four"]),
        ("](x.png", ["\ufffc"]),
        ("pic](x", ["pic"]),
        ("![pic](x.png)", ["\ufffc", "pic"]),
        ("\n\n- n", ["n"]),
    ],
)
def test_markup_is_left_out(found: str, expected: list[str]) -> None:
    document = read(MARKDOWN.encode(), "a.md")
    start = MARKDOWN.index(found)
    runs = Reading(document).spans(Span(start, start + len(found)))
    assert [document.reading[run.start : run.end] for run in runs] == expected


def test_a_place_between_two_characters() -> None:
    document = read(MARKDOWN.encode(), "a.md")
    at = MARKDOWN.index("Four") + 2
    [run] = Reading(document).spans(Span(at, at))
    assert document.reading[run.start :].startswith("ur & five")
    assert run.start == run.end
    assert Reading(document).spans(Span(0, 0)) == []
