"""The verbs of the command line, and the parser of each, which is built only for the one that is asked for."""

from collections.abc import Callable
from types import ModuleType

from factlint.hints import TYPE_CHECKING, import_module

if TYPE_CHECKING:  # `factlint --version` needs none
    from argparse import ArgumentParser

VERBS = {
    "check": "find what is wrong in texts; what `factlint FILE` does too",
    "facts": "list the dates, sums, people and quotations that texts state",
    "sign": "record who checked which claim of a text",
    "baseline": "write down what is found now, and report only what is new",
    "story": "show the texts of a story, and the facts that several of them give, side by side",
    "rules": "list and test rules, or print the schema of rule files",
    "explain": "say what a rule looks for, why, and what to do about it",
    "init": "write settings and a facts file to begin with",
    "cache": "show or delete what is kept between runs",
    "completion": "print what lets a shell complete what you type",
}

WIDTH = 88
"""Of help, in columns. Told, as argparse would import what it takes to ask the terminal."""


def module_of(verb: str) -> ModuleType:
    """The module of a verb: `add_arguments(parser)`, `run(arguments) -> exit code`, and its help as docstring."""
    return import_module(f"factlint.cli.{verb}")


def parser_of(verb: str, make: "Callable[..., ArgumentParser] | None" = None) -> "ArgumentParser":
    """The parser of a verb. `make` is what makes it, if not ArgumentParser itself."""
    from argparse import ArgumentParser, RawDescriptionHelpFormatter
    from functools import partial

    module = module_of(verb)
    about, _, more = (module.__doc__ or "").partition("\n\n")
    parser = (make or ArgumentParser)(
        prog=f"factlint {verb}",
        description=about.rstrip(),
        epilog=more.rstrip(),
        formatter_class=partial(RawDescriptionHelpFormatter, width=WIDTH),
        allow_abbrev=False,
    )
    module.add_arguments(parser)
    return parser
