"""Nodes to values, as a field says: the one place where YAML gets types.

A scalar's text is typed by its field and by nothing else: `12:30`, `no`, `1_000`
and `2020-01-04` stay what was written unless the field says otherwise. A value
that will not do is complained of, and given as None; the file is refused then.
"""

import re
from collections.abc import Callable, Mapping

from factlint.rulebook.datafile import data_text
from factlint.rulebook.field import Field
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.pattern import PatternError, judge
from factlint.rulebook.secret import secret
from factlint.rulebook.source import Source
from factlint.rulebook.splits import CUT, curly, cut, empty, split
from factlint.rulebook.suggest import listed, meant

FLAGS = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")


def typed(source: Source, node: Node, field: Field, key: str) -> object:
    """The value of `key`, or None after a complaint."""
    before = source.mistakes
    value = TYPES[field.type](source, node, field, key)
    if source.mistakes > before:
        return None
    if field.verify is not None:
        wrong = field.verify(value)
        if wrong:
            source.complain(node.start, f"'{key}': {wrong}")
    return value


def scalar(source: Source, node: Node, key: str, wanted: str) -> str | None:
    """The text of a single value."""
    if isinstance(node, Scalar):
        if node.style == "broken":
            source.mistakes += 1
            return None
        if node.style == "":
            if node.text == "":
                empty(source, node, key, wanted)
                return None
            if wanted.startswith("text"):
                cut(source, node)
        return node.text
    split(source, node, key, wanted)
    return None


def text(source: Source, node: Node, field: Field, key: str) -> str | None:
    value = scalar(source, node, key, "text")
    if value and field.type in ("texts", "pairs") and key not in ("valid", "invalid"):
        curly(source, node, value)
    return value


def flag(source: Source, node: Node, field: Field, key: str) -> bool | None:
    value = scalar(source, node, key, "yes or no")
    if value is None:
        return None
    if value.lower() not in FLAGS:
        source.complain(node.start, f"'{key}' should be yes or no, not '{value}'")
        return None
    return FLAGS[value.lower()]


def whole(source: Source, node: Node, field: Field, key: str) -> int | None:
    value = scalar(source, node, key, "a whole number")
    if value is None:
        return None
    if not re.fullmatch(r"[-+]?[0-9]{1,15}", value):
        source.complain(node.start, f"'{key}' should be a whole number in plain digits, such as 3, not '{value}'")
        return None
    return int(value)


def number(source: Source, node: Node, field: Field, key: str) -> float | None:
    value = scalar(source, node, key, "a number")
    if value is None:
        return None
    if not re.fullmatch(r"[-+]?[0-9]{1,15}(?:\.[0-9]{1,15})?", value):
        source.complain(node.start, f"'{key}' should be a number in plain digits, such as 0.5, not '{value}'")
        return None
    return float(value)


def choice(source: Source, node: Node, field: Field, key: str) -> str | None:
    value = scalar(source, node, key, listed(field.choices))
    if value is None or value in field.choices:
        return value
    parts = [part.strip() for part in value.split(",")]
    if field.type == "choices" and len(parts) > 1 and all(part in field.choices for part in parts):
        source.complain(node.start, f"several values are a list; write {key}: [{', '.join(parts)}]")
        return None
    source.complain(
        node.start, f"'{key}' should be {listed(field.choices)}, not '{value}'{meant(value, field.choices)}"
    )
    return None


def pattern(source: Source, node: Node, field: Field, key: str) -> str | None:
    value = scalar(source, node, key, "text (a regular expression)")
    if value is None:
        return None
    raw = source.text[node.start : node.end]
    if value == "":
        source.complain(node.start, f"'{key}' has an empty regular expression")
        return None
    if isinstance(node, Scalar) and node.style == '"' and CONTROL.search(value):
        source.complain(
            node.start,
            "in double quotation marks YAML reads a backslash and a letter as a control character; "
            f"use single ones: '{raw[1:-1]}'",
        )
        return None
    try:
        judge(value)
    except PatternError as error:
        base = raw.find(value)
        at = node.start if base < 0 or error.position < 0 else node.start + base + error.position
        source.complain(at, f"'{key}': {error}")
        return None
    return value


One = Callable[[Source, Node, Field, str], object]


def several(one: One) -> One:
    """A list of values, each typed by `one`; a single value is a list of one."""

    def values(source: Source, node: Node, field: Field, key: str) -> object:
        if isinstance(node, Listing):
            return tuple([one(source, item, field, key) for item in node.items])
        if isinstance(node, Table) or (isinstance(node, Scalar) and node.style == "" and node.text == ""):
            if isinstance(node, Table) and node.flow is False and node.pairs:
                source.complain(node.start, f"'{key}' should be a list: one item a line, each with '- ' in front")
                return None
            return one(source, node, field, key)
        return (one(source, node, field, key),)

    return values


def paired(left: One) -> One:
    """A mapping in the order written: the keys typed by `left`, the values texts."""

    def values(source: Source, node: Node, field: Field, key: str) -> object:
        if isinstance(node, Scalar) and node.style == "broken":
            source.mistakes += 1
            return None
        if not isinstance(node, Table):
            source.complain(
                node.start,
                f"'{key}' should be pairs, one a line: what is wrong, a colon and a space, what is right",
            )
            return None
        found: dict[object, object] = {}
        for wrong, right in node.pairs:
            if node.flow and isinstance(right, Scalar) and right.style == "" and right.text == "":
                piece = source.text[wrong.start : wrong.end]
                source.complain(
                    wrong.start,
                    f"a comma splits what stands in braces, so that '{piece}' has no value; "
                    f"write the pairs one a line, without braces",
                )
                continue
            found[left(source, wrong, field, key)] = text(source, right, field, f"{key}: {wrong_of(wrong)}")
        return found

    return values


def wrong_of(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else "..."


def data_file(source: Source, node: Node, field: Field, key: str) -> str | None:
    name = scalar(source, node, key, "text (the name of a file)")
    return None if name is None else data_text(source, node.start, name)


def hidden(source: Source, node: Node, field: Field, key: str) -> object:
    """A text that nothing repeats: its salted digest."""
    if (
        not isinstance(node, Scalar)
        or node.style == "broken"
        or (node.style == "" and CUT.match(source.text, node.end))
    ):
        source.complain(
            node.start,
            "a word or phrase should stand here; put it in double quotation marks, each on its own line",
        )
        return None
    found = secret(node.text, source.salt)
    if found is None:
        source.complain(node.start, "there is no word here")
    return found


def row(source: Source, node: Node, field: Field, key: str) -> object:
    """One table of a list of them: its keys typed by the field's own."""
    wanted = listed([f"'{name}'" for name in field.keys])
    if not isinstance(node, Table):
        source.complain(node.start, f"each item of '{key}' should be a table with {wanted}")
        return None
    found: dict[str, object] = {name: each.default for name, each in field.keys.items()}
    for left, right in node.pairs:
        word = wrong_of(left)
        if word in field.keys:
            found[word] = typed(source, right, field.keys[word], word)
        else:
            source.complain(
                left.start, f"unknown key '{word}'{meant(word, field.keys)}; allowed here: {', '.join(field.keys)}"
            )
    for name, each in field.keys.items():
        if each.required and name not in {wrong_of(left) for left, _ in node.pairs}:
            source.complain(node.start, f"this item of '{key}' has no '{name}'")
    return found


def rows(source: Source, node: Node, field: Field, key: str) -> object:
    """A list of tables; a single table is a list of one."""
    return tuple(row(source, item, field, key) for item in (node.items if isinstance(node, Listing) else [node]))


TYPES: Mapping[str, One] = {
    "text": text,
    "flag": flag,
    "whole": whole,
    "number": number,
    "choice": choice,
    "texts": several(text),
    "choices": several(choice),
    "pairs": paired(text),
    "pattern": pattern,
    "patterns": several(pattern),
    "pattern-pairs": paired(pattern),
    "file": data_file,
    "rows": rows,
    "secrets": several(hidden),
}
