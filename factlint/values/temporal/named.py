"""Periods with names: "last October", "Easter", "over the weekend", "the '90s", "the third quarter", "last
winter"."""

from datetime import timedelta

from factlint.values.temporal import period as calendar
from factlint.values.temporal.holidays import holiday
from factlint.values.temporal.nearest import nearest
from factlint.values.temporal.period import UNDATED, UNKNOWN, Period
from factlint.values.temporal.place import Content, Place, number

NEXT = frozenset(("next", "coming", "upcoming", "following"))
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""Month in which a northern season begins."""


def month(content: Content, place: Place) -> Period:
    """("month", number, which): the nearest that way, with the one a turn further where that is this year's."""
    named, which, today = number(content[1]), content[2], place.today
    if today is None:
        return UNDATED
    if which == "this":
        return calendar.month(today.year, named, "dateline")
    if which in NEXT or which == "after next":
        further = which == "after next"
        return calendar.month(today.year + (named <= today.month) + further, named, "dateline")
    found = calendar.month(today.year - (named >= today.month), named, "dateline")
    if named >= today.month:
        return found
    other = calendar.month(today.year - 1, named, "dateline")
    return found._replace(alternatives=(str(other.value),), others=(other,))


def named_day(content: Content, place: Place) -> Period:
    """("holiday", key, year, which)."""
    key, year, which, today = str(content[1]), content[2], content[3], place.today
    if isinstance(year, int):
        return calendar.day(holiday(key, year))
    if today is None:
        return UNDATED
    if which and which != "this":
        own = holiday(key, today.year)
        shift = int(own <= today) if which in NEXT else -int(own >= today)
        return calendar.day(holiday(key, today.year + shift), "dateline")
    return nearest(today, lambda shift: calendar.day(holiday(key, today.year + shift)), place.tense)


def weekend(_: Content, place: Place) -> Period:
    """("weekend",): the one that began last, or the coming one in a clause of the future."""
    today = place.today
    if today is None:
        return UNDATED
    behind = today.weekday() < 5 and place.tense != "future"
    return calendar.weekend(calendar.monday_of(today) - timedelta(7 * behind), "dateline")


def decade(content: Content, place: Place) -> Period:
    """("decade", n): below 10 the latest that has begun; without a dateline only the '30s to '90s are sure."""
    printed = number(content[1])
    if printed > 9:
        return calendar.decade(printed)
    if place.today is None:
        return calendar.decade(190 + printed) if printed > 2 else UNKNOWN
    latest = place.today.year // 10
    return calendar.decade(latest // 10 * 10 + printed - (10 if printed > latest % 10 else 0))


def century(content: Content, place: Place) -> Period:
    """("century", n)."""
    return calendar.century(number(content[1]))


def era(content: Content, place: Place) -> Period:
    """("era", year BC)."""
    return Period(f"BC{number(content[1]):04}", grain="year")


def quarter(content: Content, place: Place) -> Period:
    """("quarter", number, year) and ("half", number, year)."""
    make = calendar.quarter if content[0] == "quarter" else calendar.half
    printed, year, today = number(content[1]), content[2], place.today
    if isinstance(year, int):
        return make(year, printed)
    if today is None:
        return UNDATED
    return nearest(today, lambda shift: make(today.year + shift, printed), place.tense)


def season(content: Content, place: Place) -> Period:
    """("season", code, year, which)."""
    code, year, which, today = str(content[1]), content[2], content[3], place.today
    if isinstance(year, int):
        return calendar.season(year, code)
    if today is None or which not in ("", "this", "current", "last", "past", *NEXT):
        return UNDATED
    begun = today.month >= SEASON_MONTHS[code]
    over = today.month >= SEASON_MONTHS[code] + 3
    if which == "":
        shift = int(over and place.tense == "future") - int(not begun and place.tense == "past")
    elif which in NEXT:
        shift = int(begun)
    else:
        wintry = which in ("this", "current") and code == "WI" and today.month < 3  # began last year
        shift = 0 if (which in ("this", "current") and not wintry) or over else -1
    return calendar.season(today.year + shift, code, "dateline")
