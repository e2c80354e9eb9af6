"""What a change costs: this tree beside another revision of it, in turn, on the same copy.

    python benchmarks/against.py main                        processor time, best of five, and its ratio
    python benchmarks/against.py main --instructions         counted by valgrind: the same whatever else runs
    python benchmarks/against.py HEAD~3 --size 5 TEXTS ...   on 5 MB of generated copy, and on these texts

For each work: what the revision takes, what this tree takes, the ratio, and whether both print the same. Rules are
prepared and kept before anything is measured, kept results are dropped; the dependencies are this environment's.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from glob import glob
from typing import NamedTuple

from corpus import WORDING, write_corpus, write_pack
from startup import story
from surroundings import surroundings

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RULES = 30_000
MB = 1_000_000


class Work(NamedTuple):
    """Something that both revisions are asked to do."""

    name: str
    arguments: Sequence[str]


class Tree(NamedTuple):
    """One revision of the program, with a cache folder of its own."""

    root: str
    cache: str


class Taken(NamedTuple):
    cost: float
    """Seconds, or millions of instructions."""
    output: bytes


def main() -> int:
    parser = argparse.ArgumentParser(description="This tree beside another revision")
    parser.add_argument("revision", help="what to compare with: a branch, tag or commit")
    parser.add_argument("texts", nargs="*", help="texts or folders to be linted besides the generated copy")
    parser.add_argument("--size", type=float, default=1.0, help="MB of generated copy")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--instructions", action="store_true", help="count with valgrind instead of timing")
    arguments = parser.parse_args()
    unit = "million instructions" if arguments.instructions else "seconds"
    print(f"| {unit} | {arguments.revision} | this tree | ratio | output |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, revision(arguments.revision, folder) as root:
        trees = [Tree(place, os.path.join(folder, f"cache-{n}")) for n, place in enumerate((root, HERE))]
        for work in works(folder, arguments.size, arguments.texts):
            if arguments.instructions:
                before, after = (counted(tree, work) for tree in trees)
            else:
                before, after = timed(trees, work, arguments.rounds)
            same = "the same" if before.output == after.output else "differs"
            ratio = after.cost / before.cost
            print(f"| {work.name} | {before.cost:.3f} | {after.cost:.3f} | {ratio:.3f} | {same} |", flush=True)
    return 0


@contextmanager
def revision(name: str, folder: str) -> Iterator[str]:
    """The files of a revision in a folder, for as long as they are needed."""
    root = os.path.join(folder, "tree")
    git = ["git", "-C", HERE, "worktree"]
    if subprocess.run([*git, "add", "--quiet", "--detach", root, name], check=False).returncode:
        sys.exit(2)  # git has said why
    try:
        yield root
    finally:
        subprocess.run([*git, "remove", "--force", root], check=True)


def works(folder: str, size: float, texts: Sequence[str]) -> list[Work]:
    """What is measured, on files made below the folder."""
    copy, pack, small = (os.path.join(folder, name) for name in ("copy", f"pack-{RULES}.yaml", "story.txt"))
    write_corpus(copy, int(size * MB))
    write_pack(pack, RULES)
    with open(small, "w", encoding="utf-8") as stream:
        stream.write(story())
    plain = ["--isolated", "--output-format", "concise", "--story", "off", "--jobs", "1"]
    wording = [*plain, "--rules", pack, "--select", f"pack-{RULES},{WORDING}"]
    made = [
        Work("one small text, everything on", [*plain, small]),
        Work(f"wording and {RULES:,} rules, {size:g} MB", [*wording, copy]),
        Work(f"everything on, {size:g} MB", [*plain, copy]),
    ]
    if texts:
        own = [os.path.abspath(text) for text in texts]
        made += [
            Work("wording, the texts named", [*wording, *own]),
            Work("everything on, the texts named", [*plain, *own]),
        ]
    return made


def timed(trees: Sequence[Tree], work: Work, rounds: int) -> list[Taken]:
    """The least processor time of some rounds, tree by tree in turn; a first round fills the caches."""
    best: list[Taken | None] = [None for _ in trees]
    for turn in range(rounds + 1):
        for number, tree in enumerate(trees):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            output = ran(tree, work).stdout
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            taken = Taken(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, output)
            known = best[number]
            if turn and (known is None or taken.cost < known.cost):
                best[number] = taken
    return [taken for taken in best if taken]


def counted(tree: Tree, work: Work) -> Taken:
    """Millions of instructions of one run, as valgrind counts them; the run before it fills the caches."""
    ran(tree, work)
    done = ran(tree, work, "valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
    count = re.search(rb"I\s+refs:\s+([\d,]+)", done.stderr)
    if not count:
        sys.exit(f"valgrind counted nothing:\n{done.stderr.decode(errors='replace')}")
    return Taken(int(count[1].replace(b",", b"")) / 1e6, done.stdout)


def ran(tree: Tree, work: Work, *under: str) -> "subprocess.CompletedProcess[bytes]":
    """One run, with no kept results. A run that fails ends it all: it would pass for a quick one."""
    for kept in glob(os.path.join(tree.cache, "results-*")):
        os.remove(kept)
    done = subprocess.run(
        [*under, sys.executable, "-m", "factlint", *work.arguments],
        cwd=os.path.dirname(tree.cache),  # the project's own folder would come before the tree's
        env=surroundings(FACTLINT_CACHE_DIR=tree.cache, PYTHONPATH=tree.root, PYTHONHASHSEED="0"),
        capture_output=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        sys.exit(f"{work.name}: {done.stderr.decode(errors='replace')}")
    return done


if __name__ == "__main__":
    sys.exit(main())
