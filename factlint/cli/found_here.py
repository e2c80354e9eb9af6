"""What there is in a folder before factlint is set up in it: texts, settings, git, pre-commit."""

import os
from collections import Counter

from factlint.errors import UserError
from factlint.files.find import find
from factlint.files.gitignore import work_tree
from factlint.record import NamedTuple
from factlint.settings.read import read_settings
from factlint.settings.tree import NAMES, SettingsTree

HOOKS = ".pre-commit-config.yaml"
HOOK = """\
  - repo: local
    hooks:
      - id: factlint
        name: factlint
        entry: factlint check --force-exclude
        language: system
        types_or: [plain-text, markdown, rst, html]
        require_serial: true
"""
"""An entry of the list `repos`, for the factlint that is installed. It needs no address."""


class FoundHere(NamedTuple):
    """What a folder has."""

    texts: Counter[str]
    """How many texts there are, by extension."""
    settings: str
    """The settings file that holds in it, its own or one above; "" for none."""
    tree: str
    """The top of the git work tree that it is in; "" for none."""
    hooks: str
    """The file of pre-commit; "" for none."""
    repos: bool
    """Whether that has a list of repositories."""
    hooked: bool
    """Whether it speaks of factlint already."""


def look_around(folder: str) -> FoundHere:
    """Looks at an absolute folder, and above it for settings and git."""
    settings = settings_file(folder)
    tree = SettingsTree(folder, {}, isolated=not settings)
    targets = [target for target in find([folder], folder, tree.get) if not target.trouble]
    top = work_tree(folder)
    hooks = os.path.join(top, HOOKS) if top else ""
    hooks = hooks if os.path.isfile(hooks) else ""
    written = content(hooks) if hooks else b""
    return FoundHere(
        Counter(os.path.splitext(target.name)[1].lower() for target in targets),
        settings,
        top,
        hooks,
        b"repos:" in written,
        b"factlint" in written,
    )


def settings_file(folder: str) -> str:
    """The nearest settings file in or above an absolute folder, be it broken; "" for none."""
    at = folder
    while True:
        for name in NAMES:
            file = os.path.join(at, name)
            if os.path.isfile(file) and is_ours(file):
                return file
        above = os.path.dirname(at)
        if above == at:
            return ""
        at = above


def is_ours(file: str) -> bool:
    """Whether a file of such a name has settings of ours, as a pyproject.toml may not."""
    try:
        return read_settings(file, asked_for=False) is not None
    except UserError:
        return True


def content(file: str) -> bytes:
    with open(file, "rb") as stream:
        return stream.read()
