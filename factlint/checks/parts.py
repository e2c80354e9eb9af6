"""`parts`: parts against the whole they are part of: "12 dead, nine in Ohio and three in Indiana".

`of` says what a rule looks at:
- `places`: a count and its parts by place, each with the same preposition; "12 passengers, including 11 children",
- `votes`: votes, and the members that a house has: "52 to 47" in "the 100-member House"; fewer may vote, not more,
- `shares`: percentages of which the last is "the remaining": they come to 100 within half a unit of each,
- `ballots`: percentages of one vote, that come to more than 100.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.counted import slotted
from factlint.checks.sums.guarded import UNLESS, guards, is_guarded, softened
from factlint.grammar import Grammar
from factlint.hints import TypedDict, cast
from factlint.rulebook.field import Field
from factlint.text.document import Document

FIELDS = {
    "of": Field(
        "choice", "What the rule looks at.", required=True, choices=("places", "votes", "shares", "ballots")
    ),
    "unless": UNLESS,
}
MESSAGE = "{parts} is {sum}, {more} than {whole}. Is the whole wrong, or a part?"
PLACEHOLDERS = ("parts", "sum", "more", "whole")
EVERY_DOCUMENT = False
NEEDLES = {
    "places": ("including",),
    "votes": ("member", "seat", "members", "seats", "strong", "against", "opposed"),
    "shares": ("remaining", "rest"),
    "ballots": ("of the vote", "of the votes", "of votes", "of the ballots"),
}
LAST_PART = Grammar(
    r" and (?:another |the other )?"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[a-z]+t(?:een|y)\b)"
    r"[\d,]*(?: [a-z]+){0,2}? (?:in|at) "
)
FIGURE = Grammar(
    r"\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozen|hundred"
    r"|thousand|million|billion|half|halves|hal[fv]\w+|thirds?|quarters?|fifths?|double[ds]?|tripled?)\b",
    re.IGNORECASE,
)
"""What may be a figure."""


class Options(TypedDict):
    of: str
    unless: tuple[str, ...]


def prepare(options: Mapping[str, object]) -> Prepared:
    plan: Options = {"of": str(options["of"]), "unless": guards(options)}
    return Prepared([Needle(word) for word in NEEDLES[plan["of"]]], dict(plan), everywhere=plan["of"] == "places")


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits = list(hits)
    for rule in rules:
        plan = cast("Options", rule.data)
        if plan["of"] == "places":
            told = [
                *slotted(document, including(document.reading, hits), rule.number, least=2),
                *slotted(document, parted(document.reading, rule.number), rule.number, least=3),
            ]
        else:
            told = [*slotted(document, hits, rule.number, least=2 if plan["of"] in ("shares", "ballots") else 3)]
        for sentence in told:
            from factlint.checks.sums.splits import FINDERS

            if "⟦" in sentence.text and not is_guarded(sentence.text, plan["unless"]):
                for problem in FINDERS[plan["of"]](sentence, rule.number):
                    yield softened(document, problem)


def including(reading: str, hits: Iterable[Hit]) -> list[Hit]:
    """Where a part stands at "including": "including at least 12 children"."""
    return [hit for hit in hits if FIGURE.search(reading, hit.end, hit.end + len(" at least twenty-three"))]


def parted(reading: str, rule: int) -> list[Hit]:
    """Where a last part stands: "and five in Indiana". Most texts have none; "in" and "at" stand everywhere."""
    return [Hit(rule, 0, found.start(), found.end()) for found in LAST_PART.finditer(reading)]
