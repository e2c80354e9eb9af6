"""What the reader of a format makes of a source, and the composer that puts it together.

A reader of markup walks its source and hands the composer, block by block, what
shows: source characters as they stand, or other text in place of a source span. The
composer trims and parts the blocks and gives the reading text with its map.
"""

from collections.abc import Mapping

from factlint.record import NamedTuple
from factlint.text.document import IDENTITY, OBJECT, Block, Segment, SourceMap, Span
from factlint.text.furniture import is_caption, is_furniture


class Layout(NamedTuple):
    """A source as a format reads it."""

    reading: str
    blocks: tuple[Block, ...]
    map: SourceMap = IDENTITY
    comments: tuple[Span, ...] = ()
    metadata: Mapping[str, str] = {}
    """Front matter, `<meta>` and docinfo fields, keys in lower case; "lang" and "date" are looked at."""


def _role(text: str, role: str) -> str:
    """Markup does not say what is a caption or furniture: the text's own looks do."""
    if is_caption(text):
        return "caption"
    return "furniture" if is_furniture(text) else role


class Composer:
    """Gathers blocks of reading text. `role` is that of the next block; a block opens with its first text."""

    __slots__ = ("_at", "_blocks", "_pieces", "_role", "_segments", "_texts", "comments", "metadata", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.comments: list[Span] = []
        self.metadata: dict[str, str] = {}
        self._role = ""
        self._at = 0
        self._pieces: list[tuple[str, int, int, bool]] = []
        self._texts: list[str] = []
        self._blocks: list[Block] = []
        self._segments: list[Segment] = []

    @property
    def last(self) -> str:
        """The last character of the open block, "" at its start."""
        return self._pieces[-1][0][-1] if self._pieces else ""

    @property
    def word(self) -> str:
        """The letters that the open block ends in."""
        text = self._pieces[-1][0][-8:] if self._pieces else ""
        return text[len(text.rstrip("".join(set(filter(str.isalpha, text))))) :]

    def put(self, role: str, text: str, start: int, end: int) -> None:
        """Text that shows in place of a source span."""
        if text:
            self._role = self._role or role
            self._pieces.append((text, start, end, text == self.source[start:end]))

    def close(self) -> None:
        """Ends the open block, without white space at its edges; one without a word of prose is none."""
        pieces, role = self._pieces, self._role
        self._pieces, self._role = [], ""
        shown = [index for index, piece in enumerate(pieces) if not piece[0].isspace()]
        if all(pieces[index][0] == OBJECT for index in shown):
            return
        pieces = pieces[shown[0] : shown[-1] + 1]
        text, start, end, verbatim = pieces[0]
        lead = len(text) - len(text.lstrip())
        pieces[0] = (text[lead:], start + lead if verbatim else start, end, verbatim)
        text, start, end, verbatim = pieces[-1]
        tail = len(text) - len(text.rstrip())
        pieces[-1] = (text[: len(text) - tail], start, end - tail if verbatim else end, verbatim)
        if self._blocks:
            self._texts.append("\n")
            self._at += 1
        begin = self._at
        if role in ("paragraph", "list"):
            role = _role("".join(piece[0] for piece in pieces), role)
        for text, start, end, verbatim in pieces:
            self._texts.append(text)
            self._map(len(text), start, end, verbatim)
        self._blocks.append(Block(role, begin, self._at))

    def _map(self, length: int, start: int, end: int, verbatim: bool) -> None:
        at = self._at
        self._at = at + length
        if verbatim and self._segments:
            last = self._segments[-1]
            if last.verbatim and last.end == at and last.source_end == start:
                self._segments[-1] = Segment(last.start, at + length, last.source_start, end, True)
                return
        self._segments.append(Segment(at, at + length, start, end, verbatim))

    def finish(self) -> Layout:
        """All blocks, once nothing more is to come."""
        self.close()
        return Layout(
            "".join(self._texts),
            tuple(self._blocks),
            SourceMap(tuple(self._segments)),
            tuple(sorted(self.comments)),
            self.metadata,
        )
