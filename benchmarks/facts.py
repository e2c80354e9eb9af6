"""Facts: the time of a run with 10,000 of a newsroom's facts beside the same run without them.

    python benchmarks/facts.py PATH ...             10 MB made of these texts
    python benchmarks/facts.py --size 2 PATH ...    2 MB

In: folders of plain texts, text files, or JSONL sets whose records have a "text"; they are repeated until there
is enough. The facts are 7,000 titles with the years in which they were held, and 3,000 amounts, as a rule file: a
third of the holders are persons of the texts, and the words of the amounts are words of the texts, so that facts
are hit. Each text is linted with the bundled rules and with the facts besides, in turn: processor time of one
process. Then the rules are loaded from their cache, in processes of their own.
"""

import argparse
import gc
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from statistics import median

from factlint.checks.kind import House
from factlint.cli.main import RESTING
from factlint.engine.cache import compiled_rules
from factlint.engine.compiled import Compiled
from factlint.engine.lint import lint
from factlint.mentions.people.find import find_people
from factlint.mentions.people.person import Person
from factlint.rulebook.files import bundled_root
from factlint.text.frequent import FREQUENT
from factlint.text.read import read

TITLES, AMOUNTS = 7_000, 3_000
ROUNDS = 7
RANKS = (
    "mayor of {place}", "governor of {place}", "defence minister", "finance minister", "chief of staff",
    "police commissioner", "deputy mayor of {place}", "acting governor of {place}", "senator",
    "ambassador to {place}",
)  # fmt: skip
KINDS = (
    ("count", '"{count} WORD"', "{number}"),
    ("count", '"WORD ... {count} OTHER"', "{number}"),
    ("money", '"WORD ... worth|cost {money}"', "${number} million"),
    ("money", '"{money} ... WORD"', "about ${number} million"),
    ("percent", '"WORD ... {percent}"', "{number}%"),
    ("quantity", '"WORD is {quantity} OTHER"', "{number} miles"),
)
LOADING = """
import sys, time
from factlint.engine.cache import compiled_rules
begin = time.process_time()
compiled = compiled_rules(sys.argv[1:])
compiled.plan(range(len(compiled.rules)))
print(time.process_time() - begin)
"""


def main() -> int:
    gc.set_threshold(RESTING)
    parser = argparse.ArgumentParser(description="the time of a run with 10,000 facts, and without")
    parser.add_argument("paths", nargs="+", help="texts to make the copy of")
    parser.add_argument("--size", type=float, default=10.0, help="MB of text")
    arguments = parser.parse_args()
    texts = [text for path in arguments.paths for text in texts_of(path)]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FACTLINT_CACHE_DIR"] = os.path.join(folder, "cache")
        pack = os.path.join(folder, "newsroom.yaml")
        with open(pack, "w", encoding="utf-8") as stream:
            stream.writelines(facts(texts))
        begin = time.process_time()
        without, beside = compiled_rules([bundled_root()]), compiled_rules([bundled_root(), pack])
        number = len(beside.rules) - len(without.rules)
        print(f"{number} facts, prepared in {time.process_time() - begin:.1f} s")
        compare(without, beside, repeated(texts, int(arguments.size * 1_000_000)))
        for name, roots in (("the bundled rules", [bundled_root()]), ("with the facts", [bundled_root(), pack])):
            print(f"loading {name:18} {loading(roots) * 1000:7.1f} ms")
    return 0


def texts_of(path: str) -> Iterator[str]:
    """The texts of a folder, of a file of records, or of a text file."""
    if os.path.isdir(path):
        for name in sorted(os.listdir(path)):
            yield from texts_of(os.path.join(path, name))
        return
    with open(path, encoding="utf-8") as stream:
        if path.endswith(".jsonl"):
            yield from (json.loads(line)["text"] for line in stream)
        else:
            yield stream.read()


def repeated(texts: Sequence[str], size: int) -> list[str]:
    """These texts, again and again until there is enough."""
    found: list[str] = []
    made = 0
    while made < size:
        for text in texts:
            found.append(text)
            made += len(text.encode())
            if made >= size:
                break
    return found


def facts(texts: Sequence[str]) -> Iterator[str]:
    """The rule file: titles, then amounts. The same for the same texts."""
    draw = random.Random(1)
    joined = "\n".join(texts)
    words = sorted({word.lower() for word in re.findall(r"[A-Za-z]{4,}", joined)} - FREQUENT)
    capitals = sorted(set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", joined)))
    known = sorted(
        {
            person.full_name
            for text in texts
            for person in (
                Person._make(mention.content) for mention in find_people(read(text.encode(), "copy.txt"))
            )
            if re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+", person.full_name)
        }
    )
    yield "rules:\n"
    for number in range(TITLES):
        person = draw.choice(known) if number % 3 == 0 else f"{draw.choice(capitals)} {draw.choice(capitals)}"
        since = draw.randint(1980, 2015)
        title = draw.choice(RANKS).format(place=draw.choice(capitals))
        yield f"  - id: title-{number}\n    check: title\n    person: {person}\n    is: {title}\n"
        yield f"    since: {since}\n    until: {since + draw.randint(1, 9)}\n    source: list of office holders\n"
    for number in range(AMOUNTS):
        check, says, value = draw.choice(KINDS)
        told = says.replace("WORD", draw.choice(words)).replace("OTHER", draw.choice(words))
        yield f"  - id: amount-{number}\n    check: {check}\n    says: {told}\n"
        yield f"    is: {value.format(number=draw.randint(3, 900))}\n    source: annual report\n"


def compare(without: Compiled, beside: Compiled, texts: Sequence[str]) -> None:
    """Prints the seconds of both runs over these texts, in turn."""
    contents = [text.encode() for text in texts]
    size = sum(map(len, contents)) / 1e6
    active = [
        frozenset(number for number, rule in enumerate(each.rules) if rule.default) for each in (without, beside)
    ]
    seconds, findings = [0.0, 0.0], [0, 0]
    house = House()
    for turn, content in enumerate(contents):
        for which in (0, 1) if turn % 2 else (1, 0):
            begin = time.process_time()
            found = lint(read(content, "copy.txt"), (without, beside)[which], active[which], house)
            seconds[which] += time.process_time() - begin
            findings[which] += len(found)
    print(f"{len(contents)} texts, {size:.2f} MB")
    for name, taken, number in zip(("without facts", "with the facts"), seconds, findings, strict=True):
        print(f"{name:16} {taken:7.2f} s {size / taken:6.2f} MB/s {number:6} findings {taken / seconds[0]:6.2f}")


def loading(roots: Sequence[str]) -> float:
    """Seconds to load these rules from their cache, in a process of its own; the median of several."""
    command = [sys.executable, "-c", LOADING, *roots]
    taken = [
        float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(ROUNDS + 1)
    ]
    return median(taken[1:])


if __name__ == "__main__":
    sys.exit(main())
