"""`money`: an amount of money that copy gives.

"Aid worth $2 billion" against `is: about $2 billion`. Amounts have the precision that they are printed with: $2
billion is anything from 1.5 to 2.5 billion, "about" a tenth more or less. Other currencies stay unchecked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.fields import fields
from factlint.checks.facts.messages import MESSAGE, PLACEHOLDERS
from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem, Verdict
from factlint.text.document import Document

FIELDS = fields("money")
EVERY_DOCUMENT = False
__all__ = ["EVERY_DOCUMENT", "FIELDS", "MESSAGE", "PLACEHOLDERS", "find", "judge", "prepare", "verify"]


def verify(options: Mapping[str, object]) -> str:
    from factlint.checks.facts.plan import fault

    return fault("money", options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.plan import prepared

    return prepared("money", options)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.verdicts import judged

    return judged("money", document, rules, hits)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.verdicts import problems

    return problems(judge(document, rules, hits, house))
