"""`listed`: a number of people or places and the list of their names behind it, that do not agree in number.

"Three senators, Ann Bell, Bob Hill and Cy Young" agrees. The list is names only, between a comma or
colon and the end of the aside, with one "and". Left alone: "including", "among", groups, couples and relatives,
numbers within the list, names that contain "and", towns with their state.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import point
from factlint.checks.sums.told import number
from factlint.grammar import Grammar
from factlint.mentions.amount import Amount
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{stated}", and then {listed} names: {names}. Is the number wrong, or the list?'
PLACEHOLDERS = ("stated", "listed", "names")
EVERY_DOCUMENT = False
NOUNS = frozenset(
    "senators lawmakers ministers candidates suspects defendants officers soldiers men women students"
    " players judges directors journalists hostages astronauts officials states countries nations"
    " provinces counties cities towns districts universities suburbs councillors councilors".split()
)
WORD = r"[A-Z](?:[\w'’-]|\.(?=\w| [A-Z]))*"
NAME = rf"{WORD}(?: (?:of |de |van |von |al-|bin |el |la |da |du )?{WORD}){{0,3}}"
LIST = Grammar(rf" ?(?:,|:|—|–|\() ?(?P<names>{NAME}(?:, {NAME})*,? and {NAME})(?=[,;.)]|$| [–—])")
BEGUN = Grammar(r" ?[,:—–(] ?[A-Z]")
"""How a list begins behind its noun."""
PART = Grammar(r",? and |, ")
OPENING = Grammar(
    r"(?:\b(?:after|with|without|unlike|besides|like|of|among|from|than|for|against|to|by|over|beating|other|the|those"
    r"|first|last|top|all|these|including)) $",
)
STATES = frozenset(
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii"
    " Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan"
    " Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee"
    " Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario Quebec Victoria Tasmania Queensland".split()
)


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in sorted(NOUNS)], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    for rule, sentence in guarded(document, rules, [hit for hit in hits if BEGUN.match(reading, hit.end)]):
        for value in sentence.values:
            if value.mention.kind != "count":
                continue
            read, count = Amount._make(value.mention.content), point(value)
            if count is None or read.of not in NOUNS or value.mention.mod or not 2 <= count <= 12:
                continue
            start = value.mention.start
            if OPENING.search(reading[max(sentence.span.start, start - 12) : start].lower()):
                continue
            behind = value.mention.end + 1 + len(read.detail)
            match = LIST.match(reading, behind, sentence.span.end)
            if not match:
                continue
            names = parted(match["names"])
            if len(names) == count or len(set(names)) != len(names) or not are_names(names, read.of):
                continue
            told = {
                "stated": reading[start:behind],
                "listed": number(Fraction(len(names))),
                "names": match["names"],
            }
            yield softened(
                document,
                Problem(
                    rule.number,
                    Span(start, match.end("names")),
                    told,
                    claim=Claim("count", read.of, value.mention.text, str(len(names))),
                ),
            )


def parted(names: str) -> list[str]:
    """The names of a list."""
    parts, at = [], 0
    for joint in PART.finditer(names):
        parts.append(names[at : joint.start()])
        at = joint.end()
    return [*parts, names[at:]]


def are_names(names: Sequence[str], noun: str) -> bool:
    """Whether each of these is a name of its own, and none says where the one before it is."""
    if noun in ("states", "provinces", "countries", "nations"):
        return True
    return not any(name in STATES or name.rstrip(".") in ("Jr", "Sr") for name in names)
