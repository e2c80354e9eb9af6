"""The program itself, as what caches are made for: another version, another Python or a changed module is another.

In: folders of the package, or none for all of it. Out: one line of text.
"""

import os
import sys
from functools import cache

from factlint import __version__


def program(folders: tuple[str, ...] = ()) -> str:
    """The program and the Python that it runs on, by what stands in these folders of its package, or in all."""
    python = f"{sys.implementation.cache_tag} {sys.hexversion} {sys.byteorder}"
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return f"factlint {__version__} {latest_change(package, folders)} {python}"


@cache  # of what this process runs, whatever becomes of its files
def latest_change(package: str, folders: tuple[str, ...]) -> int:
    """The latest change to the modules and their lists, in these folders of the package or in all."""
    latest = 0
    waiting = [os.path.join(package, folder) for folder in folders] or [package]
    while waiting:
        try:
            for entry in os.scandir(waiting.pop()):
                if entry.name.endswith((".py", ".txt", ".yaml")):
                    latest = max(latest, entry.stat().st_mtime_ns)
                elif not folders and entry.is_dir() and entry.name != "__pycache__":
                    waiting.append(entry.path)
        except OSError:
            continue
    return latest
