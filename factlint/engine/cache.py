"""Compiled rules kept in the user's cache folder: `compiled_rules(roots) -> Compiled`.

A file of the cache holds one set of roots. It is good while every rule and data file
has the size and time that it had, or, where those differ or are too young to be
trusted, the same content; and while program, checks and Python are the same.
Whatever else stands in its place (damage, another version, another user's file) is
passed over in silence and written anew, and a folder that cannot be written to is
no cache. Never a pickle, and nothing that lies beside a text is ever read as one.
"""

import os
import sys
from binascii import crc32
from collections.abc import Sequence
from contextlib import suppress
from marshal import dumps, loads
from typing import cast

from factlint import __version__
from factlint.checks.kind import kind
from factlint.engine.compiled import Compiled, Parts, parcel, parts
from factlint.rulebook.files import pack_files

Stamp = tuple[str, int, int, int]
"""A file: path, size, time of change in nanoseconds, checksum of its content."""

YOUNG = 2_000_000_000
"""A file that changed so few nanoseconds before the cache was written may have changed again since, unseen."""


def compiled_rules(roots: Sequence[str], *, cache: bool = True) -> Compiled:
    """The rules of these files and folders, ready to run. UserError with every mistake in them."""
    if not cache:
        return Compiled(loaded(roots)[0])
    path = cache_file(roots)
    known = read_cache(path, roots) if path else None
    if known is None:
        compiled, files = loaded(roots)
        if path:
            write_cache(path, roots, [stamped(os.path.abspath(file)) for file in files], parcel(compiled))
        return Compiled(compiled)
    return Compiled(known)


def loaded(roots: Sequence[str]) -> tuple[Parts, Sequence[str]]:
    """The rules read from their files, and the files."""
    from factlint.rulebook.load import load

    rulebook = load(roots, kind)
    return parts(rulebook), rulebook.files


def read_cache(path: str, roots: Sequence[str]) -> Parts | None:
    """What the cache has for these roots; None where it has nothing good."""
    try:
        with open(path, "rb") as stream:
            status = os.fstat(stream.fileno())
            head = stream.readline()
            content = stream.read()
        if not is_own(status) or head != header(roots, content):
            return None
        size = int.from_bytes(content[:4], "little")
        stamps = cast("list[Stamp]", loads(content[4 : 4 + size]))
    except (OSError, ValueError, EOFError, TypeError):
        return None
    if {os.path.abspath(entry.file) for entry in pack_files(roots)} - {stamp[0] for stamp in stamps}:
        return None
    body = memoryview(content)[4 + size :]
    moved = [stamp for stamp in stamps if not is_unmoved(stamp, status.st_mtime_ns)]
    if moved:
        try:
            if any(stamped(stamp[0])[3] != stamp[3] for stamp in moved):
                return None
            write_cache(path, roots, [stamped(stamp[0]) for stamp in stamps], bytes(body))
        except OSError:
            return None
    return cast("Parts", loads(body))


def write_cache(path: str, roots: Sequence[str], stamps: Sequence[Stamp], body: bytes) -> None:
    """Writes the cache's file in one step, or not at all."""
    files = dumps(list(stamps))
    content = len(files).to_bytes(4, "little") + files + body
    beside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(beside, "wb") as stream:
            stream.write(header(roots, content) + content)
        os.replace(beside, path)
    except OSError:
        with suppress(OSError):
            os.unlink(beside)


def header(roots: Sequence[str], content: bytes) -> bytes:
    """The first line: what the content was made by and for, and its checksum."""
    made_by = (
        f"factlint {__version__} {program_time()} {sys.implementation.cache_tag} {sys.hexversion} {sys.byteorder}"
    )
    return ascii((made_by, *map(os.path.abspath, roots), len(content), crc32(content))).encode() + b"\n"


def program_time() -> int:
    """The latest change to the modules that make compiled rules."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    latest = 0
    for folder in ("checks", os.path.join("checks", "wording"), "rulebook", "engine", "spelling", "text"):
        with suppress(OSError), os.scandir(os.path.join(package, folder)) as entries:
            modules = (entry.stat().st_mtime_ns for entry in entries if entry.name.endswith(".py"))
            latest = max(latest, max(modules, default=0))
    return latest


def is_unmoved(stamp: Stamp, written: int) -> bool:
    """Whether a file surely is as it was when the cache was written."""
    path, size, time, _ = stamp
    try:
        status = os.stat(path)
    except OSError:
        return False
    return status.st_size == size and status.st_mtime_ns == time and time + YOUNG < written


def is_own(status: os.stat_result) -> bool:
    """Whether a file is this user's own, where the platform can tell."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()


def stamped(path: str) -> Stamp:
    """A file with its content's checksum. OSError where it cannot be read."""
    with open(path, "rb") as stream:
        status = os.fstat(stream.fileno())
        return path, status.st_size, status.st_mtime_ns, crc32(stream.read())


def cache_file(roots: Sequence[str]) -> str:
    """Where the compiled rules of these roots are kept; "" where the user has no place for them."""
    folder = cache_folder()
    name = f"rules-{crc32(repr(tuple(map(os.path.abspath, roots))).encode('utf-8', 'surrogatepass')):08x}"
    return os.path.join(folder, name) if folder else ""


def cache_folder() -> str:
    """The folder for this user's caches: FACTLINT_CACHE_DIR, or the one that the platform has; "" for none.

    The XDG Base Directory Specification, Apple's File System Programming Guide and
    Windows' known folder LocalAppData.
    """
    environment = os.environ
    if given := environment.get("FACTLINT_CACHE_DIR", ""):
        return os.path.abspath(given)
    if sys.platform == "win32":
        base = environment.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = under_home("Library", "Caches")
    else:
        given = environment.get("XDG_CACHE_HOME", "")
        base = given if os.path.isabs(given) else under_home(".cache")
    return os.path.join(base, "factlint") if base else ""


def under_home(*names: str) -> str:
    """A folder of the user's home; "" for a user without one."""
    home = os.path.expanduser("~")
    return os.path.join(home, *names) if os.path.isabs(home) else ""
