"""`occurrence`: something that stands too often, or not often enough.

`token` is a pattern as in Vale, taken as it is; `max` and `min` say how often it may
and must stand in each block of the rule's scope, in each sentence where the scope
names `sentence`, or in the whole text where it names `document`. Of too many the
first that is one too many is marked; where there are too few, the whole stretch.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Hit, House, Prepared, PreparedRule, Problem, in_scope
from factlint.checks.wording.fields import IGNORECASE
from factlint.checks.wording.matches import Match, by_rule, matches
from factlint.checks.wording.search import Wanted, search
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

FIELDS: Mapping[str, Field] = {
    "token": Field("pattern", "What to count.", required=True, example="'\\b\\w+\\b'"),
    "max": Field("whole", "How often it may stand at most; without it, any number.", example="30"),
    "min": Field("whole", "How often it must stand at least.", 0, example="1"),
    "ignorecase": IGNORECASE,
}
MESSAGE = "{count} of '{token}'"
PLACEHOLDERS = ("found", "count", "min", "max", "token")
EVERY_DOCUMENT = False

UNLIMITED = -1


def prepare(options: Mapping[str, object]) -> Prepared:
    token = cast("str", options["token"])
    most = UNLIMITED if options["max"] is None else cast("int", options["max"])
    least = cast("int", options["min"])
    found = search((), ignorecase=cast("bool | None", options["ignorecase"]), raw=[token])
    data = found.wanted, token, least, most
    return Prepared(found.needles, data, everywhere=bool(found.wanted[2]) or least > 0)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits_of = by_rule(hits)
    for rule in rules:
        wanted, token, least, most = cast("tuple[Wanted, str, int, int]", rule.data)
        places = matches(document, rule, wanted, hits_of.get(rule.number, ()))
        for unit, its in counted(units(document, rule.scope), places):
            if len(its) < least:
                span = unit
            elif most != UNLIMITED and len(its) > most:
                span = Span(its[most].start, its[most].end)
            else:
                continue
            found = document.reading[span.start : span.end]
            limits = {"min": str(least), "max": "" if most == UNLIMITED else str(most)}
            values = {"found": found, "count": str(len(its)), "token": token, **limits}
            expected = f"at least {least}" if len(its) < least else f"at most {most}"
            yield Problem(
                rule.number, span, values, claim=Claim("count", token, stated=str(len(its)), expected=expected)
            )


def units(document: Document, scope: Sequence[str]) -> Iterator[Span]:
    """The stretches in which the rule counts."""
    if "document" in scope:
        blocks = list(in_scope(document, scope))
        if blocks:
            yield Span(blocks[0].start, blocks[-1].end)
        return
    if "sentence" not in scope:
        yield from (Span(block.start, block.end) for block in in_scope(document, scope))
        return
    from factlint.text.sentences import sentences

    for block in in_scope(document, scope):
        yield from sentences(document.reading, block.start, block.end)


def counted(stretches: Iterable[Span], places: Sequence[Match]) -> Iterator[tuple[Span, list[Match]]]:
    """Each stretch with the matches that begin in it."""
    starts = [place.start for place in places]
    for stretch in stretches:
        first, last = bisect_right(starts, stretch.start - 1), bisect_right(starts, stretch.end - 1)
        yield stretch, list(places[first:last])
