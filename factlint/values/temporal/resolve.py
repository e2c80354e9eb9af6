"""`resolve_temporal(mentions, document) -> values`: what dates, times, lengths and repetitions come to.

In: mentions of those kinds in the order of a document. Out: a value for each. Counts from the document's
dateline, never from the clock; without a dateline what counts from it has no value.

Inside a direct quotation "today" is the speaker's: it has a value only where the day of speaking is told beside
the quotation (see `speaking`).
"""

from collections.abc import Sequence
from datetime import date, datetime

from factlint.mentions.mention import Mention
from factlint.text.document import Document
from factlint.text.quotations import Quotation, quotation_at, quotations
from factlint.values.temporal.context import Context, Named, day_first
from factlint.values.temporal.period import Period
from factlint.values.temporal.place import Place
from factlint.values.temporal.points import resolve
from factlint.values.value import Value

DEICTIC = frozenset(("weekday", "unit", "weekend", "earlier", "later"))
"""What counts from the day of speaking."""
LENGTHS = frozenset(("duration", "set"))
HOLDERS = frozenset(("at", "range", "within", "nth"))


def resolve_temporal(mentions: Sequence[Mention], document: Document, *, order: str = "") -> list[Value]:
    """The values of date, time, duration and set mentions, in their order.

    `order` is "day-first" (or "dmy") or "month-first" ("mdy") where the settings say how 1/4/20 is read, else "".
    """
    context = _context(mentions, document, order)
    if any(mention.kind in LENGTHS for mention in mentions):
        from factlint.values.temporal.anchored import is_anchored
        from factlint.values.temporal.lengths import duration, repetition
    marks: Sequence[Quotation] | None = None
    values: list[Value] = []
    spoken: list[tuple[int, Quotation]] = []
    for index, mention in enumerate(mentions):
        if mention.kind == "set":
            values.append(repetition(mention))
            continue
        if mention.kind == "duration" and not is_anchored(mention):
            values.append(duration(mention))
            continue
        if mention.kind == "duration" or _is_deictic(mention.content):
            if marks is None:
                marks = quotations(document)
            quotation = quotation_at(marks, mention.start, mention.end) if marks else None
            if quotation is not None and mention.kind == "duration":
                values.append(duration(mention))
                continue
            if quotation is not None:
                spoken.append((index, quotation))
                values.append(Value(mention, None, basis="dateline"))
                continue
        place = Place(context, mention.start, mention.end, mention.mod)
        if mention.kind == "duration":
            values.append(duration(mention)._replace(alternatives=_anchored(mention, place)))
            continue
        period = resolve(mention.content, place)
        context.remember(Named(period, mention.start, mention.end))
        values.append(_value(mention, period))
    if spoken:
        _resolve_spoken(spoken, values, context, document)
    return values


def _context(mentions: Sequence[Mention], document: Document, order: str) -> Context:
    line = document.dateline
    now = None
    for written in (f"{line.date[:10]}T{line.time}", line.date[:10]) if line else ():
        try:
            now = datetime.fromisoformat(written)
            break
        except ValueError:
            continue
    timed = now if line and line.time else None
    return Context(document.reading, now.date() if now else None, day_first(mentions, order), timed)


def _resolve_spoken(
    spoken: Sequence[tuple[int, Quotation]], values: list[Value], context: Context, document: Document
) -> None:
    """Gives the words within quotations the day that the text tells beside them."""
    from factlint.values.temporal.speaking import day_of_speaking

    starts = [value.mention.start for value in values]
    days: dict[Quotation, date | None] = {}
    for index, quotation in spoken:
        if quotation not in days:
            days[quotation] = day_of_speaking(quotation, values, starts, document)
        day = days[quotation]
        if day is not None:
            mention = values[index].mention
            place = Place(context.at(day), mention.start, mention.end, mention.mod)
            values[index] = _value(mention, resolve(mention.content, place))


def _anchored(mention: Mention, place: Place) -> tuple[str, ...]:
    from factlint.values.temporal.anchored import stretches

    return stretches(mention, place, lambda part: resolve(part, place))


def _is_deictic(content: tuple[object, ...]) -> bool:
    """Whether a content counts from the day of speaking, as "today" and "on Friday" do."""
    tag = content[0]
    if tag in HOLDERS:
        return any(isinstance(part, tuple) and _is_deictic(part) for part in content[1:])
    return tag in DEICTIC or (tag == "offset" and content[4] == ("now",))


def _value(mention: Mention, period: Period) -> Value:
    lo = period.lo.isoformat() if period.lo else None
    hi = period.hi.isoformat() if period.hi else None
    if period.times:
        lo, hi = period.times
    shown = period.value if period.valid else None
    return Value(
        mention,
        shown,
        lo,
        hi,
        basis=period.basis,
        alternatives=period.alternatives,
        valid=period.valid,
    )
