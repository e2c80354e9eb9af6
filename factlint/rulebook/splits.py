"""Values that YAML split without a word: a text that became a list, a table, or lost what followed a `#`.

Each is complained of with what made YAML do so and with the line as it should be.
"""

import re

from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.quoting import quoted, quoted_from
from factlint.rulebook.source import Source

CUT = re.compile(r" #[^\n]*")
CURLY = ("“”", "‘’", "„“", "«»", "””", "’’")
DASH = re.compile(r"\n\s*- ")


def cut(source: Source, node: Scalar) -> None:
    """Complains of an unquoted text that goes on behind ` #`, or that has swallowed list items."""
    comment = CUT.match(source.text, node.end)
    if comment:
        source.complain(
            node.end + 1,
            "' #' starts a comment, so that the rest of the line is not part of the value; "
            f"write: {quoted_from(source, node.start)}, or two spaces before '#' if a comment is meant",
        )
    if "\n" in source.text[node.start : node.end]:
        dash = DASH.search(source.text, node.start, node.end)
        if dash:
            source.complain(
                dash.end() - 2,
                "this item does not begin a list, as the line above already has a value; "
                "put that value on a line of its own with '- ' in front, or in quotation marks",
            )


def curly(source: Source, node: Node, value: str) -> None:
    """Complains of a word in curly quotation marks, which a word processor made of those that YAML needs."""
    if isinstance(node, Scalar) and node.style == "" and value[0] + value[-1] in CURLY and len(value) > 2:
        source.complain(
            node.start,
            f"curly quotation marks are part of the text; write {quoted(value[1:-1])} if they only stand "
            f"around it, and {quoted(value)} if they belong to it",
        )


def empty(source: Source, node: Node, key: str, wanted: str) -> None:
    """Complains of a value that is not there, or that YAML takes for a comment."""
    comment = re.match(r"[ ]?#[^\n]*", source.text[node.end :].split("\n", 1)[0])
    if comment and wanted.startswith("text"):
        at = source.text.index("#", node.end)
        source.complain(
            at, f"'#' starts a comment, so that '{key}' has no value; write: {quoted_from(source, at)}"
        )
        return
    source.complain(node.start, f"'{key}' has no value here; it should be {wanted}")


def split(source: Source, node: Listing | Table, key: str, wanted: str) -> None:
    """Complains of a list or table where a single value belongs, most often a text that YAML split."""
    first = source.text[node.start]
    if first == "{":
        why = f"a brace at the start makes YAML read a table, but '{key}' should be {wanted}"
    elif first == "[":
        why = f"a square bracket at the start makes YAML read a list, but '{key}' should be {wanted}"
    elif (
        isinstance(node, Table) and len(node.pairs) == 1 and "\n" not in source.text[node.start : node.end].strip()
    ):
        if node.flow:
            piece = quoted_from(source, node.start, node.end)
            source.complain(node.start, f"a colon followed by a space splits this value in two; write: {piece}")
            return
        why = "a colon followed by a space splits this value in two"
    else:
        shape = "a table of keys" if isinstance(node, Table) else "a list"
        source.complain(node.start, f"'{key}' should be {wanted}, but {shape} stands here")
        return
    if not wanted.startswith("text") or "\n" in source.text[node.start : node.end].rstrip():
        source.complain(node.start, why)
    else:
        source.complain(node.start, f"{why}; for a text write: {quoted_from(source, node.start)}")
