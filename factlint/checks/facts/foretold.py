"""Copy that tells an event as past though its dateline lies before it: most often a wrong header.

In: the sentences that tell the event, and when it was. Out: a verdict on the header's date, or None. Asked about,
never certain; only where the dateline lies less than two years before the event, in a clause without a date of
its own, and outside of direct quotations.
"""

from collections.abc import Sequence
from datetime import date

from factlint.checks.calendar.naming import named
from factlint.checks.facts.days import Days
from factlint.checks.facts.plan import Plan
from factlint.checks.facts.stance import Masked, doubted, planned
from factlint.checks.facts.told import Copy, Sentence, Slot
from factlint.checks.facts.wording import known
from factlint.checks.kind import CONTRADICTED, Claim, Problem, Related, Verdict
from factlint.text.clauses import Clause, clause_at
from factlint.text.document import Span
from factlint.values.temporal.tense import PAST, tense

SLACK = 1
FARTHEST = 730
"""How many days before the event a dateline is taken for a slip; copy that is older tells another such event."""
MESSAGE = (
    'The copy is dated {stated}, but tells as past ("{found}") what was {expected}: {event}{known}. Is the date of'
    " the copy wrong?"
)


def foretold(
    copy: Copy,
    rule: int,
    name: str,
    when: Days,
    plan: Plan,
    told: Sequence[tuple[Sentence, list[tuple[int, int]]]],
) -> Verdict | None:
    """The verdict on the header, at its date or, where the copy does not print it, at the first telling."""
    document = copy.document
    if document.dateline is None:
        return None
    line = date.fromisoformat(document.dateline.date[:10])
    ahead = (date.fromisoformat(when.first) - line).days
    if not SLACK < ahead < FARTHEST:
        return None
    for sentence, cues in told:
        cue = next((each for each in cues if told_as_past(copy, when, sentence, each)), None)
        if cue is None:
            continue
        words = sentence.words
        place = Span(words[cue[0]].start, words[cue[1] - 1].end)
        block = document.block_at(copy.header.start) if copy.header else None
        header = copy.header if block is not None and block.role != "furniture" else None
        span = header or place
        values = {
            "stated": document.reading[header.start : header.end] if header else named(line, first=True),
            "found": telling(copy, sentence, cue),
            "expected": plan.values[0].text,
            "event": name,
            "known": known(plan),
            "sum": "",
            "since": "",
        }
        claim = Claim("event", name, values["stated"], plan.values[0].text, plan.source)
        related = (Related(place.start, place.end, "It is told as past here."),) if header else ()
        problem = Problem(rule, span, values, related=related, claim=claim, severity="warning", message=MESSAGE)
        return Verdict(rule, span, CONTRADICTED, plan.values[0].text + known(plan), problem)
    return None


def told_as_past(copy: Copy, when: Days, sentence: Sentence, cue: tuple[int, int]) -> bool:
    """Whether a clause states the event as something that has happened, on no date of its own."""
    reading = copy.document.reading
    start, end = sentence.words[cue[0]].start, sentence.words[cue[1] - 1].end
    if copy.is_quoted(start, end):
        return False
    clause = clause_at(copy.clauses(Span(sentence.start, sentence.end)), start)
    masked = Masked(reading[sentence.start : sentence.end], sentence.start, clause)
    if doubted(masked) or planned(masked):
        return False
    if any(is_another_day(slot, when) for slot in sentence.slots if span_holds(clause, slot.start)):
        return False
    word = sentence.words[cue[0]].text
    before = tense(reading, start, start)
    return before == "past" or (not before and (word in PAST or word.endswith("ed")))


def is_another_day(slot: Slot, when: Days) -> bool:
    """Whether this is a printed date that is not the event's."""
    value = slot.value
    if value is None or slot.kind not in ("date", "time") or value.basis != "absolute":
        return False
    return not (value.lo and value.hi) or value.hi[:10] < when.first or value.lo[:10] > when.last


def span_holds(clause: Clause, offset: int) -> bool:
    return any(span.start <= offset < span.end for span in clause)


def telling(copy: Copy, sentence: Sentence, cue: tuple[int, int]) -> str:
    """The words around a cue, for the message."""
    words = sentence.words
    first, last = max(0, cue[0] - 3), min(len(words), cue[1] + 4) - 1
    return " ".join(copy.document.reading[words[first].start : words[last].end].split())
