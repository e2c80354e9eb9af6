"""From when until when a fact holds, and how a stretch of days stands to that.

`from` (or `since`) and `until` are days as the desk writes them, both inclusive. A month or a year stands for some
day in it that the editor does not know, so that the whole of it is unchecked: "until June 2019" holds up to May,
has ended from July on, and June may be either.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from factlint.checks.facts.days import ANY, Days, days, days_fault
from factlint.record import NamedTuple
from factlint.rulebook.field import Field, Fields

FROM = Field(
    "text", "Since when it holds, as the desk writes dates.", None, example="June 2017", verify=days_fault
)
TIMES: Fields = {
    "from": FROM,
    "since": Field("text", "The same as 'from'.", None, example="2017-06-01", verify=days_fault),
    "until": Field(
        "text", "Until when it holds, this day included.", None, example="4 January 2020", verify=days_fault
    ),
    "as_of": Field("text", "The day that it was known on.", None, example="January 3, 2020", verify=days_fault),
}
"""The keys of time that every fact has."""
BEFORE, WITHIN, AFTER, EDGE = "before", "within", "after", "edge"


class Validity(NamedTuple):
    """When a fact begins to hold and the last that it holds; `ANY` where it has no such end. Plain data."""

    begins: Days = ANY
    ends: Days = ANY

    def is_open(self) -> bool:
        """Whether it holds at any time."""
        return self == ALWAYS


ALWAYS = Validity()


def validity(options: Mapping[str, object]) -> Validity:
    """The validity that the options `from`, `since` and `until` give. ValueError where a date cannot be read."""
    begins, ends = options.get("from") or options.get("since"), options.get("until")
    return Validity(days(str(begins)) if begins else ANY, days(str(ends)) if ends else ANY)


def validity_fault(options: Mapping[str, object]) -> str:
    """What is wrong with the dates of a fact taken together; "" where nothing is."""
    if options.get("from") and options.get("since"):
        return "'from' and 'since' are the same key; write one of them"
    begins, ends = validity(options)
    if begins.first and ends.last and begins.first > ends.last:
        return "'until' lies before 'from', so that it never holds"
    return ""


def standing(when: Validity, first: str, last: str, slack: int = 0) -> str:
    """How the days from `first` to `last` (ISO 8601) stand to a validity.

    BEFORE it, AFTER it, WITHIN it, or EDGE: partly in it, or within a month or year at its edge whose day nobody
    has written down. `slack` is how many days more it may have held at either end, for copy of other time zones.
    """
    begins, ends = when
    first, last = first[:10], last[:10]
    if begins.first and last < moved(begins.first, -slack):
        return BEFORE
    if ends.last and first > moved(ends.last, slack):
        return AFTER
    has_begun = not begins.first or (first >= begins.first if begins.is_day() else first > begins.last)
    lasts = not ends.last or (last <= ends.last if ends.is_day() else last < ends.first)
    return WITHIN if has_begun and lasts else EDGE


def moved(day: str, by: int) -> str:
    """An ISO date so many days on; itself at the ends of the calendar."""
    if not by:
        return day
    try:
        return (date.fromisoformat(day) + timedelta(by)).isoformat()
    except OverflowError:
        return day
