"""The command `factlint`."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    from factlint.checks.kind import House, kind
    from factlint.engine.compiled import compile_rules
    from factlint.engine.lint import lint
    from factlint.rulebook.load import load
    from factlint.text.read import read

    compiled = compile_rules(load(["rules"], kind))
    for name in arguments if arguments is not None else sys.argv[1:]:
        with open(name, "rb") as stream:
            document = read(stream.read(), name)
        for finding in lint(document, compiled, range(len(compiled.rules)), House()):
            row, column = finding.location
            print(f"{name}:{row}:{column}: {finding.code} {finding.message}")
    return 0
