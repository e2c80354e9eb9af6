"""The command `factlint`: finds the verb, runs it, turns what goes wrong into a message and an exit code.

0: no error found. 1: an error was found, or too many warnings. 2: wrong use, broken
rules or settings, a file that could not be read. 130: interrupted. Only the parser
of the verb that is asked for is built, and nothing is imported that it does not need.
"""

import gc
import os
import sys
from collections.abc import Sequence

from factlint.cli.bare import bare_arguments
from factlint.cli.output import flush
from factlint.cli.verbs import VERBS, module_of, parser_of
from factlint.engine import kept_grammars
from factlint.errors import UserError
from factlint.hints import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from argparse import Namespace

OVERVIEW = """\
factlint reads copy and reports, line by line, what the calendar, arithmetic, the
text itself or a rule contradicts.

usage: factlint FILE ...        check files and folders
       factlint VERB ...        one of the verbs below

{verbs}

examples:
  factlint story.txt            check one story
  factlint copy/                check every text in a folder
  factlint explain typos        say what the rules of a pack look for
  factlint rules list           list all rules

`factlint VERB --help` lists the options of a verb; those of `check` work without it too.
"""

RESTING = 1_000_000
"""New objects, less those that went, before garbage is looked for. A run keeps some 20 objects of each text, and
garbage in circles is rare (317 objects in 5,000 texts), while to look for it every 100,000 takes 2% of a run."""

USE_ERROR, INTERRUPTED, PIPE_CLOSED = 2, 130, 141


def program() -> NoReturn:
    """The process `factlint`. It ends at once: taking apart all that was made is a seventh of a short run."""
    code = main()
    sys.stderr.flush()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command with these arguments (by default the process's own); returns the exit code."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    gc.set_threshold(RESTING)
    try:
        code = dispatched(arguments)
        flush()
        return code
    except UserError as error:
        for complaint in error.complaints:
            print(f"factlint: error: {complaint}", file=sys.stderr)
        return USE_ERROR
    except KeyboardInterrupt:
        print("factlint: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone, as `head` does. Python would complain once more when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED


def dispatched(arguments: list[str]) -> int:
    """The verb's exit code."""
    first = arguments[0] if arguments else ""
    if first in ("", "-h", "--help"):
        print(overview(), end="", file=sys.stdout if first else sys.stderr)
        return 0 if first else USE_ERROR
    if first in ("-V", "--version"):
        from factlint import __version__

        print(f"factlint {__version__}")
        return 0
    if first in VERBS:
        return run_verb(first, arguments[1:])
    code = run_verb("check", arguments)
    if code == USE_ERROR and len(arguments) == 1 and first.isalpha() and not os.path.lexists(first):
        from factlint.rulebook.suggest import meant

        hint = meant(first, tuple(VERBS))
        if hint:
            print(f"factlint: '{first}' is no verb{hint}", file=sys.stderr)
    return code


def run_verb(verb: str, arguments: list[str]) -> int:
    """Parses what stands behind a verb, and runs it."""
    try:
        given = bare_arguments(verb, arguments) or parsed(verb, arguments)
    except SystemExit as stop:  # argparse has said what is wrong, or given its help
        return int(stop.code or 0)
    if getattr(given, "no_cache", False):
        return int(module_of(verb).run(given))
    kept_grammars.recall()
    try:
        return int(module_of(verb).run(given))
    finally:
        kept_grammars.keep()


def parsed(verb: str, arguments: Sequence[str]) -> "Namespace":
    """What argparse makes of what stands behind a verb. SystemExit where it has said all that is to be said."""
    parser = parser_of(verb)
    # Files and options in any order, which argparse cannot do for verbs that have verbs of their own.
    return parser.parse_args(arguments) if parser._subparsers else parser.parse_intermixed_args(arguments)


def overview() -> str:
    """What `factlint --help` says."""
    width = max(map(len, VERBS))
    return OVERVIEW.format(verbs="\n".join(f"  {verb:<{width}}  {about}" for verb, about in VERBS.items()))
