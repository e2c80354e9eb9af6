#!/usr/bin/env python3
"""Holds the Markdown parser, and factlint's reading of it, against the CommonMark specification's examples.

    python benchmarks/commonmark.py spec.txt

`spec.txt` is the specification's source (CC BY-SA, so not kept here; parsers' source
packages carry it). Counts the examples whose HTML is the specification's, and those
whose reading text is the text of that HTML.
"""

import re
import sys
from html.parser import HTMLParser

import pyromark

from factlint.text.document import OBJECT
from factlint.text.markdown import markdown

EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", re.MULTILINE | re.DOTALL)

BLOCKS = (
    "p",
    "li",
    "td",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "hr",
    "div",
    "table",
    "figcaption",
)
HIDDEN = ("pre", "code", "script", "style", "textarea", "sup")


class Text(HTMLParser):
    """The words of an HTML text as factlint means them: no code, a picture's alternative text behind its block."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.hidden = 0
        self.captions: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.end_block()
        elif tag == "br":
            self.text.append(" ")
        elif tag == "img":
            self.text.append(OBJECT)
            self.captions.append(dict(attrs).get("alt") or "")
        if tag == "code" and not self.hidden:
            self.text.append(OBJECT)
        if tag in HIDDEN:
            self.hidden += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        if tag in BLOCKS:
            self.end_block()

    def end_block(self) -> None:
        self.text += ["\n", *(f"{caption}\n" for caption in self.captions)]
        self.captions.clear()

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.text.append(data)


def rendered(html: str) -> str:
    """The text of an HTML text, as a reader of it sees it."""
    parser = Text()
    parser.feed(html)
    parser.close()
    return "".join(parser.text) + " ".join(parser.captions)


def words(text: str) -> list[str]:
    return text.replace(OBJECT, " ").split()


def normalised(html: str) -> str:
    """HTML without what means nothing: quotation marks as references, line breaks between tags."""
    return re.sub(r">\s*<", "><", html.replace("&quot;", '"')).strip()


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as stream:
        spec = stream.read()
    examples = [tuple(part.replace("→", "\t") for part in found.groups()) for found in EXAMPLE.finditer(spec)]
    same_html = same_text = 0
    for number, (source, expected) in enumerate(examples, 1):
        html = pyromark.html(source)
        same_html += normalised(html) == normalised(expected)
        if normalised(html) != normalised(expected):
            print(f"example {number}: HTML differs\n  {source!r}\n  {html!r}\n  {expected!r}")
        read = words(markdown(source).reading)
        wanted = words(rendered(expected))
        same_text += read == wanted
        if read != wanted:
            print(f"example {number}: text differs\n  {source!r}\n  {read!r}\n  {wanted!r}")
    print(f"{same_html} of {len(examples)} examples have the specification's HTML, {same_text} its text")
    return 0


if __name__ == "__main__":
    sys.exit(main())
