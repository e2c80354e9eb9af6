"""Lines changed since a revision of git, and the findings that stand on them.

Git itself is asked. A file that it does not track is new as a whole; one of which it
shows no lines (it takes UTF-16 for binary data) is taken as changed as a whole. Refused
(`UserError`): no git, no repository, a revision that is none.
"""

import os
import re
import subprocess
from collections.abc import Sequence

from factlint.engine.run import BROKEN, Linted
from factlint.errors import Complaint, UserError
from factlint.files.target import Target
from factlint.findings.finding import Finding

OPTION = "--new-from-rev"
_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)

Rows = Sequence[range]
"""Rows of a file, 1-based."""
EVERYTHING: Rows = (range(1, 1 << 62),)


class Changes:
    """What has changed since a revision in the files of a run, asked of git file by file."""

    __slots__ = ("_commits", "_listed", "_revision", "_rows", "_tops")

    def __init__(self, revision: str, targets: Sequence[Target]) -> None:
        """UserError where git knows no such revision in a repository of these files."""
        self._revision = revision
        self._tops: dict[str, str] = {}
        self._commits: dict[str, str] = {}
        self._listed: dict[str, frozenset[str]] = {}
        self._rows: dict[str, Rows] = {}
        for target in targets:
            if target.trouble:
                continue
            if not target.stdin:
                self._top(os.path.dirname(os.path.realpath(target.name)))
            else:
                self._rows[os.path.abspath(target.name)] = EVERYTHING

    def only_new(self, result: Linted) -> Linted:
        """The result without the findings that stand, with all they speak of, on lines that are as they were."""
        if not result.findings:
            return result
        kept = [finding for finding in result.findings if finding.code in BROKEN or self._is_new(finding)]
        return result._replace(findings=kept)

    def _is_new(self, finding: Finding) -> bool:
        if touches(self.rows(finding.filename), finding.location.row, finding.end_location.row):
            return True
        return any(
            touches(self.rows(place.filename), place.location.row, place.end_location.row)
            for place in finding.related
        )

    def rows(self, name: str) -> Rows:
        """The rows of a file that have changed."""
        path = os.path.abspath(name)
        if path not in self._rows:
            self._rows[path] = self._asked(os.path.realpath(path))
        return self._rows[path]

    def _asked(self, path: str) -> Rows:
        top = self._top(os.path.dirname(path))
        inside = os.path.relpath(path, top).replace(os.sep, "/")
        if inside not in self._listed[top]:
            tracked = git(top, "ls-files", "-z", "--", f":(literal){inside}")
            return () if tracked else EVERYTHING
        shown = git(top, "diff", *PLAIN, "-U0", self._commits[top], "--", f":(literal){inside}")
        found = [(int(start), int(count or 1)) for start, count in _HUNK.findall(shown)]
        return tuple(range(start, start + count) for start, count in found) if found else EVERYTHING

    def _top(self, folder: str) -> str:
        """The top folder of the work tree that a folder lies in, once the revision is known there."""
        if folder not in self._tops:
            top = os.fsdecode(git(folder, "rev-parse", "--show-toplevel")).rstrip("\n")
            self._tops[folder] = top
            if top not in self._commits:
                self._commits[top] = commit(top, self._revision)
                changed = git(top, "diff", *PLAIN, "--name-only", "-z", self._commits[top])
                self._listed[top] = frozenset(map(os.fsdecode, changed.split(b"\0")))
        return self._tops[folder]


PLAIN = ("--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-relative")
"""Whatever else someone has set for their own eyes."""


def touches(rows: Rows, first: int, last: int) -> bool:
    """Whether any of the rows lies between these two."""
    return any(each.start <= last and first < each.stop for each in rows)


def commit(top: str, revision: str) -> str:
    """The commit that a revision stands for."""
    try:
        return (
            git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
            .decode()
            .strip()
        )
    except UserError as error:
        raise UserError(Complaint(f"git knows no revision '{revision}' in {top}", OPTION)) from error


def git(folder: str, *arguments: str) -> bytes:
    """What git says in a folder, which alone decides on the repository. UserError where something is wrong."""
    outer = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")  # a hook has them, for its own folder
    environment = {name: value for name, value in os.environ.items() if name not in outer} | {"LC_ALL": "C"}
    try:
        command = ["git", "-C", folder, *arguments]
        ran = subprocess.run(command, capture_output=True, check=False, env=environment)
    except FileNotFoundError as error:
        raise UserError(Complaint("git is needed for this, and it is not installed here", OPTION)) from error
    if ran.returncode:
        said = ran.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").splitlines()
        raise UserError(Complaint(f"git says in {folder}: {said[0] if said else 'nothing'}", OPTION))
    return ran.stdout
