"""A target's bytes."""

import os
import sys

from factlint.files.target import Target


def load(target: Target) -> bytes:
    """The bytes of a file or of standard input. OSError where there are none to be had."""
    if target.stdin:
        return sys.stdin.buffer.read()
    with open(target.name, "rb") as stream:
        return stream.read()


def size(name: str) -> int:
    """Bytes of a file; 0 where that cannot be told."""
    try:
        return os.stat(name).st_size
    except OSError:
        return 0


def reason(error: OSError) -> str:
    """Why a file could not be read, in plain words."""
    if isinstance(error, FileNotFoundError):
        return "There is no such file"
    if isinstance(error, PermissionError):
        return "This file may not be read: permission denied"
    return f"This file cannot be read: {error.strerror or error}"
