"""How fast facts are extracted with their values: MB/s of one core, read and decoded beforehand.

Times and amounts alone, then all facts, people, quotations, acronyms and names among them.
"""

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence

from factlint.cli.main import RESTING
from factlint.mentions.extract import extract, figures
from factlint.mentions.mention import Mention
from factlint.text.document import Document
from factlint.text.read import read
from factlint.values.resolve import resolve


def measure(paths: list[str], rounds: int = 3) -> int:
    """Prints the best of some rounds over all files; the first round pays for the grammars and is told apart."""
    documents = []
    for name in files(paths):
        with open(name, "rb") as stream:
            documents.append(read(stream.read(), name))
    size = sum(len(document.source.encode()) for document in documents)
    print(f"{len(documents)} files, {size / 1e6:.2f} MB")
    gc.set_threshold(RESTING)  # as the program does
    extractors: tuple[tuple[str, Callable[[Document], Sequence[Mention]]], ...] = (
        ("times and amounts", figures),
        ("all facts", extract),
    )
    for name, extractor in extractors:
        facts, seconds = timed(documents, extractor, rounds)
        print(
            f"{name}: {facts} facts, first round {size / 1e6 / seconds[0]:.2f} MB/s,"
            f" best {size / 1e6 / min(seconds):.2f} MB/s of one core"
        )
    return 0


def timed(
    documents: Sequence[Document], extractor: Callable[[Document], Sequence[Mention]], rounds: int
) -> tuple[int, list[float]]:
    """How many facts, and the processor time of each round."""
    seconds = []
    facts = 0
    for _ in range(rounds):
        begin = time.process_time()
        facts = sum(len(resolve(extractor(document), document)) for document in documents)
        seconds.append(time.process_time() - begin)
    return facts, seconds


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
