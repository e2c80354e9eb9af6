"""Datelines that cannot both be right: two texts tell one piece of news "on Friday", and their Fridays differ.

A statement is a weekday of the first sentences, counted from its text's own dateline, with the telling words of
its sentence. The news of one event bears one date; where copy is taken over, its "on Friday" goes on meaning the
same Friday whatever date is put at its head.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.spelling.one_spelling import one_spelling
from factlint.text.document import Document
from factlint.text.frequent import FREQUENT
from factlint.text.quotations import quotation_at, quotations
from factlint.text.sentences import sentences
from factlint.values import known
from factlint.values.value import Value

SHARED = 6
"""Telling words that the two sentences have in common."""
SHARE = 0.3
FIRST = 4
"""Sentences in which the news is told."""
APART = 2
"""Days that time zones and late editions do not explain."""
_WORD = re.compile(r"[^\W\d_][\w'’-]{3,}")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The weekdays on which a text has its news happen."""
    if not document.dateline:
        return
    spoken = quotations(document)
    days = [
        value
        for value in known.known(document)
        if value.mention.kind in ("date", "time") and value.basis == "dateline" and is_day(value)
    ]
    for start, end, role in opening(document):
        for value in days:
            mention = value.mention
            named = [day for day in WEEKDAYS if day in mention.text.lower()]
            if (
                not start <= mention.start < end
                or len(named) != 1
                or quotation_at(spoken, mention.start, mention.end)
            ):
                continue
            words = telling(document.reading, start, end, (mention.start, mention.end))
            span = document.dateline.span or (-1, -1)
            yield Statement(
                "dateline",
                words,
                mention.start,
                mention.end,
                mention.text,
                (named[0], str(value.lo)[:10], document.dateline.date, *span),
                role,
            )


def is_day(value: Value) -> bool:
    """Whether a value lies within one day."""
    return bool(value.lo and value.hi) and str(value.lo)[:10] == str(value.hi)[:10]


def opening(document: Document) -> list[tuple[int, int, str]]:
    """The first sentences of a text, and the roles of their blocks."""
    found: list[tuple[int, int, str]] = []
    for block in document.prose():
        if block.role == "heading":
            continue
        found += [(start, end, block.role) for start, end in sentences(document.reading, block.start, block.end)]
        if len(found) >= FIRST:
            break
    return found[:FIRST]


def telling(reading: str, start: int, end: int, name: tuple[int, int]) -> tuple[str, ...]:
    """The words of a sentence that tell what it is about, without the name itself."""
    around = f"{reading[start : name[0]]} {reading[name[1] : end]}"
    words = {one_spelling(word.lower()) for word in _WORD.findall(around)}
    return tuple(sorted(words - FREQUENT))


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two datelines stand, as far as the same news tells."""
    if one.document == two.document or one.statement.content[0] != two.statement.content[0]:
        return ()
    mine, theirs = (set(each.statement.keys) for each in (one, two))
    if len(mine & theirs) < SHARE * min(len(mine), len(theirs)):
        return ()
    first, second = (str(each.statement.content[1]) for each in (one, two))
    if abs((date.fromisoformat(first) - date.fromisoformat(second)).days) < APART:
        return (Standing(SAME),)
    day = str(one.statement.content[0]).capitalize()
    return (Standing(CONFLICT, (f"the same {day} is {first} by the one dateline and {second} by the other",)),)


def subject(stated: Stated) -> str:
    """What happened on that day, in the words that are told of it."""
    return f"dateline {stated.statement.content[2]}"


def weight(stated: Stated) -> int:
    return 1
