"""What lies in the cache folder, for whoever wants to see it or be rid of it.

In: the folder. Out: the files in it that are ours by their names, drafts included that
an interrupted run left behind. Whatever else someone keeps there is neither counted
nor touched.
"""

import os
import re

from factlint.record import NamedTuple

OURS = re.compile(r"(grammars|[a-z]+-[0-9a-f]{8,64})(\.[0-9]+)?", re.ASCII)
"""A name of its own or `KIND-CHECKSUM`, and for a draft the number of its process."""


class Kept(NamedTuple):
    """A file of the cache."""

    path: str
    size: int
    """In bytes."""


def content(folder: str) -> list[Kept]:
    """Our files in a folder, by name; none where there is no such folder. OSError where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            found = [
                Kept(entry.path, entry.stat(follow_symlinks=False).st_size)
                for entry in entries
                if OURS.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
            ]
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(found)
