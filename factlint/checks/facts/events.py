"""Events with their days against copy: dates beside the event's words, what is counted from it, and the dateline.

In: prepared rules of the check `event` and where their words stand. Out: verdicts. Three things are told: another
date beside the words; "16 months after the suspension" where the sentence has a date that does not fit; and the
event told as past in copy whose dateline lies before it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.candidates import candidates, is_beside
from factlint.checks.facts.counted import counted_from
from factlint.checks.facts.days import ANY, Days, days
from factlint.checks.facts.foretold import foretold
from factlint.checks.facts.match import has, may_stand, phrase_places
from factlint.checks.facts.needles import needles
from factlint.checks.facts.pattern import ways
from factlint.checks.facts.plan import Plan, bare, patterns
from factlint.checks.facts.plan import restored as restored_plan
from factlint.checks.facts.told import Copy, Sentence, copy_of
from factlint.checks.facts.validity import ALWAYS
from factlint.checks.facts.verdicts import of_candidate, of_one_sentence, settled
from factlint.checks.facts.wanted import wanted
from factlint.checks.kind import UNCHECKED, Hit, Prepared, PreparedRule, Verdict
from factlint.hints import cast
from factlint.record import NamedTuple
from factlint.text.document import Block, Document, Span


class Event(NamedTuple):
    """An event as its check keeps it. Plain data; from the cache it comes as bare tuples."""

    name: str
    when: Days
    plan: Plan
    """The date beside the event's words."""


def prepared(options: Mapping[str, object]) -> Prepared:
    """What the check keeps of a rule."""
    texts = words_of(options)
    cues = tuple(way for text in texts for way in ways(text, slots=False))
    when = str(options["when"])
    plan = Plan(
        (), cues, patterns(options, "with"), "clause", patterns(options, "unless"), (), (wanted("date", when),),
        False, ALWAYS, ANY, "", str(options.get("source") or ""), False,
    )  # fmt: skip
    return Prepared(needles(texts), bare(Event(str(options["event"]), days(when), plan)))


def words_of(options: Mapping[str, object]) -> Sequence[str]:
    """The words that tell the event: those that are given, else its name."""
    return cast("Sequence[str]", options["words"]) or (str(options["event"]),)


def restored(data: object) -> Event:
    """An event as the cache gives it back."""
    name, when, plan = cast("tuple[str, tuple[str, str], object]", data)
    return Event(name, Days._make(when), restored_plan(plan))


def judged(document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit]) -> Iterator[Verdict]:
    """The verdicts of events, by place."""
    copy = copy_of(document)
    places: dict[int, list[int]] = {}
    for hit in hits:
        places.setdefault(hit.rule, []).append(hit.start)
    found: list[Verdict] = []
    in_doubt: set[Span] = set()
    for rule in rules:
        verdicts = of_event(copy, rule.number, restored(rule.data), places.get(rule.number, ()))
        headers = {each.span for each in verdicts if each.span == copy.header}
        found += [each for each in verdicts if each.span not in in_doubt]
        in_doubt |= headers  # one event is enough to ask about a header
    yield from settled(found)


def of_event(copy: Copy, rule: int, event: Event, places: Iterable[int]) -> list[Verdict]:
    """The verdicts of one event."""
    told: dict[Span, tuple[Sentence, list[tuple[int, int]]]] = {}
    found: list[Verdict] = []
    for place in places:
        at = copy.sentence_at(place)
        if at is None or at[0] in told or not speaks_of(copy, event.plan, *at):
            continue
        sentence = copy.sentence(*at, people=False)
        cues = sorted({each for way in event.plan.about for each in phrase_places(sentence.words, way)})
        told[at[0]] = sentence, cues
        beside = candidates(copy, "date", event.plan, *at)
        found += of_one_sentence([of_candidate(copy, "event", event.plan, rule, each) for each in beside])
        found += counted_from(copy, rule, event.name, event.plan, sentence, cues)
    header = foretold(copy, rule, event.name, event.when, event.plan, list(told.values()))
    if header is None:
        return found
    return [*(without_dateline(copy, each) for each in found), header]


def speaks_of(copy: Copy, plan: Plan, span: Span, block: Block) -> bool:
    """Whether a sentence has the words of an event, those of `with` near it, and none of `unless`."""
    words = copy.words(span)
    if not any(may_stand(copy.present(span), way) for way in plan.about) or has(words, plan.unless):
        return False
    return not plan.beside or is_beside(copy, plan.beside, words, block)


def without_dateline(copy: Copy, verdict: Verdict) -> Verdict:
    """A verdict of a date that counts from the dateline, unchecked where the dateline itself is in doubt."""
    values = [each for each in copy.figures(*verdict.span) if each.mention.start == verdict.span.start]
    if verdict.problem is None or (
        values and values[0].basis == "absolute" and values[0].mention.kind != "duration"
    ):
        return verdict
    return verdict._replace(status=UNCHECKED, why="the dateline itself is in doubt", problem=None)
