"""A line as it should have been written: the same line with its value in quotation marks."""

import re

from factlint.rulebook.source import Source

PARTS = re.compile(
    r"""(?P<before>\s*(?:-\ +)*)
        (?P<key>(?:[A-Za-z][\w-]*|"[^"]*"|'[^']*')\ *:(?:\ +|$))?
        (?P<value>.*?)\s*$""",
    re.VERBOSE,
)

SUBJECT = re.compile(
    r"""(?P<before>\s*(?:-\ +)*)
        (?P<key>(?:[^\W_](?:[^:\#"{}\[\]]*[^\s:\#"{}\[\]])?|"[^"]*"|'[^']*')\ *:(?:\ +|$))?
        (?P<value>.*?)\s*$""",
    re.VERBOSE,
)
"""The same for a line of a fact sheet, whose keys are names too: `Ruth Okafor: mayor`."""


def quoted(value: str) -> str:
    """The value as a YAML scalar in quotation marks, whichever need the least inside."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def meant(value: str) -> str:
    """What was meant by a value that opens with a quotation mark and does not read as quoted.

    `"He said "no" twice"` was quoted as a whole; `"No" and "yes"` was not.
    """
    mark = value[:1] or " "
    if mark not in "\"'":
        return value
    second = value.find(mark, 1)
    if second < 0:
        return value[1:]
    if second == len(value) - 1:
        return value[1:-1]
    nested = value[second - 1] in " ([" or (mark == "'" and value[second + 1].isalnum())
    return value[1:-1] if nested and value[-1] == mark else value


def quoted_from(source: Source, start: int, end: int = -1) -> str:
    """The line around `start`, its value quoted from there on; with `end`, only that piece of it."""
    if end >= 0:
        return quoted(meant(source.text[start:end].strip()))
    line = source.line_at(start)
    column = source.place(start).column
    return corrected(line[: column - 1], line[column - 1 :].rstrip()).strip()


def corrected(before: str, value: str) -> str:
    """A line with its value quoted, or the left side of the pair where nothing but blanks stands before it."""
    left, colon, right = f"{value} ".partition(": ")
    if left and colon and not before.strip():
        return f"{before}{quoted(meant(left))}: {right}".rstrip()
    return before + quoted(meant(value))
