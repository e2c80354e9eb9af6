"""Compiled rules kept in the user's cache folder: `compiled_rules(roots) -> Compiled`.

A file of the cache holds one set of roots. It is good while every rule and data file
has the size and time that it had, or, where those differ or are too young to be
trusted, the same content; and while program, checks and Python are the same.
Anything else in its place is passed over in silence and written anew, and a folder
that cannot be written to is no cache. Never a pickle, and nothing that lies beside a
text is ever read as one.
"""

import os
from binascii import crc32
from collections.abc import Sequence
from marshal import dumps, loads

from factlint.checks.kind import kind
from factlint.engine import cache_file
from factlint.engine.cache_folder import cache_folder
from factlint.engine.compiled import Compiled, Index, prepared
from factlint.engine.program import program
from factlint.engine.sections import Sections
from factlint.engine.stamps import Stamp, is_unmoved, stamped
from factlint.hints import cast
from factlint.rulebook.files import pack_files

MODULES = (
    *("checks", "engine", "mentions", "rulebook", "spelling", "text", "values"),
    *(os.path.join(*path) for path in (("checks", "facts"), ("checks", "wording"), ("mentions", "temporal"))),
)
"""The folders of modules that have a hand in compiled rules."""


Head = tuple[list[Stamp], bytes]
"""The files that rules were made of, and their index, marshalled: few ask for more than the first."""


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
    cache_file.write(path, made_for(roots), (stamps, packed(index)), sections)
    return Compiled(index, sections, identity=identity(stamps))


def packed(index: Index) -> bytes:
    return dumps(index)  # type: ignore[arg-type] # plain data, as it says of itself


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
    stamps, kept = cast("Head", found.head)
    if {os.path.abspath(entry.file) for entry in pack_files(roots)} - {stamp[0] for stamp in stamps}:
        return None

    def mend() -> Sections:
        cache_file.drop(path)
        return loaded(roots)[1]

    found.sections.mend = mend
    moved = [stamp for stamp in stamps if not is_unmoved(stamp, found.written)]
    try:
        if any(stamped(stamp[0])[3] != stamp[3] for stamp in moved):
            return None
        if moved:
            sections = [found.sections[number] for number in range(len(found.sections))]
            stamps = [stamped(stamp[0]) for stamp in stamps]
            cache_file.write(path, made_for(roots), (stamps, kept), sections)
    except OSError:
        return None
    return cast("Index", loads(kept)), found.sections, identity(stamps)


def stamps_of(roots: Sequence[str]) -> list[Stamp] | None:
    """The files that the kept rules of these roots were made of; None where none are kept or a file has moved."""
    path = cache_path(roots)
    found = cache_file.read(path, made_for(roots)) if path else None
    if found is None:
        return None
    stamps, _ = cast("Head", found.head)
    return stamps if all(is_unmoved(stamp, found.written) for stamp in stamps) else None


def cache_path(roots: Sequence[str]) -> str:
    """Where the compiled rules of these roots are kept; "" where the user has no place for them."""
    folder = cache_folder()
    name = "\0".join(map(os.path.abspath, roots)).encode("utf-8", "surrogatepass")
    return os.path.join(folder, f"rules-{crc32(name):08x}") if folder else ""


def made_for(roots: Sequence[str]) -> str:
    """The program and the roots: a cache of others is none."""
    return " ".join((program(MODULES), *map(os.path.abspath, roots)))
