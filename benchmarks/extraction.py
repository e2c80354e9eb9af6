"""How well facts are extracted from a marked set: spans and values, per kind.

In: JSONL files of the devset's shape (one record a line: `text`, `reference`, `annotates`, `spans`, flags).
Out: a table per file. It calls `factlint.extract` and so measures the product, not a part of it.

    python benchmarks/extraction.py SET.jsonl ...            the table
    python benchmarks/extraction.py --thirds SET.jsonl       every third record (index % 3 == 2) apart from the
    rest python benchmarks/extraction.py --misses [--kind KIND]   what is missing, spurious or wrong, too python
    benchmarks/extraction.py --speed PATH ...         MB/s of extraction with values over text files

What is counted. A marked span is found where one of ours of an accepted kind overlaps it, exact where the ends
agree too. Ours is right where it overlaps a marked one. Value recall: marked spans with a value whose value we
give, of all marked spans with a value. Value precision: ours with the right value, of all ours that have a
value and do not stand on a span marked vague. Records flagged `underspecified` count for spans only; `vague`
spans may be found or not; a `partial` record's value may give less than ours; in a record of style `fragment`
the whole text is the expression.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from agreement import agrees, has_value

import factlint

GROUPS = ("date", "duration", "set", "money", "percent", "quantity", "number", "age", "ordinal")
GROUP_OF = {"time": "date", "count": "number"}
# A set without units or ages marks their numbers: "[9,420] nautical miles", "aged [55]".
ACCEPTED = {"number": {"number", "count", "quantity", "age", "ordinal", "percent", "money", "duration"}}
COLUMNS = ("marked", "found", "exact", "ours", "right", "valued", "value", "ours_valued", "value_right")


class Miss(NamedTuple):
    kind: str
    what: str
    where: str
    marked: str
    ours: str


def group(kind: str) -> str:
    return GROUP_OF.get(kind, kind)


def accepts(marked: str, fact: Any) -> bool:
    """Whether a fact is of a kind that the marked one may be; "the last two weeks" is a date to some sets."""
    anchored = fact.kind == "duration" and fact.alternatives and group(marked) == "date"
    return group(marked) == group(fact.kind) or fact.kind in ACCEPTED.get(marked, ()) or bool(anchored)


def overlap(span: dict[str, Any], fact: Any) -> bool:
    return span["start"] < fact.offset[1] and fact.offset[0] < span["end"]


def score(record: dict[str, Any], tallies: dict[str, Counter[str]], misses: list[Miss], name: str) -> None:
    """Counts one record into the tallies of its kinds."""
    text: str = record["text"]
    facts = factlint.extract(text, dateline=record["reference"] or "")
    kinds = {group(kind) for kind in record["annotates"]}
    values = not record.get("underspecified")
    for span in record["spans"]:
        tally = tallies.setdefault(group(span["kind"]), Counter())
        hits = [fact for fact in facts if accepts(span["kind"], fact) and overlap(span, fact)]
        if span.get("vague"):
            continue
        tally["marked"] += 1
        tally["found"] += bool(hits)
        tally["exact"] += any(fact.offset == (span["start"], span["end"]) for fact in hits)
        if not hits:
            misses.append(miss(record, name, span["kind"], "missing", span, None))
        if values and has_value(span):
            right = any(agrees(span, fact, record) for fact in hits)
            tally["valued"] += 1
            tally["value"] += right
            if hits and not right:
                misses.append(miss(record, name, span["kind"], "value", span, hits[0]))
    for fact in facts:
        kind = group(fact.kind)
        if kind not in kinds:
            continue
        tally = tallies.setdefault(kind, Counter())
        places = [span for span in record["spans"] if accepts(span["kind"], fact) and overlap(span, fact)]
        if all(span.get("vague") for span in places) and any(
            span.get("vague") and overlap(span, fact) for span in record["spans"]
        ):
            continue
        tally["ours"] += 1
        tally["right"] += bool(places)
        if not places:
            misses.append(miss(record, name, fact.kind, "spurious", None, fact))
        if values and fact.value is not None:
            tally["ours_valued"] += 1
            tally["value_right"] += any(agrees(span, fact, record) for span in places)


def miss(record: dict[str, Any], name: str, kind: str, what: str, span: dict[str, Any] | None, fact: Any) -> Miss:
    text = record["text"]
    start, end = (span["start"], span["end"]) if span else fact.offset
    before, after = text[max(0, start - 40) : start], text[end : end + 30]
    shown = f"{before}[{text[start:end]}]{after}".replace("\n", " / ")
    return Miss(
        kind,
        what,
        f"{name}: {shown}",
        json.dumps(span["value"]) if span else "",
        str(fact and (fact.text, fact.value)),
    )


def table(tallies: dict[str, Counter[str]]) -> Iterator[str]:
    spans, values = f"{'span R':>7}{'span P':>7}{'exact':>7}", f"{'value R':>8}{'value P':>8}"
    yield f"{'kind':10}{'marked':>7}{'ours':>6} | {spans} | {values}"
    for kind in GROUPS:
        tally = tallies.get(kind)
        if tally and (tally["marked"] or tally["ours"]):
            rates = (
                share(tally["found"], tally["marked"]),
                share(tally["right"], tally["ours"]),
                share(tally["exact"], tally["marked"]),
                share(tally["value"], tally["valued"]),
                share(tally["value_right"], tally["ours_valued"]),
            )
            yield (
                f"{kind:10}{tally['marked']:>7}{tally['ours']:>6} | {rates[0]:>7}{rates[1]:>7}{rates[2]:>7}"
                f" | {rates[3]:>8}{rates[4]:>8}   ({tally['value']}/{tally['valued']},"
                f" {tally['value_right']}/{tally['ours_valued']})"
            )


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("paths", nargs="+", metavar="PATH", help="JSONL sets; with --speed, text files or folders")
    parser.add_argument("--thirds", action="store_true", help="report records with index %% 3 == 2 apart")
    parser.add_argument("--misses", action="store_true", help="list what is missing, spurious or wrong")
    parser.add_argument("--kind", action="append", default=[], help="list misses of this kind only")
    parser.add_argument("--speed", action="store_true", help="time extraction with values instead")
    arguments = parser.parse_args()
    if arguments.speed:
        from speed import measure

        return measure(arguments.paths)
    for path in arguments.paths:
        with open(path, encoding="utf-8") as stream:
            records = [json.loads(line) for line in stream]
        parts: dict[str, list[tuple[int, dict[str, Any]]]] = {"": list(enumerate(records))}
        if arguments.thirds:
            numbered = list(enumerate(records))
            parts = {
                " (developed on)": [pair for pair in numbered if pair[0] % 3 != 2],
                " (set aside)": [pair for pair in numbered if pair[0] % 3 == 2],
            }
        for label, part in parts.items():
            tallies: dict[str, Counter[str]] = {}
            misses: list[Miss] = []
            for index, record in part:
                score(record, tallies, misses, str(index))
            print(f"{path}{label}: {len(part)} records")
            print("\n".join(table(tallies)))
            # The part set aside is for measuring: its misses are not shown.
            if arguments.misses and "aside" not in label:
                for found in sorted(misses):
                    if not arguments.kind or found.kind in arguments.kind:
                        values = f"marked {found.marked or '-'}  ours {found.ours}"
                        print(f"  {found.what:9}{found.kind:9}{found.where}  {values}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
