"""reStructuredText: a source in, its blocks out, read by docutils.

What shows as text is prose: headings, paragraphs, lists, quotations, tables, captions,
notes, the content of directives. Code, formulas, comments, link targets, field lists at
the top (they are metadata) and directives of code are left out. Text that docutils
cannot read at all is read as plain text.
"""

import re
from collections.abc import Iterator

from factlint.grammar import Grammar
from factlint.hints import TYPE_CHECKING, Any
from factlint.text.layout import Composer, Layout
from factlint.text.linemap import with_line_feeds
from factlint.text.plain import plain

if TYPE_CHECKING:
    from factlint.text.rst_parser import Parse

_LONGEST = 20_000
"""Characters of a line. Nobody writes markup in longer ones, and docutils takes squared time for them."""
_OTHER_SPACE = Grammar(r"[\t\v\f\x1c-\x1e\x85\u2028\u2029]")
_ROLES = {
    "title": "heading",
    "subtitle": "heading",
    "term": "list",
    "list_item": "list",
    "definition": "list",
    "block_quote": "blockquote",
    "entry": "table",
    "caption": "caption",
    "legend": "caption",
}
"""The nodes that give text its role; the nearest counts."""
_LEFT_OUT = frozenset(
    ("literal_block", "doctest_block", "comment", "math_block", "raw", "system_message", "substitution_definition",
     "field_name", "option_group", "target", "label", "classifier", "problematic")
)  # fmt: skip


def rst(source: str) -> Layout:
    """The layout of a reStructuredText source."""
    text = _spaced(with_line_feeds(source))
    if any(len(line) > _LONGEST for line in text.split("\n")):
        return plain(source)
    from factlint.text.rst_parser import Parse

    try:
        parse = Parse(text)
        composer = Composer(source)
        composer.comments += parse.comments
        for node, ancestors in _blocks(parse.tree):
            _compose(composer, parse, node, ancestors)
    except Exception:  # a parser that gives up on odd text (too deep, a bug) must not lose the text
        return plain(source)
    return composer.finish()


def _spaced(text: str) -> str:
    """The text with other white space as spaces, one for one: docutils would expand it, or end lines at it.

    Tabs before a line's text stay: there they are indentation.
    """
    if not _OTHER_SPACE.search(text):
        return text
    text = re.sub(r"[\v\f\x1c-\x1e\x85\u2028\u2029]", " ", text)
    return re.sub(r"(?<=\S)[ \t]+", lambda found: " " * len(found[0]), text)


def _blocks(tree: Any) -> Iterator[tuple[Any, list[Any]]]:
    """The nodes that hold text or a picture, in order, with the nodes that they stand in, outermost first."""
    stack: list[tuple[Any, list[Any]]] = [(tree, [])]
    while stack:
        node, ancestors = stack.pop()
        if node.tagname in _LEFT_OUT:
            continue
        if node.tagname == "field_list" and _is_docinfo(node):
            yield node, ancestors
            continue
        if "alternative" in node or _holds_text(node):
            yield node, ancestors
            if _holds_text(node):
                continue
        within = [*ancestors, node]
        stack += [(child, within) for child in reversed(node.children) if not hasattr(child, "rstrip")]


def _compose(composer: Composer, parse: "Parse", node: Any, ancestors: list[Any]) -> None:
    if node.tagname == "field_list":
        for field in node.children:
            composer.metadata.setdefault(field.children[0].astext().lower(), field.children[-1].astext())
        return
    if "alternative" in node:
        for piece in parse.alternatives[node["alternative"]]:
            composer.put("caption", *piece)
        composer.close()
        return
    role = _role(node, ancestors)
    for child in node.children:
        for piece in parse.places.pieces.get(id(child), ()):
            # What stood between two spaces and does not show takes one of them along.
            text, start, end = piece
            if text.startswith(" ") and composer.last == " ":
                text, start = text[1:], start + 1
            composer.put(role, text, start, end)
    composer.close()


def _holds_text(node: Any) -> bool:
    """Whether the parser's inliner has read this node's own text."""
    inline = ("#text", "emphasis", "strong", "inline", "reference", "literal", "target", "math", "problematic",
              "footnote_reference", "citation_reference", "substitution_reference")  # fmt: skip
    return bool(node.children) and node.children[0].tagname in inline


def _is_docinfo(node: Any) -> bool:
    """Whether a field list stands at the top of the document, before any text, as its metadata."""
    parent = node.parent
    if parent is None or parent.tagname not in ("document", "section"):
        return False
    while parent.tagname == "section":
        if any(child.tagname not in ("title", "subtitle") for child in parent.children[: parent.index(node)]):
            return False
        node, parent = parent, parent.parent
    before = parent.children[: parent.index(node)]
    return all(child.tagname in ("comment", "title", "subtitle", "target", "system_message") for child in before)


def _role(node: Any, ancestors: list[Any]) -> str:
    for above in (node, *reversed(ancestors)):
        if above.tagname in _ROLES:
            return _ROLES[above.tagname]
        if above.tagname == "container" and above.get("name") == "figure":
            return "caption"
    return "paragraph"
