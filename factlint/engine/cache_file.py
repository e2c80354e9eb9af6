"""A file that keeps a head and many sections, of which a run reads the few that it asks for.

The first line says what the file was made for, and how long and how sound the head
is; the head has the place and checksum of each section. Whatever is not as it should
be is no such file, and a section that turns out to be damaged is made anew. The file
is replaced in one step and never changed, so that a run may go on reading the one
that it has opened.
"""

import os
from binascii import crc32
from collections.abc import Callable, Iterable
from itertools import accumulate
from marshal import dumps, loads

from factlint.engine.sections import Piece, Sections
from factlint.hints import cast
from factlint.record import NamedTuple

Table = tuple[bytes, bytes]
"""Where each section ends behind the head, and its checksum: numbers of 64 and of 32 bits, none of which is taken
out before its section is asked for."""


class Opened(NamedTuple):
    head: object
    """Plain data."""
    sections: "Kept"
    written: int
    """When the file was written, in nanoseconds."""


class Kept:
    """The sections of a file, each verified when it is read."""

    __slots__ = ("_checksums", "_ends", "_mended", "_view", "mend")

    def __init__(self, view: memoryview, table: Table) -> None:
        self._view = view
        self._ends = memoryview(table[0]).cast("Q")
        self._checksums = memoryview(table[1]).cast("I")
        self._mended: Sections | None = None
        self.mend: Callable[[], Sections] = list
        """Makes all sections anew, for one that is damaged."""

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, number: int, /) -> Piece:
        if self._mended is None:
            number = range(len(self))[number]
            start = self._ends[number - 1] if number else 0
            piece = self._view[start : self._ends[number]]
            if crc32(piece) == self._checksums[number]:
                return piece
            self._mended = self.mend()
        return self._mended[number]


def write(path: str, made_for: str, head: object, sections: Iterable[Piece]) -> None:
    """Writes the file in one step, or not at all."""
    from array import array

    pieces = list(sections)
    table: Table = array("Q", accumulate(map(len, pieces))).tobytes(), array("I", map(crc32, pieces)).tobytes()
    body = b"".join(pieces)
    front = dumps((head, table))  # type: ignore[arg-type] # plain data, by the contract of `head`
    beside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(beside, "wb") as stream:
            stream.write(first_line(made_for, front, len(body)) + front + body)
        os.replace(beside, path)
    except OSError:
        drop(beside)


def drop(path: str) -> None:
    """Deletes a file, if it is there and can be."""
    # Imported here: few runs have anything to delete, and it takes half a millisecond.
    from contextlib import suppress

    with suppress(OSError):
        os.unlink(path)


def read(path: str, made_for: str) -> Opened | None:
    """The file's head, and its sections to be read; None where there is no such file of this user's."""
    import mmap

    try:
        with open(path, "rb") as stream:
            status = os.fstat(stream.fileno())
            if not is_own(status):
                return None
            view = memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
        line = bytes(view[: len(first_line(made_for, b"", 0)) + 64]).partition(b"\n")[0] + b"\n"
        size = int(line.rpartition(b" ")[2])
        front = view[len(line) : len(line) + size]
        if line != first_line(made_for, front, len(view) - len(line) - size):
            return None
        head, table = cast("tuple[object, Table]", loads(front))
        return Opened(head, Kept(view[len(line) + size :], table), status.st_mtime_ns)
    except (OSError, ValueError, EOFError, TypeError):
        return None


def first_line(made_for: str, front: Piece, rest: int) -> bytes:
    """What the file was made for, how long its sections are, checksum and size of its head."""
    return f"{made_for!a} {rest} {crc32(front):08x} {len(front)}\n".encode()


def is_own(status: os.stat_result) -> bool:
    """Whether a file is this user's own, where the platform can tell."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
