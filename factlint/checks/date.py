"""`date`: when a thing was, against the date that copy gives it.

"Suspended in August 2018" against `is: August 2018`. Dates that count from the dateline ("last year", "on Friday")
are worked out first; without a dateline they stay unchecked, and so does "in August" where the year may be another
one. Only dates that share no day with the fact's contradict.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.fields import fields
from factlint.checks.facts.messages import MESSAGE, PLACEHOLDERS
from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem, Verdict
from factlint.text.document import Document

FIELDS = fields("date")
EVERY_DOCUMENT = False
__all__ = ["EVERY_DOCUMENT", "FIELDS", "MESSAGE", "PLACEHOLDERS", "find", "judge", "prepare", "verify"]


def verify(options: Mapping[str, object]) -> str:
    from factlint.checks.facts.plan import fault

    return fault("date", options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.plan import prepared

    return prepared("date", options)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.verdicts import judged

    return judged("date", document, rules, hits)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.verdicts import problems

    return problems(judge(document, rules, hits, house))
