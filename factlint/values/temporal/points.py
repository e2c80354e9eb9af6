"""Dates and times against their context: the content of a mention in, a `Period` out.

`resolve` never raises for what a grammar made. What the calendar does not have is not valid; what lies outside
the years 1 to 9999, or hangs on a dateline that is not there, has no value.
"""

from collections.abc import Callable

from factlint.values.temporal import named, offsets, period, relative, wholes
from factlint.values.temporal.clock import timed, untimed
from factlint.values.temporal.dated import full_year, numeric, printed
from factlint.values.temporal.period import UNKNOWN, Period
from factlint.values.temporal.place import Content, Place, Resolve, inner, number


def resolve(content: Content, place: Place) -> Period:
    """The period that a content names at its place."""
    try:
        return _resolve(content, place)
    except (ValueError, OverflowError):
        return UNKNOWN


def _resolve(content: Content, place: Place) -> Period:
    tag = str(content[0])
    if tag in SIMPLE:
        return SIMPLE[tag](content, place)
    return NESTED[tag](content, place, lambda part: _resolve(part, place))


def _clock(content: Content, place: Place) -> Period:
    return untimed(content, place.context.day_named(place.start), place.today)


def _at(content: Content, place: Place, resolve: Resolve) -> Period:
    return timed(resolve(inner(content[1])), inner(content[2]))


SIMPLE: dict[str, Callable[[Content, Place], Period]] = {
    "calendar": printed,
    "numeric": numeric,
    "weekday": relative.weekday,
    "unit": relative.unit,
    "ref": relative.ref,
    "month": named.month,
    "weekend": named.weekend,
    "decade": named.decade,
    "century": lambda content, place: period.century(number(content[1])),
    "era": lambda content, place: Period(f"BC{number(content[1]):04}", grain="year"),
    "quarter": named.quarter,
    "half": named.quarter,
    "fiscal": lambda content, place: period.fiscal(full_year(number(content[1]), place)),
    "season": named.season,
    "holiday": named.named_day,
    "clock": _clock,
}
NESTED: dict[str, Callable[[Content, Place, Resolve], Period]] = {
    "offset": offsets.offset,
    "nth": wholes.nth,
    "within": wholes.within,
    "range": wholes.span,
    "at": _at,
    "earlier": relative.bounded,
    "later": relative.bounded,
}
