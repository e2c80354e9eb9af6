"""One text to lint, before it is opened."""

import os
from collections.abc import Callable

from factlint.record import NamedTuple
from factlint.settings.settings import Settings


class Target(NamedTuple):
    name: str
    """As reports call it: the way someone named it, or below the folder that someone named."""
    folder: str
    """The absolute folder whose settings hold for it."""
    named: bool = True
    """False for what was only found in a folder."""
    stdin: bool = False
    trouble: str = ""
    """Why there is nothing to open, where that is known beforehand."""

    @property
    def path(self) -> str:
        """The absolute path that patterns of the settings are held against."""
        return os.path.join(self.folder, os.path.basename(self.name))


def below(path: str, base: str) -> str:
    """An absolute path as seen from an absolute folder, with `/`: what fingerprints call a text, however named."""
    inside = os.path.join(base, "")
    if path.startswith(inside) and path == os.path.normpath(path):
        return path[len(inside) :].lstrip(os.sep).replace(os.sep, "/")
    if os.path.splitdrive(path)[0] != os.path.splitdrive(base)[0]:
        return path.replace(os.sep, "/")
    return os.path.relpath(path, base).replace(os.sep, "/")


SettingsOf = Callable[[str], Settings | None]
"""The settings for an absolute folder; None where they are broken, and its texts are left out."""


def order(name: str) -> list[str]:
    """The key that puts names in order: folder by folder, whatever the order in which they were given."""
    return name.split(os.sep)
