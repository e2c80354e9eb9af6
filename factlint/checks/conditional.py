"""`conditional`: where the first thing stands, the second must stand too.

`first` and `second` are patterns as in Vale, taken as they are. Where `second` has a
group, a match of `first` asks for a match of `second` whose group is the same text:
an acronym in use asks for one in brackets behind its name. Without a group any
match of `second` will do. It must stand before, or in the same block. Of one text
only the first place is reported, and nothing within an exception.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Hit, House, Prepared, PreparedRule, Problem, in_scope
from factlint.checks.wording.fields import EXCEPTIONS
from factlint.checks.wording.matches import Match, by_rule, matches, parted, tried
from factlint.checks.wording.search import Wanted, search
from factlint.checks.wording.spared import unspared
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

FIELDS: Mapping[str, Field] = {
    "first": Field("pattern", "What asks for something.", required=True, example="'\\b[A-Z]{3,5}\\b'"),
    "second": Field("pattern", "What it asks for.", required=True, example="'\\w+ \\(([A-Z]{3,5})\\)'"),
    "ignorecase": Field("flag", "Whether capitals make no difference.", default=False, example="yes"),
    "exceptions": EXCEPTIONS,
}
MESSAGE = "'{found}' stands here without what it asks for"
PLACEHOLDERS = ("found",)
EVERY_DOCUMENT = False


def prepare(options: Mapping[str, object]) -> Prepared:
    ignorecase = bool(options["ignorecase"])
    second = cast("str", options["second"])
    first = search((), ignorecase=ignorecase, raw=[cast("str", options["first"])], grouped=(0,))
    exceptions = search(cast("Sequence[str]", options["exceptions"]), ignorecase=ignorecase)
    needles = [*first.needles, *exceptions.needles]
    data = first.wanted, exceptions.wanted, len(first.needles), second, ignorecase
    return Prepared(needles, data, everywhere=bool(first.wanted[2]))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits_of = by_rule(hits)
    for rule in rules:
        wanted, excepted, count, second, ignorecase = cast("tuple[Wanted, Wanted, int, str, bool]", rule.data)
        its, others = parted(hits_of.get(rule.number, ()), count)
        places = list(unspared(document, rule, matches(document, rule, wanted, its), excepted, others))
        if not places:
            continue
        answers = answered(document, rule, second, ignorecase=ignorecase)
        told: set[str] = set()
        for match in places:
            asked = group_of(match)
            block = document.block_at(match.start)
            until = block.end if block else match.end
            if asked in told or min(answers.get(asked, until), answers.get("", until)) < until:
                continue
            told.add(asked)
            found = document.reading[match.start : match.end]
            yield Problem(
                rule.number, Span(match.start, match.end), {"found": found}, claim=Claim("wording", stated=found)
            )


def answered(document: Document, rule: PreparedRule, second: str, *, ignorecase: bool) -> dict[str, int]:
    """What the matches of `second` answer, and where each first stands; "" answers everything."""
    first: dict[str, int] = {}
    for block in in_scope(document, rule.scope):
        for match in tried(document, block, 0, (second, ignorecase)):
            grouped = match.found is not None and match.found.re.groups
            first.setdefault(group_of(match) if grouped else "", match.start)
    return first


def group_of(match: Match) -> str:
    """The text of a match's first group, of the whole match where it has none."""
    if match.found is None:
        return ""
    return str(match.found[1] if match.found.re.groups and match.found[1] else match.found[0])
