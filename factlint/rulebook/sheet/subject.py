"""The subjects of a section: each a name and its keys, as the editor wrote them, mistakes complained of."""

import re
from collections.abc import Iterator, Mapping

from factlint.record import NamedTuple
from factlint.rulebook.entry import Keyed
from factlint.rulebook.field import Field, Fields
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.sheet.sections import SECTIONS, SYNONYMS, WHOLE
from factlint.rulebook.source import Source
from factlint.rulebook.suggest import meant
from factlint.rulebook.typed import typed

EXAMPLES = {
    "people": "Ruth Okafor:",
    "events": "bridge closed:",
    "figures": "cost of the bridge:",
    "quotes": "on the bridge:",
    "names": "Ayr Bridge Trust:",
    "acronyms": "ABT: Ayr Bridge Trust",
    "spellings": "adviser:",
}


class Subject(NamedTuple):
    name: str
    start: int
    """Offset of the name."""
    keys: Mapping[str, Keyed]
    """By canonical key."""


def subjects(source: Source, section: str, node: Node) -> Iterator[Subject]:
    """The subjects of a section; those with mistakes are left out."""
    fields = SECTIONS[section]
    if isinstance(node, Listing) and section in ("names", "quotes"):
        yield from listed(source, section, node)
        return
    if not isinstance(node, Table):
        if not (isinstance(node, Scalar) and node.style == "broken") and not source.mended:
            source.complain(
                node.start,
                f"below '{section}' stands one subject after another, each with a colon, such as "
                f"'{EXAMPLES[section]}'",
            )
        source.mistakes += 1
        return
    for key, value in node.pairs:
        if not isinstance(key, Scalar) or not key.text.strip():
            source.complain(key.start, f"a name should stand here, with a colon behind it: '{EXAMPLES[section]}'")
            continue
        before = source.mistakes
        keys = keys_of(source, key, value, section, fields)
        if source.mistakes == before:
            yield Subject(" ".join(key.text.split()), key.start, keys)


def listed(source: Source, section: str, node: Listing) -> Iterator[Subject]:
    """Subjects that stand in a list: names by themselves, quotations by their words."""
    fields = SECTIONS[section]
    for item in node.items:
        before = source.mistakes
        if isinstance(item, Scalar) and section == "names":
            name = typed(source, item, Field("text", ""), "names")
            keys: dict[str, Keyed] = {}
        else:
            keys = keys_of(source, None, item, section, fields)
            said = keys.get("is")
            name = said.value.text if said and isinstance(said.value, Scalar) else ""
        if source.mistakes == before:
            yield Subject(" ".join(str(name).split()), item.start, keys)


def keys_of(source: Source, name: Scalar | None, node: Node, section: str, fields: Fields) -> dict[str, Keyed]:
    """The keys below a subject, each typed once so that its mistakes are told."""
    if isinstance(node, Scalar) and node.style == "broken":
        source.mistakes += 1
        return {}
    if not isinstance(node, Table):
        if isinstance(node, Scalar) and node.text == "" and node.style == "":
            needed = [key for key, field in fields.items() if field.required]
            if needed and name is not None:
                source.complain(
                    name.start, f"'{name.text}' has nothing below it; it needs at least '{needed[0]}: ...'"
                )
            return {}
        key = WHOLE[section]
        judged(source, node, fields[key], key)
        return {key: Keyed(Scalar(key, "", node.start, node.start), node)}
    return table_keys(source, node, fields)


def table_keys(source: Source, node: Table, fields: Fields) -> dict[str, Keyed]:
    """The keys of a table, in their canonical form."""
    found: dict[str, Keyed] = {}
    for key, value in node.pairs:
        if not isinstance(key, Scalar):
            source.complain(key.start, "a key should be a single word; a list or table stands here")
            continue
        if node.flow and isinstance(value, Scalar) and value.style == "" and value.text == "":
            piece = source.text[key.start : key.end]
            source.complain(
                key.start,
                f"a comma splits what stands in braces, so that '{piece}' has no value; "
                "write one key a line, without braces",
            )
            continue
        word = canonical(key.text, fields)
        if word == "is" and "series" in fields and not isinstance(value, Scalar):
            tables = isinstance(value, Table) or any(isinstance(item, Table) for item in value.items)
            word = "series" if tables else "one_of"
        if word not in fields:
            hint = meant(key.text, fields) or meant(word, [each for each in SYNONYMS if SYNONYMS[each] in fields])
            source.complain(key.start, f"unknown key '{key.text}'{hint}; allowed here: {', '.join(fields)}")
        elif word in found:
            source.complain(key.start, f"'{key.text}' says the same as '{found[word].key.text}' above; keep one")
        else:
            judged(source, value, fields[word], key.text)
            found[word] = Keyed(key, value)
    for key_name, field in fields.items():
        if field.required and key_name not in found:
            about = field.about[:1].lower() + field.about[1:].rstrip(".")
            source.complain(
                node.start, f"'{key_name}' is missing here: {about}; write {key_name}: {field.example}"
            )
    return found


def canonical(key: str, fields: Fields) -> str:
    """`as of` and `As-of` are `as_of`; other words for a key are that key."""
    word = re.sub(r"[\s-]+", "_", key.strip().lower())
    if word in fields:
        return word
    return SYNONYMS.get(word, word)


def judged(source: Source, node: Node, field: Field, key: str) -> None:
    """Complains of a value that will not do."""
    if field.type != "rows":
        typed(source, node, field, key)
        return
    for item in node.items if isinstance(node, Listing) else [node]:
        if isinstance(item, Table) and not is_split(item, field.keys):
            table_keys(source, item, field.keys)
        elif "title" in field.keys:
            typed(source, item, field.keys["title"], "title")
        else:
            wanted = " and ".join(f"'{name}'" for name in field.keys)
            source.complain(item.start, f"each item of '{key}' has the keys {wanted}, one a line")


def is_split(node: Table, fields: Fields) -> bool:
    """Whether a table is a text that a colon has split: `- minister: finance`."""
    key = node.pairs[0][0] if len(node.pairs) == 1 else None
    return isinstance(key, Scalar) and canonical(key.text, fields) not in fields and not meant(key.text, fields)
