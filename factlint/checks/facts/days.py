"""Days as the desk writes them: "4 January 2020", "June 2017", "2017", "2020-01-04", to their first and last day.

In: what an editor wrote in a rule. Out: two ISO dates, or what is wrong with it in plain words. Refuses whatever
counts from another day ("last month", "June 18") and digits of which either may be the month.
"""

from factlint.record import NamedTuple
from factlint.values.value import Value


class Days(NamedTuple):
    """First and last day, ISO 8601, both included; the same day twice where one day is meant."""

    first: str
    last: str

    def is_day(self) -> bool:
        """Whether this is one day and not a month or a year."""
        return self.first == self.last


ANY = Days("", "")
"""Nothing was written."""
HELP = "write it as 4 January 2020, January 2020, 2020 or 2020-01-04"


def days(text: str) -> Days:
    """The days that a text names. ValueError, worded for the editor, where it names none."""
    from factlint.checks.facts.written import values_of  # the grammars, for loading only

    written = " ".join(text.split())
    if written.lower() in ("now", "present", "today", "ongoing", "still"):
        raise ValueError(f"'{text}' is another day every day; leave the key out where it still holds")
    values: list[Value] = []
    for form in (written, f"in {written}"):  # "1873" alone may be a number
        values = [value for value in values_of(form) if value.mention.kind in ("date", "time")]
        if values:
            break
    if len(values) != 1 or values[0].mention.text != written:
        raise ValueError(f"'{text}' cannot be read as a date; {HELP}")
    value = values[0]
    if not value.valid:
        raise ValueError(f"the calendar has no '{text}'; {HELP}")
    if value.alternatives:
        raise ValueError(f"'{text}' may be two days, as either number may be the month; {HELP}")
    if value.basis != "absolute" or value.lo is None or value.hi is None:
        raise ValueError(f"'{text}' has no year of its own; {HELP}")
    found = Days(value.lo[:10], value.hi[:10])
    weekday = value.mention.content[4] if value.mention.content[0] == "calendar" else None
    if isinstance(weekday, int) and found.is_day():
        from datetime import date

        from factlint.checks.calendar.naming import WEEKDAYS

        actual = date.fromisoformat(found.first).isoweekday() - 1
        if WEEKDAYS[actual] != WEEKDAYS[weekday]:
            raise ValueError(f"'{text}' was a {WEEKDAYS[actual]}; correct the day or the date")
    return found


def days_fault(value: object) -> str:
    """What is wrong with the text of a date; "" where it can be read or is left out."""
    if value is None:
        return ""
    try:
        days(str(value))
    except ValueError as wrong:
        return str(wrong)
    return ""
