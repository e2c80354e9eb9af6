"""Find what is wrong in texts.

examples:
  factlint story.txt                        check one story
  factlint check copy/                      check every text in a folder
  factlint --select typos,names copy/       only the rules of two packs
  factlint --rules house.yaml story.txt     with your own rules besides
  factlint --output-format json story.txt   for another program
  factlint --output-format html -o report.html copy/
                                            a page to read and to print
  pbpaste | factlint --stdin-filename story.md -

exit code: 0 no error found (there may be warnings), 1 an error or too many warnings,
2 wrong use, broken rules or settings, or a file that could not be read.

A verb wins over a file of its name: write ./facts for a file called facts.
"""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from functools import partial

from factlint.cli.options import add_check_options, given_settings
from factlint.cli.output import print_all, use_color, write_all
from factlint.engine.desk import Desk
from factlint.engine.run import run as run_all
from factlint.errors import Complaint, UserError
from factlint.files.find import find
from factlint.files.target import Target
from factlint.report.background import Background, RuleNote
from factlint.report.formats import FOR_MACHINES
from factlint.report.look import Look
from factlint.report.report import Wanted, report
from factlint.report.tally import Tally
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree

OK, FOUND, BROKEN = 0, 1, 2


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `check`."""
    add_check_options(parser)


def run(arguments: Namespace) -> int:
    """Lints what the arguments name; returns the exit code."""
    if arguments.isolated and arguments.config:
        raise UserError(Complaint("--isolated means no settings file, and --config names one; drop one of them"))
    current = os.getcwd()
    options = given_settings(arguments)
    tree = SettingsTree(current, options, config=arguments.config, isolated=arguments.isolated)
    if arguments.config:
        tree.of(current)  # what someone asked for by name must do, whatever there is to lint
    paths = arguments.paths or [os.curdir]
    if arguments.show_settings:
        from factlint.cli.show import settings_shown

        print_all(settings_shown(tree, paths[0]), utf8=False)
        return OK
    targets = find(
        paths, current, tree.get, stdin_name=arguments.stdin_filename, force_exclude=arguments.force_exclude
    )
    if arguments.show_files:
        print_all((target.name + "\n" for target in targets if not target.trouble), utf8=False)
        return OK
    return lint(targets, tree, arguments)


def lint(targets: list[Target], tree: SettingsTree, arguments: Namespace) -> int:
    """Lints the targets and reports; returns the exit code."""
    desk = Desk(tree, cached=not arguments.no_cache)
    texts = list(desk.assigned(targets))
    complaints = desk.finish()
    for complaint in complaints:
        print(f"factlint: error: {complaint}", file=sys.stderr)
    if not targets and not arguments.quiet:
        print("factlint: nothing to check: no texts found (.txt, .md, .html or .rst)", file=sys.stderr)
    settings = tree.get(tree.current) or Settings()
    form = arguments.output_format or settings.output_format
    look = Look(use_color(arguments.color, to_file=bool(arguments.output_file)), arguments.position_encoding)
    tally = Tally()
    most = settings.max_warnings if arguments.max_warnings is None else arguments.max_warnings
    ending = partial(exit_code, tally, most, exit_zero=arguments.exit_zero, broken=bool(complaints))
    background = Background(partial(told_of_rules, desk.roots()), ending)
    wanted = Wanted(form, look, arguments.statistics, arguments.quiet, background)
    pieces = report(run_all(texts), tally, wanted)
    if arguments.output_file:
        write_all(pieces, arguments.output_file)
    else:
        print_all(pieces, utf8=form in FOR_MACHINES)
    code = ending()
    if code == FOUND and too_many(tally, most):
        print(f"factlint: too many warnings: {tally.severities['warning']}, and {most} may be", file=sys.stderr)
    return code


def told_of_rules(roots: Sequence[str], codes: Sequence[str]) -> Sequence[RuleNote]:
    """The rules of these ids in words. Reading rule files takes time, and few reports ask."""
    from factlint.cli.notes import notes

    return notes(roots, codes)


def exit_code(tally: Tally, most: int | None, *, exit_zero: bool, broken: bool) -> int:
    """How the run ends. What was found fails it if it holds an error, or more warnings than may be."""
    if broken or tally.broken():
        return BROKEN
    if exit_zero:
        return OK
    return FOUND if tally.severities["error"] or too_many(tally, most) else OK


def too_many(tally: Tally, most: int | None) -> bool:
    return most is not None and tally.severities["warning"] > most
