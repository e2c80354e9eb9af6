"""Which texts are read together: those that are named, those they are compared with, and what is said of stories.

In: the texts of a run with their assignments, the settings, `--story`. Out: a `Company`, or None where no text has
another to be compared with, so that nothing is kept of any. Texts named by `context` in the settings, or by
`--story`, are read and not reported.
"""

import os
from collections.abc import Sequence
from functools import cache

from factlint.engine.desk import Desk
from factlint.engine.run import Assignment
from factlint.files.find import find
from factlint.files.target import Target, order
from factlint.record import NamedTuple
from factlint.settings.patterns import told
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree

AUTO, OFF = "auto", "off"
STORY = "story"
"""The check whose rules speak of several texts."""
Text = tuple[Target, Assignment]


class Companion(NamedTuple):
    """One text among others."""

    target: Target
    assignment: Assignment
    named: bool
    """Whether findings in it are reported."""
    story: str
    """What names the story that someone has said it tells; "" where nobody has."""


class Company(NamedTuple):
    """Texts in an order that does not depend on how they were named."""

    texts: tuple[Companion, ...]
    root: str
    """The folder whose cache may be used; "" for none."""

    def to_lint(self, texts: Sequence[Text]) -> list[Text]:
        """The texts of a run, with the assignments that they have here."""
        known: dict[int, Assignment] = {}
        return [compared(text, known, digested=bool(self.root)) for text in texts]


def company(
    texts: Sequence[Text], tree: SettingsTree, desk: Desk, story: Sequence[str] = (), *, cached: bool = True
) -> Company | None:
    """The company of some texts.

    `story`: what stands behind `--story`: "auto", "off", or the names of texts that tell one story. `cached`:
    whether anything may be kept from run to run.
    """
    if OFF in story or not any(speaks(assignment) for _, assignment in texts):
        return None
    settings = {target.folder: tree.get(target.folder) or Settings() for target, _ in texts}
    if not story and any(OFF in each.stories for each in settings.values()):
        return None
    joined = [name for name in story if name != AUTO]
    others = list(dict.fromkeys([*joined, *(name for each in settings.values() for name in each.context)]))
    if len(texts) + len(others) < 2:
        return None
    named = {real(target) for target, _ in texts}
    beside = [
        target._replace(name=shown(target, tree.current))
        for target in (find(others, tree.current, tree.get) if others else ())
        if not target.trouble and real(target) not in named
    ]
    forced = {real(target) for target in find(joined, tree.current, tree.get)} | named if joined else set()
    members = [*((*text, True) for text in texts), *((*text, False) for text in desk.assigned(beside))]
    if len(members) < 2:
        return None
    companions = (
        Companion(
            target,
            assignment,
            is_named,
            "--story"
            if real(target) in forced
            else said(target, assignment, tree.get(target.folder) or Settings()),
        )
        for target, assignment, is_named in members
    )
    root = next((each.root for each in settings.values() if each.root), "") if cached else ""
    return Company(tuple(sorted(companions, key=lambda each: order(each.target.path))), root)


def compared(text: Text, known: dict[int, Assignment], *, digested: bool) -> Text:
    """The text with an assignment that asks for what its story needs, the same one for all that have one."""
    target, assignment = text
    wanted = assignment._replace(compared=True, digested=digested or assignment.digested)
    return target, known.setdefault(id(assignment), wanted)


def speaks(assignment: Assignment) -> bool:
    """Whether a rule about several texts runs."""
    return any(number in assignment.active for number in assignment.compiled.rules.of_check(STORY))


def said(target: Target, assignment: Assignment, settings: Settings) -> str:
    """What says which story a text tells: the last pattern of the settings that fits, else a fact sheet."""
    patterns = [(pattern, pattern) for pattern in settings.stories if pattern != AUTO]
    fitting = told(target.path, settings.base, patterns)
    if fitting:
        return f"{settings.base}:{fitting[-1]}"
    sheets = (bound for bound in assignment.compiled.bounds if bound.story and bound.speaks_to(target.path, ()))
    return next((bound.file for bound in sheets), "")


def real(target: Target) -> str:
    """The one path of a file, however it was named."""
    if os.path.islink(target.path):
        return os.path.realpath(target.path)
    return os.path.join(real_folder(target.folder), os.path.basename(target.name))


@cache
def real_folder(folder: str) -> str:
    return os.path.realpath(folder)


def shown(target: Target, current: str) -> str:
    """A text as reports call it: from the current folder where it lies below that."""
    inside = os.path.abspath(target.name)
    return inside.removeprefix(current.rstrip(os.sep) + os.sep)
