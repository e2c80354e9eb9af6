"""Dates in digits alone: "2020-01-04", "2020-01-04T12:48", "31.12.2018", "1/4/20", "2014-10", "12/2015".

In: a folded block and the place of its first digit. Out: ("calendar", ...) where the order is plain,
("numeric", first, second, year) where the document decides between day and month, ("at", date, clock) with a
time. Refuses whatever goes on as more digits and separators (versions, telephone numbers, 1/2/3/4/5),
fractions, scores, and a bare "4/7" that no preposition makes a date.
"""

import re
from functools import cache

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, Content, word_before
from factlint.mentions.temporal.months import MONTH
from factlint.mentions.temporal.words import MONTHS, words

LEADS = words("on by from until till since dated before after between for of through and to")
STOP = r"(?![\d%]|[/.:]\d|-\d(?!\d?/\d))"


@cache
def _iso() -> re.Pattern[str]:
    return compiled(
        r"(?P<year>\d{4})(?P<join>[-/.])(?P<month>\d{1,2})(?P=join)(?P<day>\d{1,2})(?![\d/-])"
        r"(?:(?:t| ?)(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?(?P<zone>z"
        r"|[+-]\d{2}:?\d{2})?(?![\d:]))?"
    )


@cache
def _parted() -> re.Pattern[str]:
    return compiled(
        rf"(?P<first>\d{{1,2}})(?P<join>[/.-])(?P<second>\d{{1,2}})(?P=join)(?P<year>\d{{4}}|\d{{2}}){STOP}"
    )


@cache
def _pair() -> re.Pattern[str]:
    return compiled(rf"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}}){STOP}(?!-|th\b)")


@cache
def _ends() -> re.Pattern[str]:
    return compiled(
        r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?:/(?P<year>\d{4}))? ?[-–] ?(?P<c>\d{1,2})/(?P<d>\d{1,2})"
        rf"(?:(?:/|, )(?P<last>\d{{4}}))?{STOP}"
    )


@cache
def _month_of_year() -> re.Pattern[str]:
    return compiled(
        rf"(?:(?P<year>(?:19|20)\d\d)[-/](?P<month>\d\d|\d(?=[\s.,;)]|$))|(?P<first>\d{{1,2}})[/-](?P<last>(?:19|20)\d\d)){STOP}"
    )


@cache
def _year_month_day() -> re.Pattern[str]:
    return compiled(rf"(?P<year>\d{{4}})[-/]{MONTH}[-/](?P<day>\d{{1,2}})(?![\d/-])")


def read_numeric(low: str, start: int, end: int, floor: int) -> Atom | None:
    """A date in digits from `start`; `end` is where the first run of digits ends."""
    join = low[end : end + 1]
    size = end - start
    if join not in ("-", "/", "."):
        return _spaced(low, start) if join == " " and size in (2, 4) else None
    if size == 4:
        return _year_first(low, start)
    if size > 2:
        return None
    if join == "/" and (both := _both(low, start)):
        return both
    found = _parted().match(low, start)
    if found:
        return _three_parts(low, found)
    if join != ".":
        found = _month_of_year().match(low, start)
        if found and found["first"] and 0 < int(found["first"]) < 13:
            return Atom(
                "date", start, found.end(), ("calendar", int(found["last"]), int(found["first"]), None, None)
            )
        if spaced := _spaced(low, start):
            return spaced
    if join == "/":
        return _two_parts(low, start, floor)
    return None


def _both(low: str, start: int) -> Atom | None:
    """ "10/1-11/7/2017", "between 10/1-11/7"."""
    found = _ends().match(low, start)
    if not found:
        return None
    before = word_before(low, start)
    if before not in ("from", "between") and found["last"] is None:
        return None
    numbers = [int(found[name]) for name in ("a", "b", "c", "d")]
    if not all(0 < number < 32 for number in numbers):
        return None
    last = int(found["last"]) if found["last"] else None
    year = int(found["year"]) if found["year"] else last
    begin = start - 1 - len(before) if before in ("from", "between") else start
    ends = ("numeric", *numbers[:2], year), ("numeric", *numbers[2:], last)
    return Atom("date", begin, found.end(), ("range", *ends))


def _spaced(low: str, start: int) -> Atom | None:
    """ "2016 - 11", "11 / 2016" where nothing follows."""
    found = compiled(
        r"(?:(?P<year>20\d\d) ?[-/] ?(?P<month>[01]\d)"
        r"|(?P<first>[01]\d) ?[-/] ?(?P<last>20\d\d))(?=[,;!?)]|\.?(?:\s|$))(?! [a-z])"
    ).match(low, start)
    if not found:
        return None
    year, month = int(found["year"] or found["last"]), int(found["month"] or found["first"])
    if not 0 < month < 13 or month == (year + 1) % 100:
        return None
    return Atom("date", start, found.end(), ("calendar", year, month, None, None))


def _year_first(low: str, start: int) -> Atom | None:
    found = _iso().match(low, start)
    if found and 0 < int(found["month"]) < 100:
        year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
        if month > 12 >= day and found["join"] == "/":
            month, day = day, month
        if month > 31 or day > 31 or not 1000 <= year < 3000 or (month > 12 and found["join"] != "-"):
            return None
        date: Content = ("calendar", year, month, day, None)
        if found["hour"] is None:
            return Atom("date", start, found.end(), date)
        second = int(found["second"]) if found["second"] else None
        clock = ("clock", int(found["hour"]), int(found["minute"]), second, "24", (found["zone"] or "").upper())
        return Atom("time", start, found.end(), ("at", date, clock))
    found = _year_month_day().match(low, start)
    if found and 0 < int(found["day"]) < 32:
        named = ("calendar", int(found["year"]), MONTHS[found["month"]], int(found["day"]), None)
        return Atom("date", start, found.end(), named)
    found = _month_of_year().match(low, start)
    if found and found["year"]:
        year, month = int(found["year"]), int(found["month"])
        if month == (year + 1) % 100 or not 0 < month < 13:  # "2005-06" is a season, "2014-10" a month
            return None
        return Atom("date", start, found.end(), ("calendar", year, month, None, None))
    return _spaced(low, start)


def _three_parts(low: str, found: re.Match[str]) -> Atom | None:
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    if not 0 < first < 32 or not 0 < second < 32 or (first > 12 and second > 12 and len(found["year"]) == 2):
        return None
    if len(found["year"]) == 4:
        if not 1000 <= year < 3000:
            return None
    elif found["join"] != "/" and word_before(low, found.start()) not in LEADS:
        whole = found.start() == 0 and found.end() == len(low)  # as a table's cell
        if (
            not whole
            and found["year"][0] != "0"
            and not (found["join"] == "." and len(found["first"]) == len(found["second"]) == 2)
        ):
            return None
    return Atom("date", found.start(), found.end(), ("numeric", first, second, year))


def _two_parts(low: str, start: int, floor: int) -> Atom | None:
    found = _pair().match(low, start)
    if not found:
        return None
    weekday = floor > 0 and low[floor:start] in (" ", ", ")
    whole = (
        start == 0
        and found.end() == len(low)
        and (found["second"] not in ("2", "3", "4", "8") or int(found["first"]) > 12)
    )
    if (
        not weekday
        and not whole
        and word_before(low, start)
        not in ("on", "by", "from", "until", "since", "dated", "to", "till", "before", "between")
    ):
        return None
    first, second = int(found["first"]), int(found["second"])
    if not 0 < first < 32 or not 0 < second < 32 or (first > 12 and second > 12):
        return None
    if compiled(r" (?:of|inch|in\.|cup|mile|hour|percent|the|scale)").match(low[found.end() : found.end() + 9]):
        return None
    return Atom("date", start, found.end(), ("numeric", first, second, None))
