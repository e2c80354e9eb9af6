"""How well quotations and their speakers are found: the figures over tests/mentions/quotes/cases.yaml or another
such set.

    python benchmarks/quotes.py [SET.yaml] [--misses]
    python benchmarks/quotes.py --speed PATH ...     MB/s of quotations and acronyms alone, over text files

A quotation is found where one of ours begins with the same words. A speaker is right where ours is the marked one,
or the marked one with a title before it; where none is marked, any speaker is wrong. The program is measured as a
reader has it, by `factlint.extract`.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

import factlint

CASES = Path(__file__).parents[1] / "tests/mentions/quotes/cases.yaml"


def score(case: dict[str, Any], tally: Counter[str]) -> Iterator[str]:
    """Counts one case; what is amiss comes out in words."""
    quotes: list[Any] = [fact.value for fact in factlint.extract(case["text"]) if fact.kind == "quote"]
    tally["ours"] += len(quotes)
    for begins, speaker, kind in case["quotes"]:
        tally["marked"] += 1
        ours = next((quote for quote in quotes if quote["text"].startswith(begins)), None)
        if ours is None:
            yield f"missing: {begins}"
            continue
        tally["found"] += 1
        tally["kind"] += ours["kind"] == kind
        if ours["kind"] != kind:
            yield f"{begins}: {ours['kind']}, not {kind}"
        tally["given"] += speaker is not None
        tally["proposed"] += ours["speaker"] is not None
        tally["proposed of given"] += ours["speaker"] is not None and speaker is not None
        if ours["speaker"] is not None:
            right = speaker is not None and is_same(ours["speaker"], speaker)
            tally["right"] += right
            if not right:
                yield f"{begins}: {ours['speaker']}, not {speaker}"
        elif speaker is not None:
            yield f"{begins}: no speaker, not {speaker}"


def is_same(ours: str, marked: str) -> bool:
    return ours == marked or ours.endswith(f" {marked}")


def speed(paths: list[str]) -> int:
    from factlint.mentions.acronyms.find import find_acronyms
    from factlint.mentions.quotes import find_quotes
    from factlint.text.read import ReadOptions, read

    files = [
        file
        for path in paths
        for file in (sorted(Path(path).rglob("*.txt")) if Path(path).is_dir() else [Path(path)])
    ]
    documents = [read(file.read_bytes(), file.name, ReadOptions()) for file in files]
    size = sum(len(document.reading) for document in documents)
    for name, find in (("quotations", find_quotes), ("acronyms", find_acronyms)):
        spent = []
        for _ in range(3):
            started = time.process_time()
            for document in documents:
                find(document)
            spent.append(time.process_time() - started)
        print(f"{name:12}{size / min(spent) / 1e6:6.1f} MB/s")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--misses", action="store_true", help="list what is missing or wrong")
    parser.add_argument("--speed", action="store_true", help="time it over text files instead")
    arguments = parser.parse_args()
    if arguments.speed:
        return speed(arguments.paths)
    tally: Counter[str] = Counter()
    for path in arguments.paths or [str(CASES)]:
        for case in yaml.safe_load(Path(path).read_text(encoding="utf-8")):
            for amiss in score(case, tally):
                if arguments.misses:
                    print(amiss)
    for what, part, whole in (
        ("found", "found", "marked"),
        ("no others", "marked", "ours"),
        ("kind right", "kind", "found"),
        ("speaker proposed where there is one", "proposed of given", "given"),
        ("speaker right where one is proposed", "right", "proposed"),
    ):
        print(f"{what:38}{100 * tally[part] / max(1, tally[whole]):6.1f}%  ({tally[part]}/{tally[whole]})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
