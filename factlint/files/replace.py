"""`replace`: new bytes for a file, which is at every moment there as a whole: as it was, or as it is to be.

A draft is written beside it and takes its place. The file keeps its mode, and its
owner where the system lets it; a link stays a link, to the same file. Refused: a file
that may not be written, what is no regular file, and a file that is no longer what
was read.
"""

import os
from contextlib import suppress


class ChangedError(Exception):
    """The file is no longer what was read."""


def replace(name: str, old: bytes, new: bytes) -> None:
    """Writes `new` where `old` was read. OSError where that is not to be had, ChangedError where `old` is gone."""
    place = os.path.realpath(name)
    if not os.path.isfile(place):
        raise ChangedError("it is no longer there" if not os.path.exists(place) else "it is no regular file")
    state = os.stat(place)
    if not state.st_mode & 0o222 or not os.access(place, os.W_OK):
        raise PermissionError(13, "it is read-only")
    draft = os.path.join(os.path.dirname(place), f".{os.path.basename(place)}.{os.getpid()}.tmp")
    try:
        with open(draft, "wb") as stream:
            stream.write(new)
            stream.flush()
            os.fsync(stream.fileno())
        if hasattr(os, "chown"):
            with suppress(PermissionError):
                os.chown(draft, state.st_uid, state.st_gid)
        os.chmod(draft, state.st_mode & 0o7777)
        if not unchanged(place, old):
            raise ChangedError("it was changed while it was being checked")
        os.replace(draft, place)
    finally:
        with suppress(FileNotFoundError):
            os.remove(draft)


def unchanged(place: str, old: bytes) -> bool:
    """Whether the file still has the bytes that were read."""
    try:
        with open(place, "rb") as stream:
            return stream.read() == old
    except FileNotFoundError:
        return False
