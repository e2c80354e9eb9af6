"""`draft(document, facts) -> YAML`: a fact sheet to start from, with what a text states, nothing of it checked.

One entry a person with title, dated event, sum, count, quotation and acronym, each with the line that it is from.
Every entry has `checked: no`, so that it is not used until an editor takes that away. What a rule could not read
as it stands is left out, so that the sheet always loads.
"""

import json
from collections.abc import Callable, Iterator, Sequence

from factlint.checks.kind import kind, kinds
from factlint.cli.told_in import in_reading, sentence_of
from factlint.grammar import Grammar
from factlint.record import NamedTuple
from factlint.rulebook.entry import Checks
from factlint.rulebook.files import PackFile
from factlint.rulebook.pack import pack_in
from factlint.spelling.surroundings import sentence_around
from factlint.text.document import Document
from factlint.text.frequent import FREQUENT
from factlint.values.facts import Fact

WORD = Grammar(r"(?<![\w'’-])[a-z]{5,}(?![\w'’-])")
NOUN = Grammar(r" ([a-z]{3,}(?:-[a-z]+)*)(?![\w'’-])")
DAYS = Grammar(r"\d{4}(?:-\d\d(?:-\d\d)?)?\Z")
WORDS, CUES, TELLING, LONGEST = 4, 2, 5, 90
"""Of a quotation's name; of an event's and a figure's cues; of a quotation that can be told; of a comment."""
SPOKEN = ("speech", "fragment")
FIGURES = ("money", "quantity", "percent")


class Entry(NamedTuple):
    section: str
    name: str
    lines: tuple[str, ...]
    """Below the name, without their indentation."""
    row: int
    sentence: str


def draft(document: Document, facts: Sequence[Fact]) -> str:
    """The sheet."""
    entries = list(entries_of(document, facts))
    text = written(document, entries)
    checks = Checks(kinds(), kind)
    for _ in range(len(entries)):
        complaints = pack_in(PackFile("draft", "draft.yaml"), text.encode(), checks).complaints
        if not complaints:
            break
        rows = {complaint.row for complaint in complaints}
        entries = [entry for entry, first, last in placed(text, entries) if not rows & set(range(first, last + 1))]
        text = written(document, entries)
    return text


def entries_of(document: Document, facts: Sequence[Fact]) -> Iterator[Entry]:
    """What the text states, section by section, each subject once."""
    makers = (
        ("people", person),
        ("events", event),
        ("figures", figure),
        ("quotes", quotation),
        ("acronyms", acronym),
    )
    for section, make in makers:
        seen: dict[str, int] = {}
        for fact in facts:
            made = make(document, fact, facts)
            if made is None:
                continue
            name, lines = made
            row = fact.location.row
            if name in seen and section in ("people", "acronyms"):
                continue
            if name in seen:
                name = f"{name} (line {row})"
            if name not in seen:
                seen[name] = row
                yield Entry(section, name, lines, row, shown(document, fact))


Made = tuple[str, tuple[str, ...]]
"""A subject's name, and the lines below it."""


def person(document: Document, fact: Fact, facts: Sequence[Fact]) -> Made | None:
    """A person who is introduced, with all titles that the text gives."""
    if fact.kind != "person" or not isinstance(fact.value, dict) or not fact.value["introduced"]:
        return None
    own = fact.value["person_id"]
    titles: dict[str, int] = {}
    for other in facts:
        if isinstance(other.value, dict) and other.kind == "person" and other.value["person_id"] == own:
            for title in other.value["titles"]:
                titles.setdefault(str(title["title"]), other.location.row)
    if not titles:
        return None
    lines = [f"- title: {quoted(title)}  # line {row}" for title, row in titles.items()]
    return str(fact.value["full_name"]), ("titles:", *(f"  {line}" for line in lines))


def event(document: Document, fact: Fact, facts: Sequence[Fact]) -> Made | None:
    """A day, month or year that stands in full, with words of its sentence."""
    if fact.kind != "date" or not isinstance(fact.value, str) or not DAYS.match(fact.value) or not fact.valid:
        return None
    cues = cues_of(document, fact)
    if fact.basis != "absolute" or not cues:
        return None
    return " ".join(cues), (f"when: {quoted(fact.value)}", f"words: [{', '.join(map(quoted, cues))}]")


def figure(document: Document, fact: Fact, facts: Sequence[Fact]) -> Made | None:
    """A sum, a quantity, a share or a count with what it counts."""
    if fact.kind == "count":
        noun = NOUN.match(document.reading, in_reading(document, fact) + len(fact.text))
        if noun is None:
            return None
        written_as = f"{{count}} {noun[1]}"
        return f"{fact.text} {noun[1]}", (f"is: {quoted(fact.text)}", f"written: {quoted(written_as)}")
    cues = cues_of(document, fact)
    if fact.kind not in FIGURES or not cues:
        return None
    name = f"{fact.text}, {' '.join(cues)}"
    return name, (f"is: {quoted(fact.text)}", f"kind: {fact.kind}", f"words: [{', '.join(map(quoted, cues))}]")


def quotation(document: Document, fact: Fact, facts: Sequence[Fact]) -> Made | None:
    """A quotation that is long enough to be told from others."""
    if (
        fact.kind != "quote"
        or not isinstance(fact.value, dict)
        or fact.value["kind"] not in ("speech", "fragment")
    ):
        return None
    text = " ".join(str(fact.value["text"]).split()).rstrip(",")
    if len(text.split()) < TELLING:
        return None
    speaker = fact.value["speaker"]
    said_by = (f"speaker: {quoted(str(speaker))}",) if speaker else ()
    return " ".join(text.split()[:WORDS]).rstrip(",.;:"), (f"is: {quoted(text)}", *said_by)


def acronym(document: Document, fact: Fact, facts: Sequence[Fact]) -> Made | None:
    """A short form where the text says what it stands for."""
    if fact.kind != "acronym" or not isinstance(fact.value, dict) or not fact.value["defined"]:
        return None
    return str(fact.value["short"]), (f"long: {quoted(' '.join(str(fact.value['long']).split()))}",)


MAKERS: tuple[tuple[str, Callable[[Document, Fact, Sequence[Fact]], Made | None]], ...] = (
    ("people", person),
    ("events", event),
    ("figures", figure),
    ("quotes", quotation),
    ("acronyms", acronym),
)
"""The sections of a sheet, in its order."""


def cues_of(document: Document, fact: Fact) -> list[str]:
    """The telling words of a sentence that stand nearest to a figure in it."""
    place = in_reading(document, fact)
    around = sentence_around(document, place)
    if around is None:
        return []
    found = [
        (min(abs(word.start() - place), abs(word.end() - place)), word[0])
        for word in WORD.finditer(document.reading, around.start, around.end)
        if word[0] not in FREQUENT and word[0] not in fact.text
    ]
    return list(dict.fromkeys(word for _, word in sorted(found)))[:CUES]


def shown(document: Document, fact: Fact) -> str:
    """The sentence of a fact, as a comment."""
    words = sentence_of(document, fact)
    return words if len(words) <= LONGEST else words[:LONGEST].rpartition(" ")[0] + " …"


def quoted(text: str) -> str:
    """A text as YAML reads it back, whatever stands in it."""
    return json.dumps(text, ensure_ascii=False)


def written(document: Document, entries: Sequence[Entry]) -> str:
    """The sheet as text."""
    day = f", dated {document.dateline.date}" if document.dateline else ""
    lines = [
        f"# What {document.name} states{day}. Nobody has checked it: each entry is used only when its line",
        "# 'checked: no' is taken away.",
        f"story: {quoted(document.name)}",
    ]
    section = ""
    for entry in entries:
        if entry.section != section:
            section = entry.section
            lines += ["", f"{section}:"]
        lines.append(f"  # line {entry.row}: {entry.sentence}")
        lines.append(f"  {quoted(entry.name)}:")
        lines += [f"    {line}" for line in entry.lines]
        lines.append("    checked: no")
    return "\n".join(lines) + "\n"


def placed(text: str, entries: Sequence[Entry]) -> Iterator[tuple[Entry, int, int]]:
    """Each entry with its first and last row in the sheet."""
    rows = [number for number, line in enumerate(text.splitlines(), 1) if line == "    checked: no"]
    for entry, last in zip(entries, rows, strict=True):
        yield entry, last - len(entry.lines) - 1, last
