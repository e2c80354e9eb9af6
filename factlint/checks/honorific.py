"""`honorific`: what stands before a person's name, against how the person is spoken of.

With `pronoun: she`, "Mr. Okafor" is wrong wherever the copy means the person; with `honorific: Ms.` so is "Mrs.
Okafor". The copy has to name the person in full somewhere. Left alone is a surname that two persons of the copy
bear, and copy that tells of the person's kin, where "Mr. Okafor" may be her husband; save with the full name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import (
    CONTRADICTED,
    VERIFIED,
    Claim,
    Edit,
    Hit,
    House,
    Prepared,
    PreparedRule,
    Problem,
    Repair,
    Verdict,
)
from factlint.hints import TYPE_CHECKING, cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from factlint.mentions.people.person import Person

FIELDS = {
    "person": Field("text", "Who is spoken of: the full name.", required=True, example="Ruth Okafor"),
    "pronoun": Field(
        "choice", "How copy speaks of the person.", "", choices=("", "she", "he", "they"), example="she"
    ),
    "honorific": Field("text", "What stands before the surname, where anything does.", "", example="Ms."),
}
MESSAGE = '"{found}": {person} is spoken of as "{expected}".{source}'
PLACEHOLDERS = ("found", "expected", "person", "source")
EVERY_DOCUMENT = False


def verify(options: Mapping[str, object]) -> str:
    """What is wrong with the options taken together."""
    if not str(options["person"]).split():
        return "'person' is empty; write the full name"
    return "" if options["pronoun"] or options["honorific"] else "write 'pronoun' or 'honorific', or both"


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.bearers import needles

    person, pronoun, honorific, source = (
        str(options.get(key) or "") for key in ("person", "pronoun", "honorific", "source")
    )
    return Prepared(needles(person), (person, pronoun, honorific, source))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    return (verdict.problem for verdict in judge(document, rules, hits, house) if verdict.problem)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.mentions.people.person import Person
    from factlint.values import told

    people = [(mention, Person._make(mention.content)) for mention in told.people(document)]
    if any(person.honorific for _, person in people):
        for rule in rules:
            for mention, person in people:
                yield from judged(document, rule, Span(mention.start, mention.end), person, [p for _, p in people])


def judged(
    document: Document, rule: PreparedRule, name: Span, person: "Person", people: Sequence["Person"]
) -> Iterator[Verdict]:
    """What a rule says of the honorific at one name."""
    from factlint.checks.facts.bearers import FULL, bears, name_of

    wanted, pronoun, right, source = cast("tuple[str, str, str, str]", rule.data)
    block = document.block_at(name.start)
    if not person.honorific or block is None or bears(name_of(wanted), person) != FULL:
        return
    start = document.reading.rfind(person.honorific, block.start, name.start)
    if start < 0:
        return
    place = Span(start, name.end)
    wrong = is_wrong(person.honorific, pronoun, right)
    if wrong is None:
        return
    if not wrong:
        yield Verdict(rule.number, place, VERIFIED, right or pronoun)
    elif len(person.name.split()) > 1 or not is_doubtful(document, person, people):
        problem = problem_of(document, rule.number, place, person, (wanted, right or pronoun, right, source))
        yield Verdict(rule.number, place, CONTRADICTED, right or pronoun, problem)


def is_wrong(stated: str, pronoun: str, right: str) -> bool | None:
    """Whether an honorific is not the person's; None where nothing can be said of it, as of "Dr."."""
    from factlint.mentions.people.persons import FEMALE, MALE

    word = stated.lower().rstrip(".")
    if word not in FEMALE | MALE:
        return None
    if right:
        return word != right.lower().rstrip(".")
    return word in MALE if pronoun == "she" else word in FEMALE if pronoun == "he" else None


def is_doubtful(document: Document, person: "Person", people: Sequence["Person"]) -> bool:
    """Whether another bearer of the surname may be meant."""
    from factlint.agreement.honorific import KIN
    from factlint.mentions.people.persons import parts

    names = {tuple(parts(each.full_name)) for each in people}
    surname = parts(person.full_name)[-1]
    firsts = {name[0] for name in names if name[-1] == surname and len(name) > 1}
    return len(firsts) > 1 or KIN.search(document.reading) is not None


def problem_of(
    document: Document, number: int, place: Span, person: "Person", data: tuple[str, str, str, str]
) -> Problem:
    """What is said of a wrong honorific. Within a direct quotation it is the speaker's: an info without a fix."""
    from factlint.spelling.surroundings import is_quoted

    wanted, expected, right, source = data
    found = document.reading[place.start : place.end]
    told = f" (Source: {source}.)" if source else ""
    values = {"found": found, "expected": expected, "person": wanted, "source": told}
    claim = Claim("honorific", wanted, person.honorific, expected, source)
    if is_quoted(document, *place):
        return Problem(number, place, values, claim=claim, severity="info")
    if not right:
        return Problem(number, place, values, claim=claim)
    after = place.start + len(person.honorific)
    after += document.reading.startswith(".", after)
    fix = Repair(f'Write "{right}"', (Edit(place.start, after, right),), "unsafe")
    return Problem(number, place, values, fix, claim=claim)
