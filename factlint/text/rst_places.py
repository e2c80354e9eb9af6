"""Where the text of a docutils tree stands in its source.

docutils tells of each piece of text the line that it begins in, not its column. So the
parser's inliner is asked at the moment it reads a piece: the piece is looked for in
those lines of the source, and counts only where the characters are the same ones. Its
inline nodes follow one another and are placed in order. What cannot be placed so keeps
the place of the whole piece, as text that no edit may touch.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from docutils import nodes
from docutils.parsers.rst import states

from factlint.grammar import Grammar
from factlint.hints import Any
from factlint.record import NamedTuple
from factlint.text.document import OBJECT
from factlint.text.wordlist import words

_AROUND = (0, -1, 1, -2, 2, 3)
"""Lines around the one that docutils tells, in the order they are tried: headings and terms are told loosely."""
_CODE_ROLES = words(
    """
    code math raw literal func meth class mod attr data const exc obj type macro file program option envvar
    command kbd samp makevar regexp token keyword numref eq index pep rfc
    """
)
"""Roles of docutils and Sphinx whose text is no prose."""
_ADDRESS = Grammar(r"(?:[a-z][a-z\d.+-]*:|www\.)\S+|\S+@\S+\.\w+", re.IGNORECASE)


_MARKS = (nodes.footnote_reference, nodes.citation_reference)
"""They point to a note and show nothing of their own."""


class Piece(NamedTuple):
    """Text that shows, and the source span that it stands for."""

    text: str
    start: int
    end: int


class Lines:
    """The lines of a source as docutils reads them, and where they start."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self._cell = (-1, 0)

    def place(self, text: str, number: int) -> list[int] | None:
        """The offset of each line of `text`, the first of which is near line `number` (1-based)."""
        wanted = text.split("\n")
        for shift in _AROUND:
            found = self._at(wanted, number - 1 + shift)
            if found is not None:
                return found
        return None

    def _at(self, wanted: Sequence[str], first: int) -> list[int] | None:
        if first < 0 or first + len(wanted) > len(self.lines):
            return None
        places = []
        for index, piece in enumerate(wanted, first):
            line = self.lines[index].rstrip()
            piece = piece.rstrip()
            if line.endswith(piece) and len(line) - len(piece) == len(line) - len(line.lstrip()):
                column = len(line) - len(piece)
            else:
                # A cell or what follows a marker: behind the cell that was placed in this line before.
                row, behind = self._cell
                column = line.find(piece, behind if row == index and len(wanted) == 1 else 0)
                if column < 0:
                    column = line.find(piece)
            if column < 0:
                return None
            places.append(self.starts[index] + column)
        last = first + len(wanted) - 1
        self._cell = (last, places[-1] - self.starts[last] + len(wanted[-1].rstrip()))
        return places


class Places:
    """The pieces of every node that an inliner makes, by the identity of the node directly in its block."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.pieces: dict[int, list[Piece]] = {}

    def inliner(self) -> states.Inliner:
        """docutils' inline parser, which notes what it reads here. Its class cannot be subclassed."""
        inliner = states.Inliner()
        read = inliner.parse

        def parse(text: str, lineno: int, memo: Any, parent: Any) -> tuple[list[Any], list[Any]]:
            found, messages = read(text, lineno, memo, parent)
            self.note(text, lineno, found)
            return found, messages

        setattr(inliner, "parse", parse)  # noqa: B010 - a method replaced, which type checkers rightly dislike
        setattr(inliner, "interpreted", _interpreted)  # noqa: B010 - as above
        return inliner

    def note(self, text: str, line: int, found: Sequence[Any]) -> None:
        """Places the inline nodes that were read from `text` near a line."""
        starts = self.lines.place(text, line)
        if starts is None:
            return
        shown = "".join(_shown(found))
        placed = _Placer(text, starts).place(found)
        if placed is None or "".join(piece.text for pieces in placed for piece in pieces) != shown:
            placed = [[Piece(shown, starts[0], starts[-1] + len(text.rpartition("\n")[2]))]]
        for node, pieces in zip(found, placed, strict=False):
            self.pieces[id(node)] = pieces


def _interpreted(rawsource: str, text: str, role: str, lineno: int) -> tuple[list[Any], list[Any]]:
    """Text in a role is prose unless the role is one of code; docutils would not know Sphinx's roles."""
    if role.rpartition(":")[2] in _CODE_ROLES:
        return [nodes.literal(rawsource, text)], []
    shown = re.sub(r"\s*<[^<>]*>\Z", "", nodes.unescape(text))
    return [nodes.inline(rawsource, shown)], []


class _Placer:
    """Places the inline nodes of one piece of text, each behind the one before."""

    def __init__(self, text: str, starts: list[int]) -> None:
        self.text = text
        self.breaks = [found.end() for found in re.finditer("\n", text)]
        self.starts = starts

    def offset(self, at: int) -> int:
        """The place in the source of a place in the text."""
        line = bisect_right(self.breaks, at)
        return self.starts[line] + at - (self.breaks[line - 1] if line else 0)

    def place(self, found: Sequence[Any]) -> list[list[Piece]] | None:
        placed: list[list[Piece]] = []
        at = 0
        for node in found:
            if isinstance(node, nodes.Text):
                end = at + len(str(node))  # docutils keeps a NUL for each backslash: as long as the source
                placed.append(self.run(node.astext(), at, end))
                at = end
                continue
            raw = node.rawsource
            if isinstance(node, nodes.target) and not node.children:
                placed.append([])  # the address within a link
                continue
            if not raw or not self.text.startswith(raw, at):
                return None
            placed.append(self.inline(node, at, at + len(raw)))
            at += len(raw)
        return placed

    def inline(self, node: Any, start: int, end: int) -> list[Piece]:
        """The pieces of an inline element that stands at `[start, end)` of the text."""
        if isinstance(node, _MARKS):
            return []
        raw = self.text[start:end]
        if _is_object(node):
            return [Piece(OBJECT, self.offset(start), self.offset(end - 1) + 1)]
        marks = re.match(r"(?::[\w:.+-]+:)?(?:\*\*|_?`|\*|\|)?", raw)
        return self.run(node.astext(), start + (marks.end() if marks else 0), end)

    def run(self, shown: str, at: int, end: int) -> list[Piece]:
        """The pieces of text without markup from `at` on; a backslash shows only if another one escapes it."""
        pieces: list[Piece] = []
        begin, index = at, 0
        while index < len(shown) and at < end:
            char = self.text[at]
            if char == "\\" and at + 1 < end:
                self.add(pieces, begin, at)
                following = self.text[at + 1]
                if not following.isspace():
                    pieces.append(Piece(following, self.offset(at), self.offset(at + 1) + 1))
                    index += 1
                at += 2
                begin = at
            elif char == "\n":
                self.add(pieces, begin, at)
                pieces.append(Piece(" ", self.offset(at - 1) + 1 if at else self.offset(at), self.offset(at + 1)))
                at, index = at + 1, index + 1
                begin = at
            else:
                at, index = at + 1, index + 1
        self.add(pieces, begin, at)
        return pieces

    def add(self, pieces: list[Piece], begin: int, at: int) -> None:
        if begin < at:
            pieces.append(Piece(self.text[begin:at], self.offset(begin), self.offset(at - 1) + 1))


def _shown(found: Sequence[Any]) -> Iterator[str]:
    """What a reader sees of inline nodes."""
    for node in found:
        if isinstance(node, nodes.Text):
            yield node.astext().replace("\n", " ")
        elif _is_object(node):
            yield OBJECT
        elif node.children and not isinstance(node, _MARKS):
            yield node.astext().replace("\n", " ")


def _is_object(node: Any) -> bool:
    """Whether an inline element is no prose: code, a formula, a substitution, a bare address."""
    if isinstance(node, (nodes.reference, nodes.target)):
        return _ADDRESS.fullmatch(node.astext()) is not None
    return not isinstance(node, (nodes.emphasis, nodes.strong, nodes.inline, *_MARKS))
