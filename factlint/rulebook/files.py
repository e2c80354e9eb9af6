"""Paths to rule files: which files are packs, what each pack is called, where the bundled ones are.

A root is a rule file or a folder. Below a folder every `.yaml` and `.yml` file is a
pack, except hidden ones and those of a folder `examples` directly below it, which
must be named. Reads names only, never contents; no YAML is imported here, so that a
cache can ask which files there are.
"""

import os
from collections.abc import Callable, Sequence
from functools import cache

from factlint.bundled import bundled_root as bundled_root
from factlint.errors import Complaint, UserError
from factlint.grammar import Grammar
from factlint.record import NamedTuple

SUFFIXES = (".yaml", ".yml")
NAME = Grammar(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\Z")


class PackFile(NamedTuple):
    """A pack before it is read: its id and its file."""

    pack: str
    file: str


def pack_files(roots: Sequence[str]) -> list[PackFile]:
    """Every rule file of these roots once, by pack id. UserError for paths and names that will not do."""
    found: dict[str, PackFile] = {}
    real_folder = cache(os.path.realpath)  # a link on the way is asked for once a folder, not once a file
    complaints: list[Complaint] = []
    for root in roots:
        if os.path.isdir(root):
            files = [PackFile(pack_id(os.path.relpath(file, root)), file) for file in below(root)]
        elif os.path.exists(root):
            files = [PackFile(pack_id(os.path.basename(root)), root)]
        else:
            complaints.append(Complaint("there is no such rule file or folder", root))
            continue
        for entry in files:
            if not NAME.match(entry.pack):
                complaints.append(
                    Complaint(
                        "the path of a rule file becomes the name of its rules: rename it, with letters, "
                        f"digits and hyphens only (the name would be '{entry.pack}')",
                        entry.file,
                    )
                )
            found.setdefault(real(entry.file, real_folder), entry)
    if complaints:
        raise UserError(*complaints)
    return sorted(found.values())


def real(file: str, real_folder: Callable[[str], str]) -> str:
    """The one path of a file, however it is reached."""
    if os.path.islink(file):
        return os.path.realpath(file)
    folder, name = os.path.split(file)
    return os.path.join(real_folder(folder), name)


def below(root: str) -> list[str]:
    """The rule files in a folder and its sub-folders."""
    files: list[str] = []
    for folder, folders, names in os.walk(root):
        top = folder == root
        folders[:] = [name for name in folders if name[0] != "." and not (top and name == "examples")]
        files.extend(os.path.join(folder, name) for name in names if name.endswith(SUFFIXES) and name[0] != ".")
    return files


def pack_id(path: str) -> str:
    """The pack's id: its path below the root without suffix, folders joined by full stops."""
    return os.path.splitext(path)[0].replace(os.sep, ".").replace("/", ".")
