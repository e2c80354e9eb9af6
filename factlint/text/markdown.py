"""Markdown: a source in, its blocks out, read by pulldown-cmark (CommonMark 0.31 with GitHub's tables).

What shows as text is prose, in links too. Code, bare addresses, formulas and pictures
within a sentence read as one `OBJECT` each; code blocks, HTML tags, comments, link
targets and front matter are left out. HTML blocks are read as `html` reads them. A
picture's alternative text is a caption behind the block that it stands in.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from factlint.grammar import Grammar
from factlint.record import NamedTuple
from factlint.text.document import OBJECT, Span
from factlint.text.frontmatter import front_matter
from factlint.text.layout import Composer, Layout
from factlint.text.linemap import with_line_feeds

_CONTAINERS = {
    "Item": "list",
    "BlockQuote": "blockquote",
    "TableCell": "table",
    "Heading": "heading",
    "FootnoteDefinition": "paragraph",
    "DefinitionListDefinition": "list",
    "DefinitionListTitle": "list",
}
"""The tags that give their text a role; the innermost counts."""
_BLOCKS = frozenset(
    (*_CONTAINERS, "Paragraph", "List", "Table", "TableHead", "TableRow", "CodeBlock", "HtmlBlock")
)
_HIDDEN_TAGS = Grammar(r"<(/?)(code|kbd|samp|var|tt|script|style|template|textarea)\b", re.IGNORECASE)
_COMMENT = Grammar(r"<!--.*?-->", re.DOTALL)


class Event(NamedTuple):
    """One event of the parser: its kind ("Start", "Text", ...), what it is of, and its place in code points."""

    kind: str
    of: str
    content: object
    start: int
    end: int


def markdown(source: str) -> Layout:
    """The layout of a Markdown text."""
    text = with_line_feeds(source)
    reader = _Reader(Composer(source), text)
    for event in _events(text):
        reader.take(event)
    reader.close()
    return reader.composer.finish()


def _events(text: str) -> Iterator[Event]:
    """The parser's events. It counts UTF-8 bytes: a bisect over the bytes that begin no character leads back."""
    import pyromark

    o = pyromark.Options
    options = (
        o.ENABLE_TABLES
        | o.ENABLE_FOOTNOTES
        | o.ENABLE_STRIKETHROUGH
        | o.ENABLE_TASKLISTS
        | o.ENABLE_HEADING_ATTRIBUTES
        | o.ENABLE_YAML_STYLE_METADATA_BLOCKS
        | o.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    )
    extra = [] if text.isascii() else [found.start() for found in re.finditer(rb"[\x80-\xbf]", text.encode())]
    for event, place in pyromark.events_with_range(text, options=options):
        start, end = place["start"], place["end"]
        if extra:
            start -= bisect_left(extra, start)
            end -= bisect_left(extra, end)
        if isinstance(event, str):
            yield Event(event, "", None, start, end)
            continue
        ((kind, content),) = event.items()
        if isinstance(content, str):
            yield Event(kind, content, content, start, end)
        elif isinstance(content, dict):
            ((of, detail),) = content.items()
            yield Event(kind, of, detail, start, end)
        else:
            yield Event(kind, "", content, start, end)


class _Reader:
    """Takes the parser's events in order and hands the composer what shows."""

    def __init__(self, composer: Composer, lines: str) -> None:
        self.composer = composer
        self.lines = lines
        """The source with LF only."""
        self.raw: list[Span] = []
        """The pieces of the open HTML block."""
        self.roles: list[str] = []
        self.captions: list[list[tuple[str, int, int]]] = []
        self.hidden = 0
        """How many raw inline tags are open whose text is no prose."""
        self.skipped = ""
        """The tag whose content is taken whole or not at all: code, HTML, front matter, a bare address."""
        self.whole = Span(0, 0)
        self.image = 0
        self.dropped = False
        """Whether something that does not show stands before what comes next."""

    @property
    def role(self) -> str:
        return self.roles[-1] if self.roles else "paragraph"

    def take(self, event: Event) -> None:
        kind = event.kind
        if kind == "Start":
            self.start(event)
        elif kind == "End":
            self.end(event)
        elif self.skipped or self.image:
            if kind == "Html":
                self.raw.append(Span(event.start, event.end))
            elif self.image and kind in ("Text", "SoftBreak"):
                self.captions[-1].append((str(event.content or " "), event.start, event.end))
        elif kind == "FootnoteReference":
            self.dropped = True
        elif kind == "InlineHtml":
            self.inline_html(event)
        elif self.hidden:
            return
        elif kind == "Text":
            self.text(str(event.content), event.start, event.end)
        elif kind in ("Code", "InlineMath", "DisplayMath"):
            self.composer.put(self.role, OBJECT, event.start, event.end)
        elif kind == "SoftBreak":
            self.composer.put(self.role, " ", event.start, event.end)
        elif kind == "HardBreak":
            self.composer.put(self.role, "\n", event.start, event.end)

    def text(self, text: str, start: int, end: int) -> None:
        """Text; what shows nothing between two spaces takes one of them along."""
        if self.dropped and text.startswith(" ") and self.composer.last in (" ", "\n"):
            text, start = text[1:], start + 1
        self.dropped = False
        self.composer.put(self.role, text, start, end)

    def start(self, event: Event) -> None:
        of = event.of
        if self.skipped or (self.image and of != "Image"):
            return
        if of in _BLOCKS:
            self.close()
        if of in _CONTAINERS:
            self.roles.append(_CONTAINERS[of])
        if of in ("CodeBlock", "HtmlBlock", "MetadataBlock"):
            self.skipped, self.whole = of, Span(event.start, event.end)
        elif (
            of == "Link"
            and isinstance(event.content, dict)
            and event.content["link_type"] in ("Autolink", "Email")
        ):
            self.skipped = of
            self.composer.put(self.role, OBJECT, event.start, event.end)
        elif of == "Image":
            self.image += 1
            if self.image == 1:
                self.captions.append([])
                if not self.hidden:
                    self.composer.put(self.role, OBJECT, event.start, event.end)

    def end(self, event: Event) -> None:
        of = event.of
        if self.skipped:
            if of != self.skipped:
                return
            self.skipped = ""
            if of == "HtmlBlock":
                self.html_block()
            elif of == "MetadataBlock":
                self.composer.metadata.update(front_matter(self.lines[self.whole.start : self.whole.end]))
            return
        if of == "Image":
            self.image -= 1
            return
        if self.image:
            return
        if of in _BLOCKS:
            self.close()
        if of in _CONTAINERS and self.roles:
            self.roles.pop()

    def close(self) -> None:
        """Ends the block, and gives its pictures' captions behind it."""
        self.hidden = 0
        self.composer.close()
        for caption in self.captions:
            for piece in caption:
                self.composer.put("caption", *piece)
            self.composer.close()
        self.captions.clear()

    def inline_html(self, event: Event) -> None:
        """A raw tag within a sentence: a line break, the edge of something hidden, or nothing."""
        tag = str(event.content)
        self.dropped = True
        if tag.startswith("<!--"):
            self.composer.comments.append(Span(event.start, event.end))
        elif re.match(r"<br\b", tag, re.IGNORECASE):
            self.composer.put(self.role, "\n", event.start, event.end)
        elif found := _HIDDEN_TAGS.match(tag):
            if found[1]:
                self.hidden = max(0, self.hidden - 1)
            elif not tag.endswith("/>"):
                if not self.hidden:
                    self.composer.put(self.role, OBJECT, event.start, event.end)
                self.hidden += 1

    def html_block(self) -> None:
        """Raw HTML between paragraphs: its text is prose too, where it is no comment alone."""
        if not self.raw:
            return
        base = self.raw[0].start
        # The marks of a list or quotation that the block stands in are no HTML: spaces keep the places.
        pieces = []
        at = base
        for start, end in self.raw:
            pieces += [" " * (start - at), self.lines[start:end]]
            at = end
        self.raw.clear()
        block = "".join(pieces)
        if _COMMENT.sub("", block).strip():
            from factlint.text.html import compose

            compose(self.composer, block, base, self.role)
        else:
            self.composer.comments += [
                Span(base + one.start(), base + one.end()) for one in _COMMENT.finditer(block)
            ]
