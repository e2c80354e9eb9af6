"""`--fix`, `--fix-only` and `--diff`: texts mended on disk or on standard output, or the difference shown."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from functools import partial

from factlint.cli.output import print_all
from factlint.engine.run import Assignment, Linted, attempted
from factlint.errors import Complaint
from factlint.files.load import load
from factlint.files.replace import ChangedError, replace
from factlint.files.target import Target
from factlint.repair.rounds import Mended, Sieve, mend

OK, FOUND, BROKEN = 0, 1, 2


class Fixing:
    """Mends one text after another, and keeps what is to be told of it."""

    __slots__ = ("_arguments", "_sieve", "files", "fixed", "troubles")

    def __init__(self, arguments: Namespace, sieve: Sieve) -> None:
        self._arguments = arguments
        self._sieve = sieve
        self.files = 0
        """How many texts were mended."""
        self.fixed = 0
        """How many findings are gone from them."""
        self.troubles: list[Complaint] = []
        """The texts that could not be written, and why."""

    def results(self, texts: Iterable[tuple[Target, Assignment]]) -> Iterator[Linted]:
        """What is left in each text, once it is mended."""
        for target, assignment in texts:
            result = attempted(target, partial(self._one, target, assignment))
            if result:
                yield result

    def told(self, verb: str) -> str:
        """`Fixed 3 findings in 2 files`."""
        return (
            f"{verb} {self.fixed} finding{'s' if self.fixed != 1 else ''} "
            f"in {self.files} file{'s' if self.files != 1 else ''}"
        )

    def tell_interruption(self) -> None:
        """Says what has been mended before it."""
        print(f"factlint: {self.told('Fixed')} before the interruption; no file is half-written", file=sys.stderr)

    def tell_troubles(self) -> None:
        """Says which texts could not be written, and why."""
        for complaint in self.troubles:
            print(f"factlint: error: {complaint}", file=sys.stderr)

    def _one(self, target: Target, assignment: Assignment) -> Linted:
        data = load(target, assignment.options.largest)
        written = data
        try:
            done = mend(target, data, assignment, self._sieve, unsafe=self._arguments.unsafe_fixes)
            written = done.written
        finally:  # a filter gives back what it was given, whatever else goes wrong
            if target.stdin and not self._arguments.diff:
                self._give_back(written)
        if done.trouble:
            self.troubles.append(Complaint(f"not fixed: {done.trouble}", target.name))
        if written == data or self._delivered(done):
            self.files += written != data
            self.fixed += done.result.fixed
            return done.result
        return done.untouched

    def _give_back(self, data: bytes) -> None:
        try:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        except OSError as error:
            self.troubles.append(
                Complaint(f"the text cannot be written to standard output: {error.strerror or error}")
            )

    def _delivered(self, done: Mended) -> bool:
        """Whether the mended text is where it was to go."""
        if self._arguments.diff:
            from factlint.repair.difference import difference

            print_all(difference(done.target.name, done.before.source, done.after.source), utf8=True)
            return True
        if done.target.stdin:
            return True
        try:
            replace(done.target.name, done.data, done.written)
        except ChangedError as error:
            self.troubles.append(Complaint(f"not fixed: {error}; run again", done.target.name))
            return False
        except OSError as error:
            self.troubles.append(Complaint(f"not fixed: {error.strerror or error}", done.target.name))
            return False
        return True


def without_report(fixing: Fixing, results: Iterable[Linted], arguments: Namespace) -> int:
    """`--fix-only` and `--diff`, which say nothing of what is left; returns the exit code."""
    from factlint.engine.run import BROKEN as UNCHECKED

    broken = False
    for result in results:
        for finding in result.findings:
            if finding.code in UNCHECKED:
                broken = True
                print(f"factlint: error: {finding.filename}: {finding.message}", file=sys.stderr)
    if not arguments.quiet:
        print(fixing.told("Would fix" if arguments.diff else "Fixed") + ".", file=sys.stderr)
    fixing.tell_troubles()
    if broken or fixing.troubles:
        return BROKEN
    return FOUND if arguments.diff and fixing.files and not arguments.exit_zero else OK
