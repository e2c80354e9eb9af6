"""Which lines of a plain text go on in the next one: hard-wrapped paragraphs, told from lines that stand alone.

A line goes on where the next one begins in lower case and it does not end a sentence
itself; and, in a group of lines that shows such wrapping, wherever the next line's
first word would not have fitted (greedy wrapping, as editors and mail programs do it).
Paragraphs of one long line each are never joined, nor are lists or the lines of a
word list.
"""

from bisect import bisect_right
from itertools import pairwise

from factlint.grammar import Grammar, compiled
from factlint.record import NamedTuple

_LOWER = Grammar(r"\n[ \t]*(?=[a-zß-öø-ÿ])")
_BULLETS = frozenset("-*•◦▪‣+(0123456789abcdefghij")
"""What a list item may begin with."""
_BULLET = r"(?:[-*•◦▪‣+]|\(?\d{1,3}[.)]|\(?[a-j]\))[ \t]+\S"
_SENTENCE_END = (".", "!", "?", ":", ";", "…", '."', '!"', '?"', ".”", "!”", "?”", ".’", ".)", "?)", "!)")
_NARROWEST, _WIDEST = 40, 120
"""The widths, in characters, that copy is wrapped at."""
_CLAUSE = 30
"""A line that goes on outside wrapped copy is at least this long: shorter ones are lists of words."""
_SURE = 3
"""Wrapped groups that make a wrapped text."""
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
        if before[-1] != "-" or not before[-2:-1].isalpha() or line.startswith(_SUSPENDED):
            return " "
        return "" if line[0].isalpha() else " "


def is_bullet(line: str) -> bool:
    """Whether a line is a list item. Not to be asked of an empty one."""
    return line[0] in _BULLETS and compiled(_BULLET).match(line) is not None


def joined(lines: Lines) -> set[int]:
    """The numbers of the lines that go on from the line before."""
    found: set[int] = set()
    widths: list[int] = []
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
        width = _join_group(lines, first, last, found)
        if width:
            widths.append(width)
        done = last
    if len(widths) >= _SURE:
        _join_rest(lines, sorted(widths)[len(widths) * 9 // 10], found)
    return found


def _join_group(lines: Lines, first: int, last: int, found: set[int]) -> int:
    """The joints within one group of lines that no blank line parts. The width that it is wrapped at, or 0."""
    bare = lines.bare
    group = bare[first : last + 1]
    pairs = list(enumerate(pairwise(group), first + 1))
    lower = {number for number, (before, line) in pairs if line[0].islower() and _goes_on(before, line)}
    if not lower:
        return 0
    width = max(len(line) for line in group if len(line) <= _WIDEST or " " in line)
    full: set[int] = set()
    if _NARROWEST <= width <= _WIDEST:
        # A line is full if the next one's first word would not have fitted behind it.
        full = {number for number, (one, two) in pairs if len(one) + 1 + (two + " ").find(" ") > width}
    wrapped = 2 * len(full) >= len(pairs)
    for number in sorted(lower | full if wrapped else lower):
        before, line = bare[number - 1], bare[number]
        deeper = lines.indent(number) > lines.indent(number - 1)
        if is_bullet(line) and not (number in full and _is_dash(before, line)):
            continue
        if deeper and number not in lower and not is_bullet(before):
            continue  # a paragraph that begins with its indentation
        if wrapped or len(before) >= _CLAUSE or (deeper and is_bullet(before)):
            found.add(number)
    return width if wrapped else 0


def _join_rest(lines: Lines, width: int, found: set[int]) -> None:
    """Where the whole text is wrapped: the joints before names and other capitals, at the width of the text."""
    bare = lines.bare
    joints = [number for number, (one, two) in enumerate(pairwise(bare), 1) if one and two]
    if 10 * len(found) < 7 * len(joints):
        return
    for number in joints:
        before, line = bare[number - 1], bare[number]
        is_full = len(before) <= width < len(before) + 1 + (line + " ").find(" ")
        if is_full and lines.indent(number) <= lines.indent(number - 1) and not is_bullet(line):
            found.add(number)


def _is_dash(before: str, line: str) -> bool:
    """Whether the "-" that begins a line is a dash of the sentence and no item's mark."""
    return line[:2] == "- " and line[2:3].islower() and before[-1].isalnum() and not is_bullet(before)


def _goes_on(before: str, line: str) -> bool:
    """Whether a line that begins in lower case goes on from the one before."""
    return not before.endswith(_SENTENCE_END) and not is_bullet(line)
