"""`existence`: a word, phrase or pattern that should not stand in the copy.

As in Vale, `tokens` are words, phrases or patterns that stand as whole words, and
`raw` patterns, joined to one, are taken as they are. Without `ignorecase` capitals
make no difference, save to a pattern that asks for them (`[A-Z]`). A space stands
for any white space; a token without other special signs is plain text ("U.S.").
A match within an exception is none. Inside a direct quotation it is an info.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Hit, House, Prepared, PreparedRule, Problem
from factlint.checks.wording.fields import EXCEPTIONS, IGNORECASE, NONWORD, RAW, TOKENS
from factlint.checks.wording.matches import by_rule, matches, parted
from factlint.checks.wording.search import Wanted, search
from factlint.checks.wording.spared import is_spoken, unspared
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

FIELDS: Mapping[str, Field] = {
    "tokens": TOKENS,
    "raw": RAW,
    "ignorecase": IGNORECASE,
    "nonword": NONWORD,
    "exceptions": EXCEPTIONS,
}
MESSAGE = "'{found}': better without it"
PLACEHOLDERS = ("found",)
EVERY_DOCUMENT = False


def prepare(options: Mapping[str, object]) -> Prepared:
    raw = "".join(cast("Sequence[str]", options["raw"]))
    ignorecase = cast("bool | None", options["ignorecase"])
    tokens = search(
        cast("Sequence[str]", options["tokens"]),
        ignorecase=ignorecase,
        nonword=bool(options["nonword"]),
        raw=[raw] if raw else [],
    )
    exceptions = search(cast("Sequence[str]", options["exceptions"]), ignorecase=ignorecase)
    needles = [*tokens.needles, *exceptions.needles]
    data = tokens.wanted, exceptions.wanted, len(tokens.needles)
    return Prepared(needles, data, everywhere=bool(tokens.wanted[2]))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits_of = by_rule(hits)
    for rule in rules:
        wanted, excepted, count = cast("tuple[Wanted, Wanted, int]", rule.data)
        its, others = parted(hits_of.get(rule.number, ()), count)
        for match in unspared(document, rule, matches(document, rule, wanted, its), excepted, others):
            found = document.reading[match.start : match.end]
            yield Problem(
                rule.number,
                Span(match.start, match.end),
                {"found": found},
                claim=Claim("wording", stated=found),
                severity="info" if is_spoken(document, rule, match) else "",
            )
