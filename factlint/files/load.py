"""A target's bytes."""

import os
import sys

from factlint.files.target import Target

MB = 1_000_000


class TooLargeError(OSError):
    """A text is larger than what is to be read. The message says how large, and what to write to have it read."""


def load(target: Target, largest: int = 0) -> bytes:
    """The bytes of a file or of standard input. OSError where there are none to be had.

    `largest`: of how many MB at most, 0 for any; TooLargeError where there are more.
    """
    if target.stdin:
        data = sys.stdin.buffer.read(largest * MB + 1 if largest else -1)
        if largest and len(data) > largest * MB:
            raise TooLargeError(too_large(f"more than {largest}", largest, 0))
        return data
    file = os.open(target.name, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        bytes_ = os.fstat(file).st_size
        if largest and bytes_ > largest * MB:
            raise TooLargeError(too_large(f"{bytes_ / MB:.1f}", largest, -(-bytes_ // MB)))
        data = os.read(file, bytes_ + 1)
        if len(data) == bytes_:
            return data
        with open(file, "rb", closefd=False) as rest:  # of a pipe, whose size nobody knows
            return data + rest.read()
    finally:
        os.close(file)


def too_large(has: str, largest: int, enough: int) -> str:
    """What is said of a text that has so many MB, where `enough` would be."""
    return (
        f"This text has {has} MB, and no more than {largest} MB are read, as it would take much memory and is "
        f"seldom copy. To have it read, write --max-file-size {enough}, or max-file-size in the settings; else "
        "leave it out with exclude"
    )


def size(name: str) -> int:
    """Bytes of a file; 0 where that cannot be told."""
    try:
        return os.stat(name).st_size
    except OSError:
        return 0


def reason(error: OSError) -> str:
    """Why a file could not be read, in plain words."""
    if isinstance(error, TooLargeError):
        return str(error)
    if isinstance(error, FileNotFoundError):
        return "There is no such file"
    if isinstance(error, PermissionError):
        return "This file may not be read: permission denied"
    return f"This file cannot be read: {error.strerror or error}"
