"""Stamps of files: what tells without reading a file that it is what it was.

In: a path. Out: its stamp, and whether the file still has it.
"""

import os
from binascii import crc32

Stamp = tuple[str, int, int, int]
"""A file: path, size, time of change in nanoseconds, checksum of its content."""

State = tuple[int, int, int]
"""A file as the disk has it: size in bytes, time of change in nanoseconds, number."""

YOUNG = 2_000_000_000
"""A file that changed so few nanoseconds before the cache was written may have changed again since, unseen."""


def is_unmoved(stamp: Stamp, written: int) -> bool:
    """Whether a file surely is as it was when the cache was written."""
    path, size, time, _ = stamp
    try:
        status = os.stat(path)
    except OSError:
        return False
    return status.st_size == size and status.st_mtime_ns == time and time + YOUNG < written


def stamped(path: str) -> Stamp:
    """A file with its content's checksum. OSError where it cannot be read."""
    with open(path, "rb") as stream:
        status = os.fstat(stream.fileno())
        return path, status.st_size, status.st_mtime_ns, crc32(stream.read())


def state_of(name: str) -> State | None:
    """A file as the disk has it; None where there is none."""
    try:
        status = os.stat(name)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino
