"""What facts say of a text's mentions: which are verified, which contradicted, which a person still has to check.

In: a document, its facts as `factlint.values.facts` lists them, the compiled rules. Out: the same facts, each with
its status, with the rule that says so, and why. Every check of facts is asked for its verdicts (`judge`); one that
fails on the document leaves its mentions unchecked.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from factlint.checks.kind import CONTRADICTED, UNCHECKED, VERIFIED, House, Judge, Verdict, kind, sees
from factlint.engine.compiled import Compiled
from factlint.hints import cast
from factlint.record import NamedTuple
from factlint.stories.ruling import FACTS, Ruling
from factlint.text.document import Document, Span
from factlint.text.linemap import LineMap
from factlint.values.facts import Fact

FIGURES = ("number", "count")
MENTIONS = {
    "title": ("person",),
    "name": ("person", "name"),
    "quote": ("quote",),
    "acronym": ("acronym",),
    "age": ("age", *FIGURES),
    "date": ("date", "time"),
    "event": ("date", "time", "duration"),
    "count": (*FIGURES, "ordinal"),
    "money": ("money", *FIGURES),
}
"""Of which kinds of mention a check speaks, where that is not its own name's."""


class Said(NamedTuple):
    """A verdict, and the rule that gives it."""

    check: str
    rule: str
    verdict: Verdict


def verdicts(document: Document, compiled: Compiled, active: Collection[int], house: House) -> Iterator[Said]:
    """Every verdict of the active facts on a document, check by check."""
    for task in compiled.plan(active).tasks(document):
        check = kind(task.check)
        if not hasattr(check, "judge"):
            continue
        scopes = {rule.number: rule.scope for rule in task.rules}
        try:
            given = list(cast("Judge", check).judge(document, task.rules, task.hits, house))
        except Exception:  # told as a finding wherever the text is linted
            continue
        for verdict in given:
            block = document.block_at(verdict.span.start)
            if block is None or sees(scopes.get(verdict.rule, ()), block.role):
                yield Said(task.check, compiled.rules[verdict.rule].id, verdict)


def facts_among(compiled: Compiled, active: Collection[int]) -> frozenset[int]:
    """The numbers of those active rules that are facts."""
    return frozenset(number for number in active if compiled.rules[number].check in FACTS)


def rulings(document: Document, compiled: Compiled, active: Collection[int], house: House) -> list[Ruling]:
    """What the active facts verify in a document, and what they are against."""
    facts = facts_among(compiled, active)
    return [
        Ruling(
            check,
            rule,
            document.map.span(*verdict.span),
            document.reading[slice(*verdict.span)],
            verdict.status != VERIFIED,
        )
        for check, rule, verdict in verdicts(document, compiled, facts, house)
        if verdict.status == VERIFIED or verdict.problem
    ]


def covered(
    document: Document, stated: Sequence[Fact], said: Sequence[Said], sources: Mapping[str, str]
) -> tuple[Fact, ...]:
    """The facts with what the verdicts say of them, by place; a name that nobody had listed is added.

    `sources`: where the fact of a rule is from, by its id.
    """
    by_fact: dict[int, list[Said]] = {}
    added: dict[Span, list[Said]] = {}
    for each in said:
        span = document.map.span(*each.verdict.span)
        number = spoken_of(stated, span, MENTIONS.get(each.check, (each.check,)))
        if number >= 0:
            by_fact.setdefault(number, []).append(each)
        elif each.check == "name":
            added.setdefault(span, []).append(each)
    found = [judged(fact, by_fact.get(number, ()), sources) for number, fact in enumerate(stated)]
    lines = LineMap(document.source) if added else None
    for span, its in added.items():
        if lines is not None:
            found.append(judged(named(document, lines, span, its[0]), its, sources))
    return tuple(sorted(found, key=lambda fact: (fact.offset.start, -fact.offset.end)))


def spoken_of(stated: Sequence[Fact], span: Span, kinds: Sequence[str]) -> int:
    """The number of the fact that a verdict at a place of the source speaks of, -1 for none."""
    best, shared = -1, 0
    for number, fact in enumerate(stated):
        common = min(span.end, fact.offset.end) - max(span.start, fact.offset.start)
        if common > 0 and fact.kind in kinds and (fact.offset == span or common > shared):
            best, shared = number, common
            if fact.offset == span:
                break
    return best


def judged(fact: Fact, said: Sequence[Said], sources: Mapping[str, str]) -> Fact:
    """A fact with the verdict on it: contradicted by any rule, or verified, or else unchecked."""
    ordered = sorted(said, key=lambda each: STRENGTH.index(each.verdict.status))
    if has_title(fact):  # that the name is right does not say that the title is
        titles = [each for each in ordered if each.check == "title"]
        ordered = [each for each in ordered if each.verdict.status == CONTRADICTED] + titles
    if not ordered:
        why = "the name is right; no fact speaks of the title" if said else None
        return fact._replace(status=UNCHECKED, why=why)
    first = ordered[0]
    source = sources.get(first.rule, "")
    told = first.verdict.why or ""
    why = told if f"source: {source}" in told else "; ".join(filter(None, (told, source and f"source: {source}")))
    return fact._replace(status=first.verdict.status, rule=first.rule, why=why or None)


STRENGTH = (CONTRADICTED, VERIFIED, UNCHECKED)


def has_title(fact: Fact) -> bool:
    return fact.kind == "person" and isinstance(fact.value, dict) and bool(fact.value["title"])


def named(document: Document, lines: LineMap, span: Span, said: Said) -> Fact:
    """The fact that a name is stated here, which a rule knows."""
    reading = document.reading[said.verdict.span.start : said.verdict.span.end]
    value = {"name": said.verdict.why or reading}
    begin, end = lines.location(span.start), lines.location(span.end)
    return Fact("name", reading, span, begin, end, value, None, None, "", "absolute", (), True)


def open_ones(stated: Sequence[Fact]) -> tuple[Fact, ...]:
    """What a person still has to check: what is unchecked, a person told only by name once, no scare quotes."""
    found: list[Fact] = []
    met: set[object] = set()
    for fact in stated:
        value = fact.value if isinstance(fact.value, dict) else {}
        is_new = value.get("person_id") not in met
        met.add(value.get("person_id"))
        bare = fact.kind == "person" and not (value.get("title") or value.get("age"))
        aloof = fact.kind == "quote" and value.get("kind") in ("scare", "title")
        if fact.status == UNCHECKED and not (bare and not is_new) and not aloof:
            found.append(fact)
    return tuple(found)
