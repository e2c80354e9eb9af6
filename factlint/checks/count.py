"""`count`: how many there are of something.

"66 slots" against `is: 66`. Whole numbers are exact unless copy hedges them ("nearly 7,000"); "12 more slots" and
"66 slots a year" may be other numbers and stay unchecked. Figures that change are a `series`: a later, higher toll
is right, an old one in new copy is superseded, and one below the latest known is asked about.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.fields import fields
from factlint.checks.facts.messages import MESSAGE, PLACEHOLDERS
from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem, Verdict
from factlint.text.document import Document

FIELDS = fields("count")
EVERY_DOCUMENT = False
__all__ = ["EVERY_DOCUMENT", "FIELDS", "MESSAGE", "PLACEHOLDERS", "find", "judge", "prepare", "verify"]


def verify(options: Mapping[str, object]) -> str:
    from factlint.checks.facts.plan import fault

    return fault("count", options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.plan import prepared

    return prepared("count", options)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.verdicts import judged

    return judged("count", document, rules, hits)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.verdicts import problems

    return problems(judge(document, rules, hits, house))
