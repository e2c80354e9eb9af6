"""`age`: how old a person is, or what age copy tells of something.

With `person` and `born` (and `died`), or with `is` and `as_of`, the ages that copy gives the person by name are
held against the day that it is dated, or the days that its paragraph names: one that fits any of them is right. A
year of birth leaves two ages open. "Died at 83" counts from `died` where that is given. Only the closest
constructions are read. Without `person`, `says` or `about` tell where the age stands, as in the checks of figures.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.days import days_fault
from factlint.checks.facts.fields import fields
from factlint.checks.facts.messages import MESSAGE as FIGURE_MESSAGE
from factlint.checks.facts.messages import PLACEHOLDERS as FIGURE_PLACEHOLDERS
from factlint.checks.kind import (
    CONTRADICTED,
    UNCHECKED,
    VERIFIED,
    Claim,
    Hit,
    House,
    Prepared,
    PreparedRule,
    Problem,
    Verdict,
)
from factlint.hints import TYPE_CHECKING, Any, cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from factlint.checks.facts.ages import Life, Told
    from factlint.checks.facts.bearers import Name
    from factlint.checks.facts.tenure import Stretch
    from factlint.mentions.mention import Mention

FIELDS = {
    "person": Field("text", "Whose age it is: the full name.", None, example="Ruth Okafor"),
    "born": Field("text", "The day of birth, or the year.", None, example="3 March 1960", verify=days_fault),
    "died": Field("text", "The day of death, or the year.", None, example="7 May 2001", verify=days_fault),
    **fields("age"),
}
MESSAGE = FIGURE_MESSAGE
PLACEHOLDERS = FIGURE_PLACEHOLDERS
EVERY_DOCUMENT = False

PERSON = "person"
"""Marks the data of a rule about a person: it is followed by name, life and source."""


def verify(options: Mapping[str, object]) -> str:
    """What is wrong with the options taken together."""
    if not options["person"]:
        from factlint.checks.facts.plan import fault

        if options["born"] or options["died"]:
            return "this rule has no 'person'; write whose birth or death it is"
        return fault("age", options)
    from factlint.checks.facts.ages import life

    if options["born"] and options["is"]:
        return "this rule has 'born' and 'is'; write one of them, as the age follows from the birth"
    if options["died"] and not options["born"] and not options["is"]:
        return ""  # as much as an editor knows; no age follows from it
    if not options["born"] and not (options["is"] and options["as_of"]):
        return "an age changes every year; write 'born', or 'is' together with 'as_of', the day it was so"
    try:
        found = life(options)
    except ValueError as wrong:
        return str(wrong)
    return "'died' lies before 'born'" if found.died and found.died[1] < found.born[0] else ""


def prepare(options: Mapping[str, object]) -> Prepared:
    if not options["person"]:
        from factlint.checks.facts.plan import prepared

        return prepared("age", options)
    from factlint.checks.facts.ages import life
    from factlint.checks.facts.bearers import needles

    person = " ".join(str(options["person"]).split())
    if not options["born"] and not options["is"]:
        return Prepared((), (PERSON, person, (), ""))
    return Prepared(needles(person), (PERSON, person, tuple(life(options)), str(options.get("source") or "")))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    return (verdict.problem for verdict in judge(document, rules, hits, house) if verdict.problem)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.bearers import introduced

    hits = tuple(hits)
    personal = [rule for rule in rules if cast("tuple[object, ...]", rule.data)[0] == PERSON]
    others = [rule for rule in rules if cast("tuple[object, ...]", rule.data)[0] != PERSON]
    if others:
        from factlint.checks.facts.verdicts import judged

        numbers = {rule.number for rule in others}
        yield from judged("age", document, others, [hit for hit in hits if hit.rule in numbers])
    firsts = {rule.number: (str(cast("tuple[Any, ...]", rule.data)[1]).split()[0],) for rule in personal}
    named = introduced(document.reading, firsts, [hit for hit in hits if hit.rule in firsts])
    for rule in personal:
        if rule.number in named:
            yield from of_person(document, rule)


def of_person(document: Document, rule: PreparedRule) -> Iterator[Verdict]:
    """The verdicts on the ages that a text gives a person whom it names in full."""
    from factlint.checks.facts.ages import Life, ages_told
    from factlint.checks.facts.bearers import name_of
    from factlint.values.told import people

    _, person, bare, source = cast("tuple[Any, ...]", rule.data)
    life, name = Life._make(bare), name_of(person)
    for mention in people(document):
        if is_of(document, mention, name):
            for told in ages_told(document, mention):
                yield ruled(document, mention, told, rule.number, person, life, source)


def is_of(document: Document, mention: "Mention", name: "Name") -> bool:
    """Whether a mention is surely of the person, in the copy itself."""
    from factlint.checks.facts.bearers import FULL, bears
    from factlint.mentions.people.person import Person

    read, block = Person._make(mention.content), document.block_at(mention.start)
    return bears(name, read) == FULL and not read.ambiguous and bool(block and block.role != "furniture")


def ruled(
    document: Document, mention: "Mention", told: "Told", number: int, person: str, life: "Life", source: str
) -> Verdict:
    """What a fact says of one age."""
    from factlint.checks.facts.ages import DIED, fits
    from factlint.checks.facts.circumstances import circumstances, days_named, told_on

    place = Span(told.value.mention.start, told.value.mention.end)
    today = told_on(document)
    death = life.death()
    at_death = told.how == DIED and bool(death)
    days = death if at_death else [*death, *([(today, today)] if today else [])]
    if not days:
        return Verdict(number, place, UNCHECKED, f"{life.told}, but the copy has no date")
    if any(fits(told, life.ages(day)) for day in days):
        return Verdict(number, place, VERIFIED, f"{person}, {life.told}")
    if circumstances(document, place, Span(mention.start, mention.end)):
        return Verdict(number, place, UNCHECKED, f"{life.told}; the copy tells of another time")
    named = [] if at_death else days_named(document, place)
    if any(fits(told, life.ages(day)) for day in named):
        return Verdict(number, place, VERIFIED, f"{person}, {life.told}")
    if today is None and not at_death:
        return Verdict(number, place, UNCHECKED, f"{life.told}, but the copy has no date")
    day = days[-1]
    return Verdict(
        number, place, CONTRADICTED, life.told, worded(document, place, number, person, life, day, source)
    )


def worded(
    document: Document, place: Span, number: int, person: str, life: "Life", day: "Stretch", source: str
) -> Problem:
    """What an editor is told: the age, the day that it counts to, and the fact."""
    from factlint.checks.calendar.naming import named
    from factlint.checks.calendar.voices import milder

    least, greatest = life.ages(day)
    age = str(least) if least == greatest else f"{least} or {greatest}"
    when = f" on {named(day[1], document.variety != 'en-US')}" if day[0] == day[1] else ""
    found = document.reading[place.start : place.end]
    values = {
        "found": found,
        "expected": f"{age} for {person}{when}",
        "known": f" ({life.told}{f'; {source}' if source else ''})",
        "sum": "",
        "since": "",
    }
    claim = Claim("age", person, found, age, source)
    return Problem(number, place, values, claim=claim, severity=milder(document, *place))
