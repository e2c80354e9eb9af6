"""How many slips the default run finds in real copy: one value altered in a text that states it twice.

In: text files or devset JSONL (records with `text` and `reference`). Out: a table by class: cases, found for the
right reason at the right place, and unaltered twins that are not silent there. The seed is fixed. Where real copy
does not state a value twice by itself, the text is completed first, and the completed text is the twin:

    weekday, day, year   a date gets its weekday (completed); one of the three is altered
    sum, percentage      told in a headline and in the first sentences below; the second is altered
    unit, measure        a quantity and its conversion: another unit; another number on one side
    count                a number of things told in a headline and below
    age, title           a person's, in a paragraph that is told again (completed); the second is altered
    name                 a full name that stands twice: one letter of the second
    quotation word       a quotation that is told again with its speaker (completed): one word of the second

    python benchmarks/alteration.py PATH ... [--misses] [--seed 1752] [--most 30]
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import factlint
from factlint.mentions.extract import extract
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
DATE = re.compile(
    rf"(?<=[a-z(,] )(?P<date>(?:(?P<m>{'|'.join(MONTHS)}) (?P<d>\d\d?)(?:, (?P<y>(?:19|20)\d\d))?"
    rf"|(?P<d2>\d\d?) (?P<m2>{'|'.join(MONTHS)})(?:,? (?P<y2>(?:19|20)\d\d))?))\b(?![-–\d])"
)
NEWS = 300
"""Days before the dateline in which a date without its year is taken to lie."""
PAIR = re.compile(
    r"(?P<one>(?<![\d.,])\d[\d,.]*\d|\d)(?P<u1>[ -][a-z]+(?: [a-z]+)?|[a-z]{1,3})"
    r" \((?P<two>\d[\d,.]*)(?P<u2>[ -][a-z]+)\)"
)
UNITS = {
    "kilometers": "meters", "kilometres": "metres", "km": "m", "miles": "feet", "inches": "feet", "cm": "mm",
    "kg": "g", "millimetres": "centimetres", "lbs": "oz", "in": "ft", "feet": "inches", "pounds": "tons",
    "m": "cm", "acres": "square miles", "hectares": "square kilometres", "tonnes": "kilograms",
    "kilograms": "grams", "metres": "centimetres", "meters": "centimeters",
}  # fmt: skip
REASONS = {
    "weekday": ("dates.",),
    "day": ("dates.",),
    "year": ("dates.", "chronology."),
    "sum": ("agreement.", "arithmetic.", "conversions."),
    "percentage": ("agreement.", "arithmetic."),
    "unit": ("conversions.", "agreement."),
    "measure": ("conversions.", "agreement."),
    "count": ("agreement.", "arithmetic."),
    "age": ("people.ages", "chronology.age", "agreement."),
    "title": ("people.titles",),
    "name": ("people.name-spelling", "names."),
    "quotation word": ("agreement.quotation-words",),
}
VOWELS = "aeiou"


class Case(NamedTuple):
    what: str
    before: str
    after: str
    start: int
    """Of what is altered, in `after`."""
    end: int
    dateline: str


def altered(what: str, text: str, start: int, end: int, new: str, dateline: str) -> Case:
    return Case(what, text, text[:start] + new + text[end:], start, start + len(new), dateline)


def dates(text: str, dateline: str, rng: random.Random) -> Iterator[Case]:
    """Dates completed by their weekday, as news prints them: the weekday, the day, the year altered."""
    for found in DATE.finditer(text):
        printed = found["y"] or found["y2"]
        when = day_of(found["m"] or found["m2"], found["d"] or found["d2"], printed, dateline)
        if when is None or re.search(r"(?:day|between|from|to|and|until),? $", text[: found.start()][-12:]):
            continue
        at, weekday = found.start("date"), WEEKDAYS[when.weekday()]
        twin, shift = f"{text[:at]}{weekday}, {text[at:]}", len(weekday) + 2
        wrong = rng.choice([name for name in WEEKDAYS if name != weekday])
        yield altered("weekday", twin, at, at + len(weekday), wrong, dateline)
        days = [n for n in range(max(1, when.day - 6), min(28, when.day + 6) + 1) if n != when.day]
        start, end = (place + shift for place in found.span("d" if found["d"] else "d2"))
        yield altered("day", twin, start, end, str(rng.choice(days)), dateline)
        if printed:
            start, end = (place + shift for place in found.span("y" if found["y"] else "y2"))
            other = str(when.year + rng.choice([-10, -1, 1]))
            yield altered("year", twin, start, end, other, dateline)


def day_of(month: str, day: str, year: str | None, dateline: str) -> date | None:
    """The day that is printed; without a year, the one of the news before the dateline."""
    if not year and not dateline:
        return None
    try:
        if year:
            return date(int(year), MONTHS.index(month) + 1, int(day))
        today = date.fromisoformat(dateline)
        found = [date(today.year - back, MONTHS.index(month) + 1, int(day)) for back in (0, 1)]
    except ValueError:
        return None
    return next((each for each in found if 0 <= (today - each).days < NEWS), None)


def measures(text: str, dateline: str, rng: random.Random) -> Iterator[Case]:
    """Conversions: the unit, and a number of either side."""
    for found in PAIR.finditer(text):
        for unit in ("u1", "u2"):
            name = found[unit].strip(" -")
            if name in UNITS:
                at = found.start(unit) + found[unit].index(name)
                yield altered("unit", text, at, at + len(name), UNITS[name], dateline)
        for number in ("one", "two"):
            if found["u2"].strip(" -") in UNITS:
                yield altered("measure", text, *found.span(number), another(found[number], rng), dateline)


def another(number: str, rng: random.Random) -> str:
    """A number with one other digit, the first or the second, or two digits the other way round."""
    places = [index for index, char in enumerate(number) if char.isdigit()]
    turned = len(places) > 1 and number[places[0]] != number[places[1]] and number[places[1]] != "0"
    if turned and rng.random() < 0.4:
        one, two = places[:2]
        return number[:one] + number[two] + number[one + 1 : two] + number[one] + number[two + 1 :]
    at = places[0]
    digit = rng.choice(
        [
            each
            for each in "123456789"
            if abs(int(each) - int(number[at])) > 1 or (each != number[at] and len(places) == 1)
        ]
    )
    return number[:at] + digit + number[at + 1 :]


def repeated(
    text: str, dateline: str, document: Document, mentions: list[Mention], rng: random.Random
) -> Iterator[Case]:
    """Sums, percentages and counts that a headline and the text below both have."""
    kinds = {"money": "sum", "percent": "percentage", "count": "count", "quantity": "count"}
    figures = [each for each in mentions if each.kind in kinds and re.search(r"\d", each.text)]
    for one in figures:
        block = document.block_at(one.start)
        if block is None or not (block.role == "heading" or is_headline(text, block.start, block.end)):
            continue
        for two in figures:
            if (
                two.start <= one.end
                or two.start > block.end + 600
                or "\n\n" in text[block.end + 1 : two.start].strip()
            ):
                continue
            if two.kind == one.kind and two.content[0] == one.content[0] and two.content[5] == one.content[5]:
                printed = re.search(r"\d[\d,.]*", two.text)
                if printed:
                    start, end = two.start + printed.start(), two.start + printed.end()
                    yield altered(
                        kinds[one.kind], text, start, end, another(printed[0].rstrip(".,"), rng), dateline
                    )
                break


def is_headline(text: str, start: int, end: int) -> bool:
    return end - start < 90 and text[end - 1] not in '.!?"”:'


def people(text: str, dateline: str, mentions: list[Mention], rng: random.Random) -> Iterator[Case]:
    """Full names that stand twice; titles and ages in a paragraph that is told again."""
    named: dict[str, list[tuple[Mention, Person]]] = {}
    for mention in mentions:
        if mention.kind == "person":
            named.setdefault(mention.text, []).append((mention, Person._make(mention.content)))
    for name, places in named.items():
        words = name.split()
        if len(words) < 2 or "." in name or len(words[-1]) < 5:
            continue
        if len(places) > 1:
            mention = places[-1][0]
            word = rng.choice([word for word in (words[0], words[-1]) if len(word) > 4] or [words[-1]])
            at = mention.start + name.rindex(word)
            yield altered("name", text, at, at + len(word), slip(word, rng), dateline)
        for mention, person in places:
            line = text.rfind("\n", 0, mention.start) + 1
            stop = text.find("\n", mention.end)
            paragraph = text[line : stop if stop > 0 else len(text)]
            if len(paragraph) > 600 or "``" in paragraph:
                continue
            twin = f"{text.rstrip()}\n{paragraph}\n"
            shift = len(text.rstrip()) + 1 - line
            for title, start, end in person.titles:
                other = other_title(str(title))
                if other and line <= start:
                    yield altered("title", twin, start + shift, end + shift, other, dateline)
                    break
            if person.age.isdigit():
                at = text.find(person.age, line, line + len(paragraph))
                if at >= 0:
                    new = str(int(person.age) + rng.choice([-9, -4, 3, 5, 9]))
                    yield altered("age", twin, at + shift, at + shift + len(person.age), new, dateline)


DEPUTIES = ("deputy", "vice", "acting", "assistant", "former", "ex-", "then", "interim", "co-")
RANKS = re.compile(
    r"(?i)\b(?:president|minister|chief executive|ceo|chairman|chairwoman|director|manager|premier|treasurer"
    r"|secretary|governor|commissioner|mayor|editor|head)\b"
)


def other_title(title: str) -> str:
    """The deputy of a title; "" for a title that is one, or that has no deputy."""
    if title.lower().startswith(DEPUTIES) or not RANKS.search(title):
        return ""
    return f"Deputy {title}" if title[0].isupper() else f"deputy {title}"


def slip(word: str, rng: random.Random) -> str:
    """A name with one letter changed, left out or doubled, within."""
    at = rng.randrange(1, len(word) - 1)
    how = rng.randrange(3)
    if how == 0 and word[at] != word[at + 1]:
        return word[:at] + word[at + 1 :]
    if how == 1:
        return word[:at] + word[at] + word[at:]
    others = VOWELS if word[at] in VOWELS else "bdklmnprst"
    return word[:at] + rng.choice([each for each in others if each != word[at]]) + word[at + 1 :]


def quotations(text: str, dateline: str, mentions: list[Mention], rng: random.Random) -> Iterator[Case]:
    """Quotations told again with their speaker."""
    for mention in mentions:
        words = list(re.finditer(r"[a-z]{5,}", mention.text))
        line = text.rfind("\n", 0, mention.start) + 1
        stop = text.find("\n", mention.end)
        paragraph = text[line : stop if stop > 0 else len(text)]
        if mention.kind != "quote" or len(mention.text.split()) < 9 or len(paragraph) > 500 or not words:
            continue
        twin = f"{text.rstrip()}\n{paragraph}\n"
        word = rng.choice(words)
        at = mention.start + word.start() + len(text.rstrip()) + 1 - line
        new = rng.choice(
            [each for each in ("harbour", "never", "tomorrow", "mountain", "perhaps") if each != word[0]]
        )
        yield altered("quotation word", twin, at, at + len(word[0]), new, dateline)


def texts(paths: list[Path]) -> Iterator[tuple[str, str]]:
    """Each text once, with the date that it speaks from."""
    seen: set[str] = set()
    for path in paths:
        if path.suffix == ".jsonl":
            records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
            found = [(record["text"], record.get("reference") or "") for record in records]
        else:
            found = [(path.read_text(encoding="utf-8"), "")]
        for text, dateline in found:
            if text[:200] not in seen:
                seen.add(text[:200])
                yield text, dateline[:10]


def cases(paths: list[Path], rng: random.Random) -> list[Case]:
    found: list[Case] = []
    for text, dateline in texts(paths):
        document = read(text.encode(), "copy.txt", ReadOptions(dateline=dateline))
        if document.reading != text:
            continue
        mentions = list(extract(document))
        found += dates(text, dateline, rng)
        found += measures(text, dateline, rng)
        found += repeated(text, dateline, document, mentions, rng)
        found += people(text, dateline, mentions, rng)
        found += quotations(text, dateline, mentions, rng)
    return [case for case in found if case.before != case.after]


def chosen(found: list[Case], most: int, rng: random.Random) -> list[Case]:
    """At most so many of each class, in the order of the classes."""
    out: list[Case] = []
    for what in REASONS:
        of_class = [case for case in found if case.what == what]
        out += rng.sample(of_class, most) if len(of_class) > most else of_class
    return out


def is_found(text: str, case: Case) -> bool:
    """Whether a rule of the class reports at the place, or at the other place with this one related to it."""
    for finding in factlint.check_text(text, dateline=case.dateline, isolated=True):
        if not finding.code.startswith(REASONS[case.what]) or finding.code == "dates.no-dateline":
            continue
        places = [finding.offset, *(place.offset for place in finding.related)]
        if any(start < case.end and case.start < end for start, end in places):
            return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument(
        "--misses", action="store_true", help="print what is missed, and twins that are not silent"
    )
    parser.add_argument("--seed", type=int, default=1752)
    parser.add_argument("--most", type=int, default=30, help="cases of one class")
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    counts: Counter[tuple[str, str]] = Counter()
    every = chosen(cases(arguments.paths, rng), arguments.most, rng)
    for case in every:
        hit, loud = is_found(case.after, case), is_found(case.before, case)
        counts[case.what, "cases"] += 1
        counts[case.what, "found"] += hit
        counts[case.what, "loud"] += loud
        if arguments.misses and (loud or not hit):
            at = max(0, case.start - 70)
            print("loud" if loud else "miss", case.what, repr(case.after[at : case.end + 50]))
    print(f"{'class':20}{'cases':>7}{'found':>7}{'share':>8}{'twins not silent':>18}")
    for what in (*REASONS, "all"):
        total, hits, noise = (
            sum(counts[each, key] for each in REASONS if what in (each, "all"))
            for key in ("cases", "found", "loud")
        )
        if total:
            print(f"{what:20}{total:7}{hits:7}{hits / total:8.0%}{noise:18}")


if __name__ == "__main__":
    main()
