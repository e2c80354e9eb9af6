"""What git ignores below a folder of a work tree: `.gitignore` of each folder, and `.git/info/exclude`.

Only the files of the work tree itself count, not the settings of the machine, so
that everybody who checks a tree out lints the same files.
"""

import os

from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Ignores(NamedTuple):
    """The pattern files that hold in one folder, the nearest last."""

    specs: tuple[tuple[str, "GitIgnoreSpec"], ...] = ()
    """Each with the absolute folder that its patterns are relative to."""

    def ignored(self, path: str, *, folder: bool) -> bool:
        """Whether git ignores this entry (not: anything above it). The nearest file with an opinion decides."""
        for base, spec in reversed(self.specs):
            below = path[len(base) :].lstrip(os.sep).replace(os.sep, "/")
            told = spec.check_file(below + "/" if folder else below).include
            if told is not None:
                return told
        return False

    def within(self, folder: str) -> "Ignores":
        """With the `.gitignore` of an absolute folder added."""
        return self._with(folder, os.path.join(folder, ".gitignore"))

    def _with(self, folder: str, file: str) -> "Ignores":
        spec = spec_of(file)
        return Ignores((*self.specs, (folder, spec))) if spec else self


def ignores_at_top(top: str) -> Ignores:
    """What holds at the top of a work tree before its own `.gitignore` is read."""
    return Ignores()._with(top, os.path.join(top, ".git", "info", "exclude"))


def ignores_above(folder: str) -> Ignores | None:
    """What the folders above an absolute folder ignore in it; None outside any work tree.

    A folder that is ignored itself was named by someone who wants to see it: then
    nothing above it counts.
    """
    top = work_tree(os.path.dirname(folder))
    if not top:
        return None
    ignores = ignores_at_top(top)
    at = top
    for name in os.path.relpath(folder, top).split(os.sep):
        ignores = ignores.within(at)
        at = os.path.join(at, name)
        if ignores.ignored(at, folder=True):
            return Ignores()
    return ignores


def work_tree(folder: str) -> str:
    """The top of the git work tree around a folder; "" where there is none. In linked ones `.git` is a file."""
    at = folder
    while not os.path.exists(os.path.join(at, ".git")):
        above = os.path.dirname(at)
        if above == at:
            return ""
        at = above
    return at


def spec_of(file: str) -> "GitIgnoreSpec | None":
    """The patterns of one file; None where there are none."""
    try:
        with open(file, encoding="utf-8", errors="surrogateescape") as stream:
            lines = tuple(line.rstrip("\n") for line in stream)
    except OSError:
        return None
    from factlint.settings.patterns import compiled

    return compiled(lines) if lines else None
