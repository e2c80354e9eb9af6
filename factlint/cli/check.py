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

from factlint.cli.options import add_check_options, given_settings
from factlint.cli.output import print_all
from factlint.errors import Complaint, UserError
from factlint.files.find import find
from factlint.files.target import Target
from factlint.hints import TYPE_CHECKING
from factlint.settings.tree import SettingsTree

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

OK = 0


def add_arguments(parser: "ArgumentParser") -> None:
    """The options of `check`."""
    add_check_options(parser)


def run(arguments: "Namespace") -> int:
    """Lints what the arguments name; returns the exit code."""
    if arguments.profile:
        from factlint.cli.profile import profiled

        return profiled(arguments)
    tree = tree_of(arguments)
    if arguments.show_settings:
        from factlint.cli.show import settings_shown

        print_all(settings_shown(tree, (arguments.paths or [os.curdir])[0]), utf8=False)
        return OK
    targets = targets_of(arguments, tree)
    if arguments.show_files:
        print_all((target.name + "\n" for target in targets if not target.trouble), utf8=False)
        return OK
    question = None
    if len(targets) > 1:  # a text that is checked alone has been changed
        from factlint.cli.asked import asked
        from factlint.engine.kept_report import answer

        question = asked(arguments, tree, targets)
        known = answer(question) if question else None
        if known:
            print_all([known.report], utf8=known.utf8)
            return known.code
    from factlint.cli.linting import lint

    return lint(targets, tree, arguments, asked=question)


def tree_of(arguments: "Namespace") -> SettingsTree:
    """The settings of every folder, under the options."""
    if arguments.isolated and arguments.config:
        raise UserError(Complaint("--isolated means no settings file, and --config names one; drop one of them"))
    current = os.getcwd()
    tree = SettingsTree(current, given_settings(arguments), config=arguments.config, isolated=arguments.isolated)
    if arguments.config:
        tree.of(current)  # what someone asked for by name must do, whatever there is to lint
    return tree


def targets_of(arguments: "Namespace", tree: SettingsTree) -> list[Target]:
    """The texts that the arguments come to."""
    return find(
        arguments.paths or [os.curdir],
        tree.current,
        tree.get,
        stdin_name=arguments.stdin_filename,
        force_exclude=arguments.force_exclude,
    )
