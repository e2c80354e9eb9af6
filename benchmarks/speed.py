"""How fast facts are extracted with their values: MB/s of one core, read and decoded beforehand."""

import os
import sys
import time
from collections.abc import Iterator

from factlint.mentions.extract import extract
from factlint.text.read import read
from factlint.values.resolve import resolve


def measure(paths: list[str], rounds: int = 3) -> int:
    """Prints the best of some rounds over all files; the first round pays for the grammars and is told apart."""
    documents = []
    for name in files(paths):
        with open(name, "rb") as stream:
            documents.append(read(stream.read(), name))
    size = sum(len(document.source.encode()) for document in documents)
    seconds = []
    facts = 0
    for _ in range(rounds):
        begin = time.process_time()
        facts = sum(len(resolve(extract(document), document)) for document in documents)
        seconds.append(time.process_time() - begin)
    print(f"{len(documents)} files, {size / 1e6:.2f} MB, {facts} facts")
    print(f"first round {size / 1e6 / seconds[0]:.2f} MB/s, best {size / 1e6 / min(seconds):.2f} MB/s of one core")
    return 0


def files(paths: list[str]) -> Iterator[str]:
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders.sort()
            yield from (os.path.join(folder, name) for name in sorted(names))


if __name__ == "__main__":
    sys.exit(measure(sys.argv[1:]))
