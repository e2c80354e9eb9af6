"""What is found in markup points at the right characters of the source, and no text is lost or made up."""

import importlib.util
import sys
from pathlib import Path

import pyromark
import pytest

from factlint.text import rst as rst_module
from factlint.text.read import read

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parent / "cases"
FOUND = [
    # file name, source, what is found in the reading text, the source of it, whether an edit crosses no markup
    ("a.md", "The **United** Stated now", "United Stated", "United** Stated", False),
    ("a.md", "The **United Stated** now", "United Stated", "United Stated", True),
    ("a.md", "A [link *of* text](x) here", "link of text", "link *of* text", False),
    ("a.md", "10&nbsp;miles", "10\u00a0miles", "10&nbsp;miles", False),
    ("a.md", "10&nbsp;miles", "miles", "miles", True),
    ("a.md", "It&rsquo;s", "\u2019", "&rsquo;", False),
    ("a.md", "one\ntwo", "one two", "one\ntwo", False),
    ("a.md", "one\r\ntwo", "one two", "one\r\ntwo", False),
    ("a.md", "> one\n> two", "one two", "one\n> two", False),
    ("a.md", "\U0001f600\u00e9 **b** c", "b c", "b** c", False),
    ("a.md", "1\\. No", "1.", "1\\.", False),
    ("a.md", "| a |\n|---|\n| b\\|c |", "b|c", "b\\|c", False),
    ("a.html", "<p>The <b>United</b> Stated", "United Stated", "United</b> Stated", False),
    ("a.html", "<p>10&nbsp;miles", "10\u00a0miles", "10&nbsp;miles", False),
    ("a.html", "<p>one\n   two", "one two", "one\n   two", False),
    ("a.html", "<p>one\r\n two", "one two", "one\r\n two", False),
    ("a.html", "<p>one two", "one two", "one two", True),
    ("a.html", "<p>\U0001f600\u00e9 &#x201C;so&#8221;", "\u201cso\u201d", "&#x201C;so&#8221;", False),
    ("a.html", "<img alt='the &eacute;nd'>", "\u00e9nd", "&eacute;nd", False),
    ("a.rst", "The **United** Stated now", "United Stated", "United** Stated", False),
    ("a.rst", "one\ntwo", "one two", "one\ntwo", False),
    ("a.rst", "- one\n  two", "one two", "one\n  two", False),
    ("a.rst", "5\\* of", "5* of", "5\\* of", False),
    ("a.rst", "a :ref:`plan <x>` b", "a plan b", "a :ref:`plan <x>` b", False),
    ("a.txt", "A plan of the council has no end at\n  all, said he", "at all", "at\n  all", False),
    ("a.txt", "A plan of the council has no end at\nall, said he", "at all", "at\nall", True),
]


@pytest.mark.parametrize(("name", "source", "text", "place", "verbatim"), FOUND)
def test_found_text_has_its_place(name: str, source: str, text: str, place: str, verbatim: bool) -> None:
    document = read(source.encode(), name)
    start = document.reading.index(text)
    span = document.map.span(start, start + len(text))
    assert document.source[span.start : span.end] == place
    assert document.map.is_verbatim(start, start + len(text)) == verbatim


NOTHING = [
    ("a.md", "```\ncode\n```\n\n    code\n"),
    ("a.md", "<!-- a comment -->\n"),
    ("a.md", "---\ntitle: front matter\n---\n"),
    ("a.md", "`code` <https://example.org>"),
    ("a.html", "<script>no</script><style>no</style><template>no</template><nav>no</nav><!-- no --><pre>no</pre>"),
    ("a.html", "<head><title>No</title></head><p hidden>no</p><p style='display: none'>no</p><code>no"),
    ("a.rst", ".. code-block:: python\n\n   no\n\n.. a comment\n\n>>> no\n"),
    ("a.rst", ".. toctree::\n   :maxdepth: 2\n\n   no\n"),
]


@pytest.mark.parametrize(("name", "source"), NOTHING)
def test_no_prose(name: str, source: str) -> None:
    assert read(source.encode(), name).blocks == ()


COMMENTS = [
    ("a.md", "Text <!-- one --> text", ["<!-- one -->"]),
    ("a.md", "Text\n\n<!--\ntwo -->\n\n<div><!-- three --></div>", ["<!--\ntwo -->", "<!-- three -->"]),
    ("a.html", "<p>Text<!--one-->text<!-- two --></p>", ["<!--one-->", "<!-- two -->"]),
    ("a.rst", "Text\n\n.. one\n   two\n\n- item\n\n  .. three\n", [".. one\n   two", "  .. three"]),
]


@pytest.mark.parametrize(("name", "source", "comments"), COMMENTS)
def test_comments_are_kept_for_suppressions(name: str, source: str, comments: list[str]) -> None:
    document = read(source.encode(), name)
    assert [document.source[start:end] for start, end in document.comments] == comments


def commonmark():  # type: ignore[no-untyped-def]  # a module
    spec = importlib.util.spec_from_file_location("commonmark", ROOT / "benchmarks" / "commonmark.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["commonmark"] = module
    spec.loader.exec_module(module)
    return module


MARKDOWN = [
    *(path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*.md"))),
    (ROOT / "README.md").read_text(encoding="utf-8"),
    (ROOT / "docs" / "design.md").read_text(encoding="utf-8"),
    "*a*b **c** __d__ _e_ ***f*** `g` ~h~\n\n1) x\n2) y\n\n* * *\n\nTerm &copy; &#169; \\# [r][s] [t]\n\n"
    "[s]: u\n[t]: v 'w'\n",
]


@pytest.mark.parametrize("source", MARKDOWN)
def test_markdown_reads_as_its_html(source: str) -> None:
    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH
    options |= pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_TASKLISTS
    options |= pyromark.Options.ENABLE_HEADING_ATTRIBUTES | pyromark.Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
    script = commonmark()
    source = source.replace("<https://example.org>", "")  # a bare address is no prose, but shows in HTML
    html = pyromark.html(source, options=options)
    reading = read(source.encode(), "a.md").reading
    assert script.words(reading) == script.words(script.rendered(html))


def test_broken_rst_is_read_as_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "Text *here*\n\n" + "\n\n".join("  " * depth + "- item" for depth in range(30))
    document = read(source.encode(), "a.rst")
    assert document.reading.startswith("Text here")
    calls = []
    monkeypatch.setattr(rst_module, "plain", lambda text: calls.append(text) or rst_module.Composer(text).finish())
    read(("- " * 3000 + "x").encode(), "a.rst")
    read(("x" * 30_000).encode(), "a.rst")
    assert len(calls) == 2
