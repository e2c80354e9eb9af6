"""Years, decades, quarters and spans of years in digits: "in 2003", "1998-2003", "the '90s", "Q3 2019", "fiscal
2019".

In: a folded block and the place of the digits, or of a "Q". Out: ("calendar", year, ...), ("range", ...),
("decade", ...), ("century", ...), ("quarter", ...), ("half", ...), ("fiscal", year). Refuses four digits that
count things, name a model (Boeing 2000, Windows 2000) or stand in a longer number, and ages and temperatures
"in the 70s".
"""

import re
from functools import cache

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, word_before
from factlint.mentions.temporal.year_context import SURE, counts, is_year


@cache
def _year() -> re.Pattern[str]:
    return compiled(
        r"(?P<year>1\d{3}|20\d\d|2[1-9]\d\d)"
        r"(?:(?P<decade>'?s)\b(?!-)"
        r"|(?P<join>[-–—/]| ?[–—] ?)(?P<last>\d{4}|\d{2})(?![\d%]|[.,:/–—-]\d|[a-z])"
        r"|[ -](?P<quarter>q[1-4]|h[12])\b"
        r"|(?: (?P<era>ad|bc|bce|ce|a\.d\.|b\.c\.)(?![a-z]))|)(?![\w%]|[.,:]\d)"
    )


@cache
def _quarter() -> re.Pattern[str]:
    return compiled(
        r"(?P<kind>[qh])(?P<number>[1-4])(?:(?:,? (?:of )?|[-/])(?P<year>(?:19|20)\d\d)(?![\d%-]))?(?!\w)"
    )


@cache
def _fiscal() -> re.Pattern[str]:
    return compiled(r"fy ?'?(?P<year>(?:19|20)\d\d|\d\d)(?:[-/](?:\d\d){1,2})?(?!\w)")


@cache
def _short_decade() -> re.Pattern[str]:
    return compiled(r"(?P<tens>[1-9]0)(?:'?s)(?![\w-])")


def read_quarter(low: str, start: int) -> Atom | None:
    """ "Q3", "q1-2019", "H2 2019"."""
    found = _quarter().match(low, start)
    if not found or (found["kind"] == "h" and (found["number"] > "2" or not found["year"])):
        return None
    year = int(found["year"]) if found["year"] else None
    return Atom(
        "date", start, found.end(), ("quarter" if found["kind"] == "q" else "half", int(found["number"]), year)
    )


def read_fiscal(low: str, start: int) -> Atom | None:
    """ "FY2019", "FY 19"."""
    found = _fiscal().match(low, start)
    return Atom("date", start, found.end(), ("fiscal", int(found["year"]))) if found else None


def read_year(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """Four digits that are a year, or two with an "s" that are a decade."""
    if end - start == 2:
        return _decade(low, start) or _clipped(low, start, end)
    if end - start != 4:
        return None
    before = word_before(low, start)
    glued = low[start - 1 : start] == "-"
    if glued and before not in ("mid", "post", "pre", "early", "late") and low[end : end + 1] != "s":
        return None
    found = _year().match(low, start)
    if not found:
        return None
    year = int(found["year"])
    stop = found.end()
    if found["decade"] == "'s" and (year % 10 or before not in ("the", "early", "late", "mid", "in")):
        stop -= 2  # "2008's largest deal"
    elif found["decade"]:
        return _years_of(low, start, stop, year)
    if found["quarter"]:
        kind = "quarter" if found["quarter"][0] == "q" else "half"
        return Atom("date", start, stop, (kind, int(found["quarter"][1]), year))
    if found["era"]:
        common = found["era"][0] in "ac"
        return Atom("date", start, stop, ("calendar", year, None, None, None) if common else ("era", year))
    if before == "fiscal" or low.endswith(("fiscal year ", "financial year "), 0, start):
        begin = low.rfind("fi", 0, start)
        return Atom("date", begin, stop, ("fiscal", year))
    if found["last"]:
        return _span(low, found, year, before)
    beside = 0 < floor == start - 1 and 1900 <= year < 2100 and not counts(low, stop)  # "Easter Monday 2018"
    if not beside and not is_year(low, text, start, stop, before, year):
        return None
    return Atom("date", start, stop, ("calendar", year, None, None, None))


def _decade(low: str, start: int) -> Atom | None:
    found = _short_decade().match(low, start)
    if not found:
        return None
    apostrophe = low[start - 1 : start] == "'"
    before = word_before(low, start - apostrophe)
    if before in ("his", "her", "their", "my", "your", "our", "low", "high", "upper", "lower", "mids", "s"):
        return None
    if not apostrophe and before not in ("the", "late", "early", "mid") and start > 0:
        return None
    return Atom("date", start - apostrophe, found.end(), ("decade", int(found["tens"]) // 10))


def _clipped(low: str, start: int, end: int) -> Atom | None:
    """ "in '98", "the summer of '69"."""
    if low[start - 1 : start] != "'" or word_before(low, start - 1) not in (
        "in",
        "of",
        "since",
        "until",
        "from",
        "by",
        "early",
        "late",
        "before",
        "and",
    ):
        return None
    if low[end : end + 1].isalnum() or low[end : end + 1] in ("'", "%"):
        return None
    return Atom("date", start - 1, end, ("calendar", int(low[start:end]), None, None, None))


def _years_of(low: str, start: int, stop: int, year: int) -> Atom | None:
    if year % 10:
        return None
    if year % 100 == 0 and year < 2000:
        return Atom("date", start, stop, ("century", year // 100))
    return Atom("date", start, stop, ("decade", year // 10))


def _span(low: str, found: re.Match[str], year: int, before: str) -> Atom | None:
    """ "1998-2003", "2005-06": two years, the second perhaps without its century."""
    printed = found["last"]
    last = int(printed) if len(printed) == 4 else year // 100 * 100 + int(printed)
    if len(printed) == 2 and last < year:
        last += 100
        if last - year != 1:
            return None
    if not 1000 <= last < 2200 or (len(printed) == 2 and found["join"] == "/" and last - year != 1):
        return None
    if counts(low, found.end()) and before not in SURE:
        return None
    first = ("calendar", year, None, None, None)
    return Atom("date", found.start(), found.end(), ("range", first, ("calendar", last, None, None, None)))
