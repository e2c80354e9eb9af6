"""Print a script that completes verbs, options, formats, packs and files in your shell.

examples:
  factlint completion bash >> ~/.bash_completion
  factlint completion fish > ~/.config/fish/completions/factlint.fish
  factlint completion zsh    in ~/.zshrc, below compinit: eval "$(factlint completion zsh)"

The script stands for the options of this version: print it anew after an update.
"""

from argparse import Action, ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial

import shtab

from factlint.checks.kind import kind, kinds
from factlint.cli.options import add_options
from factlint.cli.output import print_all
from factlint.cli.rulebooks import prefixes
from factlint.cli.verbs import VERBS, parser_of
from factlint.rulebook.files import bundled_root
from factlint.rulebook.load import load

SHELLS = ("bash", "zsh", "fish")

FILES = {
    "bash": """
# No verb and no option begins like that: a file, as `factlint story.txt` needs none.
complete -o bashdefault -o default -F _shtab_factlint factlint
""",
    "zsh": """
# No verb and no option begins like that: a file, as `factlint story.txt` needs none.
if [[ $zsh_eval_context[-1] == eval ]]; then
  _factlint_or_files() { _shtab_factlint "$@"; (( compstate[nmatches] )) || _files }
  compdef _factlint_or_files factlint
else
  (( compstate[nmatches] )) || _files
fi
""",
    "fish": """
# Where no verb is written: a file, as `factlint story.txt` needs none.
complete -c factlint -n _shtab_factlint_using -F
""",
}
"""What is added for files without a verb, which the library knows nothing of."""


def add_arguments(parser: ArgumentParser) -> None:
    """Which shell."""
    parser.add_argument("shell", choices=SHELLS, help="the shell that is to complete")


def run(arguments: Namespace) -> int:
    """Prints the script; returns the exit code."""
    script = shtab.complete(whole(), shell=arguments.shell)
    print_all([script.rstrip() + "\n", FILES[arguments.shell]], utf8=True)
    return 0


def whole() -> ArgumentParser:
    """A parser of all that may stand behind `factlint`, with what the library is to offer for each."""
    parser = ArgumentParser("factlint", allow_abbrev=False)
    parser.add_argument("-V", "--version", action="version", help="the version of the program")
    add_options(parser)
    verbs = parser.add_subparsers(dest="verb")
    for verb, about in VERBS.items():
        parser_of(verb, partial(verbs.add_parser, verb, help=about))
    rules = [rule.id for rule in load([bundled_root()], kind).rules]
    packs = sorted({prefix for rule in rules for prefix in prefixes(rule)})
    for action in actions(parser):
        if action.metavar in ("PATH", "FILE"):
            action.complete = shtab.FILE  # type: ignore[attr-defined] # where the library looks
        elif action.metavar == "ID":
            action.choices = packs
        elif action.dest == "names":
            action.choices = sorted({*packs, *rules, *kinds()})
    return parser


def actions(parser: ArgumentParser) -> Iterator[Action]:
    """The options and arguments of a parser, and of the parsers of the verbs below it."""
    for action in parser._actions:
        yield action
        if isinstance(action.choices, dict):
            for verb in action.choices.values():
                if isinstance(verb, ArgumentParser):
                    yield from actions(verb)
