"""How many altered dates the pack `dates` finds, and whether the unaltered twins are silent.

In: text files or devset JSONL (records with `text` and `reference`), and sentences of its own with a fixed seed.
Out: a table by class: cases, found at the place of the change, and twins that are not silent. A case is one date
with its weekday, a day, or two years, with one value changed:

    weekday   the weekday by one to six days          day       the day by one to six
    year      the year by one (the weekday may fit)   calendar  the day to the 30th or 31st that the month lacks
    range     two years the other way round           zone      the second time by one to eleven hours

    python benchmarks/calendar_trial.py [PATH ...] [--misses]
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import factlint

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SHORT = {30: ("February",), 31: ("February", "April", "June", "September", "November")}
FRAMES = (
    "The board met on {} in the harbor.",
    "It was signed ({}) by both.",
    "The letter of {}, was lost.",
    "“It was late,” she said on {}.",
)
FORMS = (
    "{w}, {m} {d}, {y}",
    "{w} {d} {m} {y}",
    "{w}, the {d}th of {m}, {y}",
    "{y}-{n:02}-{d:02} ({s})",
    "{d} {m} {y}, a {w}",
    "{s}, {d} {m3} {y}",
    "{w} {d:02}.{n:02}.{y}",
)
PRINTED = re.compile(
    rf"\b(?P<w>{'|'.join(WEEKDAYS)}),? "
    rf"(?:(?P<d>\d\d?) (?P<m>{'|'.join(MONTHS)})|(?P<m2>{'|'.join(MONTHS)}) (?P<d2>\d\d?))(?:,? (?P<y>\d{{4}}))?\b"
)


class Case(NamedTuple):
    what: str
    before: str
    after: str
    start: int
    end: int
    dateline: str


def written(rng: random.Random, what: str) -> Case:
    """One sentence of our own and its altered twin."""
    day = date(1960, 1, 1) + timedelta(rng.randrange(23000))
    form, frame = rng.choice(FORMS), rng.choice(FRAMES)
    if what == "range":
        first, last = sorted(rng.sample(range(1950, 2020), 2))
        frame = rng.choice(("She led it from {}.", "They lived there between {}."))
        join = "to" if "from" in frame else "and"
        return case(what, frame, f"{first} {join} {last}", f"{last} {join} {first}")
    if what == "zone":
        hour, wrong = rng.randrange(1, 11), rng.randrange(1, 11)
        right, off = (f"{hour} a.m. CET ({h % 24:02}00 GMT)" for h in (hour - 1, hour - 1 + wrong))
        return case(what, "It opened at {} in the hall.", right, off)
    if what == "calendar":
        number = rng.choice((30, 31))
        month = rng.choice(SHORT[number])
        form = rng.choice(("{d} {m} {y}", "{m} {d}, {y}"))
        right, off = (form.format(d=d, m=month, y=day.year) for d in (rng.randrange(1, 28), number))
        return case(what, frame, right, off)
    other, weekday = day, day.weekday()
    if what == "weekday":
        weekday = (weekday + rng.randrange(1, 7)) % 7
    elif what == "day":
        shift = rng.choice([n for n in range(-6, 7) if n and (day + timedelta(n)).month == day.month])
        other = day + timedelta(shift)
    else:
        other = day.replace(year=day.year + rng.choice((-1, 1)), day=min(day.day, 28))
        day = day.replace(day=min(day.day, 28))
        weekday = day.weekday()
    return case(what, frame, in_form(form, day, day.weekday()), in_form(form, other, weekday))


def in_form(form: str, day: date, weekday: int) -> str:
    name, month = WEEKDAYS[weekday], MONTHS[day.month - 1]
    text = form.format(w=name, s=name[:3], m=month, m3=month[:3], d=day.day, n=day.month, y=day.year)
    return re.sub(r"\b(\d*)([123])th\b", ending, text)


def ending(found: "re.Match[str]") -> str:
    number = int(found[1] + found[2])
    return found[0] if number in (11, 12, 13) else f"{number}" + {"1": "st", "2": "nd", "3": "rd"}[found[2]]


def case(what: str, frame: str, right: str, off: str) -> Case:
    start = frame.index("{}")
    return Case(what, frame.format(right), frame.format(off), start, start + len(off), "")


def printed(text: str, dateline: str, rng: random.Random) -> Iterator[Case]:
    """The weekdays with dates of a real text, each altered once: the weekday, and the day."""
    for found in PRINTED.finditer(text):
        names = [name for name in WEEKDAYS if name != found["w"]]
        swaps = [("weekday", found.span("w"), rng.choice(names))]
        key = "d" if found["d"] else "d2"
        swaps.append(
            ("day", found.span(key), str(rng.choice([n for n in range(1, 29) if (n - int(found[key])) % 7])))
        )
        for what, (start, end), new in swaps:
            after = text[:start] + new + text[end:]
            yield Case(f"{what} in real copy", text, after, *found.span(), dateline)


def texts(paths: list[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        if path.suffix == ".jsonl":
            for line in path.read_text(encoding="utf-8").splitlines():
                record = json.loads(line)
                yield record["text"], record.get("reference") or ""
        else:
            yield path.read_text(encoding="utf-8"), ""


def found(text: str, dateline: str, start: int, end: int) -> bool:
    """Whether a rule of the pack reports something at this place."""
    for finding in factlint.check_text(text, dateline=dateline[:10], select=["dates"], isolated=True):
        if finding.severity != "info" and finding.offset[0] < end and start < finding.offset[1]:
            return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    rng = random.Random(1752)
    cases = [
        written(rng, what) for what in ("weekday", "day", "year", "calendar", "range", "zone") for _ in range(50)
    ]
    for text, dateline in texts(arguments.paths):
        cases += printed(text, dateline, rng)
    counts: Counter[tuple[str, str]] = Counter()
    for each in cases:
        hit = found(each.after, each.dateline, each.start, each.end)
        loud = found(each.before, each.dateline, each.start, each.end)
        counts[each.what, "cases"] += 1
        counts[each.what, "found"] += hit
        counts[each.what, "loud"] += loud
        if arguments.misses and (loud or not hit):
            print("loud" if loud else "miss", each.what, repr(each.after[each.start - 30 : each.end + 30]))
    print(f"{'class':24}{'cases':>7}{'found':>7}{'twins not silent':>18}")
    for what in dict.fromkeys(each.what for each in cases):
        print(f"{what:24}{counts[what, 'cases']:7}{counts[what, 'found']:7}{counts[what, 'loud']:18}")


if __name__ == "__main__":
    main()
