"""How well persons are found in marked news: names, titles, and one number for one person.

In: a JSONL set of the devset's shape whose persons carry `entity` and `descr`. Out: shares, for the stories
looked at and for those set aside (every third, index % 3 == 2).

    python benchmarks/people.py SET.jsonl             the figures python benchmarks/people.py --misses SET.jsonl
    what is missed, wrong or not marked, too (not of those set aside) python benchmarks/people.py --speed PATH
    ...      MB/s of finding people alone over text files python benchmarks/people.py --read PATH ...       every
    person of text files with its line, to judge by hand

A marked span is a named person's where it holds words of the name that its entity has (`descr`) and names no
group: the name is that stretch. A title is what a larger span of the same entity has beside the name. The set
marks the first sentences of a story in full and only some persons behind them: what is ours and not marked is
listed, not counted wrong.
"""

import argparse
import json
import os
import re
import sys
import time
from collections import Counter
from typing import Any, NamedTuple

from factlint.mentions.people.find import find_people
from factlint.mentions.people.names import flags_of
from factlint.mentions.people.person import Person
from factlint.mentions.people.words import HEAD, HONORIFIC, lexicon
from factlint.text.read import ReadOptions, read

SMALL = frozenset("the a an of for in at and , .".split())
NO_TITLE = re.compile(r"\b(?:aged|born)\b")


class Marked(NamedTuple):
    start: int
    end: int
    name: str
    entity: str
    title: str


def words(text: str) -> list[str]:
    return re.findall(r"[\w&]+", text.lower().replace("’", "'").replace("'", ""))


def marked(record: dict[str, Any]) -> list[Marked]:
    """The names that a record marks, with the title that a larger span gives."""
    text, found = record["text"], {}
    for span in record["spans"]:
        descr = span["value"]["descr"].split("(")[0].strip()
        if not re.fullmatch(r"(?:[A-Z][\w'’.-]* ?)+", descr) or "'s" in descr or " " not in descr:
            continue
        if descr.split()[-1].islower():
            continue
        while " " in descr and flags_of(descr.split()[0], lexicon()) & (HONORIFIC | HEAD):
            descr = descr.split(" ", 1)[1]  # "Mr Justice Lind" is marked as a name
        stretch = text[span["start"] : span["end"]]
        place = name_in(stretch, descr)
        if place is None:
            continue
        start, end = span["start"] + place[0], span["start"] + place[1]
        rest = stretch[: place[0]] + " " + re.sub(r"\([A-Z].*", "", stretch[place[1] :])  # "(R-AZ" is a party
        title = "" if NO_TITLE.search(rest) else " ".join(rest.split()).strip(" ,(")
        old = found.get((start, end))
        if old is None or len(title) > len(old.title):
            found[start, end] = Marked(start, end, text[start:end], span["value"]["entity"], title)
    return [found[key] for key in sorted(found)]


def name_in(stretch: str, descr: str) -> tuple[int, int] | None:
    """Where words of the entity's name stand in a stretch: all of them, else one."""
    pattern = r"[ '’]*".join(re.escape(part) for part in re.split(r"[ '’]+", descr))
    found = re.search(pattern, stretch)
    if found:
        return found.span()
    for part in reversed(descr.split()):
        found = re.search(rf"\b{re.escape(part)}\b", stretch)
        if found and part[0].isupper():
            return found.span()
    return None


def score(record: dict[str, Any], tally: Counter[str], notes: list[str]) -> None:
    document = read(record["text"].encode(), "story.txt", ReadOptions())
    ours = {(each.start, each.end): Person(*each.content) for each in find_people(document)}
    numbers: dict[str, Counter[int]] = {}
    spans = marked(record)
    for span in spans:
        person = ours.get((span.start, span.end))
        shown = record["text"][max(0, span.start - 60) : span.end + 60].replace("\n", " / ")
        tally["named"] += 1
        tally["found"] += person is not None
        tally["titled"] += bool(span.title)
        if person is None:
            near = [each.name for place, each in ours.items() if place[0] < span.end and span.start < place[1]]
            notes.append(f"missing  {span.name!r} ours {near}: {shown}")
            tally["titled found"] += 0
            continue
        numbers.setdefault(span.entity, Counter())[person.person] += 1
        if span.title:
            tally["titled found"] += 1
            given = {word for word in words(span.title) if word not in SMALL}
            printed = [person.honorific, *(text for text, _, _ in person.titles)]
            said = {word for text in printed for word in words(text) if word not in SMALL}
            right = given == said or (given <= said)
            tally["title right"] += right
            if not right:
                notes.append(f"title    {span.title!r} ours {person.titles}: {shown}")
    for entity, seen in numbers.items():
        tally["mentions of a person"] += sum(seen.values())
        tally["with the same number"] += max(seen.values())
        if len(seen) > 1:
            notes.append(f"numbers  {entity}: {dict(seen)}")
    for place, person in ours.items():
        tally["ours"] += 1
        if not any(span.start < place[1] and place[0] < span.end for span in spans):
            tally["not marked"] += 1
            shown = record["text"][max(0, place[0] - 40) : place[1] + 30].replace("\n", " / ")
            notes.append(f"unmarked {person.name!r} {[text for text, _, _ in person.titles]}: {shown}")


def share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {100 * part / whole:.1f}%" if whole else "-"


def report(label: str, tally: Counter[str]) -> None:
    print(f"{label}: names found {share(tally['found'], tally['named'])}; with a title "
          f"{share(tally['titled found'], tally['titled'])}, the title right "
          f"{share(tally['title right'], tally['titled found'])}; one number "
          f"{share(tally['with the same number'], tally['mentions of a person'])}; ours {tally['ours']}, "
          f"not marked {tally['not marked']}")  # fmt: skip


def texts(paths: list[str]) -> list[tuple[str, bytes]]:
    names = [name for path in paths for name in ([path] if os.path.isfile(path) else
             [os.path.join(path, each) for each in sorted(os.listdir(path))])]  # fmt: skip
    found = []
    for name in names:
        with open(name, "rb") as stream:
            found.append((name, stream.read()))
    return found


def speed(paths: list[str]) -> None:
    documents = [read(data, name, ReadOptions()) for name, data in texts(paths)]
    size = sum(len(document.reading.encode()) for document in documents)
    best = min(timed(documents) for _ in range(5))
    print(f"{size / 1e6:.2f} MB, {size / best / 1e6:.2f} MB/s")


def timed(documents: list[Any]) -> float:
    begin = time.process_time()
    for document in documents:
        find_people(document)
    return time.process_time() - begin


def listing(paths: list[str]) -> None:
    for name, data in texts(paths):
        document = read(data, name, ReadOptions())
        print(f"\n{name}\n{document.reading}")
        for each in find_people(document):
            person = Person(*each.content)
            titles = "; ".join(text for text, _, _ in person.titles)
            before = document.reading[max(0, each.start - 25) : each.start].replace("\n", " / ")
            print(f"  p{person.person} {before!r} [{each.text}] {person.honorific} | {titles} | {person.age}")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--read", action="store_true")
    arguments = parser.parse_args()
    if arguments.speed:
        speed(arguments.paths)
        return 0
    if arguments.read:
        listing(arguments.paths)
        return 0
    for path in arguments.paths:
        with open(path, encoding="utf-8") as stream:
            records = [json.loads(line) for line in stream]
        for label, aside in (("developed on", False), ("set aside", True)):
            tally: Counter[str] = Counter()
            notes: list[str] = []
            for index, record in enumerate(records):
                if (index % 3 == 2) == aside:
                    score(record, tally, notes)
            report(label, tally)
            if arguments.misses and not aside:
                print("\n".join("  " + note for note in sorted(notes)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
