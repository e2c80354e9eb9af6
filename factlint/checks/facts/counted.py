"""What copy counts from an event: "16 months after the suspension", against the day that the fact has for it.

In: a sentence and where the event's words stand in it. Out: a verdict on the length. It is contradicted only where
the sentence has one date of its own that what is counted does not reach; by the dateline it is verified at most.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from factlint.checks.facts.near import is_no_point, was_said
from factlint.checks.facts.plan import Plan
from factlint.checks.facts.stance import Masked, doubted
from factlint.checks.facts.told import Copy, Sentence, Slot
from factlint.checks.facts.wording import known
from factlint.checks.kind import CONTRADICTED, UNCHECKED, VERIFIED, Claim, Problem, Verdict
from factlint.hints import cast
from factlint.text.document import Span
from factlint.values.temporal.offsets import SLACK, moved

REACH = 7
"""Within how many words behind "after" the event is named."""
MESSAGE = (
    '"{found}": {event} was {expected}{known}, so that this is {sum}, and not {stated}. Is the time between'
    " wrong, or one of the dates?"
)
Parts = tuple[tuple[str, str], ...]


def counted_from(
    copy: Copy, rule: int, name: str, plan: Plan, sentence: Sentence, cues: Sequence[tuple[int, int]]
) -> Iterator[Verdict]:
    """A verdict on each length that is counted from the event."""
    for slot in sentence.slots:
        cue = next((each for each in cues if slot.first < each[1] and each[0] <= slot.first + REACH), None)
        if (
            cue is None
            or slot.value is None
            or slot.value.basis != "event"
            or slot.value.mention.content[0] != "offset"
        ):
            continue
        _, parts, upper, sign, _ = slot.value.mention.content
        reach = reached(
            plan, cast("Parts", parts), cast("Parts", upper), cast("int", sign), slot.value.mention.mod
        )
        if reach is None:
            continue
        length = next(
            (each for each in sentence.slots if each.kind == "duration" and each.behind == slot.first), slot
        )
        yield verdict(copy, rule, name, plan, sentence, length, slot, cue, reach)


def reached(plan: Plan, parts: Parts, upper: Parts, sign: int, mod: str) -> tuple[date, date] | None:
    """The first and the last day that lie so far from the event, with half a unit of slack; None for "some"."""
    expected = plan.values[0]
    if not expected.lo or not expected.hi or any(amount == "X" for amount, _ in (*parts, *upper)):
        return None
    first, last = date.fromisoformat(expected.lo[:10]), date.fromisoformat(expected.hi[:10])
    slack = timedelta(SLACK.get(parts[-1][1], 1))
    try:
        near, far = moved(first, parts, sign), moved(last, upper or parts, sign)
        ends = [near - slack, near + slack, far - slack, far + slack, moved(last, parts, sign) + slack]
        lo, hi = min(ends), max(ends)
        if mod in ("MORE_THAN", "EQUAL_OR_MORE"):
            return (near, date.max) if sign > 0 else (date.min, far)
        if mod in ("LESS_THAN", "EQUAL_OR_LESS"):
            return (first, far) if sign > 0 else (near, last)
    except (OverflowError, ValueError):
        return None
    return lo, hi


def verdict(
    copy: Copy,
    rule: int,
    name: str,
    plan: Plan,
    sentence: Sentence,
    length: Slot,
    slot: Slot,
    cue: tuple[int, int],
    reach: tuple[date, date],
) -> Verdict:
    """What the event says of a length."""
    span = Span(length.start, length.end)
    expected = plan.values[0].text + known(plan)
    whole = Masked(copy.document.reading[sentence.start : sentence.end], sentence.start, (Span(*sentence[:2]),))
    why = doubted(whole)
    if why:
        return Verdict(rule, span, UNCHECKED, why)
    others = own_dates(sentence, length, slot, cue)
    if len(others) > 1:
        return Verdict(rule, span, UNCHECKED, "several dates stand in the sentence")
    line = copy.document.dateline
    stated = others[0].value if others else None
    if stated is None:
        fits = line is not None and reach[0] <= date.fromisoformat(line.date[:10]) <= reach[1]
        return Verdict(
            rule, span, VERIFIED if fits else UNCHECKED, expected if fits else "no date stands beside it"
        )
    assert stated.lo and stated.hi
    if date.fromisoformat(stated.lo[:10]) <= reach[1] and reach[0] <= date.fromisoformat(stated.hi[:10]):
        return Verdict(rule, span, VERIFIED, expected)
    values = {
        "found": " ".join(copy.document.reading[length.start : sentence.words[cue[1] - 1].end].split()),
        "event": name,
        "expected": plan.values[0].text,
        "known": known(plan),
        "sum": between(reach),
        "stated": stated.mention.text,
        "since": "",
    }
    severity = "info" if copy.is_quoted(*span) else "warning"
    claim = Claim(
        "event", name, length.value.mention.text if length.value else "", plan.values[0].text, plan.source
    )
    problem = Problem(rule, span, values, claim=claim, severity=severity, message=MESSAGE)
    return Verdict(rule, span, CONTRADICTED, expected, problem)


def own_dates(sentence: Sentence, length: Slot, slot: Slot, cue: tuple[int, int]) -> list[Slot]:
    """The dates of the sentence that are not the event's own, nor when something was said."""
    return [
        each
        for each in sentence.slots
        if each.kind in ("date", "time")
        and each.value is not None
        and each.value.lo
        and each.value.hi
        and each.start not in (length.start, slot.start)
        and not (cue[0] <= each.first + 2 and each.first <= cue[1] + 6 and not sentence.words[each.first].mark)
        and not was_said(sentence.words, each, 0)
        and not is_no_point(sentence.words, each)
    ]


def between(reach: tuple[date, date]) -> str:
    """The months that a stretch lies in, as a reader would say it."""
    from factlint.checks.calendar.naming import MONTHS

    if reach[1] == date.max:
        return f"after {MONTHS[reach[0].month - 1]} {reach[0].year}"
    if reach[0] == date.min:
        return f"before {MONTHS[reach[1].month - 1]} {reach[1].year}"
    first, last = (f"{MONTHS[end.month - 1]} {end.year}" for end in reach)
    return first if first == last else f"between {first} and {last}"
