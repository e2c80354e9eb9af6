"""`create`: a new file, there as a whole or not at all, and never in the place of another."""

import os
from contextlib import suppress


def create(path: str, data: bytes) -> None:
    """Writes a file that is not there yet. FileExistsError where it is; OSError where it cannot be written."""
    if os.path.lexists(path):
        raise FileExistsError(17, "it is already there", path)
    draft = os.path.join(os.path.dirname(path), f".{os.path.basename(path)}.{os.getpid()}.tmp")
    try:
        with open(draft, "xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        moved(draft, path)
    finally:
        with suppress(FileNotFoundError):
            os.remove(draft)


def moved(draft: str, path: str) -> None:
    """Gives the draft its name, unless somebody else has just taken it."""
    if os.name == "nt":
        os.rename(draft, path)  # fails there where the name is taken
        return
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(path):
            raise FileExistsError(17, "it is already there", path) from None
        os.rename(draft, path)
