"""Which values of a sentence a fact speaks of: those at the place of its pattern, those beside its cues.

In: a plan and a sentence of copy. Out: candidates, each with the stretch of copy that names it and, where it may
verify but never contradict, why: a fact is not contradicted by a value that may belong to something else.
"""

from collections.abc import Iterator, Sequence

from factlint.checks.facts.match import has, matches, may_stand, phrase_places
from factlint.checks.facts.near import apart, counts_more, other_noun, part
from factlint.checks.facts.pattern import Way
from factlint.checks.facts.plan import Plan
from factlint.checks.facts.told import Copy, Sentence, Slot, Word
from factlint.checks.facts.wanted import KINDS
from factlint.record import NamedTuple
from factlint.text.clauses import Clause, clause_at
from factlint.text.document import Block, Span
from factlint.values.compare import compare
from factlint.values.value import Relation, Value

MANY = "several such values stand there"


class Candidate(NamedTuple):
    """A value that a fact may speak of."""

    value: Value
    sentence: Sentence
    span: Span
    """The stretch of copy that names it."""
    named: bool
    """Whether a pattern has a place for it; else it only stands beside a cue."""
    unsure: str
    """Why it cannot contradict, or ""."""


def candidates(copy: Copy, kind: str, plan: Plan, span: Span, block: Block) -> list[Candidate]:
    """The values of a sentence that a fact speaks of, each once."""
    present = copy.present(span)
    says = [(way, number) for way, number in plan.says if may_stand(present, way)]
    about = [way for way in plan.about if may_stand(present, way)]
    if not (says or about):
        return []
    reach = (block.start, block.end) if plan.within == "paragraph" else span
    if not any(value.mention.kind in KINDS[kind] for value in copy.figures(*reach)):
        return []
    sentence = copy.sentence(span, block, plan.people)
    words = sentence.words
    if has(words, plan.unless) or (plan.beside and not is_beside(copy, plan.beside, words, block)):
        return []
    found: dict[int, Candidate] = {}
    for candidate in (*named(sentence, says), *beside_cues(copy, kind, plan, sentence, about)):
        found.setdefault(candidate.value.mention.start, candidate)
    return list(found.values())


def is_beside(copy: Copy, ways: Sequence[Way], words: Sequence[Word], block: Block) -> bool:
    """Whether words of `with` stand in the sentence, its paragraph or a heading above it."""
    if has(words, ways) or has(copy.words(Span(block.start, block.end)), ways):
        return True
    headings = (each for each in copy.document.blocks if each.role == "heading" and each.start < block.start)
    return any(has(copy.words(Span(each.start, each.end)), ways) for each in headings)


def named(sentence: Sentence, says: Sequence[tuple[Way, int]]) -> Iterator[Candidate]:
    """The values at the place of a pattern."""
    for way, number in says:
        for match in matches(sentence, way):
            slot = match.slots[number]
            if slot.value is not None:
                words = sentence.words
                start = min(words[match.first].start, *(each.start for each in match.slots))
                end = max(words[match.behind - 1].end, *(each.end for each in match.slots))
                unsure = part(sentence, slot, match.first, match.behind) or counts_more(slot, words, match.behind)
                yield Candidate(slot.value, sentence, Span(start, end), True, unsure)


def beside_cues(
    copy: Copy, kind: str, plan: Plan, sentence: Sentence, about: Sequence[Way]
) -> Iterator[Candidate]:
    """The values beside a cue, in its clause, sentence or paragraph."""
    cues = sorted({place for way in about for place in phrase_places(sentence.words, way)})
    if not cues:
        return
    within = slots_within(copy, kind, plan, sentence, cues)
    fitting = [slot for slot in within if comparable(plan, slot)]
    cue_words = [word.text for first, behind in cues for word in sentence.words[first:behind]]
    counted = [slot for slot in fitting if not other_noun(slot, cue_words)]
    for slot in fitting:
        if slot.value is None:
            continue
        unsure = other_noun(slot, cue_words)
        if slot in counted and len(counted) > 1:
            unsure = MANY
        inside = sentence.start <= slot.start < sentence.end
        if not unsure and inside:
            reasons = [apart(sentence, slot, cue) for cue in cues]
            unsure = "" if "" in reasons else reasons[0]
            if plan.within != "clause" and unsure.startswith("it "):
                unsure = ""
        yield Candidate(slot.value, sentence, covering(slot, cues, sentence), False, unsure)


def slots_within(
    copy: Copy, kind: str, plan: Plan, sentence: Sentence, cues: Sequence[tuple[int, int]]
) -> list[Slot]:
    """The values of the kind as near to a cue as the fact wants them."""
    if plan.within == "paragraph":
        around = [Span(sentence.block.start, sentence.block.end)]
        values = copy.figures(*around[0])
        slots = [Slot(each.mention.kind, each.mention.start, each.mention.end, 0, 0, each) for each in values]
        inside = {slot.start: slot for slot in sentence.slots}
        slots = [inside.get(slot.start, slot) for slot in slots]
    else:
        slots = list(sentence.slots)
        around = [Span(sentence.start, sentence.end)]
    if plan.within == "clause":
        parts = copy.clauses(Span(sentence.start, sentence.end))
        around = [span for first, _ in cues for span in clause_at(parts, sentence.words[first].start)]
    return [
        slot
        for slot in slots
        if slot.kind in KINDS[kind] and any(start <= slot.start < end for start, end in around)
    ]


def comparable(plan: Plan, slot: Slot) -> bool:
    """Whether a value is of what the fact has, whatever it comes to."""
    return slot.value is not None and any(
        compare(slot.value, each.resolved()) is not Relation.UNKNOWN for each in plan.values
    )


def covering(slot: Slot, cues: Sequence[tuple[int, int]], sentence: Sentence) -> Span:
    """From the nearest cue to the value."""
    places = [(sentence.words[first].start, sentence.words[behind - 1].end) for first, behind in cues]
    start, end = min(places, key=lambda place: max(place[0] - slot.end, slot.start - place[1]))
    return Span(min(start, slot.start), max(end, slot.end))


def clause_of(copy: Copy, candidate: Candidate) -> Clause:
    """The spans of every clause that the candidate's stretch of copy touches."""
    sentence, span = candidate.sentence, candidate.span
    parts = copy.clauses(Span(sentence.start, sentence.end))
    touched = [
        each
        for clause in parts
        if any(one.start < span.end and span.start < one.end for one in clause)
        for each in clause
    ]
    return tuple(touched) or (Span(sentence.start, sentence.end),)
