"""Nodes of a settings file to typed values, by the table of keys. Each mistake is a complaint at its place."""

from collections.abc import Iterator, Mapping

from factlint.errors import Complaint
from factlint.record import NamedTuple
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.rule import Place
from factlint.rulebook.source import Source
from factlint.rulebook.suggest import listed, meant
from factlint.settings.keys import KEYS, Key
from factlint.settings.settings import Accepted, Item

Value = (
    Item
    | tuple[Item, ...]
    | tuple[tuple[Item, Item], ...]
    | tuple[tuple[Item, tuple[Item, ...]], ...]
    | tuple[Accepted, ...]
)
"""An Item for "text", "whole" and a file of words; Items for a list; pairs of key and value for a table."""

ACCEPTED = {"rule": True, "file": True, "text": True, "reason": False}
"""The keys of an entry of `accept`, and whether it needs them."""


class Entry(NamedTuple):
    """What stands under one key."""

    value: Value
    place: Place


def entries(source: Source, node: Node | None) -> Mapping[str, Entry]:
    """The keys of a settings file. Complaints go to the source."""
    if node is None:
        return {}
    if not isinstance(node, Table):
        source.complain(node.start, "settings are a table of keys and values, such as 'select: [typos]'")
        return {}
    found: dict[str, Entry] = {}
    for name, value in texts_of(source, node):
        key = KEYS.get(name.text)
        if key is None:
            wanted = meant(name.text, KEYS) or f"; the keys are {listed(KEYS)}"
            complain(source, name, f"there is no setting '{name.text}'{wanted}")
        elif name.text in found:
            complain(source, name, f"'{name.text}' stands here a second time; join the two")
        else:
            entry = typed(source, name.text, key, value)
            if entry is not None:
                found[name.text] = Entry(entry, name.place)
    return found


def typed(source: Source, name: str, key: Key, node: Node) -> Value | None:
    """The value of one key, or None after a complaint."""
    if key.type in ("text", "whole") or (key.type == "words" and isinstance(node, Scalar)):
        return single(source, name, key, node)
    if key.type in ("texts", "words"):
        return many(source, name, key, node)
    if key.type == "accepted":
        return accepted(source, name, key, node)
    if not isinstance(node, Table):
        source.complain(node.start, f"'{name}' is a table: write {name}: {key.example}")
        return None
    if key.type == "lists":
        rows = [(item, many(source, item.text, key, value)) for item, value in texts_of(source, node)]
        return tuple((item, value) for item, value in rows if value is not None)
    pairs = [(item, single(source, item.text, key, value)) for item, value in texts_of(source, node)]
    return tuple((item, value) for item, value in pairs if value is not None)


def single(source: Source, name: str, key: Key, node: Node) -> Item | None:
    """One text, as the key wants it."""
    if not isinstance(node, Scalar) or node.style == "broken":
        if not isinstance(node, Scalar):
            source.complain(node.start, f"'{name}' is a single value: write {name}: {key.example}")
        return None
    item = Item(node.text, source.place(node.start))
    if not item.text:
        complain(source, item, f"'{name}' has no value: write {name}: {key.example}")
    elif key.choices and item.text not in key.choices:
        hint = meant(item.text, key.choices)
        complain(source, item, f"'{name}' is {listed(key.choices)}, not '{item.text}'{hint}")
    elif key.type == "whole" and not item.text.isdecimal():
        complain(source, item, f"'{name}' is a whole number, not '{item.text}'")
    elif key.verify and not key.verify(item.text):
        complain(source, item, f"'{name}' is {key.wanted}, not '{item.text}'")
    else:
        return item
    return None


def many(source: Source, name: str, key: Key, node: Node) -> tuple[Item, ...] | None:
    """A list of texts; a single text is a list of one."""
    nodes = node.items if isinstance(node, Listing) else [node]
    if isinstance(node, Table) or not all(isinstance(entry, Scalar) for entry in nodes):
        example = key.example if key.type != "lists" else "[typos]"
        source.complain(node.start, f"'{name}' is a list: write {name}: {example}")
        return None
    items = tuple(
        Item(entry.text, source.place(entry.start))
        for entry in nodes
        if isinstance(entry, Scalar) and entry.style != "broken"
    )
    for item in items:
        if not item.text:
            complain(source, item, f"'{name}' has an entry without a value")
    return tuple(item for item in items if item.text)


def accepted(source: Source, name: str, key: Key, node: Node) -> tuple[Accepted, ...] | None:
    """Entries of `accept`; a single table is a list of one."""
    nodes = node.items if isinstance(node, Listing) else [node]
    found = []
    for table in nodes:
        if not isinstance(table, Table):
            source.complain(table.start, f"an entry of '{name}' is a table: write {name}: {key.example}")
            return None
        rows: dict[str, Item] = {}
        for word, value in texts_of(source, table):
            if word.text not in ACCEPTED:
                hint = meant(word.text, ACCEPTED) or f"; the keys are {listed(ACCEPTED)}"
                complain(source, word, f"there is no key '{word.text}' in '{name}'{hint}")
            elif word.text in rows:
                complain(source, word, f"'{word.text}' stands here a second time; drop one")
            elif not isinstance(value, Scalar) or not value.text:
                source.complain(value.start, f"'{word.text}' is a single value, in quotation marks if need be")
            else:
                rows[word.text] = Item(value.text, source.place(value.start))
        lacking = [word for word, needed in ACCEPTED.items() if needed and word not in rows]
        if lacking:
            source.complain(
                table.start, f"this entry of '{name}' lacks {' and '.join(lacking)}: write {name}: {key.example}"
            )
            continue
        reason = rows["reason"].text if "reason" in rows else ""
        found.append(Accepted(rows["rule"], rows["file"].text, rows["text"].text, reason))
    return tuple(found)


def texts_of(source: Source, table: Table) -> Iterator[tuple[Item, Node]]:
    """The rows of a table whose keys are texts, as they must be."""
    for name, value in table.pairs:
        if isinstance(name, Scalar):
            yield Item(name.text, source.place(name.start)), value
        else:
            source.complain(name.start, "a key is a single word or pattern; put it in quotation marks")


def complain(source: Source, item: Item, message: str) -> None:
    source.complaints.append(Complaint(message, *item.place))
