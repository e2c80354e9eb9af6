"""Offsets of a text to rows and columns, and back, in code points, UTF-16 or UTF-8 units.

Lines end at LF, CR or CRLF, as in an editor; other Unicode line separators do not
end one. Rows and columns are 1-based.
"""

from bisect import bisect_right
from typing import NamedTuple

ENCODINGS = ("utf-32", "utf-16", "utf-8")
"""Position encodings, named as LSP names them; utf-32 counts code points."""


class Location(NamedTuple):
    row: int
    column: int


class LineMap:
    """The line starts of one text. Built once a text, asked at every finding."""

    __slots__ = ("starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        starts = [0]
        if "\r" not in text:
            at = text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = text.find("\n", at + 1)
        else:
            for index, char in enumerate(text):
                if char == "\n" or (char == "\r" and text[index + 1 : index + 2] != "\n"):
                    starts.append(index + 1)
        self.starts = starts

    def location(self, offset: int, encoding: str = "utf-32") -> Location:
        """The row and column of an offset; the column counts units of `encoding`."""
        row = bisect_right(self.starts, offset)
        start = self.starts[row - 1]
        return Location(row, 1 + units(self.text, start, offset, encoding))

    def offset(self, location: Location, encoding: str = "utf-32") -> int:
        """The offset of a location, held within its line."""
        start = self.starts[location.row - 1]
        end = self.starts[location.row] if location.row < len(self.starts) else len(self.text)
        wanted = location.column - 1
        if encoding == "utf-32":
            return min(start + wanted, end)
        at = start
        while at < end and wanted > 0:
            wanted -= units(self.text, at, at + 1, encoding)
            at += 1
        return at

    def line(self, row: int) -> str:
        """The text of a row without its line ending."""
        start = self.starts[row - 1]
        end = self.starts[row] if row < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def units(text: str, start: int, end: int, encoding: str) -> int:
    """How many units of a position encoding the slice `[start, end)` takes."""
    if encoding == "utf-32":
        return end - start
    piece = text[start:end]
    if encoding == "utf-8":
        return len(piece.encode("utf-8", "surrogatepass"))
    return end - start + sum(char > "\uffff" for char in piece)
