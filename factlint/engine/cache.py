"""Compiled rules kept in the user's cache folder: `compiled_rules(roots) -> Compiled`.

A file of the cache holds one set of roots. It is good while every rule and data file
has the size and time that it had, or, where those differ or are too young to be
trusted, the same content; and while program, checks and Python are the same.
Anything else in its place is passed over in silence and written anew, and a folder
that cannot be written to is no cache. Never a pickle, and nothing that lies beside a
text is ever read as one.
"""

import os
import sys
from binascii import crc32
from collections.abc import Sequence
from contextlib import suppress
from typing import cast

from factlint import __version__
from factlint.checks.kind import kind
from factlint.engine import cache_file
from factlint.engine.cache_folder import cache_folder
from factlint.engine.compiled import Compiled, Index, prepared
from factlint.engine.sections import Sections
from factlint.rulebook.files import pack_files

Stamp = tuple[str, int, int, int]
"""A file: path, size, time of change in nanoseconds, checksum of its content."""

YOUNG = 2_000_000_000
"""A file that changed so few nanoseconds before the cache was written may have changed again since, unseen."""

MODULES = (
    *("checks", "engine", "mentions", "rulebook", "spelling", "text", "values"),
    *(os.path.join(*path) for path in (("checks", "facts"), ("checks", "wording"), ("mentions", "temporal"))),
)
"""The folders of modules that have a hand in compiled rules."""


def compiled_rules(roots: Sequence[str], *, cache: bool = True) -> Compiled:
    """The rules of these files and folders, ready to run. UserError with every mistake in them."""
    path = cache_path(roots) if cache else ""
    known = read(path, roots) if path else None
    if known:
        return Compiled(*known)
    index, sections, files = loaded(roots)
    if not path:
        return Compiled(index, sections)
    stamps = [stamped(os.path.abspath(file)) for file in files]
    cache_file.write(path, made_for(roots), (stamps, index), sections)
    return Compiled(index, sections, identity=identity(stamps))


def identity(stamps: Sequence[Stamp]) -> str:
    """What stands for the content of these files."""
    return repr([(path, size, checksum) for path, size, _, checksum in stamps])


def loaded(roots: Sequence[str]) -> tuple[Index, list[bytes], Sequence[str]]:
    """The rules read from their files and prepared, and the files."""
    from factlint.rulebook.load import load

    rulebook = load(roots, kind)
    return *prepared(rulebook), rulebook.files


def read(path: str, roots: Sequence[str]) -> tuple[Index, Sections, str] | None:
    """What the cache has for these roots; None where it has nothing good."""
    found = cache_file.read(path, made_for(roots))
    if found is None:
        return None
    stamps, index = cast("tuple[list[Stamp], Index]", found.head)
    if {os.path.abspath(entry.file) for entry in pack_files(roots)} - {stamp[0] for stamp in stamps}:
        return None

    def mend() -> Sections:
        with suppress(OSError):
            os.unlink(path)
        return loaded(roots)[1]

    found.sections.mend = mend
    moved = [stamp for stamp in stamps if not is_unmoved(stamp, found.written)]
    try:
        if any(stamped(stamp[0])[3] != stamp[3] for stamp in moved):
            return None
        if moved:
            sections = [found.sections[number] for number in range(len(found.sections))]
            stamps = [stamped(stamp[0]) for stamp in stamps]
            cache_file.write(path, made_for(roots), (stamps, index), sections)
    except OSError:
        return None
    return index, found.sections, identity(stamps)


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


def cache_path(roots: Sequence[str]) -> str:
    """Where the compiled rules of these roots are kept; "" where the user has no place for them."""
    folder = cache_folder()
    name = "\0".join(map(os.path.abspath, roots)).encode("utf-8", "surrogatepass")
    return os.path.join(folder, f"rules-{crc32(name):08x}") if folder else ""


def made_for(roots: Sequence[str]) -> str:
    """The program and the roots: a cache of others is none."""
    return " ".join((program(MODULES), *map(os.path.abspath, roots)))


def program(folders: Sequence[str] = ()) -> str:
    """The program and the Python that it runs on, by what stands in these folders of its modules, or in all."""
    python = f"{sys.implementation.cache_tag} {sys.hexversion} {sys.byteorder}"
    return f"factlint {__version__} {program_time(folders)} {python}"


def program_time(folders: Sequence[str]) -> int:
    """The latest change to the modules in these folders of the package, or in all."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    latest = 0
    waiting = [os.path.join(package, folder) for folder in folders] or [package]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    latest = max(latest, entry.stat().st_mtime_ns)
                elif not folders and entry.is_dir() and entry.name != "__pycache__":
                    waiting.append(entry.path)
    return latest
