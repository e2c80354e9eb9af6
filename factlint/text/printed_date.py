"""Full dates as headers, bylines and front matter print them, read without any guess.

A text goes in, an ISO 8601 date comes out. Refused, by None: dates that are not in the
calendar, and numbers of which either may be the month ("05/01/2018").
"""

import re

from factlint.grammar import compiled

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_TIME = (
    r"(?:(?:[01]?\d|2[0-3])(?:[:.][0-5]\d){1,2}(?:\s*[ap]\.?m\b\.?)?"
    r"|[01]?\d\s*[ap]\.?m\b\.?|(?:[01]\d|2[0-3])[0-5]\d(?=\s*[A-Z]{3,4}\b))"
)
DATE = (
    rf"(?P<iso>{_YEAR}-[01]\d-[0-3]\d)"
    rf"|(?P<day>{_DAY})[\s-]+(?:of\s+)?(?P<month>{MONTH}),?[\s-]*(?P<year>{_YEAR})"
    rf"|(?P<month2>{MONTH})\s+(?P<day2>{_DAY}),?\s+(?P<year2>{_YEAR})"
    rf"|(?P<one>[0-3]?\d)(?P<mark>[./])(?P<two>[0-3]?\d)(?P=mark)(?P<year3>{_YEAR})"
)
WEEKDAY = r"(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?,?\s*)?"
WHEN = (
    rf"(?P<printed>{WEEKDAY}(?:{DATE})(?!\d))"
    rf"(?:\s*(?:,|at|\||-|–|—|•|·|T|\.|/)?\s*(?:at\s+)?{_TIME}"
    r"(?:\s*\(?(?:[A-Z]{1,5}|[+-]\d\d:?\d\d)\)?)?)?"
)
"""A date with its weekday ("printed"), and its time of day, where it has them."""


_LABEL_WORD = r"(?:first |last )?(?:published|updated|posted|modified|created|edited|dated|date|issued|filed)"
_LABELLED = rf"[\W_]*(?:{_LABEL_WORD}|{WEEKDAY}{_YEAR}-)"
_LABEL = rf"[\W_]*(?P<label>{_LABEL_WORD}(?: on| at)?)?\s*[:–—-]?\s*[(\[]?"


def when(text: str) -> "re.Match[str] | None":
    """The first date of a text, with its weekday and time of day: "printed" is the date."""
    return compiled(WHEN, re.IGNORECASE).search(text)


def is_label(before: str) -> bool:
    """Whether what stands before a date only introduces it, as "Last updated:" does, or is nothing."""
    return compiled(_LABEL, re.IGNORECASE).fullmatch(before) is not None


def has_label(before: str) -> bool:
    """Whether what stands before a date introduces it by a word."""
    found = compiled(_LABEL, re.IGNORECASE).fullmatch(before)
    return found is not None and found["label"] is not None


def is_labelled(text: str) -> bool:
    """Whether a text begins with a word that introduces a date, or with an ISO date: a look before `when`."""
    return compiled(_LABELLED, re.IGNORECASE).match(text) is not None


def iso_date(found: "re.Match[str]") -> str | None:
    """The date that a match of DATE or WHEN has read."""
    if found["iso"]:
        return checked(*map(int, found["iso"].split("-")))
    if found["year3"]:
        one, two, year = int(found["one"]), int(found["two"]), int(found["year3"])
        if one > 12 >= two or one == two:
            return checked(year, two, one)
        return checked(year, one, two) if two > 12 else None
    month = found["month"] or found["month2"]
    day = found["day"] or found["day2"]
    return checked(int(found["year"] or found["year2"]), month_number(month), int(day.lower().rstrip("stndrh")))


def month_number(name: str) -> int:
    """1 to 12, of a name or its abbreviation in any case."""
    return 1 + MONTHS.index(name[:3].lower())


def checked(year: int, month: int, day: int) -> str | None:
    """ISO 8601, or None where the calendar has no such day."""
    from datetime import date

    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
