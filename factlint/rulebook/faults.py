"""What is wrong with one line of broken YAML, and the same line put right."""

import re
from collections.abc import Collection
from itertools import islice

import yaml

from factlint.record import NamedTuple
from factlint.rulebook.nodes import events
from factlint.rulebook.quoting import PARTS, SUBJECT, corrected
from factlint.rulebook.source import Source

BLOCK_TEXT = re.compile(r"[|>][-+]?\d?[-+]?\s*(?:#.*)?$")
QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL), "'": re.compile(r"'(?:[^']|'')*'")}
CLOSING = {"[": "]", "{": "}"}
STARTS = {
    "{": "a brace at the start of a value makes YAML read a table",
    "[": "a square bracket at the start of a value makes YAML read a list",
    "@": "a value cannot start with '@'",
    "`": "a value cannot start with '`'",
    "%": "a value cannot start with '%'",
    "*": "'*' at the start of a value has a meaning of its own in YAML",
    "&": "'&' at the start of a value has a meaning of its own in YAML",
    "!": "'!' at the start of a value has a meaning of its own in YAML",
    "|": "'|' at the start of a value means that a text follows on the next lines",
    ">": "'>' at the start of a value means that a text follows on the next lines",
    "?": "'? ' at the start of a value has a meaning of its own in YAML",
    ",": "a value cannot start with ','",
    "]": "a value cannot start with ']'",
    "}": "a value cannot start with '}'",
}


class Fault(NamedTuple):
    """What is wrong with a line, and the line put right."""

    column: int
    """1-based."""
    message: str
    line: str
    """"" where nothing can be proposed."""


def fault_of(source: Source, row: int, last: int, keys: Collection[str], *, direct: bool) -> Fault | None:
    """What is wrong with the line of this row as it stands.

    `last` is the row where YAML gave up. `direct`: it names this row; else the line is
    one of those above, of which only what reaches down to `last` can be at fault.
    """
    line = source.lines.line(row)
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return Fault(indent.index("\t") + 1, "a tab stands here, and YAML wants spaces", line.expandtabs(2))
    parts = (SUBJECT if source.is_sheet() else PARTS).match(line)
    if parts is None or not line.strip() or line.lstrip().startswith("#"):
        return None
    before, key, value = parts["before"], parts["key"] or "", parts["value"]
    if key and "- " in before and key.rstrip(" :") not in keys:
        key, value = "", line[len(before) :].rstrip()
    if not key:
        fault = keyless(before, value, keys, pair=row == last - 1)
        if fault:
            return fault
    column = len(before) + len(key)
    start = source.lines.starts[row - 1] + column
    if value[:1] in QUOTED:
        message = misquoted(source, start, value, row, last)
    elif unclosed(source, start, value, last):
        return Fault(column + 1, f"the '{value[0]}' here is not closed; close it with '{CLOSING[value[0]]}'", "")
    else:
        message = split_by(value) if direct else ""
    if not message:
        return None
    if value.startswith("- "):
        return Fault(column + 1, "'- ' begins a list; put it on a line of its own below the key", "")
    if value[0] == "{" and value[-1] == "}" and ": " in value:
        message = "the pairs in these braces cannot be read; write them one a line, without braces"
        return Fault(column + 1, message, "")
    return Fault(column + 1, message, corrected(before + key, value))


def keyless(before: str, value: str, keys: Collection[str], *, pair: bool) -> Fault | None:
    """A line whose key lacks its colon, or the space behind it. `pair`: it should be a pair of texts."""
    word = re.match(r"([A-Za-z][\w-]*)(:?)", value)
    if word and word[1] in keys:
        rest = value[word.end() :].lstrip(" =:;").rstrip()
        wanted = "a space must follow the colon" if word[2] else f"a colon and a space must follow '{word[1]}'"
        return Fault(len(before) + word.end(), wanted, f"{before}{word[1]}: {rest}")
    texts = re.match(r"""([^:#"'{\[]+):(?!/)(\S.*)""", value)
    if pair and texts and "- " not in before:
        column = len(before) + texts.start(2)
        return Fault(column, "a space must follow the colon", f"{before}{texts[1]}: {texts[2]}")
    return None


def misquoted(source: Source, start: int, value: str, row: int, last: int) -> str:
    """What is wrong with a value that opens with a quotation mark at `start`; "" for nothing."""
    closing = QUOTED[value[0]].match(source.text, start)
    end = closing.end() if closing else len(source.text)
    behind = source.text[end:].split("\n", 1)[0].strip()
    if closing is None or (source.lines.location(end).row == last > row and behind):
        return "the quotation mark that opens this value is not closed"
    if behind and not behind.startswith("#") and "\n" not in closing.group():
        return "the value ends at its second quotation mark, but more follows"
    if value[0] == '"' and not reads(value):
        return "a backslash in double quotation marks has a meaning of its own"
    return ""


def unclosed(source: Source, start: int, value: str, last: int) -> bool:
    """Whether a list or table in brackets has no end before the row where YAML gave up."""
    if value[:1] not in CLOSING:
        return False
    until = max(start + len(value), source.lines.starts[last - 1])
    return CLOSING[value[0]] not in source.text[start:until]


def split_by(value: str) -> str:
    """What makes YAML read this unquoted value as something else; "" where it reads it well."""
    if not value or value.startswith("#") or BLOCK_TEXT.match(value):
        return ""
    if reads(value) and not value.startswith("- "):
        return ""
    first = value[0]
    if first in STARTS:
        return STARTS[first]
    if re.search(r":(?:\s|$)", value):
        return "a colon followed by a space splits this value in two"
    return "YAML cannot read this value as it stands"


def reads(value: str) -> bool:
    """Whether YAML reads this value, alone, as one scalar or list."""
    try:
        found = list(islice(events(value), 1000))
    except yaml.YAMLError:
        return False
    return len(found) > 2 and not (isinstance(found[2], yaml.MappingStartEvent) and not found[2].flow_style)
