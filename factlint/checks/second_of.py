"""`second-of`: "a second official", where no first one is told of.

A trim takes the first and leaves the second. Only persons without a name are looked at; where the noun or a word
such as "one", "first" or "another" stands before it, there may have been a first.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

FIELDS = {
    "nouns": Field("texts", "What is counted, in the singular.", required=True, example="[official, witness]"),
}
MESSAGE = '"{found}": no first {noun} is told of before. Was it cut?'
PLACEHOLDERS = ("found", "noun")
EVERY_DOCUMENT = False
ORDINALS = ("second", "third", "fourth")


def prepare(options: Mapping[str, object]) -> Prepared:
    nouns = cast("Sequence[str]", options["nouns"])
    return Prepared([Needle(f"a {ordinal}") for ordinal in ORDINALS], list(nouns))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    nouns = {rule.number: cast("Sequence[str]", rule.data) for rule in rules}
    for hit in hits:
        block = document.block_at(hit.start)
        end = block.end if block else hit.end
        listed = "|".join(map(re.escape, nouns[hit.rule]))
        found = re.compile(rf"(?i)a \w+ (?:[\w.-]+ ){{0,2}}?({listed})\b").match(reading, hit.start, end)
        if not found:
            continue
        noun = found[1].lower()
        before = re.compile(rf"(?i)\b(?:{re.escape(noun)}(?:s|es)?|one of|the first|another)\b")
        if not before.search(reading, 0, hit.start):
            values = {"found": found[0], "noun": noun}
            claim = Claim("count", noun, found[0])
            yield Problem(hit.rule, Span(hit.start, found.end()), values, claim=claim)
