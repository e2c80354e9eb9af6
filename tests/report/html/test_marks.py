"""Marks over text: whatever overlaps, the text stays whole, the tags are closed, and each id stands once."""

from html import escape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.report.html.marks import FACT, FINDING, RELATED, Mark, marked

TEXT = "abcdefghij"


def html(*marks: Mark, start: int = 0, end: int = len(TEXT)) -> str:
    return marked(start, end, marks, lambda low, high: escape(TEXT[low:high]))


def finding(start: int, end: int, name: str, after: str = "") -> Mark:
    return Mark(start, end, FINDING, name, "mark", after)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((), "abcdefghij"),
        ((finding(2, 4, "x", "<a>1</a>"),), 'ab<mark id="x">cd</mark><a>1</a>efghij'),
        (
            (finding(1, 4, "x"), finding(3, 5, "y")),
            'a<mark id="x">bc</mark><mark><mark id="y">d</mark></mark><mark>e</mark>fghij',
        ),
        ((finding(2, 2, "gap", "<a>1</a>"),), 'ab<mark id="gap"></mark><a>1</a>cdefghij'),
        ((finding(10, 10, "end"),), 'abcdefghij<mark id="end"></mark>'),
        (
            (finding(1, 2, "x"), Mark(0, 3, FACT, "", "span")),
            '<span>a</span><span><mark id="x">b</mark></span><span>c</span>defghij',
        ),
    ],
)
def test_marks(marks: tuple[Mark, ...], expected: str) -> None:
    assert html(*marks) == expected


class Reader(HTMLParser):
    """The text, the ids and the text below each id's element, failing where tags cross."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.ids: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.ids.extend(str(value) for key, value in attrs if key == "id")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


SPANS = st.tuples(st.integers(0, 10), st.integers(0, 10), st.sampled_from([FACT, RELATED, FINDING]))


@given(st.lists(SPANS, max_size=8))
def test_any_marks(spans: list[tuple[int, int, int]]) -> None:
    marks = [
        Mark(min(a, b), max(a, b), layer, f"m{number}", "mark" if layer == FINDING else "span")
        for number, (a, b, layer) in enumerate(spans)
    ]
    reader = Reader()
    reader.feed(html(*marks))
    reader.close()
    assert reader.text == TEXT
    assert reader.open == []
    assert sorted(reader.ids) == sorted(mark.id for mark in marks)
