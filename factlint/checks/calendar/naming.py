"""Days as a message names them: "4 January 2020" or "January 4, 2020", as the copy has it.

In: dates and what stands in the copy. Out: text.
"""

import re
from datetime import date

from factlint.grammar import Grammar

MONTHS = (
    "January February March April May June July August September October November December"
).split()  # fmt: skip
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SHORT = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip
_NAMES = "|".join([*WEEKDAYS, *sorted(SHORT, key=len, reverse=True)])
WEEKDAY = Grammar(rf"\b(?:{_NAMES})\b", re.IGNORECASE)
_DAY_FIRST = Grammar(
    r"\d(?:st|nd|rd|th)?(?: day)?(?: of)?(?:[./-]\d|[ ,./-]{0,2}(?:"
    + "|".join(name[:3] for name in MONTHS)
    + "))",
    re.IGNORECASE,
)


def day_first(printed: str) -> bool:
    """Whether a printed date has its day before its month. Digits alone count as such."""
    return _DAY_FIRST.search(printed) is not None


def named(day: date, first: bool, year: bool = True) -> str:
    """A date in words, the day first or the month, with its year or without."""
    month = MONTHS[day.month - 1]
    if first:
        return f"{day.day} {month} {day.year}" if year else f"{day.day} {month}"
    return f"{month} {day.day}, {day.year}" if year else f"{month} {day.day}"


def ordinal(number: int) -> str:
    """ "1st", "22nd", "13th"."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def like(printed: str, weekday: int) -> str:
    """The name of a weekday, as short and in the capitals that another one is printed with."""
    name = WEEKDAYS[weekday]
    if printed.lower() in SHORT:
        usual = [short for short, number in SHORT.items() if number == weekday]
        name = (usual[0] if len(printed) == 3 else usual[-1]).capitalize()
    return name.upper() if printed.isupper() else name.lower() if printed.islower() else name
