"""Start-up: the whole process over one text of 2.5 KB, against imports that any such program would make.

    python benchmarks/startup.py [--rounds 30]

`factlint facts story.txt`, `factlint story.txt` with all bundled packs and prepared rules in the cache, and
`python -c "import argparse, json, re, regex, yaml"`, run in turn; the median of wall
time and of processor time, and their ratio. `python -c pass` is what Python itself
takes. The first rounds, which write byte code and cache, do not count.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from statistics import median

from corpus import WORDING, Model
from surroundings import surroundings

BASE = "import argparse, json, re, regex, yaml"


def main() -> int:
    parser = argparse.ArgumentParser(description="Start-up over one small text")
    parser.add_argument("--rounds", type=int, default=30)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "story.txt"), "w", encoding="utf-8") as stream:
            stream.write(story())
        measure(folder, arguments.rounds)
    return 0


def story() -> str:
    """A text of 2.5 KB with three dates, two sums, and one misspelling, so that a finding is printed too."""
    text = Model(3).text()
    facts = (
        "On Friday, Jan. 3, 2020, and last month he paid $2 billion and 5 million euros; it ended in May 2019. "
    )
    return facts + text[: text.index(" ", 2_300)] + " recieve " + text[2_300:2_390] + "\n"


def measure(folder: str, rounds: int) -> None:
    program = os.path.join(os.path.dirname(sys.executable), "factlint")
    runs = {
        "python -c pass": [sys.executable, "-c", "pass"],
        f'python -c "{BASE}"': [sys.executable, "-c", BASE],
        "factlint facts story.txt": [program, "facts", "--dateline", "2020-01-04", "story.txt"],
        "factlint --select WORDING story.txt": [program, "--select", WORDING, "story.txt"],
        "factlint story.txt": [program, "story.txt"],
    }
    environment = surroundings(FACTLINT_CACHE_DIR=os.path.join(folder, "cache"))
    wall: dict[str, list[float]] = {name: [] for name in runs}
    processor: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(rounds + 2):
        for name, command in runs.items():
            before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=False)
            end, after = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn > 1:
                wall[name].append(end - begin)
                processor[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    base = list(runs)[1]
    print(f"{'':58} {'wall ms':>8} {'ratio':>6} {'cpu ms':>8} {'ratio':>6}")
    for name in runs:
        cells = [
            f"{median(times[name]) * 1e3:8.1f} {median(times[name]) / median(times[base]):6.2f}"
            for times in (wall, processor)
        ]
        print(f"{name:58} {' '.join(cells)}")


if __name__ == "__main__":
    sys.exit(main())
