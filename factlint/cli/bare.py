"""What a verb's parser makes of a command line that has nothing but names of files.

Most runs have no option, and argparse with all that it imports and all options of a verb is a tenth of a short
one. In: the verb, and what stands behind it. Out: the arguments, with every option as it is where nobody gives it;
None for whatever argparse is to read.
"""

from collections.abc import Sequence
from types import SimpleNamespace

from factlint.cli.verbs import module_of

READERS = ("check", "facts", "story")
"""The verbs that take names of files."""


def bare_arguments(verb: str, arguments: Sequence[str]) -> SimpleNamespace | None:
    """The arguments; None where one of them is an option, or the verb takes no files."""
    if verb not in READERS or any(argument.startswith("-") and argument != "-" for argument in arguments):
        return None
    options = Options()
    module_of(verb).add_arguments(options)
    return SimpleNamespace(**options.values | {"paths": list(arguments)})


class Options:
    """Takes options as a parser does, or a group of its, and notes only what they are where nobody gives them."""

    def __init__(self) -> None:
        self.usage = ""
        self.values: dict[str, object] = {}

    def add_argument_group(self, title: str) -> "Options":
        """The same: a group has no names of its own."""
        return self

    def add_argument(
        self, *names: str, action: str = "", dest: str = "", default: object = None, **_: object
    ) -> None:
        """Notes an option."""
        long = next((name for name in names if name.startswith("--")), names[0])
        nothing = False if action == "store_true" else default
        self.values.setdefault(dest or long.lstrip("-").replace("-", "_"), nothing)
