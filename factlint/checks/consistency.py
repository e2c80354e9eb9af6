"""`consistency`: two ways to write one thing, of which a text should keep to one.

Each entry of `either` holds the two; as in Vale both are words, phrases or patterns
that stand as whole words unless `nonword`. Where a text has both, each place of the
rarer one is reported, or of the later one where they stand equally often. What stands
inside direct quotations counts for neither.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Prepared, PreparedRule, Problem, Related, Repair
from factlint.checks.wording.cased import cased
from factlint.checks.wording.fields import IGNORECASE, NONWORD, pattern_fault
from factlint.checks.wording.matches import Match, by_rule, by_token, longest
from factlint.checks.wording.search import PLAIN, Wanted, search
from factlint.checks.wording.spared import is_spoken, unspared
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

FIELDS: Mapping[str, Field] = {
    "either": Field(
        "pattern-pairs",
        "The two ways to write it, one on each side.",
        required=True,
        example="{adviser: advisor}",
        verify=pattern_fault,
    ),
    "ignorecase": IGNORECASE,
    "nonword": NONWORD,
}
MESSAGE = "'{found}' here, '{other}' elsewhere in this text. Pick one"
PLACEHOLDERS = ("found", "other", "count", "others")
EVERY_DOCUMENT = False

NOTHING: Wanted = ((), (), ())


def prepare(options: Mapping[str, object]) -> Prepared:
    either = cast("Mapping[str, str]", options["either"])
    sides = [side for pair in either.items() for side in pair]
    tokens = search(sides, ignorecase=cast("bool | None", options["ignorecase"]), nonword=bool(options["nonword"]))
    plain = [all(map(PLAIN.match, pair)) for pair in either.items()]
    return Prepared(tokens.needles, (tokens.wanted, plain), everywhere=bool(tokens.wanted[2]))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits_of = by_rule(hits)
    for rule in rules:
        wanted, plain = cast("tuple[Wanted, list[bool]]", rule.data)
        found = by_token(document, rule, wanted, hits_of.get(rule.number, ()))
        for pair in sorted({token // 2 for token in found}):
            places = longest([*found.get(2 * pair, ()), *found.get(2 * pair + 1, ())])
            places = [
                place
                for place in unspared(document, rule, places, NOTHING, ())
                if not is_spoken(document, rule, place)
            ]
            yield from mixed(document, rule.number, places, replaceable=plain[pair])


def mixed(document: Document, number: int, places: Sequence[Match], *, replaceable: bool) -> Iterator[Problem]:
    """A problem for each place of the side that gives way, where both sides stand."""
    sides = [[place for place in places if place.token % 2 == side] for side in (0, 1)]
    if not all(sides):
        return
    kept, rarer = sorted(sides, key=lambda side: (-len(side), side[0].start))
    other = document.reading[kept[0].start : kept[0].end]
    for place in rarer:
        found = document.reading[place.start : place.end]
        right = cased(found, other.lower() if other[1:].islower() else other)
        values = {"found": found, "other": other, "count": str(len(rarer)), "others": str(len(kept))}
        write = Repair(f"Write '{right}'", (Edit(place.start, place.end, right),), "unsafe")
        yield Problem(
            number,
            Span(place.start, place.end),
            values,
            alternatives=(write,) if replaceable else (),
            related=(Related(kept[0].start, kept[0].end, f"'{other}'"),),
            claim=Claim("wording", stated=found, expected=other),
        )
