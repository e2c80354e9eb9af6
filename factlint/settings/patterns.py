"""Patterns of the settings against paths: as in `.gitignore`, relative to the folder of the settings."""

import os
from collections.abc import Sequence
from functools import cache

from factlint.hints import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

Told = TypeVar("Told")


def excluded(path: str, base: str, patterns: tuple[str, ...], *, folder: bool = False) -> bool:
    """Whether the patterns leave this file or folder out. `path` is absolute."""
    if not patterns:
        return False
    below = relative(path, base)
    return bool(below) and compiled(patterns).match_file(below + "/" if folder else below)


def told(path: str, base: str, table: Sequence[tuple[str, Told]]) -> list[Told]:
    """The values whose pattern fits this file, in the order of the table."""
    if not table:
        return []
    below = relative(path, base)
    return [value for pattern, value in table if below and compiled((pattern,)).match_file(below)]


def relative(path: str, base: str) -> str:
    """The path below the base with `/`; "" where it lies elsewhere."""
    inside = os.path.relpath(path, base) if os.path.splitdrive(path)[0] == os.path.splitdrive(base)[0] else ".."
    return "" if inside == ".." or inside.startswith(".." + os.sep) else inside.replace(os.sep, "/")


@cache
def compiled(patterns: tuple[str, ...]) -> "GitIgnoreSpec":
    """The patterns made ready; one that is none, as a lone `!`, fits nothing."""
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(patterns)
    except ValueError:
        return GitIgnoreSpec.from_lines([pattern for pattern in patterns if is_pattern(pattern)])


def is_pattern(line: str) -> bool:
    """Whether a line of patterns can be one, as git sees it."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
