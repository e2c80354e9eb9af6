"""Stories at scale: texts of 5 KB, five to a story, each story with one planted disagreement.

Writes the texts to a folder (--texts, default 10,000), lints them with stories and without, and tells what was
found, what was joined that is not of one story, time, memory, and what one changed file costs afterwards.

    python benchmarks/stories.py [--texts N] [--folder F] [--keep]

Every story has its own people, places, institution, figures and quotations; the rest is filler that no two texts
share. The same seed gives the same texts.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from corpus import Model
from surroundings import surroundings

COPIES = 5
SIZE = 5_000
ODD = 3
"""Which of a story's texts has the planted error."""
STARTS = "B D F G H K L M N P R S T V W Br Dr Gr Kr St Tr".split()
MIDDLES = "a e i o u ar en il or un al em is".split()
ENDS = "bek dan fors gar hult kow lund mar nik rup sten tov vik wald zen".split()
GIVEN = "Alice Ruth Daniel Omar Helen Farid Laura Peter Maria Thomas Karin Victor Anna Simon Clara Martin".split()
BODIES = "Institute Agency Commission Council Academy Authority".split()
TITLES = (("Deputy Finance Minister", "Finance Minister"), ("Deputy Defense Secretary", "Defense Secretary"))
KINDS = ("title", "organisation", "quotation", "speaker", "figure", "date", "sentence")
CODES = {
    "title": ("story.title",),
    "organisation": ("story.organisation",),
    "quotation": ("story.quotation",),
    "speaker": ("story.speaker",),
    "figure": ("story.figure", "story.sentence"),
    "date": ("story.date", "story.sentence"),
    "sentence": ("story.sentence",),
}


class Event:
    """What one story is about, and how each of its texts tells it."""

    def __init__(self, number: int, model: Model) -> None:
        self.random = random.Random(f"story {number}")
        self.kind = KINDS[number % len(KINDS)]
        self.model = model
        self.people = [f"{self.random.choice(GIVEN)} {self.name()}" for _ in range(4)]
        self.places = [self.name() for _ in range(4)]
        self.body = f"{self.places[0]} {{}} {self.random.choice(BODIES)}"
        self.inner = self.random.choice(("Maritime", "Rural", "Energy", "Transport"))
        self.titles = self.random.choice(TITLES)
        self.count = self.random.randint(40, 900)
        self.thing = self.random.choice(("boats", "houses", "schools", "buses", "bridges"))
        self.said = " ".join(model.draw(14))

    def name(self) -> str:
        pieces = (STARTS, MIDDLES, ENDS)
        return "".join(self.random.choice(each) for each in pieces).capitalize() + self.random.choice(ENDS)

    def text(self, copy: int) -> str:
        """One of its texts; the odd one has the planted error."""
        wrong = copy == ODD
        one, two, three, four = self.people
        place, town, river, port = self.places
        title = self.titles[wrong and self.kind == "title"]
        body = self.body.format("" if wrong and self.kind == "organisation" else self.inner).replace("  ", " ")
        count = self.count + (7 if wrong and self.kind == "figure" else 0)
        day = "9 March 2023" if wrong and self.kind == "date" else "2 February 2023"
        said = self.said if not (wrong and self.kind == "quotation") else self.odd_words()
        speaker = four if wrong and self.kind == "speaker" else two
        no = "not " if wrong and self.kind == "sentence" else ""
        facts = [
            f"{title} {one} opened the new office of the {body} at {town} on the river {river}.",
            f"“{said.capitalize()},” {speaker} said.",
            f"The city of {place} sold {count} {self.thing} to the port of {port} after the strike had ended.",
            f"The council of {town} signed the treaty of {river} on {day} in the old hall.",
            f"{three} did {no}vote for the plan of {place} when the members met behind closed doors in {port}.",
            f"{two} and {four} came from {port} and {town} with {three} of {river}.",
        ]
        self.random.shuffle(facts)
        paragraphs = []
        for fact in facts:
            paragraphs.append(f"{fact} {self.filler()}")
        while sum(map(len, paragraphs)) < SIZE:
            paragraphs.append(self.filler())
        return f"2023-03-{10 + copy % 2:02}\n\n" + "\n\n".join(paragraphs) + "\n"

    def odd_words(self) -> str:
        words = self.said.split()
        words[6] = "never" if words[6] != "never" else "always"
        return " ".join(words)

    def filler(self) -> str:
        """Sentences in lower case, without quotations."""
        sentences = []
        for _ in range(self.random.randint(2, 4)):
            words = self.model.draw(self.random.randint(8, 22))
            sentences.append(" ".join(words).capitalize() + ".")
        return " ".join(sentences)


def write(folder: Path, texts: int) -> list[str]:
    """The texts; returns the kind of each story's disagreement."""
    model = Model(7)
    kinds = []
    for number in range(texts // COPIES):
        event = Event(number, model)
        kinds.append(event.kind)
        for copy in range(COPIES):
            # Neighbours by name are of different stories.
            (folder / f"{copy}-{number:05}.txt").write_text(event.text(copy), encoding="utf-8")
    (folder / "factlint.yaml").write_text("context: [.]\n")
    return kinds


class Ran(NamedTuple):
    """One run."""

    seconds: float
    processor: float
    """Seconds of all its processes, which other programs on the machine do not change."""
    memory: float
    """Megabytes of the largest process."""
    findings: list[dict[str, object]]

    def told(self) -> str:
        return f"{self.seconds:.2f} s ({self.processor:.2f} s of processors), {self.memory:.0f} MB"


LAUNCH = """
import json, resource, subprocess, sys
status = subprocess.run(sys.argv[1:]).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024]), file=sys.stderr)
"""
"""Runs a program from a small process, as what its parent takes counts as the program's at its start."""


def run(folder: Path, *options: str) -> Ran:
    """A run in the folder."""
    before = time.perf_counter()
    command = [sys.executable, "-m", "factlint", "--output-format", "json-lines", "--exit-zero", *options]
    environment = surroundings(FACTLINT_CACHE_DIR=str(folder / ".user-cache"))
    with tempfile.TemporaryFile("w+") as output:
        launched = [sys.executable, "-c", LAUNCH, *command]
        process = subprocess.run(
            launched, cwd=folder, stdout=output, stderr=subprocess.PIPE, env=environment, check=True
        )
        seconds = time.perf_counter() - before
        output.seek(0)
        findings = [json.loads(line) for line in output]
    status, processor, memory = json.loads(process.stderr.splitlines()[-1])
    if status:
        sys.exit(process.stderr.decode())
    return Ran(seconds, processor, memory, findings)


def story_of(name: object) -> str:
    return str(name).rpartition("-")[2]


def judged(kinds: list[str], findings: list[dict[str, object]]) -> None:
    """What was found of what was planted, what else, and what was joined wrongly."""
    told = [each for each in findings if str(each["code"]).startswith("story.")]
    unrelated = 0
    found: dict[int, set[str]] = {}
    for each in told:
        stories = {story_of(each["filename"]), *(story_of(place["filename"]) for place in each["related"])}  # type: ignore[attr-defined] # from JSON
        unrelated += len(stories) > 1
        found.setdefault(int(story_of(each["filename"]).split(".")[0]), set()).add(str(each["code"]))
    hits = Counter(kind for number, kind in enumerate(kinds) if found.get(number, set()) & set(CODES[kind]))
    planted = Counter(kinds)
    other = sum(
        str(each["code"]) not in CODES[kinds[int(story_of(each["filename"]).split(".")[0])]] for each in told
    )
    print(f"found {sum(hits.values())} of {len(kinds)} planted; of other kinds: {other}; unrelated: {unrelated}")
    print("  " + ", ".join(f"{kind} {hits[kind]}/{planted[kind]}" for kind in KINDS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=10_000)
    parser.add_argument("--folder", default="")
    parser.add_argument("--keep", action="store_true")
    given = parser.parse_args()
    folder = Path(given.folder or tempfile.mkdtemp(prefix="stories-"))
    folder.mkdir(exist_ok=True)
    try:
        kinds = write(folder, given.texts)
        alone = run(folder, "--story", "off", "--no-cache", ".")
        print(f"without stories: {alone.told()}")
        together = run(folder, "--no-cache", ".")
        print(f"with stories: {together.told()}: {together.processor / alone.processor:.2f} times as much")
        judged(kinds, together.findings)
        print(f"writing the caches: {run(folder, '.').told()}")
        changed = folder / "0-00001.txt"
        changed.write_text(changed.read_text(encoding="utf-8") + "\nNothing else was known.\n", encoding="utf-8")
        print(f"one changed file, named: {run(folder, changed.name).told()}")
        changed.write_text(changed.read_text(encoding="utf-8") + "\nNobody came.\n", encoding="utf-8")
        print(f"one changed file, all named: {run(folder, '.').told()}")
    finally:
        if not given.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
