"""Folders to the texts in them, however large, deep or tangled.

Hidden files and folders, `node_modules` and the like are no copy. Links are
followed, but a folder is entered once: what loops ends, and what is linked twice is
found once, under its own name where the walk comes to it without a link.
"""

import os
from collections.abc import Iterable, Iterator

from factlint.files.gitignore import Ignores, ignores_above, ignores_at_top
from factlint.files.target import SettingsOf, Target, order
from factlint.record import NamedTuple
from factlint.settings.patterns import excluded, told
from factlint.settings.settings import Settings
from factlint.text.formats import EXTENSIONS

NEVER = frozenset(("node_modules", "venv", "__pycache__", "site-packages"))
"""Folders of other people's texts. Hidden ones, `.venv` and `.git` among them, are left out anyway."""


class Folder(NamedTuple):
    """A folder to walk."""

    name: str
    path: str
    """Absolute, as named."""
    real: str
    """Absolute, without links."""
    ignores: Ignores | None
    """What the folders above ignore here; None outside any work tree."""
    linked: bool = False


class Found(NamedTuple):
    """A text in a folder."""

    target: Target
    real: str
    linked: bool
    """Whether its name leads through a link that the walk followed."""


def walk(names: Iterable[str], current: str, settings_of: SettingsOf) -> Iterator[Found]:
    """Every text below these folders. Links wait until everything that is no link has been walked."""
    waiting = [root(name, os.path.join(current, name)) for name in sorted(names, key=order, reverse=True)]
    links: list[Folder] = []
    entered: set[str] = set()
    while waiting or links:
        if not waiting:
            links.sort(key=lambda folder: order(folder.name), reverse=True)
            waiting.append(links.pop())
        folder = waiting.pop()
        if folder.real in entered:
            continue
        entered.add(folder.real)
        try:
            with os.scandir(folder.path) as listing:
                entries = [entry for entry in listing if entry.name not in NEVER]
        except OSError as error:
            trouble = f"This folder cannot be read: {error.strerror or error}"
            yield Found(Target(folder.name, folder.path, True, False, trouble), folder.real, folder.linked)
            continue
        folder = folder._replace(ignores=ignores_in(folder, {entry.name for entry in entries}))
        settings = settings_of(folder.path)
        for entry in sorted(entries, key=lambda entry: entry.name, reverse=True):
            if entry.name[0] == ".":
                continue
            if is_folder(entry):
                if not left_out(folder, settings, entry, folder=True):
                    (links if entry.is_symlink() else waiting).append(sub_folder(folder, entry))
            elif not settings or not is_text(entry, settings) or left_out(folder, settings, entry, folder=False):
                continue
            elif not is_report(entry.path):
                yield text(folder, entry)


def is_report(path: str) -> bool:
    """Whether this is a page that `--output-format html` wrote: it shows copy, and is none."""
    if not path.endswith((".html", ".htm")):
        return False
    try:
        with open(path, "rb") as page:
            return b'<meta name="generator" content="factlint">' in page.read(2000)
    except OSError:  # told where it is read as a text
        return False


def root(name: str, path: str) -> Folder:
    """A folder that someone has named."""
    path = os.path.normpath(path)
    real = os.path.realpath(path)
    return Folder(name, path, real, ignores_above(real))


def sub_folder(folder: Folder, entry: "os.DirEntry[str]") -> Folder:
    path = os.path.join(folder.path, entry.name)
    if not entry.is_symlink():
        real = os.path.join(folder.real, entry.name)
        return Folder(below(folder, entry), path, real, folder.ignores, folder.linked)
    real = os.path.realpath(path)
    return Folder(below(folder, entry), path, real, ignores_above(real), True)


def text(folder: Folder, entry: "os.DirEntry[str]") -> Found:
    linked = entry.is_symlink()
    real = os.path.join(folder.real, entry.name)
    target = Target(below(folder, entry), folder.path, named=False)
    return Found(target, os.path.realpath(real) if linked else real, linked or folder.linked)


def below(folder: Folder, entry: "os.DirEntry[str]") -> str:
    """The entry's name for reports."""
    return entry.name if folder.name == os.curdir else os.path.join(folder.name, entry.name)


def ignores_in(folder: Folder, names: set[str]) -> Ignores | None:
    """What is ignored in a folder that holds these names. A work tree within another starts afresh."""
    ignores = ignores_at_top(folder.real) if ".git" in names else folder.ignores
    return ignores.within(folder.real) if ignores is not None and ".gitignore" in names else ignores


def left_out(inside: Folder, settings: Settings | None, entry: "os.DirEntry[str]", *, folder: bool) -> bool:
    """Whether git ignores an entry of a folder, or the settings exclude it."""
    if inside.ignores and inside.ignores.ignored(os.path.join(inside.real, entry.name), folder=folder):
        return True
    return settings is not None and excluded(entry.path, settings.base, settings.exclude, folder=folder)


def is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def is_text(entry: "os.DirEntry[str]", settings: Settings) -> bool:
    """Whether an entry is a file that goes by its name for copy. A file that someone names may have any name."""
    extension = os.path.splitext(entry.name)[1][1:].lower()
    if extension in EXTENSIONS or any(extension == known for known, _ in settings.extensions):
        return is_file(entry)
    formats = settings.formats
    return bool(formats) and is_file(entry) and bool(told(entry.path, settings.base, formats))


def is_file(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
