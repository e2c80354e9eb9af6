"""Write down what is found now, and report only what is new.

  write   writes the findings of these texts to the baseline; without PATH, all of it afresh
  check   checks, and reports what is not in the baseline; the same as check --baseline FILE
  prune   takes out of the baseline what is no longer found

examples:
  factlint baseline write copy/     write copy's findings to .factlint-baseline.json
  factlint baseline check copy/     what is new since then
  factlint baseline prune           forget what has been mended

The file is the one of --baseline or of the settings, else .factlint-baseline.json beside
the settings. To use it wherever you check, write `baseline: .factlint-baseline.json` there.
"""

import os
import sys
from argparse import ArgumentParser, Namespace

from factlint.baseline.file import NAME, Known, baseline_text, folder_of, known_findings
from factlint.baseline.match import noted, path_of
from factlint.cli import check, linting
from factlint.cli.options import add_check_options
from factlint.cli.output import write_all
from factlint.engine.assignment import ids_of
from factlint.engine.desk import Desk
from factlint.engine.run import BROKEN, Assignment
from factlint.engine.run import run as run_all
from factlint.engine.together import together
from factlint.errors import Complaint, UserError
from factlint.settings.tree import SettingsTree


def add_arguments(parser: ArgumentParser) -> None:
    """What to do, and the options of `check`."""
    parser.add_argument("action", choices=("write", "check", "prune"), help="see below")
    add_check_options(parser)
    parser.usage = "factlint baseline {write,check,prune} [OPTION ...] [PATH ...]"


def run(arguments: Namespace) -> int:
    """Does what is asked; returns the exit code."""
    tree = check.tree_of(arguments)
    settings = tree.of(tree.current)
    file = arguments.baseline or settings.baseline or os.path.join(settings.base or tree.current, NAME)
    arguments.baseline = os.path.relpath(file) if file.startswith(tree.current + os.sep) else file
    if arguments.action == "check":
        return check.run(arguments)
    if linting.is_fixing(arguments) or arguments.new_from_rev:
        raise UserError(Complaint(f"'baseline {arguments.action}' neither fixes nor asks git; drop that option"))
    found = Found(tree, arguments)
    if found.broken:
        print("factlint: the baseline is left as it was", file=sys.stderr)
        return linting.BROKEN
    if arguments.action == "write":
        return write(found, arguments)
    return prune(found, arguments)


class Found:
    """What is found in the texts now, as a baseline has it."""

    __slots__ = ("assignments", "broken", "entries")

    def __init__(self, tree: SettingsTree, arguments: Namespace) -> None:
        desk = Desk(tree, cached=not arguments.no_cache)
        texts = list(desk.assigned(check.targets_of(arguments, tree)))
        company = linting.company_of(texts, tree, desk, arguments)
        self.broken = False
        for complaint in desk.finish():
            self.broken = True
            print(f"factlint: error: {complaint}", file=sys.stderr)
        folder = folder_of(arguments.baseline)
        self.assignments: dict[str, Assignment] = {
            path_of(target.name, folder): assignment for target, assignment in texts
        }
        """By path, for every text that was looked at."""
        self.entries: list[Known] = []
        for result in together(run_all(texts), company) if company else run_all(texts):
            for finding, entry in noted(result, folder):
                if finding.code in BROKEN:
                    self.broken = True
                    print(f"factlint: error: {finding.filename}: {finding.message}", file=sys.stderr)
                if entry:
                    self.entries.append(entry)

    def lost(self, entry: Known, folder: str) -> bool:
        """Whether a known finding is there no more: its text is gone, or was looked at with its rule at work."""
        if entry.path not in self.assignments:
            return not os.path.exists(os.path.join(folder, entry.path))
        assignment = self.assignments[entry.path]
        working = {assignment.compiled.rules[number].id for number in assignment.active}
        if entry.code in ids_of(assignment.compiled) and entry.code not in working:
            return False
        return (entry.path, entry.fingerprint) not in {(each.path, each.fingerprint) for each in self.entries}


def write(found: Found, arguments: Namespace) -> int:
    """Writes what is found; with PATHs, what other texts have is kept."""
    folder = folder_of(arguments.baseline)
    kept: list[Known] = []
    if arguments.paths and os.path.exists(arguments.baseline):
        kept = [
            entry
            for entry in known_findings(arguments.baseline)
            if entry.path not in found.assignments and not found.lost(entry, folder)
        ]
    write_all([baseline_text([*found.entries, *kept])], arguments.baseline, "baseline")
    if not arguments.quiet:
        print(f"{arguments.baseline}: {numbered(len({*found.entries, *kept}))} written down.")
    return linting.OK


def prune(found: Found, arguments: Namespace) -> int:
    """Takes out what is lost, and says so."""
    folder = folder_of(arguments.baseline)
    known = known_findings(arguments.baseline)
    lost = [entry for entry in known if found.lost(entry, folder)]
    if lost:
        write_all([baseline_text(set(known) - set(lost))], arguments.baseline, "baseline")
    if not arguments.quiet:
        for entry in lost:
            print(f"{entry.path}: {entry.code} {entry.text or entry.message}")
        print(f"{arguments.baseline}: {numbered(len(lost))} taken out, {len(known) - len(lost)} left.")
    return linting.OK


def numbered(number: int) -> str:
    return f"{number} finding{'' if number == 1 else 's'}"
