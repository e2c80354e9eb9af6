"""`judged(kind, document, rules, hits) -> verdicts`: what facts with a value say of the values in copy.

In: prepared rules of one check (see `plan`) and where their needles stand. Out: a verdict for each value that a
fact speaks of. A value that one fact verifies is contradicted by none; of several values in a sentence of which
one is the fact's, the others stay unchecked.
"""

from collections.abc import Iterable, Iterator, Sequence

from factlint.checks.facts.applies import not_applying, speaking_days
from factlint.checks.facts.candidates import Candidate, candidates, clause_of
from factlint.checks.facts.match import has, stands
from factlint.checks.facts.near import is_no_point, was_said
from factlint.checks.facts.pattern import Step, is_word
from factlint.checks.facts.plan import Plan, restored
from factlint.checks.facts.series import AGREEING, BEHIND, Reading, in_series
from factlint.checks.facts.stance import Masked, doubted, planned
from factlint.checks.facts.told import Copy, copy_of, split
from factlint.checks.facts.wanted import Wanted, hedged
from factlint.checks.facts.wording import either, known, repair, shown, template, told
from factlint.checks.kind import (
    CONTRADICTED,
    UNCHECKED,
    VERIFIED,
    Claim,
    Hit,
    PreparedRule,
    Problem,
    Verdict,
)
from factlint.text.document import Document, Span
from factlint.values.compare import compare
from factlint.values.value import Relation, Value


def judged(kind: str, document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit]) -> Iterator[Verdict]:
    """The verdicts of facts of one kind, by place."""
    copy = copy_of(document)
    places: dict[int, list[int]] = {}
    for hit in hits:
        places.setdefault(hit.rule, []).append(hit.start)
    found: list[Verdict] = []
    for rule in rules:
        found += of_rule(copy, kind, rule, places.get(rule.number, ()))
    yield from settled(found)


def settled(found: Iterable[Verdict]) -> Iterator[Verdict]:
    """Verdicts by place; what one fact verifies is contradicted by none."""
    ordered = sorted(found, key=lambda each: (each.span, each.rule, each.status))
    verified = {verdict.span for verdict in ordered if verdict.status == VERIFIED}
    for verdict in ordered:
        yield without_problem(verdict, "another fact verifies it") if verdict.span in verified else verdict


def problems(verdicts: Iterable[Verdict]) -> Iterator[Problem]:
    """What verdicts report."""
    return (verdict.problem for verdict in verdicts if verdict.problem is not None)


def of_rule(copy: Copy, kind: str, rule: PreparedRule, places: Iterable[int]) -> list[Verdict]:
    """The verdicts of one fact, sentence by sentence."""
    plan = restored(rule.data)
    found: list[Verdict] = []
    seen: set[Span] = set()
    for place in places:
        at = copy.sentence_at(place)
        if at is None or at[0] in seen:
            continue
        seen.add(at[0])
        spoken_of = candidates(copy, kind, plan, *at)
        found += of_one_sentence([of_candidate(copy, kind, plan, rule.number, each) for each in spoken_of])
    return found


def of_one_sentence(verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts of a fact on one sentence: where one value is the fact's, the others are of something else."""
    if not any(verdict.status == VERIFIED for verdict in verdicts):
        return verdicts
    return [without_problem(each, "another value in the sentence is the fact's") for each in verdicts]


def without_problem(verdict: Verdict, why: str) -> Verdict:
    """A verdict that leaves unchecked what it would have contradicted."""
    if verdict.status != CONTRADICTED:
        return verdict
    return verdict._replace(status=UNCHECKED, why=why, problem=None)


def of_candidate(copy: Copy, kind: str, plan: Plan, rule: int, candidate: Candidate) -> Verdict:
    """What a fact says of one value."""
    mention = candidate.value.mention
    span = Span(mention.start, mention.end)
    clause = clause_of(copy, candidate)
    masked = without_own_words(copy, plan, candidate, clause)
    dates, points = dates_of(candidate, clause)
    why = doubted(masked) or beside_the_point(copy, plan, clause) or not_applying(plan, copy.document, dates)
    if why:
        return Verdict(rule, span, UNCHECKED, why)
    reading = compared(plan, hedged(candidate.value), speaking_days(copy.document, points))
    if reading.status == VERIFIED:
        assert reading.expected is not None
        return Verdict(rule, span, VERIFIED, reading.expected.text + known(plan))
    why = candidate.unsure or planned(masked)
    if reading.status == UNCHECKED or why or reading.expected is None:
        return Verdict(rule, span, UNCHECKED, reading.why or why)
    return Verdict(
        rule,
        span,
        CONTRADICTED,
        reading.expected.text + known(plan),
        problem(copy, kind, plan, rule, candidate, reading),
    )


def compared(plan: Plan, value: Value, days: tuple[str, str]) -> Reading:
    """How a value stands to what the fact has."""
    if plan.is_series:
        return in_series(plan.values, value, *days)
    relations = [compare(value, each.resolved()) for each in plan.values]
    for relation, each in zip(relations, plan.values, strict=True):
        if relation in AGREEING:
            return Reading(VERIFIED, each, "")
    if Relation.UNKNOWN in relations:
        return Reading(UNCHECKED, None, "the values cannot be compared")
    if value.mention.kind in ("date", "time") and any(year_left_out(value, each) for each in plan.values):
        return Reading(UNCHECKED, None, "the copy does not say which year it means")
    return Reading(CONTRADICTED, plan.values[0], "")


def year_left_out(value: Value, expected: Wanted) -> bool:
    """Whether a date without a year is the fact's in another one: "in August" beside August 2018."""
    content = value.mention.content
    if content[0] != "calendar" or content[1] is not None or not expected.lo or not expected.hi:
        return False
    month, day = content[2], content[3]
    if not isinstance(month, int):
        return True
    if expected.lo[:4] != expected.hi[:4] or not int(expected.lo[5:7]) <= month <= int(expected.hi[5:7]):
        return False
    return not isinstance(day, int) or expected.lo != expected.hi or day == int(expected.lo[8:10])


def without_own_words(copy: Copy, plan: Plan, candidate: Candidate, clause: tuple[Span, ...]) -> Masked:
    """The candidate's sentence with the value and the words of the fact blank: "pledged {money}" is no plan."""
    sentence = candidate.sentence
    steps = own_steps(plan)
    text = list(copy.document.reading[sentence.start : sentence.end])
    blank = [(word.start, word.end) for word in sentence.words if any(stands(word.text, step) for step in steps)]
    mention = candidate.value.mention
    for start, end in (*blank, (mention.start, mention.end)):
        for at in range(max(0, start - sentence.start), min(len(text), end - sentence.start)):
            text[at] = " "
    return Masked("".join(text), sentence.start, clause)


def own_steps(plan: Plan) -> list[Step]:
    return [step for way in (*(way for way, _ in plan.says), *plan.about) for step in way if is_word(step)]


def beside_the_point(copy: Copy, plan: Plan, clause: tuple[Span, ...]) -> str:
    """Why words of `not` in the clause make it another value."""
    if not plan.but_not:
        return ""
    words = [word for span in clause for word in split(copy.document.reading, *span)]
    return "words stand beside it that make it another value" if has(words, plan.but_not) else ""


def dates_of(candidate: Candidate, clause: tuple[Span, ...]) -> tuple[list[Value], list[Value]]:
    """The dates that the clause gives what it tells, and those of them that are points in time.

    The day on which it was said counts where there is no other.
    """
    sentence = candidate.sentence
    slots = [
        slot
        for slot in sentence.slots
        if slot.kind in ("date", "time")
        and slot.start != candidate.value.mention.start
        and any(span.start <= slot.start < span.end for span in clause)
    ]
    own = [slot for slot in slots if not was_said(sentence.words, slot, 0)] or slots
    points = [slot for slot in own if not is_no_point(sentence.words, slot)]
    return [slot.value for slot in own if slot.value], [slot.value for slot in points if slot.value]


def problem(copy: Copy, kind: str, plan: Plan, rule: int, candidate: Candidate, reading: Reading) -> Problem:
    """The problem with a value that a fact contradicts."""
    value, expected = candidate.value, reading.expected
    assert expected is not None
    mention = value.mention
    document = copy.document
    asked = bool(reading.how or mention.mod or not candidate.named or value.basis != "absolute")
    later = plan.as_of.last and document.dateline and document.dateline.date[:10] > plan.as_of.last
    values = {
        "found": shown(document.reading, *candidate.span, value),
        "expected": expected.text if reading.how else either(plan.values),
        "known": known(plan),
        "sum": told(value, expected),
        "since": reading.since,
    }
    written = repair(value, expected) if reading.how != BEHIND else None
    quoted = copy.is_quoted(mention.start, mention.end)
    return Problem(
        rule,
        Span(mention.start, mention.end),
        values,
        alternatives=(written,) if written and (reading.how or len(plan.values) == 1) else (),
        claim=Claim(kind, subject(copy, candidate), mention.text, values["expected"], plan.source),
        severity="info" if quoted else "warning" if asked or later else "",
        message=template(reading.how, asked or bool(later)),
    )


def subject(copy: Copy, candidate: Candidate) -> str:
    """The words of copy that name the thing, without the value."""
    reading, mention = copy.document.reading, candidate.value.mention
    before, behind = reading[candidate.span.start : mention.start], reading[mention.end : candidate.span.end]
    return " ".join(f"{before} {behind}".split())[:60]
