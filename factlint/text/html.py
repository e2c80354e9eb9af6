"""HTML: a source in, its blocks out, read by turbohtml's tokenizer (WHATWG's algorithm: no HTML is too broken).

Text shows as in a browser: references decoded, white space collapsed, `<br>` a line
break, two of them a new block. What is no prose is left out (scripts, forms,
navigation, comments, what is hidden) or, within a sentence, reads as one `OBJECT`.
`<title>`, `<meta>`, `lang` and the first `<time datetime>` are metadata. A picture's
alternative text is a caption behind its block.
"""

import re
from collections.abc import Mapping
from html import unescape

from factlint.grammar import Grammar
from factlint.text.document import OBJECT, Span
from factlint.text.html_tags import (
    BLOCKS,
    CLOSES,
    HEADINGS,
    HIDDEN_BLOCKS,
    HIDDEN_WORDS,
    LEFT_ALONE,
    NESTING,
    ROLES,
    VOID,
)
from factlint.text.layout import Composer, Layout
from factlint.text.linemap import with_line_feeds

_SPACE = " \t\n\f\r"
_FOLDED = Grammar(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
"""White space that a browser shows as one space."""
_ALT = Grammar(r"""(?<=\s)alt\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""", re.IGNORECASE)
_REFERENCE = Grammar(r"&(?:#\d+;?|#[xX][\da-fA-F]+;?|\w+;)")
_PUBLISHED = Grammar(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_UNITS = ("m", "km", "cm", "mm", "mi", "ft", "in", "yd")
_POWERS = {"2": "²", "3": "³"}


def html(source: str) -> Layout:
    """The layout of an HTML text."""
    composer = Composer(source)
    compose(composer, with_line_feeds(source), 0, "paragraph")
    return composer.finish()


def compose(composer: Composer, text: str, base: int, role: str) -> None:
    """Reads HTML into a composer: `text`, with LF only, stands at `base` of its source. Outside blocks: `role`."""
    from turbohtml import TokenType, tokenize

    reader = _Reader(composer, text, base, role)
    at = 0
    # The tokens' sources are the text, piece by piece: their lengths are its places.
    for token in tokenize(text, resolve_references=False, capture_source=True):
        begin, kind = at, token.type
        at += len((token.data if kind is TokenType.TEXT else token.source) or "")
        if kind is TokenType.TEXT:
            reader.text(begin, at)
        elif kind is TokenType.CHARACTER_REFERENCE:
            reader.reference(token.data or "", begin, at)
        elif kind is TokenType.START_TAG:
            reader.start_tag(token.tag or "", dict(token.attrs or ()), begin, at)
        elif kind is TokenType.END_TAG:
            reader.end_tag(token.tag or "")
        elif kind is TokenType.COMMENT:
            composer.comments.append(Span(base + begin, base + at))
    reader.close()


class _Reader:
    """Takes tags and text in order and hands the composer what shows."""

    def __init__(self, composer: Composer, source: str, base: int, role: str) -> None:
        self.composer = composer
        self.source = source
        self.base = base
        self.open: list[tuple[str, str]] = [("", role)]
        """The open elements that matter for roles, outermost first, and the role within."""
        self.counts: dict[str, int] = {}
        """How many of each stand in `open`."""
        self.hidden: list[str] = []
        """The open element whose text does not show, with the elements of its name within."""
        self.captions: list[list[tuple[str, int, int]]] = []
        self.gap: Span | None = None
        """White space that shows only if text follows in the same line."""
        self.title = False
        self.titles: list[str] = []
        self.raised = False

    @property
    def role(self) -> str:
        return self.open[-1][1]

    def start_tag(self, tag: str, attributes: Mapping[str, str | None], start: int, end: int) -> None:
        if self.hidden:
            if self.hidden[0] not in HIDDEN_WORDS or tag not in BLOCKS:
                if tag == self.hidden[0]:
                    self.hidden.append(tag)
                return
            self.hidden.clear()  # `<code>` without an end hides no more than its block
        self.note(tag, attributes)
        tag = "h1" if tag in HEADINGS else tag
        if tag in BLOCKS:
            self.close()
        if tag in HIDDEN_BLOCKS or tag in HIDDEN_WORDS or (_is_hidden(attributes) and tag not in VOID):
            if tag not in BLOCKS:
                self.put(OBJECT, start, end)
            if tag not in VOID:
                self.hidden.append(tag)
        elif tag == "br":
            self.line_break(start, end)
        elif tag == "img":
            self.image(attributes.get("alt") or "", start, end)
        elif tag in NESTING:
            self.nest(tag)
        self.title = tag == "title"
        self.raised = self.raised or tag == "sup"

    def end_tag(self, tag: str) -> None:
        if self.hidden:
            if tag == self.hidden[0]:
                self.hidden.pop()
                return
            if self.hidden[0] not in HIDDEN_WORDS or tag not in BLOCKS:
                return
            self.hidden.clear()
        self.title = False
        self.raised = self.raised and tag != "sup"
        tag = "h1" if tag in HEADINGS else tag  # the end of any heading ends the open one (13.2.6.4.7)
        if tag in BLOCKS:
            self.close()
        if self.counts.get(tag):
            while self.leave() != tag:
                pass

    def nest(self, tag: str) -> None:
        """Opens an element that gives a role, and closes those that cannot hold it: items end at the next one."""
        siblings, scope = CLOSES.get(tag, ((), ()))
        for index in range(len(self.open) - 1, 0, -1):
            if not siblings or self.open[index][0] in scope:
                break
            if self.open[index][0] in siblings:
                while len(self.open) > index:
                    self.leave()
                break
        role = "furniture" if tag in LEFT_ALONE or self.role == "furniture" else ROLES.get(tag, self.role)
        self.open.append((tag, role))
        self.counts[tag] = self.counts.get(tag, 0) + 1

    def leave(self) -> str:
        tag, _ = self.open.pop()
        self.counts[tag] -= 1
        return tag

    def text(self, start: int, end: int) -> None:
        if self.hidden:
            if self.hidden[0] == "script" and (found := _PUBLISHED.search(self.source, start, end)):
                self.composer.metadata.setdefault("datepublished", found[1])
            return
        if self.title:
            self.titles.append(self.source[start:end])
            return
        if self.raised and self.is_mark(start, end):
            return
        text = self.source[start:end]
        first = end - len(text.lstrip(_SPACE))
        last = start + len(text.rstrip(_SPACE))
        if first > start:
            self.gap = self.gap or Span(start, first)
        if first >= last:
            return
        at = first
        for run in _FOLDED.finditer(self.source, first, last):
            self.show(at, run.start())
            at = run.end()
            self.gap = Span(run.start(), at)
        self.show(at, last)
        if last < end:
            self.gap = Span(last, end)

    def reference(self, character: str, start: int, end: int) -> None:
        if self.title and not self.hidden:
            self.titles.append(character)
        elif not self.hidden:
            if character in _SPACE:
                self.gap = self.gap or Span(start, end)
            else:
                self.put(character, start, end)

    def show(self, start: int, end: int) -> None:
        if start < end:
            self.put(self.source[start:end], start, end)

    def put(self, text: str, start: int, end: int) -> None:
        self.fill()
        self.composer.put(self.role, text, self.base + start, self.base + end)

    def fill(self) -> None:
        """The space before what shows next, unless it begins a block or a line."""
        if self.gap and self.composer.last not in ("", "\n"):
            self.composer.put(self.role, " ", self.base + self.gap.start, self.base + self.gap.end)
        self.gap = None

    def line_break(self, start: int, end: int) -> None:
        self.gap = None
        if self.composer.last == "\n":
            self.close()
        else:
            self.composer.put(self.role, "\n", self.base + start, self.base + end)

    def image(self, alt: str, start: int, end: int) -> None:
        self.put(OBJECT, start, end)
        found = _ALT.search(self.source, start, end)
        if not alt.strip() or not found:
            return
        group = "double" if found["double"] is not None else "single"
        pieces, at = [], found.start(group)
        for reference in _REFERENCE.finditer(self.source, *found.span(group)):
            pieces.append((self.source[at : reference.start()], at, reference.start()))
            pieces.append((unescape(reference[0]), *reference.span()))
            at = reference.end()
        pieces.append((self.source[at : found.end(group)], at, found.end(group)))
        if "".join(piece[0] for piece in pieces) != alt:
            pieces = [(alt, *found.span(group))]
        self.captions.append([(_FOLDED.sub(" ", text), begin, at) for text, begin, at in pieces])

    def is_mark(self, start: int, end: int) -> bool:
        """Whether raised text is a note's mark, which is left out, or the power of a unit, which shows as one."""
        text = self.source[start:end].strip()
        if not re.fullmatch(r"[\d\[\](),*†‡ ]*", text):
            return False
        if text in _POWERS and self.composer.word in _UNITS:
            self.put(_POWERS[text], start, end)
        return True

    def note(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        """What the tag says of the whole document."""
        metadata = self.composer.metadata
        if tag == "meta":
            name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or ""
            if name and attributes.get("content"):
                metadata.setdefault(name.lower(), attributes["content"] or "")
        elif tag in ("html", "body") and (lang := attributes.get("lang") or attributes.get("xml:lang")):
            metadata.setdefault("lang", lang)
        elif tag == "time" and (date := attributes.get("datetime")):
            metadata.setdefault("datetime", date)

    def close(self) -> None:
        """Ends the block, and gives its pictures' captions behind it."""
        self.gap = None
        self.composer.close()
        for caption in self.captions:
            for text, start, end in caption:
                self.composer.put("caption", text, self.base + start, self.base + end)
            self.composer.close()
        self.captions.clear()
        if self.titles:
            self.composer.metadata.setdefault("title", " ".join("".join(self.titles).split()))
            self.titles.clear()


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style
