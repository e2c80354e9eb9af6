"""Wording checks: MB/s of one core for literal rules, and the time of others on the same corpus in the same run.

    pip install -r benchmarks/requirements.txt      into any environment
    python benchmarks/wording.py                    1 MB
    python benchmarks/wording.py --size 10          10 MB
    python benchmarks/wording.py --peers DIR        where codespell, typos and proselint are installed
    python benchmarks/wording.py --keep DIR         keeps corpus and packs there

Corpus and packs are generated (see corpus.py). In process every text is read
and linted, rules compiled beforehand: the best of three rounds. Whole processes
run in turn, three rounds, after one that fills the caches: the median of their
processor time, user and system, of all their threads. MB are millions of bytes.
"""

import argparse
import gc
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from statistics import median

from corpus import WORDING, write_corpus, write_pack
from surroundings import surroundings

from factlint.checks.kind import House, kind
from factlint.cli.main import RESTING
from factlint.engine.compiled import compile_rules
from factlint.engine.lint import lint
from factlint.rulebook.load import load
from factlint.text.read import read

PACKS = (1_000, 30_000)
ROUNDS = 3
SLOW = {"proselint": 2_000_000}
"""Bytes beyond which a program is left out."""


def main() -> int:
    gc.set_threshold(RESTING)
    parser = argparse.ArgumentParser(description="MB/s of the wording checks")
    parser.add_argument("--size", type=float, default=1.0, help="MB of text")
    parser.add_argument("--peers", default="", help="the folder that holds codespell, typos and proselint")
    parser.add_argument("--keep", default="", help="a folder for corpus and packs, kept")
    arguments = parser.parse_args()
    if arguments.keep:
        measure(arguments.keep, int(arguments.size * 1_000_000), arguments.peers)
    else:
        with tempfile.TemporaryDirectory() as folder:
            measure(folder, int(arguments.size * 1_000_000), arguments.peers)
    return 0


def measure(folder: str, size: int, peers: str) -> None:
    """Prints both tables."""
    copy = os.path.join(folder, "copy")
    if not os.path.isdir(copy):
        write_corpus(copy, size)
        for count in PACKS:
            write_pack(pack_file(folder, count), count)
    texts = [os.path.join(place, name) for place, _, names in sorted(os.walk(copy)) for name in sorted(names)]
    contents = [read_bytes(text) for text in texts]
    size = sum(map(len, contents))
    print(f"{len(texts)} texts, {size / 1e6:.2f} MB, {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print(f"in process             {'rules':>7} {'MB/s':>7} {'findings':>9}")
    for count in PACKS:
        speed, findings = in_process(pack_file(folder, count), texts, contents)
        print(f"{'':22} {count:7} {speed:7.1f} {findings:9}", flush=True)
    print(f"\nwhole process          {'seconds of a processor':>24} {'MB/s':>7} {'of ours':>8}")
    seconds = whole_processes(commands(folder, copy, size, peers), os.path.join(folder, "cache"))
    ours = seconds[f"factlint, {PACKS[0]} rules"]
    for name, taken in seconds.items():
        print(f"{name:26} {taken:20.3f} {size / 1e6 / taken:7.1f} {taken / ours:8.2f}")


def pack_file(folder: str, count: int) -> str:
    return os.path.join(folder, f"p{count}.yaml")


def read_bytes(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read()


def in_process(pack: str, names: Sequence[str], contents: Sequence[bytes]) -> tuple[float, int]:
    """MB/s and findings."""
    compiled = compile_rules(load([pack], kind))
    active = frozenset(range(len(compiled.rules)))
    house = House()
    best, findings = float("inf"), 0
    for _ in range(ROUNDS):
        begin = time.process_time()
        findings = sum(
            len(lint(read(content, name), compiled, active, house))
            for name, content in zip(names, contents, strict=True)
        )
        best = min(best, time.process_time() - begin)
    return sum(map(len, contents)) / 1e6 / best, findings


def commands(folder: str, copy: str, size: int, peers: str) -> dict[str, list[str]]:
    """What is run, by the name that it is shown under."""
    factlint = [sys.executable, "-m", "factlint", "--isolated", "--output-format", "concise"]
    found = {
        f"factlint, {count} rules": [*factlint, "--rules", pack_file(folder, count), "--select", f"p{count}", copy]
        for count in PACKS
    }
    found["factlint, wording packs"] = [*factlint, "--select", WORDING, copy]
    found["factlint, all packs"] = [*factlint, copy]
    for name, arguments in (("codespell", [copy]), ("typos", [copy]), ("proselint", ["check", copy])):
        program = shutil.which(name, path=peers or None) or shutil.which(
            name, path=os.path.dirname(sys.executable)
        )
        if program is None:
            print(f"{name} is not installed")
        elif size <= SLOW.get(name, size):
            found[name] = [program, *arguments]
    return found


def whole_processes(runs: dict[str, list[str]], cache: str) -> dict[str, float]:
    """Seconds of processor time by name."""
    environment = surroundings(FACTLINT_CACHE_DIR=cache)
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(ROUNDS + 1):
        for name, command in runs.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn:
                taken[name].append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return {name: median(seconds) for name, seconds in taken.items()}


if __name__ == "__main__":
    sys.exit(main())
