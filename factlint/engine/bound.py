"""Rules that speak to some texts only: by the patterns of `documents`, or as the facts of one folder.

Rules that are bound alike are one group, so that a text asks a group once and not each of its rules, and rules
that are not bound cost nothing.
"""

import os
from collections.abc import Collection, Iterable

from factlint.record import NamedTuple
from factlint.rulebook.rule import Rule
from factlint.settings.patterns import excluded

UP = "../"
ALL = "all"
"""What a fact sheet writes that speaks to every text of the run."""


class Bound(NamedTuple):
    """Rules bound to the same texts. Plain data but for its own type."""

    file: str
    """The absolute path of the rule file."""
    patterns: tuple[str, ...]
    """As in `.gitignore`, from the folder of the rule file; empty for whatever lies below it."""
    numbers: tuple[int, ...]
    story: str = ""
    """What the story is that its fact sheet is about; "" where it is about none."""

    def speaks_to(self, path: str, free: Collection[str]) -> bool:
        """Whether its rules are for the text at an absolute path.

        `free` are rule files and folders whose fact sheets are bound to no folder, as someone named them for this
        very run.
        """
        folder = os.path.dirname(self.file)
        if self.patterns:
            return any(excluded(path, base, patterns) for base, patterns in based(folder, self.patterns))
        return lies_in(path, folder) or any(lies_in(self.file, root) for root in free)


def bounds(rules: Iterable[Rule]) -> list[Bound]:
    """The groups of a rulebook, in the order of their first rules."""
    found: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    stories: dict[str, str] = {}
    for number, rule in enumerate(rules):
        if rule.documents != (ALL,) and (rule.documents or rule.bound):
            file = rule.pack_file or rule.place.file
            found.setdefault((file, rule.documents), []).append(number)
            stories[file] = rule.story
    return [
        Bound(os.path.abspath(file), tuple(patterns), tuple(numbers), stories[file])
        for (file, patterns), numbers in found.items()
    ]


def based(folder: str, patterns: Iterable[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Patterns by the folder that they are relative to: each `../` leads one up from the folder given."""
    found: dict[str, list[str]] = {}
    for pattern in patterns:
        base, rest = folder, pattern
        while rest.startswith(UP):
            base, rest = os.path.dirname(base), rest[len(UP) :]
        found.setdefault(base, []).append(rest)
    return [(base, tuple(rests)) for base, rests in found.items()]


def lies_in(path: str, root: str) -> bool:
    """Whether a path is that of a file or folder, or of something below it."""
    top = os.path.abspath(root).rstrip(os.sep)
    return path == top or path.startswith(top + os.sep)
