"""`title`: a person's title against the titles that the person holds, and when.

All rules of one `person` are judged together: several titles may be held at once, each `since` and `until` a day.
A title in the copy is right if it was held on the day that the copy is dated or on a day that its paragraph names.
Reported are a title that was held at another time only, one that a held title rules out (acting and confirmed,
deputy and chief), and what `not` lists. Former, then-, -elect and a past that is told as such ("when she was ...")
are understood; short forms are right; what no rule knows is left unchecked, as is the edge of a partial date.
Without a date nothing but `not` is reported, and never of a surname whose bearer the copy does not introduce.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from factlint.checks.facts.validity import TIMES, validity_fault
from factlint.checks.kind import (
    CONTRADICTED,
    UNCHECKED,
    VERIFIED,
    Hit,
    House,
    Prepared,
    PreparedRule,
    Problem,
    Verdict,
    sees,
)
from factlint.hints import TYPE_CHECKING, cast
from factlint.record import NamedTuple
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from factlint.checks.facts.bearers import Name
    from factlint.checks.facts.standing import Ruling, TitleFact
    from factlint.checks.facts.tenure import Stretch
    from factlint.mentions.mention import Mention
    from factlint.mentions.people.person import Person
    from factlint.values.people.titles import Title

FIELDS = {
    "person": Field("text", "Who holds the title: the full name.", required=True, example="Ruth Okafor"),
    "aliases": Field("texts", "Other forms of the person's name.", default=(), example="[Ruthie Okafor]"),
    "is": Field("text", "The title, as it should stand.", default=None, example="acting harbour commissioner"),
    "not": Field("texts", "Titles that are wrong for this person.", default=(), example="[harbour commissioner]"),
    **TIMES,
}
MESSAGE = '"{found}": {why}'
PLACEHOLDERS = ("found", "why", "person", "expected", "source")
EVERY_DOCUMENT = False

A_DAY = timedelta(1)
"""Of slack for other time zones and embargoes."""
Data = tuple[str, str, list[str], tuple[object, ...], str, list[str]]
"""Person, title, wrong titles, a `Tenure`, source, other forms of the person's name."""


class Bearer(NamedTuple):
    """A person of whom facts speak."""

    person: str
    names: "tuple[Name, ...]"
    facts: "tuple[TitleFact, ...]"
    scopes: tuple[tuple[str, ...], ...]


def verify(options: Mapping[str, object]) -> str:
    """What is wrong with the options taken together."""
    if not str(options["person"]).split():
        return "'person' is empty; write the full name of whoever holds the title"
    if not options["is"] and not options["not"]:
        return "this rule has neither 'is' nor 'not'; write the title that the person holds as 'is'"
    return validity_fault(options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.bearers import needles
    from factlint.checks.facts.tenure import tenure

    person, title, source = (str(options.get(key) or "") for key in ("person", "is", "source"))
    wrong = list(cast("Sequence[str]", options.get("not") or ()))
    aliases = [" ".join(each.split()) for each in cast("Sequence[str]", options["aliases"] or ()) if each.split()]
    looked_for = list(dict.fromkeys(needle for name in (person, *aliases) for needle in needles(name)))
    return Prepared(looked_for, (person, title, wrong, tuple(tenure(options)), source, aliases))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.bearers import introduced

    firsts = {rule.number: first_words(cast("Data", rule.data)) for rule in rules}
    named = introduced(document.reading, firsts, hits)  # nobody else's title can be contradicted
    known = [rule for rule in rules if rule.number in named]
    return (verdict.problem for verdict in judge(document, known, hits, house) if verdict.problem)


def first_words(data: Data) -> tuple[str, ...]:
    return tuple(name.split()[0] for name in (data[0], *data[5]) if " " in name)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    if not rules:
        return
    from factlint.mentions.people.person import Person
    from factlint.values.told import people

    known = bearers(rules)
    for mention in people(document):
        person = Person._make(mention.content)
        if person.titles:
            yield from judged(document, mention, person, known.get(last_word(person.full_name), ()))


def bearers(rules: Sequence[PreparedRule]) -> "dict[str, list[Bearer]]":
    """Whom the rules speak of, by the last word of the name."""
    from factlint.checks.facts.bearers import name_of
    from factlint.checks.facts.standing import TitleFact
    from factlint.checks.facts.tenure import Tenure

    by_person: dict[str, list[tuple[TitleFact, tuple[str, ...]]]] = {}
    names: dict[str, list[str]] = {}
    for rule in rules:
        person, text, wrong, times, source, aliases = cast("Data", rule.data)
        fact = TitleFact(rule.number, text, tuple(wrong), Tenure._make(times), source)
        person = " ".join(person.split())
        by_person.setdefault(person, []).append((fact, rule.scope))
        names.setdefault(person, [person]).extend(aliases)
    found: dict[str, list[Bearer]] = {}
    for person, its in by_person.items():
        facts, scopes = zip(*its, strict=True)
        bearer = Bearer(person, tuple(map(name_of, dict.fromkeys(names[person]))), facts, scopes)
        for last in dict.fromkeys(map(last_word, names[person])):
            found.setdefault(last, []).append(bearer)
    return found


def last_word(name: str) -> str:
    from factlint.mentions.people.persons import parts

    return parts(name)[-1]


def judged(
    document: Document, mention: "Mention", person: "Person", candidates: "Sequence[Bearer]"
) -> Iterator[Verdict]:
    """What the facts say of one mention of a person with titles."""
    from factlint.checks.facts.bearers import FULL, bears

    block = document.block_at(mention.start)
    role = block.role if block else "paragraph"
    fitting = [
        (bearer, sure)
        for bearer in candidates
        if (sure := best(bears(name, person) for name in bearer.names))
        and any(sees(scope, role) for scope in bearer.scopes)
    ]
    if not fitting:
        return
    alone = len(fitting) == 1 and fitting[0][1] == FULL and not person.ambiguous
    verdicts = [verdict for bearer, _ in fitting for verdict in of_bearer(document, mention, person, bearer)]
    if not alone:
        # Who is meant is not sure: what fits somebody is verified, what fits nobody may be a third one's.
        verified = [verdict for verdict in verdicts if verdict.status == VERIFIED]
        if len(fitting) > 1 or verified:
            verdicts = verified[:1]
        else:
            verdicts = [verdict._replace(status=UNCHECKED, problem=None) for verdict in verdicts[:1]]
    yield from verdicts


def best(found: Iterable[str]) -> str:
    """The surest of several answers of `bears`."""
    from factlint.checks.facts.bearers import FULL

    answers = [each for each in found if each]
    return FULL if FULL in answers else answers[0] if answers else ""


def of_bearer(document: Document, mention: "Mention", person: "Person", bearer: Bearer) -> Iterator[Verdict]:
    """The verdict on a mention, and each contradiction in its titles."""
    from factlint.checks.facts.titled import worded
    from factlint.values.people.titles import titles

    name = Span(mention.start, mention.end)
    rulings: list[Ruling] = []
    for text, start, end in person.titles:
        place = Span(start, end)
        parted: Sequence[Title | str] = titles(text) or (text,)
        loose = False
        for title in parted:
            ruling = ruled_here(document, title, bearer, place, name, loose=loose)
            rulings.append(ruling)
            loose = loose or is_of_another_time(title)
            if ruling.status == CONTRADICTED and ruling.fact:
                problem = worded(document, bearer.person, bearer.facts, ruling, place, only=len(parted) == 1)
                yield Verdict(ruling.fact.rule, name, CONTRADICTED, ruling.fact.text, problem)
    if any(ruling.status == CONTRADICTED for ruling in rulings):
        return
    first = next((ruling for ruling in rulings if ruling.fact), None)
    if first is None or first.fact is None:
        others = ", ".join(fact.text for fact in bearer.facts if fact.text)
        why = next(
            (ruling.why for ruling in rulings if ruling.why), f"the facts only have {others}" if others else ""
        )
        yield Verdict(bearer.facts[0].rule, name, UNCHECKED, why)
    elif all(ruling.status == VERIFIED for ruling in rulings):
        yield Verdict(
            first.fact.rule, name, VERIFIED, ", ".join(filter(None, (first.fact.text, first.fact.times.told())))
        )
    else:
        why = next((ruling.why for ruling in rulings if ruling.why), "the facts do not have all of these titles")
        yield Verdict(first.fact.rule, name, UNCHECKED, why)


def ruled_here(
    document: Document, title: "Title | str", bearer: Bearer, place: Span, name: Span, *, loose: bool
) -> "Ruling":
    """What the facts say of a title at its place: of the day of the copy first, then of those that it names."""
    from factlint.checks.facts.circumstances import (
        OTHER_TIME,
        UNREAL,
        circumstances,
        days_named,
        is_cut,
        is_denied,
        told_on,
    )
    from factlint.checks.facts.standing import WRONG, Ruling, ruled

    if is_denied(document, place):
        return Ruling(UNCHECKED, None, "the copy denies it")
    if is_cut(document, place):
        return Ruling(UNCHECKED, None, "the title could not be read as a whole")
    today = told_on(document)
    days: list[Stretch] = [(today, today)] if today else []
    if today is None and any(fact.times.is_bounded() for fact in bearer.facts):
        days = days_named(document, place)
    ruling = ruled(title, bearer.facts, days, today, loose)
    if ruling.status != CONTRADICTED:
        return ruling
    how = circumstances(document, place, name)
    if how == UNREAL:
        return Ruling(UNCHECKED, None, "the copy does not say that it is held")
    if ruling.why == WRONG:
        return ruling
    if today is None:
        return Ruling(UNCHECKED, ruling.fact, "the copy has no date")
    beside = (today - A_DAY, today + A_DAY) if date.min < today < date.max else days[0]
    return ruled(title, bearer.facts, [*days, beside, *days_named(document, place)], today, how == OTHER_TIME)


def is_of_another_time(title: "Title | str") -> bool:
    """Whether a title is told as past or to come; what "and" joins to it may be so too."""
    from factlint.values.people.compare import time_of

    return not isinstance(title, str) and time_of(title) != "held"
