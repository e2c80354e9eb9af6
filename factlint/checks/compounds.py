"""`compounds`: one compound with a hyphen in one place, in one word or in two in another.

"E-mail" and "email" are two spellings of one word. A hyphen and a space are only two where the same word stands
behind both ("a long-term plan", "the long term plan"): "in the long term" is right. What stands in a direct
quotation or a heading counts for neither, nor do names; `exceptions` lists compounds that are two words of their
own ("re-sign").
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import (
    Claim,
    Edit,
    Hit,
    House,
    Prepared,
    PreparedRule,
    Problem,
    Related,
    Repair,
)
from factlint.checks.wording.cased import cased
from factlint.grammar import Grammar
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.spelling.surroundings import is_prose, is_quoted
from factlint.text.document import Document, Span

FIELDS = {
    "exceptions": Field("texts", "Compounds that mean something else without the hyphen.", default=()),
}
MESSAGE = '"{found}" here, "{other}" elsewhere in this text. One way for all?'
PLACEHOLDERS = ("found", "other")
EVERY_DOCUMENT = True

BEFORE = Grammar(r"(?<![\w’'.@/-])[A-Za-z][a-z]*\Z")
BEHIND = Grammar(r"-([a-z]{3,})(?![\w@/-]|[’'][a-z])(?: ([a-z]{3,}))?")
REACH = 24
"""Letters of the longest first word."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST = 5
"""Letters of a compound; shorter ones are two words as often."""


def prepare(options: Mapping[str, object]) -> Prepared:
    listed = cast("Sequence[str]", options["exceptions"])
    return Prepared((), [each.lower() for each in listed], among="-")


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    if "-" not in reading or len(low := reading.lower()) != len(reading):
        return
    hyphened: dict[tuple[str, str], list[Span]] = {}
    behind: dict[tuple[str, str], set[str]] = {}
    for found in BEHIND.finditer(reading):
        before = BEFORE.search(reading, max(0, found.start() - REACH), found.start())
        if before is None:
            continue
        parts = before[0].lower(), found[1]
        hyphened.setdefault(parts, []).append(Span(before.start(), found.end(1)))
        if found[2]:
            behind.setdefault(parts, set()).add(found[2])
    for parts, places in hyphened.items():
        if len("".join(parts)) < SHORTEST:
            continue
        others = list(occurrences(low, "".join(parts)))
        for word in sorted(behind.get(parts, ())):
            others += [
                Span(at.start, at.end - len(word) - 1) for at in occurrences(low, f"{' '.join(parts)} {word}")
            ]
        if not others:
            continue
        sides = [[each for each in side if counts(document, each)] for side in (places, sorted(others))]
        for rule in rules:
            if all(sides) and "-".join(parts) not in cast("Sequence[str]", rule.data):
                yield problem(document, rule.number, sides[0], sides[1])


def occurrences(low: str, text: str) -> Iterator[Span]:
    """Where a word or a phrase stands by itself."""
    at = low.find(text)
    while at >= 0:
        end = at + len(text)
        if low[at - 1 : at] not in WORDLIKE and low[end : end + 1] not in WORDLIKE:
            yield Span(at, end)
        at = low.find(text, end)


WORDLIKE = frozenset(LETTERS + "0123456789-_@")


def counts(document: Document, place: Span) -> bool:
    """Whether a place is the writer's own choice."""
    block = document.block_at(place.start)
    if block is None or block.role in ("heading", "furniture") or not document.reading[place.start].islower():
        return False
    return is_prose(document.reading, place.start, place.end) and not is_quoted(document, place.start, place.end)


def problem(document: Document, rule: int, one: Sequence[Span], two: Sequence[Span]) -> Problem:
    """At the first place of the rarer way, of two the one that comes later."""
    rarer, kept = (one, two) if (len(one), -one[0].start) < (len(two), -two[0].start) else (two, one)
    place = rarer[0]
    found = document.reading[place.start : place.end]
    other = document.reading[kept[0].start : kept[0].end]
    edits = tuple(
        Edit(each.start, each.end, cased(document.reading[each.start : each.end], other)) for each in rarer
    )
    return Problem(
        rule,
        place,
        {"found": found, "other": other},
        alternatives=(Repair(f'Write "{other}"', edits, "unsafe"),),
        related=tuple(Related(each.start, each.end, f'"{other}"') for each in kept[:3]),
        claim=Claim("wording", "", found, other),
    )
