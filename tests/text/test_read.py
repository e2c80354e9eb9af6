"""`read`: formats by name and options, odd input, and what must hold of every text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.document import OBJECT
from factlint.text.formats import FORMATS
from factlint.text.read import ReadOptions, UnreadableError, format_of, lay_out, read

NAMES = [
    ("a.txt", "plain"), ("a.TXT", "plain"), ("a.md", "markdown"), ("b/a.markdown", "markdown"),
    ("a.html", "html"),
    ("a.htm", "html"), ("a.xhtml", "html"), ("a.rst", "rst"), ("README", "plain"), ("-", "plain"),
    ("a.md/b", "plain"),    ("a.unknown", "plain"), ("md", "plain"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "form"), NAMES)
def test_formats_by_name(name: str, form: str) -> None:
    assert format_of(name) == form
    assert read(b"text", name).format == form


def test_options_win_over_names() -> None:
    assert read(b"text", "a.txt", ReadOptions(format="markdown")).format == "markdown"
    assert read(b"text", "a.copy", ReadOptions(extensions={"copy": "html"})).format == "html"
    assert read(b"text", "a.md", ReadOptions(extensions={"md": "plain"})).format == "plain"
    with pytest.raises(ValueError, match="markdown"):
        read(b"text", "a.txt", ReadOptions(format="pdf"))


def test_what_a_writer_needs() -> None:
    document = read(b"\xef\xbb\xbfa\r\nb", "a.txt")
    assert (document.source, document.encoding, document.bom) == ("a\r\nb", "utf-8", True)
    assert read(b"caf\xe9", "a.txt").notices[0].code == "factlint.encoding"
    with pytest.raises(UnreadableError):
        read(b"a\0b", "a.txt")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("source", ["", " ", "\n\n", "\r", "\t \u00a0\n", "a", "a\n", "\u00e9"])
def test_small_texts(form: str, source: str) -> None:
    document = read(source.encode(), "a", ReadOptions(format=form))
    expected = [source.strip()] if source.strip() else []
    assert [document.reading[start:end] for _, start, end in document.blocks] == expected


@pytest.mark.parametrize("form", FORMATS)
def test_a_long_line(form: str) -> None:
    source = "word and more text. " * 100_000
    document = read(source.encode(), "a", ReadOptions(format=form))
    (block,) = document.blocks
    assert block.end - block.start == len(source.strip())


@pytest.mark.parametrize(
    ("form", "source"),
    [
        ("html", "<blockquote>" * 20_000 + "x"),
        ("html", "<ul><li>x" * 5_000),
        ("markdown", ">" * 3_000 + "x"),
        ("markdown", "*a " * 5_000),
        ("markdown", "[" * 20_000),
        ("markdown", "---\na: " + "[" * 50_000 + "\n---\nx"),
        ("markdown", "+++\na = " + "[" * 50_000 + "\n+++\nx"),
        ("markdown", "---\na: &a [*a, *a]\nb: &b [*a, *a]\n---\nx"),
        ("rst", "".join("  " * depth + "- x\n\n" for depth in range(120))),
        ("plain", "\n" * 100_000),
        ("plain", "a\r" * 20_000),
        ("plain", "the end of the line is not\nreached " * 5_000),
    ],
)
def test_hostile_texts(form: str, source: str) -> None:
    assert read(source.encode(), "a", ReadOptions(format=form)).source == source


PIECES = {
    "plain": r"\n|\r\n|\r| |\t|word |Upper |the end.|- |1. |Read more: |2020-01-04|-",
    "markdown": r"\n|\n\n|  \n|    |# |- |> |*|**|`|[|](x)|![|<b>|</b>|<!-- c -->|<div>\n|&nbsp;|&#0;|\\|word "
    r"|\xe9|\U0001f600|\r\n|\r|---\n|[^1]|<code>|<br>",
    "html": r"<p>|</p>|<!-- x|-->|<a href='x|'>|&amp;|&|&#x41;|<|word| |\xe9|\U0001f600|\n|\r\n|<script>"
    r"|</script>|<title>|<br>|&nbsp;|<li>|<ul>|</ul>|<td>|</table>|<img alt='a &eacute; b'>"
    r"|<code>|</code>|<sup>2</sup>|5 km|<aside>"
    r"|</aside>|<h1>|\0",
    "rst": r"\n|\n\n|  |    |.. |::|note::|`|``|*|**|_|- |1. |\n=====\n|[1]_|:role:|word |\xe9|\U0001f600|>>> |\t"
    r"|\r\n|\\|:a: b\n|\x0b|\u2028|image:: x\n|   :alt: foo\n|== ==\n|+--+\n",
}
"""Scraps of each format, between bars, escaped as in Python."""


def scraps(form: str) -> list[str]:
    return [scrap.encode().decode("unicode_escape") for scrap in PIECES[form].split("|")] + ["|", "| a |\n|---|\n"]


TEXTS = st.sampled_from(FORMATS).flatmap(
    lambda form: st.tuples(
        st.just(form),
        st.one_of(st.lists(st.sampled_from(scraps(form)), max_size=25).map("".join), st.text(max_size=30)),
    )
)


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_every_text(pair: tuple[str, str]) -> None:
    form, source = pair
    layout = lay_out(source, form)
    assert all(one.end < two.start for one, two in pairwise(layout.blocks))
    for _, start, end in layout.blocks:
        text = layout.reading[start:end]
        assert text
        assert text == text.strip()
        spans = [layout.map.span(at, at + 1) for at in range(start, end)]
        assert all(0 <= span.start <= span.end <= len(source) for span in spans)
        assert all(one.start <= two.start and one.end <= two.end for one, two in pairwise(spans))
        if layout.map.is_verbatim(start, end) and layout.map.segments:
            assert source[spans[0].start : spans[-1].end] == text
    assert not layout.blocks or layout.blocks[-1].end <= len(layout.reading)
    for segment in layout.map.segments:
        shown = layout.reading[segment.start : segment.end]
        assert not segment.verbatim or shown == source[segment.source_start : segment.source_end]
    if form == "plain" and not layout.map.segments:
        assert len(layout.reading) == len(source)
    assert all(source[start:end].strip() for start, end in layout.comments)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(FORMATS), st.binary(max_size=40))
def test_any_bytes(form: str, data: bytes) -> None:
    try:
        document = read(data, "a", ReadOptions(format=form))
    except UnreadableError:
        return
    assert all(document.block_at(block.start) == block for block in document.blocks)
    assert (
        OBJECT not in document.source or OBJECT in data.decode("utf-8", "replace") or document.encoding != "utf-8"
    )
