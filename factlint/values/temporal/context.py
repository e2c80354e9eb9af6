"""What a date is resolved against: the dateline, the order of day and month, and what was named before.

In: a document. Out: a `Context` that `points` asks, and that remembers the periods named so far.
"""

from collections.abc import Sequence
from datetime import date, datetime

from factlint.grammar import compiled
from factlint.mentions.mention import Mention
from factlint.record import NamedTuple
from factlint.values.temporal.period import Period

FINER = {
    "day": ("day",),
    "week": ("day", "week", "weekend"),
    "weekend": ("day", "week", "weekend"),
    "fortnight": ("day", "week"),
    "month": ("day", "week", "weekend", "month"),
    "quarter": ("day", "month", "quarter"),
    "year": ("day", "week", "weekend", "month", "quarter", "half", "season", "year"),
    "decade": ("day", "week", "month", "quarter", "half", "season", "year", "decade"),
    "century": ("year", "decade", "century"),
}
"""Grains that lie within one unit, so that "that year" may go back to them."""
REMEMBERED = 24
NEAR = 500
"""How many characters back "that year" and "two years later" look for what they go back to."""


class Named(NamedTuple):
    period: Period
    start: int
    end: int


class Context:
    """Reading text, dateline and memory. Only `remember` changes it."""

    __slots__ = ("_named", "day_first", "now", "reading", "today")

    def __init__(
        self, reading: str, today: date | None, day_first: bool | None, now: datetime | None = None
    ) -> None:
        self.reading = reading
        self.today = today
        """The day the text speaks from; None where it is not known."""
        self.now = now
        """The minute it speaks from, where the dateline has one."""
        self.day_first = day_first
        """Whether 4/3 is 4 March; None where nothing tells."""
        self._named: list[Named] = []

    def at(self, today: date | None) -> "Context":
        """The same context on another day: that of a quotation."""
        other = Context(self.reading, today, self.day_first)
        other._named = self._named
        return other

    def remember(self, named: Named) -> None:
        self._named.append(named)
        del self._named[:-REMEMBERED]

    def antecedent(self, unit: str, before: int) -> Period | None:
        """The period named last that a unit can go back to. "Said Friday" is one only for days and weeks."""
        grains = FINER.get(unit, ("day",))
        told = unit in ("day", "week", "weekend", "fortnight")
        for named in reversed(self._named):
            if before - named.end > NEAR:
                return None
            period = named.period
            if period.lo is None or period.hi is None or period.grain not in grains:
                continue
            if told or period.basis != "dateline":
                return period
        return None

    def day_named(self, before: int) -> Period | None:
        """The day named last in the same sentence, for a clock time."""
        for named in reversed(self._named):
            if before - named.end > 160 or "\n" in self.reading[named.end : before]:
                return None
            if named.period.grain == "day" and not compiled(r"[.!?]\s+[A-Z]").search(
                self.reading[named.end : before]
            ):
                return named.period
        return None


def day_first(mentions: Sequence[Mention], order: str) -> bool | None:
    """Whether a document writes the day before the month: any part over 12 settles it, then the settings."""
    votes = {first > 12 for first, second in _pairs(mentions) if (first > 12) != (second > 12)}
    if len(votes) == 1:
        return votes.pop()
    return {"day-first": True, "dmy": True, "month-first": False, "mdy": False}.get(order)


def _pairs(mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    pending: list[object] = [mention.content for mention in mentions if mention.kind in ("date", "time")]
    while pending:
        content = pending.pop()
        if not isinstance(content, tuple) or not content:
            continue
        if content[0] == "numeric":
            found.append((content[1], content[2]))
        elif content[0] in ("range", "at", "within", "nth", "offset"):
            pending.extend(content[1:])
    return found
