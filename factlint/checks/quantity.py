"""`quantity`: a length, weight, area, speed or another quantity with its unit that copy gives.

"10 miles long" against `is: 16 km`: units of one sort are converted first. Quantities have the precision that they
are printed with.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.fields import fields
from factlint.checks.facts.messages import MESSAGE, PLACEHOLDERS
from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem, Verdict
from factlint.text.document import Document

FIELDS = fields("quantity")
EVERY_DOCUMENT = False
__all__ = ["EVERY_DOCUMENT", "FIELDS", "MESSAGE", "PLACEHOLDERS", "find", "judge", "prepare", "verify"]


def verify(options: Mapping[str, object]) -> str:
    from factlint.checks.facts.plan import fault

    return fault("quantity", options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.plan import prepared

    return prepared("quantity", options)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.verdicts import judged

    return judged("quantity", document, rules, hits)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.verdicts import problems

    return problems(judge(document, rules, hits, house))
