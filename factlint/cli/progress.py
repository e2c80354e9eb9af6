"""`progress(results, texts)`: the same results, while a line on a terminal tells how far a long run is.

In a pipe, a file or a hook nothing is written, and nothing in a run that is over within a second. The line is
gone before anything else is written.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from time import monotonic
from typing import TextIO

from factlint.engine.run import Linted
from factlint.files.load import size
from factlint.files.target import Target

PATIENCE = 1.0
"""Seconds before anything is told."""
OFTEN = 0.2
"""Seconds between two lines."""
ERASE = "\r\x1b[K"


def is_wanted() -> bool:
    """Whether somebody is looking on."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb" and "CI" not in os.environ


def progress(results: Iterable[Linted], targets: Sequence[Target]) -> Iterator[Linted]:
    """The results, told on standard error as they pass by."""
    if not is_wanted():
        yield from results
        return
    try:
        yield from told(results, targets, sys.stderr)
    finally:
        sys.stderr.write(ERASE)
        sys.stderr.flush()


def told(results: Iterable[Linted], targets: Sequence[Target], stream: TextIO) -> Iterator[Linted]:
    """The results, with a line for them now and then."""
    sizes = {target.name: size(target.name) for target in targets}
    whole = sum(sizes.values())
    done = findings = 0
    began = monotonic()
    shown = began + PATIENCE - OFTEN
    for files, result in enumerate(results, 1):
        done += sizes.get(result.name, 0)
        findings += sum(not finding.suppressed for finding in result.findings)
        if result.findings:  # about to be written, on what may be the same terminal
            stream.write(ERASE)
            stream.flush()
        yield result
        now = monotonic()
        if now - shown >= OFTEN:
            shown = now
            stream.write(ERASE + line(files, len(targets), done, whole, findings, now - began))
            stream.flush()


def line(files: int, of: int, done: int, whole: int, findings: int, seconds: float) -> str:
    """`120 of 1,000 files, 1.2 MB/s, 14 findings, about 2 min left`. Sizes in bytes."""
    left = seconds * (whole - done) / done if done else 0.0
    parts = [f"{files:,} of {of:,} files", f"{done / 1e6 / seconds:.1f} MB/s"]
    parts += [f"{findings:,} finding{'s' if findings != 1 else ''}", f"about {lasting(left)} left"]
    return ", ".join(parts)


def lasting(seconds: float) -> str:
    """`40 s` or `3 min`."""
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
