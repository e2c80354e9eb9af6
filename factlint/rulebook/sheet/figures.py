"""A figure of a fact sheet to the rule of its kind: money, quantity, count, percent, duration, date or age."""

import re
from collections.abc import Iterator

from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.sheet.draft import Draft, shared, taken
from factlint.rulebook.sheet.sections import FIGURE, VALUES
from factlint.rulebook.sheet.subject import Subject, canonical
from factlint.rulebook.source import Source

SLOT = re.compile(r"\{(\w+)\}")
SERIES = FIGURE["series"].keys
CHECK_OF = {"number": "count", "ordinal": "count", "time": "date", "set": "duration"}
"""The check of a slot or of a kind of mention, where it is called otherwise."""


def figure_drafts(source: Source, subject: Subject, slug: str) -> Iterator[Draft]:
    """The rule of one figure. Complains where nothing says what it is, or how copy tells it."""
    keys = dict(subject.keys)
    if "series" in keys:
        keys["series"] = keys["series"]._replace(value=in_canon(keys["series"].value))
    values = [key for key in ("is", "one_of", "series") if key in keys]
    if len(values) != 1:
        told = "says two things" if values else "has no value"
        source.complain(
            subject.start, f"'{subject.name}' {told}: write one of 'is', 'one_of' and 'series'; such as is: 66"
        )
        return
    if "written" not in keys and "words" not in keys:
        source.complain(
            subject.start,
            f"nothing says how copy tells '{subject.name}'; write its words with the place of the value, such as "
            'written: "{count} slots", or words: [slots, places]',
        )
        return
    check = kind_of(source, subject)
    if not check:
        return
    renamed = (
        "is",
        "one_of",
        "series",
        "written:says",
        "words:about",
        "with",
        "unless",
        "not",
        "within",
        "tolerance",
    )
    options = [*taken(keys, *renamed, "since", "from", "until", "as_of"), *shared(keys)]
    yield Draft("figures", slug, check, subject.start, tuple(options))


def in_canon(node: Node) -> Node:
    """Tables with `as of` written as `as_of`."""
    if isinstance(node, Listing):
        return node._replace(items=[in_canon(item) for item in node.items])
    if isinstance(node, Table):
        return node._replace(
            pairs=[
                (key._replace(text=canonical(key.text, SERIES)) if isinstance(key, Scalar) else key, value)
                for key, value in node.pairs
            ]
        )
    return node


def kind_of(source: Source, subject: Subject) -> str:
    """The check of a figure; "" after a complaint."""
    keys = subject.keys
    chosen = keys["kind"].value if "kind" in keys else None
    if isinstance(chosen, Scalar):
        return chosen.text
    slots: list[str] = (
        [slot for text in texts(keys["written"].value) for slot in SLOT.findall(text)] if "written" in keys else []
    )
    kinds = [CHECK_OF.get(slot, slot) for slot in slots]
    told = [kind for kind in kinds if kind in VALUES]
    if told:
        return told[0]
    if slots:
        places = ", ".join(f"{{{kind}}}" for kind in VALUES)
        source.complain(
            keys["written"].value.start,
            f"'{{{slots[0]}}}' is no place of a value; the places are {places}",
        )
        return ""
    value = next(keys[key].value for key in ("is", "one_of", "series") if key in keys)
    first = next(iter(texts(value)), "")
    kind = kind_of_value(first)
    if not kind:
        source.complain(
            value.start,
            f"'{first}' is no figure that can be read; write it as copy would: 66, about $2 billion, 5 percent, "
            "10 miles, two weeks or August 2018, or say with 'kind' what it is",
        )
    return kind


def texts(node: Node) -> Iterator[str]:
    """The texts of a value: one, several, or those under the key `is` of several tables."""
    if isinstance(node, Scalar):
        yield node.text
    elif isinstance(node, Listing):
        for item in node.items:
            yield from texts(item)
    elif isinstance(node, Table):
        yield from (
            value.text
            for key, value in node.pairs
            if isinstance(key, Scalar) and key.text == "is" and isinstance(value, Scalar)
        )


def kind_of_value(text: str) -> str:
    """The check for a value as an editor writes it, by the grammars that read copy."""
    from factlint.values.facts import extract

    kinds = [CHECK_OF.get(fact.kind, fact.kind) for fact in extract(text)]
    return next((kind for kind in kinds if kind in VALUES), "")
