"""Whether a dated fact speaks of what copy tells, and from which days the copy speaks.

In: a plan, the dates in the clause, the dateline. Out: why the fact does not speak of it, or "". The dates of the
clause come before the dateline; without either, a dated fact is unchecked.
"""

from collections.abc import Sequence

from factlint.checks.facts.plan import Plan
from factlint.checks.facts.validity import AFTER, BEFORE, WITHIN, moved, standing
from factlint.text.document import Document
from factlint.values.value import Value

SLACK = 1
"""A day more for copy of other time zones."""


def speaking_days(document: Document, dates: Sequence[Value]) -> tuple[str, str]:
    """The first and the last day that a clause speaks of: its own dates, else the dateline; "" where unknown."""
    own = [(each.lo[:10], each.hi[:10]) for each in dates if each.lo and each.hi]
    if own:
        return min(own)[0], max(end for _, end in own)
    line = document.dateline
    return (line.date[:10], line.date[:10]) if line else ("", "")


def not_applying(plan: Plan, document: Document, dates: Sequence[Value]) -> str:
    """Why a fact does not speak of what a clause with these dates tells, or ""."""
    line = document.dateline
    dated = plan.as_of.first and not plan.is_series
    if dated and line and line.date[:10] < moved(plan.as_of.first, -SLACK):
        return f"the copy is older than the fact, which is as of {plan.as_of_text}"
    if plan.when.is_open():
        return ""
    own = [standing(plan.when, each.lo, each.hi) for each in dates if each.lo and each.hi]
    if own:
        return "" if set(own) == {WITHIN} else "the clause speaks of another time than the fact"
    if line is None:
        return "the fact is dated, and the copy has no dateline"
    stands = standing(plan.when, line.date, line.date, SLACK)
    if stands == WITHIN:
        return ""
    return {BEFORE: "the fact holds only later", AFTER: "the fact holds no longer"}.get(
        stands, "the copy is of a time in which the fact began or ended"
    )
