"""Offsets of a text to rows and columns, and back, in code points, UTF-16 or UTF-8 units.

Lines end at LF, CR or CRLF, as in an editor; other Unicode line separators do not
end one. Rows and columns are 1-based.
"""

from bisect import bisect_right

from factlint.record import NamedTuple, maker

ENCODINGS = ("utf-32", "utf-16", "utf-8")
"""Position encodings, named as LSP names them; utf-32 counts code points."""


class Location(NamedTuple):
    row: int
    column: int


def with_line_feeds(text: str) -> str:
    """The text with LF for every line ending and all offsets as they were: CRLF becomes space and LF."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


as_location = maker(Location)


class LineMap:
    """The line starts of one text. Built once a text, asked at every finding."""

    __slots__ = ("_latest", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        lines = with_line_feeds(text)
        starts = [0]
        at = 0
        while at := lines.find("\n", at) + 1:
            starts.append(at)
        self.starts = starts
        self._latest = (0, 0, "utf-32", 0)

    def location(self, offset: int, encoding: str = "utf-32") -> Location:
        """The row and column of an offset; the column counts units of `encoding`."""
        row = bisect_right(self.starts, offset)
        start = self.starts[row - 1]
        if encoding == "utf-32" or self.text.isascii():
            return as_location((row, 1 + offset - start))
        # Places are asked for in order: going on from the latest keeps one endless line linear.
        known_row, known_offset, known_encoding, known = self._latest
        if known_row == row and known_encoding == encoding and known_offset <= offset:
            count = known + units(self.text, known_offset, offset, encoding)
        else:
            count = units(self.text, start, offset, encoding)
        self._latest = (row, offset, encoding, count)
        return Location(row, 1 + count)

    def offset(self, location: Location, encoding: str = "utf-32") -> int:
        """The offset of a location, held within its line; a row that is not there is held within the text."""
        if location.row < 1:
            return 0
        if location.row > len(self.starts):
            return len(self.text)
        start = self.starts[location.row - 1]
        end = self.starts[location.row] - 1 if location.row < len(self.starts) else len(self.text)
        wanted = max(0, location.column - 1)
        if encoding == "utf-32" or self.text.isascii():
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
    return len(piece.encode("utf-16-le", "surrogatepass")) // 2
