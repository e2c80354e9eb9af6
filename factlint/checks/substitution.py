"""`substitution`: a word or phrase that should be another one.

Each entry of `swap` names what may not stand in the copy and what should stand
there. As in Vale, `ignorecase` and `nonword` say how it is looked for.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from factlint.checks.kind import SUBSTRING, WORD, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

FIELDS = {
    "swap": Field("pairs", "What is wrong, and what should stand there.", required=True),
    "ignorecase": Field("flag", "Whether capitals make no difference.", default=True),
    "nonword": Field("flag", "Whether it may stand inside a word.", default=False),
}
MESSAGE = "'{found}' should be '{expected}'"
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = False


def prepare(options: Mapping[str, object]) -> Prepared:
    swap = cast("Mapping[str, str]", options["swap"])
    match = SUBSTRING if options["nonword"] else WORD
    return Prepared([Needle(wrong, bool(options["ignorecase"]), match) for wrong in swap], list(swap.values()))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    rights = {rule.number: cast("list[str]", rule.data) for rule in rules}
    for hit in hits:
        right = rights[hit.rule][hit.needle]
        found = document.reading[hit.start : hit.end]
        fix = Repair(f"Write '{right}'", (Edit(hit.start, hit.end, right),), "safe")
        yield Problem(hit.rule, Span(hit.start, hit.end), {"found": found, "expected": right}, fix)
