"""factlint beside the other programs of its field: wall time of whole processes on one corpus, in one run.

    pip install -r benchmarks/requirements.txt    codespell, typos, proselint, harper, matplotlib; anywhere
    npm install --prefix DIR $(cat benchmarks/node.txt)    write-good and textlint
    python benchmarks/field.py                    1 MB
    python benchmarks/field.py --size 1 10 100    one table for each size
    python benchmarks/field.py --peers DIR DIR    folders that hold the programs, besides this environment's
    python benchmarks/field.py --keep DIR         keeps corpora and packs there
    python benchmarks/field.py --plot FILE.png    the times as a picture
    python benchmarks/field.py --write PAGE.md    puts the tables into the page, in place of the last ones

Corpora and packs are generated (corpus.py): the same for the same size. Every program runs once to fill its
caches, then in turn, forwards and backwards by turns; a figure is the median of its wall times. Kept results are
dropped before every run of ours, but for the one that measures them. A program that takes more than a minute for
1 MB is not asked for more.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from glob import glob
from statistics import median
from typing import NamedTuple

from corpus import WORDING, write_corpus, write_pack
from shapes import write_shapes
from surroundings import surroundings

MB = 1_000_000
ROUNDS = 5
SLOW = {"proselint": 10.0, "write-good": 2.0, "textlint": 1.0, "harper": 1.0}
"""MB beyond which a program is left out."""
PACKS = (100, 1_000, 5_000, 30_000)
MIXES = {"literal": 0.0, "half": 0.5}
"""What part of a pack's rules are patterns."""
BEGIN, END = "<!-- field -->", "<!-- /field -->"


class Run(NamedTuple):
    """One program on one corpus."""

    name: str
    command: Sequence[str]
    fresh: bool = True
    """Whether kept results are dropped before it."""


def main() -> int:
    parser = argparse.ArgumentParser(description="factlint beside other programs")
    parser.add_argument("--size", type=float, nargs="+", default=[1.0], help="MB of text")
    parser.add_argument("--peers", nargs="+", default=[], help="folders that hold the other programs")
    parser.add_argument("--keep", default="", help="a folder for corpora and packs, kept")
    parser.add_argument("--plot", default="", help="a picture of the ratios, PNG")
    parser.add_argument("--write", default="", help="a page that holds the tables")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    folder = arguments.keep or tempfile.mkdtemp()
    try:
        tables = {size: measured(folder, size, arguments) for size in arguments.size}
    finally:
        if not arguments.keep:
            shutil.rmtree(folder)
    text = "\n\n".join(table(size, seconds) for size, seconds in tables.items())
    print(text)
    if arguments.write:
        written(arguments.write, text)
    if arguments.plot:
        from plot import plotted

        plotted(tables, arguments.plot)
    return 0


def measured(folder: str, size: float, arguments: argparse.Namespace) -> dict[str, float]:
    """The median of seconds by the name of the run."""
    copy = os.path.join(folder, f"copy-{size:g}")
    if not os.path.isdir(copy):
        write_corpus(copy, int(size * MB))
        write_shapes(copy + "-shapes", int(size * MB))
    for count in PACKS:
        for mix, patterns in MIXES.items():
            if not os.path.exists(pack(folder, count, mix)):
                write_pack(pack(folder, count, mix), count, patterns=patterns)
    cache = os.path.join(folder, "cache")
    runs = [*ours(folder, copy, size), *others(copy, size, arguments.peers)]
    seconds: dict[str, list[float]] = {run.name: [] for run in runs}
    for turn in range(arguments.rounds + 1):
        for run in runs if turn % 2 else reversed(runs):
            taken = wall(run, cache)
            if turn:
                seconds[run.name].append(taken)
    return {name: median(taken) for name, taken in seconds.items()}


def ours(folder: str, copy: str, size: float) -> list[Run]:
    """What is asked of factlint."""
    factlint = [sys.executable, "-m", "factlint", "--isolated", "--output-format", "concise", "--story", "off"]
    runs = []
    for count in PACKS if size <= 10 else (1_000, 30_000):
        for mix in MIXES if size <= 10 else ("literal",):
            own = os.path.basename(pack(folder, count, mix)).removesuffix(".yaml")
            rules = [*factlint, "--rules", pack(folder, count, mix), "--select", f"{own},{WORDING}"]
            runs.append(Run(f"factlint, wording and {count:,} rules, {mix}", [*rules, copy]))
    literal = [*factlint, "--rules", pack(folder, 30_000, "literal"), "--select", f"literal-30000,{WORDING}"]
    runs.append(Run("the same, 30,000 literal, one process", [*literal, "--jobs", "1", copy]))
    runs.append(Run("the same, one file", [*literal, "--jobs", "1", os.path.join(copy + "-shapes", "whole.txt")]))
    runs.append(
        Run("the same, not ASCII", [*literal, "--jobs", "1", os.path.join(copy + "-shapes", "accents.txt")])
    )
    runs.append(Run("the same, a line of 500 KB", [*literal, os.path.join(copy + "-shapes", "line.txt")]))
    runs.append(Run("the same, nothing changed", [*literal, copy], fresh=False))
    if size <= 10:
        runs.append(Run("factlint, everything", [*factlint, copy]))
        runs.append(Run("factlint, everything, one process", [*factlint, "--jobs", "1", copy]))
    return runs


def others(copy: str, size: float, folders: Sequence[str]) -> list[Run]:
    """The other programs that are installed."""
    path = os.pathsep.join([*folders, os.path.dirname(sys.executable), os.environ.get("PATH", "")])
    texts = sorted(glob(os.path.join(copy, "*", "*.txt")))
    commands = {
        "typos": [copy],
        "codespell": [copy],
        "proselint": ["check", copy],
        "write-good": texts,
        "textlint": ["--rule", "textlint-rule-write-good", *texts],
        "harper": ["--no-color", "lint", *texts],
    }
    runs = []
    for name, arguments in commands.items():
        program = shutil.which(name, path=path)
        if program is None:
            print(f"{name} is not installed", file=sys.stderr)
        elif size <= SLOW.get(name, size):
            runs.append(Run(name, [program, *arguments]))
    return runs


def wall(run: Run, cache: str) -> float:
    """Seconds that a run takes. One of ours that fails ends it all: it would pass for a quick one."""
    environment = surroundings(FACTLINT_CACHE_DIR=cache)
    if run.fresh:
        for kept in glob(os.path.join(cache, "results-*")):
            os.remove(kept)
    else:  # the run before was over another folder
        subprocess.run(
            run.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False
        )
    begin = time.perf_counter()
    done = subprocess.run(
        run.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, check=False
    )
    taken = time.perf_counter() - begin
    if run.command[0] == sys.executable and done.returncode not in (0, 1):
        sys.exit(f"{run.name}: {done.stderr.decode(errors='replace')}")
    return taken


def pack(folder: str, count: int, mix: str) -> str:
    return os.path.join(folder, f"{mix}-{count}.yaml")


def table(size: float, seconds: Mapping[str, float]) -> str:
    """Seconds, MB/s and what they are of typos and of codespell."""
    lines = [f"| {size:g} MB | seconds | MB/s | of typos | of codespell |", "|---|---|---|---|---|"]
    for name, taken in seconds.items():
        ratios = [f"{taken / seconds[peer]:.2f}" if peer in seconds else "" for peer in ("typos", "codespell")]
        lines.append(f"| {name} | {taken:.3f} | {size / taken:.1f} | {' | '.join(ratios)} |")
    return "\n".join(lines)


def written(page: str, text: str) -> None:
    """Puts the tables between the marks of a page."""
    with open(page, encoding="utf-8") as stream:
        before, _, rest = stream.read().partition(BEGIN)
    _, _, after = rest.partition(END)
    with open(page, "w", encoding="utf-8") as stream:
        stream.write(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}")


if __name__ == "__main__":
    sys.exit(main())
