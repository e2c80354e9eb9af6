"""Meetings: two people who met in one year by the one text, and in another by the other.

A statement is a year ("last year", "in 2018") in a sentence that tells of a meeting, with each two people of the
sentence. Who met may have met more than once: where a text says which time it was, or counts, it states nothing,
and days and months contradict nobody. What is left is mostly copy with "this year" that was written the year
before.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.agreement.bearer import comparable_days
from factlint.agreement.sentence_at import Sentences
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.people.person import Person
from factlint.mentions.people.persons import parts
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.values.known import known
from factlint.values.told import people as people_of
from factlint.values.value import Value

SHARED = 1
MET = Grammar(r"\b(?:meetings?|met|talks|summit)\b", 2)
COUNTED = Grammar(
    r"\b(?:first|second|third|last|latest|another|again|previous|earlier|next|annual|every|each|two|three|several"
    r"|will|would|plans?|planned|hopes?)\s+(?:\w+\s+){0,2}(?:meetings?|met|talks|summit|meet)\b",
    2,
)


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The years in which people met."""
    years = [value for value in known(document) if is_year(value)]
    if not years or not MET.search(document.reading):
        return
    cut, spoken = Sentences(document), quotations(document)
    people = [(mention.start, Person._make(mention.content)) for mention in people_of(document)]
    for value in years:
        start, end = value.mention.start, value.mention.end
        sentence, role = cut.at(start)
        if role in ("", "furniture", "table") or not MET.search(document.reading, *sentence):
            continue
        if COUNTED.search(document.reading, *sentence):
            continue
        names = {
            parts(person.full_name)[-1]
            for place, person in people
            if sentence.start <= place < sentence.end and not person.ambiguous
        }
        pairs = tuple(f"{one} {two}" for one, two in combinations(sorted(names), 2))
        if len(names) == 2:
            yield Statement(
                "meeting",
                pairs,
                start,
                end,
                value.mention.text,
                (tuple(sorted(names)), str(value.lo)[:10], str(value.hi)[:10]),
                role,
                quotation_at(spoken, start, end) is not None,
            )


def is_year(value: Value) -> bool:
    """Whether a value is one year of the calendar, and nothing else."""
    if value.mention.kind != "date" or value.mention.mod or value.alternatives or not value.lo or not value.hi:
        return False
    return value.lo[4:10] == "-01-01" and value.hi[4:10] == "-12-31" and value.lo[:4] == value.hi[:4]


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two years of a meeting stand."""
    if one.document == two.document or not comparable_days(datelines[one.document], datelines[two.document]):
        return ()
    mine, theirs = (str(each.statement.content[1])[:4] for each in (one, two))
    if mine == theirs:
        return (Standing(SAME),)
    return (Standing(CONFLICT, (f"{mine} against {theirs}",)),)


def subject(stated: Stated) -> str:
    names = stated.statement.content[0]
    assert isinstance(names, (tuple, list))
    return " and ".join(str(name).title() for name in names)


def weight(stated: Stated) -> int:
    return 1
