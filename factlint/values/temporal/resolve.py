"""`resolve_temporal(mentions, document) -> values`: what dates, times, lengths and repetitions come to.

In: mentions of those kinds in the order of a document. Out: a value for each. Counts from the document's
dateline, never from the clock; without a dateline what counts from it has no value.

Inside a direct quotation "today" is the speaker's: it has a value only where the day of speaking is told beside
the quotation ("... today," she said on Friday), that is by a day that follows a verb of saying outside the
marks, in the same block.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime

from factlint.mentions.mention import Mention
from factlint.text.document import Document
from factlint.text.quotations import Quotation, quotation_at, quotations
from factlint.values.temporal.context import Context, Named, day_first
from factlint.values.temporal.lengths import duration, repetition
from factlint.values.temporal.period import Period
from factlint.values.temporal.place import Place
from factlint.values.temporal.points import resolve
from factlint.values.value import Value

DEICTIC = frozenset(("weekday", "unit", "weekend", "earlier", "later"))
SAYING = re.compile(
    r"\b(?:said|says|told|tweeted|wrote|added|announced|stated|posted|declared|replied|warned|argued|insisted|explained|remarked|testified)\b"
    r"(?: \w+){0,5} (?:on |late |early |earlier )?\Z"
)
BESIDE = 120
"""How far from a quotation the day of speaking may stand, in code points."""


def resolve_temporal(mentions: Sequence[Mention], document: Document, *, order: str = "") -> list[Value]:
    """The values of date, time, duration and set mentions, in their order.

    `order` is "day-first" (or "dmy") or "month-first" ("mdy") where the settings say how 1/4/20 is read, else "".
    """
    now = _now(document)
    context = Context(
        document.reading,
        now.date() if now else None,
        day_first(mentions, order),
        now if document.dateline and document.dateline.time else None,
    )
    marks: Sequence[Quotation] | None = None
    values: list[Value] = []
    held: list[tuple[int, Quotation]] = []
    for index, mention in enumerate(mentions):
        if mention.kind == "duration":
            values.append(duration(mention))
            continue
        if mention.kind == "set":
            values.append(repetition(mention))
            continue
        quotation = None
        if _is_deictic(mention.content):
            if marks is None:
                marks = quotations(document)
            quotation = quotation_at(marks, mention.start, mention.end) if marks else None
        if quotation is not None:
            held.append((index, quotation))
            values.append(Value(mention, None))
            continue
        place = Place(context, mention.start, mention.end, mention.mod)
        period = resolve(mention.content, place)
        context.remember(Named(period, mention.start, mention.end, False))
        values.append(_value(mention, period))
    for index, quotation in held:
        mention = mentions[index]
        spoken = _day_of_speaking(quotation, values, document)
        if spoken is not None:
            place = Place(context.at(spoken), mention.start, mention.end, mention.mod)
            values[index] = _value(mention, resolve(mention.content, place))
    return values


def _now(document: Document) -> datetime | None:
    line = document.dateline
    if line is None:
        return None
    for written in (f"{line.date[:10]}T{line.time}", line.date[:10]):
        try:
            return datetime.fromisoformat(written)
        except ValueError:
            continue
    return None


def _is_deictic(content: tuple[object, ...]) -> bool:
    """Whether a content counts from the day of speaking, as "today" and "on Friday" do."""
    tag = content[0]
    if tag in DEICTIC:
        return True
    if tag in ("at", "range", "within", "nth"):
        return any(isinstance(part, tuple) and _is_deictic(part) for part in content[1:])
    return tag == "offset" and content[4] == ("now",)


def _day_of_speaking(quotation: Quotation, values: Sequence[Value], document: Document) -> date | None:
    """The day that the text gives for a quotation, or None."""
    block = document.block_at(quotation.start)
    if block is None:
        return None
    for value in values:
        mention = value.mention
        if mention.kind != "date" or value.lo is None or value.lo != value.hi or len(value.lo) != 10:
            continue
        if not block.start <= mention.start < block.end or quotation.start <= mention.start < quotation.end:
            continue
        distance = (
            mention.start - quotation.end if mention.start >= quotation.end else quotation.start - mention.end
        )
        lead = document.reading[max(block.start, mention.start - 60) : mention.start]
        if distance <= BESIDE and SAYING.search(lead):
            return date.fromisoformat(value.lo)
    return None


def _value(mention: Mention, period: Period) -> Value:
    lo = period.lo.isoformat() if period.lo else None
    hi = period.hi.isoformat() if period.hi else None
    if period.times:
        lo, hi = period.times
    value = period.value
    basis = period.basis
    return Value(
        mention, value if period.valid else None, lo, hi, False, False, basis, period.alternatives, period.valid
    )
