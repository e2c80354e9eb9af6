"""`duration`: how long a thing took or lasts.

"A three-week ceasefire" against `is: 21 days`. Lengths have half a unit of slack, as people round them: "three
weeks" is anything from two and a half weeks to three and a half.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.fields import fields
from factlint.checks.facts.messages import MESSAGE, PLACEHOLDERS
from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem, Verdict
from factlint.text.document import Document

FIELDS = fields("duration")
EVERY_DOCUMENT = False
__all__ = ["EVERY_DOCUMENT", "FIELDS", "MESSAGE", "PLACEHOLDERS", "find", "judge", "prepare", "verify"]


def verify(options: Mapping[str, object]) -> str:
    from factlint.checks.facts.plan import fault

    return fault("duration", options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.plan import prepared

    return prepared("duration", options)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.verdicts import judged

    return judged("duration", document, rules, hits)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.verdicts import problems

    return problems(judge(document, rules, hits, house))
