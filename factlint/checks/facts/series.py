"""Figures that change: a series of values, each with the day that it was known on.

In: the series, a value of copy and the days that the copy speaks from. Out: a `Reading`. In a series that rises, a
later and higher value is right, an old one in new copy is superseded, and one below the latest known is asked
about; a series that falls is the other way round.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from factlint.checks.facts.validity import moved
from factlint.checks.facts.wanted import Wanted
from factlint.checks.kind import CONTRADICTED, UNCHECKED, VERIFIED
from factlint.record import NamedTuple
from factlint.values.compare import compare
from factlint.values.value import Relation, Value

AGREEING = frozenset((Relation.SAME, Relation.REFINES, Relation.COMPATIBLE))
SUPERSEDED, BEHIND = "superseded", "behind"
SLACK = 1
"""A day more for copy of other time zones."""


class Reading(NamedTuple):
    """What a fact says of a value."""

    status: str
    expected: Wanted | None
    why: str
    """For the fact-checker's list, where it stays unchecked."""
    how: str = ""
    """SUPERSEDED, BEHIND or ""."""
    since: str = ""
    """When what is expected was known, as the editor wrote it."""


def in_series(series: Sequence[Wanted], value: Value, first: str, last: str) -> Reading:
    """How a value stands to a series; `first` and `last`: the days that the copy speaks from, "" for unknown."""
    relations = [compare(value, each.resolved()) for each in series]
    if all(relation is Relation.UNKNOWN for relation in relations):
        return Reading(UNCHECKED, None, "the values cannot be compared")
    if not first:
        return Reading(UNCHECKED, None, "the figure changes, and the copy has no dateline")
    known = [index for index, each in enumerate(series) if each.since <= moved(last[:10], SLACK)]
    if not known:
        return Reading(UNCHECKED, None, f"the figure is known only since {series[0].as_of}")
    sure = [index for index in known if series[index].known <= moved(first[:10], -SLACK)]
    oldest = sure[-1] if sure else known[0]
    right = next((index for index in reversed(known) if index >= oldest and relations[index] in AGREEING), None)
    if right is not None:
        return Reading(VERIFIED, series[right], "", since=series[right].as_of)
    latest = series[oldest]
    before = next((index for index in range(oldest - 1, -1, -1) if relations[index] in AGREEING), None)
    if before is not None and oldest in sure:
        return Reading(CONTRADICTED, latest, "", SUPERSEDED, latest.as_of)
    way = direction(series)
    side = beside(value, latest) if way else 0
    if side and side != way and oldest in sure:
        return Reading(CONTRADICTED, latest, "", BEHIND, latest.as_of)
    return Reading(UNCHECKED, latest, f"the figure changes; {latest.text} is as of {latest.as_of}")


def direction(series: Sequence[Wanted]) -> int:
    """1 for a series that rises, as one of a single value does; -1 for one that falls; 0 for any other."""
    points = [Decimal(each.lo or each.hi or 0) for each in series if each.lo is None or each.lo[4:5] != "-"]
    if len(points) < len(series):
        return 0
    if all(one <= two for one, two in pairwise(points)):
        return 1
    return -1 if all(one >= two for one, two in pairwise(points)) else 0


def beside(value: Value, latest: Wanted) -> int:
    """1 where a value lies wholly above another, -1 where below."""
    if value.mention.kind == "quantity" and value.mention.content[5] != latest.resolved().mention.content[5]:
        return 0
    if value.lo is not None and latest.hi is not None and Decimal(value.lo) >= Decimal(latest.hi):
        return 1
    if value.hi is not None and latest.lo is not None and Decimal(value.hi) <= Decimal(latest.lo):
        return -1
    return 0
