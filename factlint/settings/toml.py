"""`[tool.factlint]` of a TOML file to the nodes that YAML gives too, so that both are typed by one table.

The standard parser tells no places. They are found by looking for the table's
heading, then the key, then the value; where a file is written so that this fails
(dotted keys, say), the place is that of the nearest of these that is found.
"""

import re
from collections.abc import Mapping

from factlint.hints import TypeGuard
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.source import Source

HEADING = re.compile(r"^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*factlint[ \t]*\]", re.MULTILINE)
FAILURE = re.compile(r"(?P<what>.*) \(at line (?P<row>\d+), column (?P<column>\d+)\)")


def settings_node(source: Source) -> Node | None:
    """The table `tool.factlint`; None where there is none, or after a complaint."""
    import tomllib

    try:
        content = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        source.complain(*failure(source, str(error)))
        return None
    tool = content.get("tool")
    table = tool.get("factlint") if is_table(tool) else None
    if table is None:
        return None
    heading = HEADING.search(source.text)
    return node(source.text, table, "", heading.start() if heading else 0)


def failure(source: Source, message: str) -> tuple[int, str]:
    """Where TOML broke off, and what it says."""
    found = FAILURE.fullmatch(message)
    if found is None:
        return len(source.text), f"this is not TOML: {message}"
    start = source.lines.starts[int(found["row"]) - 1]
    return start + int(found["column"]) - 1, f"this is not TOML: {found['what']}"


def node(text: str, value: object, path: str, after: int) -> Node:
    """A value of TOML, looked for behind an offset."""
    if is_table(value):
        pairs: list[tuple[Node, Node]] = []
        for name, inner in value.items():
            start = key_place(text, path, name, after)
            pairs.append((Scalar(name, "", start, start), node(text, inner, f"{path}.{name}", start)))
        return Table(pairs, False, after, after)
    if isinstance(value, list):
        items: list[Node] = []
        for inner in value:
            items.append(node(text, inner, path, items[-1].end if items else after))
        return Listing(items, True, after, after)
    written = worded(value)
    forms = (f'"{written}"', f"'{written}'") if isinstance(value, str) else (written,)
    places = [(at, at + len(form)) for form in forms if (at := text.find(form, after)) >= 0]
    start, end = min(places, default=(after, after))
    return Scalar(written, '"' if isinstance(value, str) else "", start, end)


def key_place(text: str, path: str, name: str, after: int) -> int:
    """Where a key stands: `name = ` behind its table's heading, or a heading `[tool.factlint.name]` of its own."""
    quoted = rf"[\"']?{re.escape(name)}[\"']?"
    heading = re.compile(rf"^[ \t]*\[[ \t]*tool\.factlint{re.escape(path)}\.{quoted}[ \t]*\]", re.MULTILINE)
    found = re.compile(rf"(?:^|(?<=[{{,\s])){quoted}[ \t]*[=.]", re.MULTILINE).search(text, after)
    found = heading.search(text) or found
    if found is None:
        return after
    start = found.start()
    return start + len(found[0]) - len(found[0].lstrip())


def worded(value: object) -> str:
    """A single value as text. Dates are ISO 8601."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def is_table(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, dict)
