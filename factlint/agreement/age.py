"""Ages: one person's, told in two numbers that are more than a year apart.

A statement is an age at a name. What is told of another time ("was 19 when") or of somebody who shares the name
("Jr.", "senior") is left out.
"""

from collections.abc import Iterator, Sequence

from factlint.agreement.bearer import comparable_days, is_one_person, words_of
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.people.person import Person
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told

SHARED = 1
SLACK = 1
"""Years: a birthday may lie between two tellings."""
BEHIND = 60
BEFORE = 40
OTHER_TIME = Grammar(
    r"\b(?:(?:1[89]|20)\d\d|when|then|at the time|years? (?:ago|later|earlier)|would have|was only|turn\w*)\b"
)
SAME_NAME = Grammar(r"\b(?:Jr|Sr|[Jj]unior|[Ss]enior|II|III|IV|[Ff]ather|[Ss]on|[Mm]other|[Dd]aughter|namesake)\b")


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The age at every name that has one."""
    reading, spoken = document.reading, quotations(document)
    for mention in told.people(document):
        person = Person._make(mention.content)
        block = document.block_at(mention.start)
        if not person.age.isdecimal() or person.ambiguous or not block or block.role == "furniture":
            continue
        low, high = max(block.start, mention.start - BEFORE), min(block.end, mention.end + BEHIND)
        if OTHER_TIME.search(reading, low, high) or SAME_NAME.search(reading, low, high):
            continue
        start, end = place_of(reading, person.age, mention.start, mention.end, low, high)
        quoted = quotation_at(spoken, start, end) is not None
        content = (person.full_name, int(person.age))
        key = words_of(person.full_name)[-1]
        yield Statement("age", (key,), start, end, reading[start:end], content, block.role, quoted)


def place_of(reading: str, age: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """Where an age stands beside a name: behind it, or before."""
    at = reading.find(age, end, high)
    if at < 0:
        at = reading.rfind(age, low, start)
    return (at, at + len(age)) if at >= 0 else (start, end)


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two ages stand."""
    (name, age), (other, other_age) = one.statement.content, two.statement.content
    assert isinstance(age, int) and isinstance(other_age, int)
    days = datelines[one.document], datelines[two.document]
    if not is_one_person(str(name), str(other)) or not comparable_days(*days):
        return ()
    if abs(age - other_age) <= SLACK:
        return (Standing(SAME),)
    return (Standing(CONFLICT, (f"{age} against {other_age}",)),)


def subject(stated: Stated) -> str:
    return str(stated.statement.content[0])


def weight(stated: Stated) -> int:
    return 1
