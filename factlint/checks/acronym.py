"""`acronym`: what a short form stands for, where the copy says so.

`short` and `long` are the two as they should stand. "Long Form (LF)" and "LF (Long Form)" in the copy are held
against them: another word, a missing word, letters in another order. A long form that says a word more
("programme") is right, and so are other spellings, plurals and small words. A long form that has hardly a word in
common may be another body of the same letters, and is left unchecked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.validity import TIMES, validity_fault
from factlint.checks.kind import (
    CONTRADICTED,
    UNCHECKED,
    VERIFIED,
    Claim,
    Edit,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Repair,
    Verdict,
)
from factlint.hints import TYPE_CHECKING, Any, cast
from factlint.record import NamedTuple
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from factlint.mentions.acronyms.acronym import Acronym
    from factlint.mentions.mention import Mention

FIELDS = {
    "short": Field("text", "The short form.", required=True, example="NSB"),
    "long": Field("texts", "What it stands for.", required=True, example="Naval Survey Bureau"),
    **TIMES,
}
MESSAGE = '"{found}": {short} stands for "{expected}".{source}'
PLACEHOLDERS = ("found", "short", "expected", "source")
EVERY_DOCUMENT = False

LETTERS = '"{found}": the short form of "{expected}" is {short}.{source}'
SIGNS = ("(", " or ", " as ", "known")
REACH = 80
"""So far before what was read as the long form its first words may stand, in characters."""


class Data(NamedTuple):
    """Plain data."""

    short: str
    longs: list[str]
    times: tuple[object, ...]
    source: str


def verify(options: Mapping[str, object]) -> str:
    """What is wrong with the options taken together."""
    if not str(options["short"]).split() or not any(str(each).split() for each in longs_of(options)):
        return "'short' and 'long' are both needed; write the short form and what it stands for"
    return validity_fault(options)


def longs_of(options: Mapping[str, object]) -> list[str]:
    longs = options["long"] or ()
    return [longs] if isinstance(longs, str) else list(cast("Sequence[str]", longs))


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.tenure import tenure

    short, longs = str(options["short"]).strip(), [" ".join(each.split()) for each in longs_of(options)]
    data = Data(short, longs, tuple(tenure(options)), str(options.get("source") or ""))
    return Prepared([Needle(short, ignorecase=False), *map(Needle, longs)], tuple(data))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    return (verdict.problem for verdict in judge(document, rules, hits, house) if verdict.problem)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    asked = {hit.rule for hit in hits if may_define(document.reading, hit)}
    if not asked:
        return
    from factlint.checks.facts.circumstances import holding
    from factlint.checks.facts.tenure import NO
    from factlint.mentions.acronyms.acronym import Acronym
    from factlint.values.told import shortened

    facts = [
        (rule.number, Data._make(cast("tuple[Any, ...]", rule.data))) for rule in rules if rule.number in asked
    ]
    facts = [(number, data) for number, data in facts if holding(document, data.times) != NO]
    for mention in shortened(document):
        acronym = Acronym._make(mention.content)
        if acronym.defined:
            its = [fact for fact in facts if fact[1].short == acronym.short]
            yield from judged(document, mention, acronym, its or facts)


def may_define(reading: str, hit: Hit) -> bool:
    """Whether brackets stand near enough to a hit, or an "or", for it to be defined here."""
    before, behind = reading[max(0, hit.start - 6) : hit.start], reading[hit.end : hit.end + 6]
    return any(sign in text for text in (before, behind) for sign in SIGNS)


def judged(
    document: Document, mention: "Mention", acronym: "Acronym", facts: Sequence[tuple[int, Data]]
) -> Iterator[Verdict]:
    """What the facts say of one definition."""
    from factlint.checks.facts.expansions import LONGER, OTHER, SAME, expansion, is_nearly, is_within, words_of

    span = Span(mention.start, mention.end)
    led = document.reading[max(0, span.start - REACH) : span.start] + " " + acronym.long
    wrong: list[Verdict] = []
    for number, data in facts:
        ways = [expansion(acronym.long, long) for long in data.longs]
        right = SAME in ways or LONGER in ways
        if acronym.short == data.short and (
            right or any(is_within(words_of(long), words_of(led)) for long in data.longs)
        ):
            yield Verdict(number, span, VERIFIED, f"{data.short}, {data.longs[0]}")
            return
        if acronym.short == data.short and OTHER in ways:
            long = data.longs[ways.index(OTHER)]
            wrong.append(
                Verdict(
                    number, span, CONTRADICTED, long, differing(document, mention, acronym, number, data, long)
                )
            )
        elif acronym.short == data.short:
            wrong.append(Verdict(number, span, UNCHECKED, f"in the facts {data.short} is {data.longs[0]}"))
        elif right and is_nearly(acronym.short, data.short):
            wrong.append(
                Verdict(number, span, CONTRADICTED, data.short, mistyped(document, mention, acronym, number, data))
            )
    yield from wrong[:1]


def differing(
    document: Document, mention: "Mention", acronym: "Acronym", number: int, data: Data, long: str
) -> Problem:
    """That the long form is another."""
    return told(document, Span(mention.start, mention.end), acronym.long, long, number, data, long)


def mistyped(document: Document, mention: "Mention", acronym: "Acronym", number: int, data: Data) -> Problem:
    """That the short form is another."""
    place = Span(mention.start, mention.end)
    return told(document, place, acronym.short, data.short, number, data, data.longs[0])._replace(message=LETTERS)


def told(document: Document, place: Span, found: str, right: str, number: int, data: Data, long: str) -> Problem:
    """The problem with one of the two forms, and the right one as a fix."""
    from factlint.checks.calendar.voices import milder

    at = document.reading.find(found, *place)
    span = Span(at, at + len(found)) if at >= 0 else place
    values = {
        "found": found,
        "short": data.short,
        "expected": long,
        "source": f" (Source: {data.source}.)" if data.source else "",
    }
    fix = Repair(f"Write '{right}'", (Edit(*span, right),)) if at >= 0 else None
    claim = Claim("acronym", data.short, found, right, data.source)
    return Problem(number, span, values, fix, claim=claim, severity=milder(document, *span))
