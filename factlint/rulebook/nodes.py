"""YAML text to nodes: what stands where, before anything has a type.

Composed from the C parser's events, without recursion and without ever making an
object: a scalar is its text, its style and its place. Refuses anchors, aliases and
tags (so that no file can grow when read), a second document, and nesting deeper
than any rule needs. A syntax error is raised as YAML's own, for `mending` to explain.
"""

from collections.abc import Iterator

from factlint.hints import Any, TypeAlias
from factlint.record import NamedTuple
from factlint.rulebook.source import Source

DEPTH = 12
"""Lists and tables within one another; a rule needs five."""


class Scalar(NamedTuple):
    """A single value. Offsets are those of the source; `start` is at an opening quotation mark."""

    text: str
    style: str
    """"" as it stands, "'" and '"' quoted, "|" and ">" block texts, "broken" already complained of."""
    start: int
    end: int


class Listing(NamedTuple):
    """A YAML sequence. `flow`: written in square brackets."""

    items: list["Node"]
    flow: bool
    start: int
    end: int


class Table(NamedTuple):
    """A YAML mapping. `flow`: written in braces, or a pair within square brackets."""

    pairs: list[tuple["Node", "Node"]]
    flow: bool
    start: int
    end: int


Node: TypeAlias = Scalar | Listing | Table

SCALAR, ALIAS, SEQUENCE, MAPPING, CLOSE, REFUSED = range(6)


def compose(source: Source) -> Node | None:
    """The one document of a source; None where it is empty or past reading. yaml.YAMLError for broken syntax."""
    import yaml

    kinds: dict[type, int] = {
        yaml.ScalarEvent: SCALAR,
        yaml.AliasEvent: ALIAS,
        yaml.SequenceStartEvent: SEQUENCE,
        yaml.MappingStartEvent: MAPPING,
        yaml.SequenceEndEvent: CLOSE,
        yaml.MappingEndEvent: CLOSE,
    }
    documents: list[Node] = []
    open_nodes: list[tuple[int, bool, int, list[Node]]] = []
    content = documents
    for event in events(source.text):
        shape = kinds.get(type(event))
        start = event.start_mark.index
        if shape is None:
            if documents and isinstance(event, yaml.DocumentStartEvent):
                source.complain(start, "'---' starts a second document here; a file holds only one")
                break
            continue
        if shape == CLOSE:
            node = closed(source, *open_nodes.pop(), event.end_mark.index)
            content = open_nodes[-1][3] if open_nodes else documents
            content.append(node)
            continue
        if shape == ALIAS:
            marker(source, start, any(flow for _, flow, _, _ in open_nodes))
            content.append(Scalar("", "broken", start, event.end_mark.index))
            continue
        refused = False
        if event.anchor is not None or event.tag is not None:
            marker(source, start, any(flow for _, flow, _, _ in open_nodes))
            refused = True
        if shape == SCALAR:
            style = "broken" if refused else event.style or ""
            content.append(Scalar(event.value, style, start, event.end_mark.index))
            continue
        if len(open_nodes) == DEPTH:
            source.complain(start, f"lists and tables stand more than {DEPTH} deep in one another here")
            return None
        content = []
        open_nodes.append((REFUSED if refused else shape, bool(event.flow_style), start, content))
    return documents[0] if documents else None


def events(text: str) -> Iterator[Any]:
    """YAML's events for this text, from its C parser where there is one. yaml.YAMLError for broken syntax."""
    import yaml

    parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    while True:
        event = parser.get_event()
        if event is None or type(event) is yaml.StreamEndEvent:
            return
        yield event


def closed(source: Source, kind: int, flow: bool, start: int, content: list[Node], end: int) -> Node:
    """The finished list or table. A table's content is key, value, key, value ..."""
    if kind == REFUSED:
        return Scalar("", "broken", start, end)
    if kind == SEQUENCE:
        return Listing(content, flow, start, end)
    seen: dict[str, int] = {}
    for key in content[::2]:
        if isinstance(key, Scalar) and seen.setdefault(key.text, key.start) != key.start:
            row = source.place(seen[key.text]).row
            hint = "; a new rule begins with '- id:'" if key.text == "id" else ""
            source.complain(key.start, f"'{key.text}' stands here a second time; the first is in line {row}{hint}")
    return Table(list(zip(content[::2], content[1::2], strict=True)), flow, start, end)


def marker(source: Source, start: int, within: bool) -> None:
    """Complains of `&name`, `*name` and `!name`, which YAML gives a meaning of its own."""
    from factlint.rulebook.quoting import quoted_from

    advice = "" if within else f": {quoted_from(source, start)}"
    source.complain(
        start,
        f"'{source.text[start]}' at the start of a value has a meaning of its own in YAML, "
        f"which is not used here; put the value in double quotation marks{advice}",
    )
