"""Which lines of a plain text go on in the next one: hard-wrapped paragraphs, told from lines that stand alone.

A line goes on where the next one begins in lower case and it does not end a sentence
itself; and, in a group of lines that shows such wrapping, wherever the next line's
first word would not have fitted (greedy wrapping, as editors and mail programs do it).
Paragraphs of one long line each are never joined, nor are lists or the lines of a
word list.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

_LOWER = re.compile(r"\n[ \t]*(?=[a-zß-öø-ÿ])")
BULLETS = frozenset("-*•◦▪‣+(0123456789abcdefghij")
"""What a list item may begin with."""
_BULLET = r"(?:[-*•◦▪‣+]|\(?\d{1,3}[.)]|\(?[a-j]\))[ \t]+\S"
_SENTENCE_END = (".", "!", "?", ":", ";", "…", '."', '!"', '?"', ".”", "!”", "?”", ".’", ".)", "?)", "!)")
_NARROWEST, _WIDEST = 40, 120
"""The widths, in characters, that copy is wrapped at."""
_CLAUSE = 30
"""A line that goes on outside wrapped copy is at least this long: shorter ones are lists of words."""
_SUSPENDED = ("and ", "or ", "to ", "und ")
"""After these a hyphen at the end of a line is no joint of one word: "two- and three-year"."""


class Lines(NamedTuple):
    """The lines of a text without white space at their edges, and where they start."""

    text: str
    """With LF only, offsets as in the source."""
    bare: list[str]
    starts: list[int]
    begins: list[int]
    """Where their text starts, behind its indentation."""

    def indent(self, number: int) -> int:
        return self.begins[number] - self.starts[number]

    def joint(self, number: int) -> str:
        """What stands in the reading text between line `number` and the one before, which it goes on from."""
        before, line = self.bare[number - 1], self.bare[number]
        broken = before.endswith("-") and before[-2:-1].isalpha() and not line.startswith(_SUSPENDED)
        return "" if broken and line[:1].isalpha() else " "


def is_bullet(line: str) -> bool:
    """Whether a line is a list item."""
    return re.match(_BULLET, line) is not None


def joined(lines: Lines) -> set[int]:
    """The numbers of the lines that go on from the line before."""
    found: set[int] = set()
    bare = lines.bare
    done = -1
    for match in _LOWER.finditer(lines.text):
        number = bisect_right(lines.starts, match.end()) - 1
        if number <= done or not bare[number - 1]:
            continue
        first = number - 1
        while first > done + 1 and bare[first - 1]:
            first -= 1
        last = number
        while last + 1 < len(bare) and bare[last + 1]:
            last += 1
        _join_group(lines, first, last, found)
        done = last
    return found


def _join_group(lines: Lines, first: int, last: int, found: set[int]) -> None:
    """The joints within one group of lines that no blank line parts."""
    bare = lines.bare
    numbers = range(first + 1, last + 1)
    lower = {number for number in numbers if _goes_on_in_lower_case(bare[number - 1], bare[number])}
    if not lower:
        return
    width = max(len(line) for line in bare[first : last + 1] if " " in line or len(line) <= _WIDEST)
    full: set[int] = set()
    if _NARROWEST <= width <= _WIDEST:
        full = {number for number in numbers if _is_full(bare[number - 1], bare[number], width)}
    wrapped = 2 * len(full) >= len(numbers)
    for number in numbers:
        if is_bullet(bare[number]) or _is_indented(lines, number, number in lower):
            continue
        hangs = is_bullet(bare[number - 1]) and lines.indent(number) > lines.indent(number - 1)
        clause = number in lower and (hangs or len(bare[number - 1]) >= _CLAUSE)
        if clause or (wrapped and (number in full or number in lower)):
            found.add(number)


def _goes_on_in_lower_case(before: str, line: str) -> bool:
    return line[:1].islower() and not before.endswith(_SENTENCE_END) and not is_bullet(line)


def _is_full(before: str, line: str, width: int) -> bool:
    """Whether the first word of `line` would not have fitted behind `before`."""
    return len(before) + 1 + len(line.split(None, 1)[0]) > width


def _is_indented(lines: Lines, number: int, lower: bool) -> bool:
    """Whether the line begins a paragraph by its indentation."""
    deeper = lines.indent(number) > lines.indent(number - 1)
    return deeper and not lower and not is_bullet(lines.bare[number - 1])
