"""Broken YAML explained: a syntax error becomes a complaint in plain words, with the line as it should be.

Where the line can be mended, or else its rule left out, the source is changed so
that reading goes on and the other mistakes of the file are found too.
"""

import re
from collections.abc import Collection
from itertools import islice
from typing import NamedTuple

import yaml

from factlint.rulebook.nodes import events
from factlint.rulebook.quoting import PARTS, meant, quoted
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


def mend(source: Source, error: yaml.YAMLError, keys: Collection[str]) -> bool:
    """Complains of a syntax error and changes the source to get past it. False where that cannot be done."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        source.complain(0, f"this is not YAML: {error}")
        return False
    offset = min(mark.index, len(source.text))
    row = source.lines.location(offset).row
    context = getattr(error, "context_mark", None)
    opened = source.lines.location(min(context.index, len(source.text))).row if context else row
    for candidate in (row, opened, *range(row - 1, max(row - 30, 0), -1)):
        if candidate in source.mended:
            continue
        fault = fault_of(source, candidate, row, keys, direct=candidate in (row, opened))
        if fault:
            start = source.lines.starts[candidate - 1]
            advice = f"; write: {fault.line.strip()}" if fault.line else ""
            source.complain(start + fault.column - 1, fault.message + advice)
            if not fault.line:
                return leave_out(source, candidate)
            source.mend(candidate, [fault.line])
            return True
    source.complain(offset, misplaced(source, row, str(getattr(error, "problem", error))))
    return leave_out(source, row)


def fault_of(source: Source, row: int, last: int, keys: Collection[str], *, direct: bool) -> Fault | None:
    """What is wrong with the line of this row as it stands.

    `last` is the row where YAML gave up. `direct`: it names this row; else the line is
    one of those above, of which only what reaches down to `last` can be at fault.
    """
    line = source.lines.line(row)
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return Fault(indent.index("\t") + 1, "a tab stands here, and YAML wants spaces", line.expandtabs(2))
    parts = PARTS.match(line)
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
    if value[:1] in QUOTED:
        message = misquoted(source, source.lines.starts[row - 1] + column, value, row, last)
    else:
        message = split_by(value) if direct else ""
    if not message:
        return None
    if value[0] == "{" and value[-1] == "}" and ": " in value:
        return Fault(
            column + 1, "the pairs in these braces cannot be read; write them one a line, without braces", ""
        )
    return Fault(column + 1, message, f"{before}{key}{quoted(meant(value))}")


def keyless(before: str, value: str, keys: Collection[str], *, pair: bool) -> Fault | None:
    """A line whose key lacks its colon, or the space behind it. `pair`: it should be a pair of texts."""
    word = re.match(r"([A-Za-z][\w-]*)(:?)", value)
    if word and word[1] in keys:
        rest = value[word.end() :].strip()
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


def split_by(value: str) -> str:
    """What makes YAML read this unquoted value as something else; "" where it reads it well."""
    if not value or value.startswith("#") or BLOCK_TEXT.match(value):
        return ""
    if value.startswith("- "):
        return "'- ' begins a list, which stands on the lines below its key"
    if reads(value):
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


def misplaced(source: Source, row: int, problem: str) -> str:
    """For a line that is well in itself: how it fails to line up with the one above."""
    line = source.lines.line(row)
    column = len(line) - len(line.lstrip()) + 1
    above = next(
        (text for text in (source.lines.line(earlier) for earlier in range(row - 1, 0, -1)) if text.strip()), ""
    )
    if not above or not line.strip():
        return f"the file cannot be read as YAML from here on ({problem})"
    column_above = len(above) - len(above.lstrip()) + 1
    if column == column_above:
        return f"the file cannot be read as YAML from here on ({problem})"
    return (
        f"this line does not fit the one above: it starts in column {column}, the one above in column "
        f"{column_above}; the keys of one rule start in one column, the items of a list below each other"
    )


def leave_out(source: Source, row: int) -> bool:
    """Blanks the rule around a row that cannot be mended. False where there is none."""
    lines = source.text.splitlines()
    dashes = [len(line) - len(line.lstrip()) for line in lines if line.lstrip().startswith("- ")]
    if not dashes:
        return False
    item = " " * min(dashes) + "- "
    first = next((at for at in range(row, 0, -1) if source.lines.line(at).startswith(item)), 0)
    if not first or first in source.mended:
        return False
    after = first + 1
    while after <= len(source.lines.starts):
        line = source.lines.line(after)
        if line.startswith(item) or (line.strip() and not line.startswith(" ")):
            break
        after += 1
    source.mend(first, [""] * (after - first))
    return True
