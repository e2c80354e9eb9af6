"""Dates and times against their context: the content of a mention in, a `Period` out.

`resolve` never raises for what a grammar made. What the calendar does not have is not valid; what lies outside
the years 1 to 9999, or hangs on a dateline that is not there, has no value.
"""

from collections.abc import Callable
from functools import cache

from factlint.hints import cast, import_module
from factlint.values.temporal.period import UNKNOWN, Period
from factlint.values.temporal.place import Content, Place, Resolve, inner


def resolve(content: Content, place: Place) -> Period:
    """The period that a content names at its place."""
    try:
        return _resolve(content, place)
    except (ValueError, OverflowError):
        return UNKNOWN


def _resolve(content: Content, place: Place) -> Period:
    tag = str(content[0])
    if tag in SIMPLE:
        return simple(tag)(content, place)
    return nested(tag)(content, place, lambda part: _resolve(part, place))


@cache
def simple(tag: str) -> Callable[[Content, Place], Period]:
    """What resolves a content that holds no other. Most texts ask for two or three, so each is imported here."""
    module, name = SIMPLE[tag]
    return cast("Callable[[Content, Place], Period]", getattr(import_module(HOME + module), name))


@cache
def nested(tag: str) -> Callable[[Content, Place, Resolve], Period]:
    """What resolves a content that holds others, given what resolves those."""
    module, name = NESTED[tag]
    return cast("Callable[[Content, Place, Resolve], Period]", getattr(import_module(HOME + module), name))


def clock(content: Content, place: Place) -> Period:
    """("clock", ...) on the day that is named beside it."""
    from factlint.values.temporal.clock import untimed

    return untimed(content, place.context.day_named(place.start), place.today)


def at(content: Content, place: Place, resolve: Resolve) -> Period:
    """("at", day, time)."""
    from factlint.values.temporal.clock import timed

    return timed(resolve(inner(content[1])), inner(content[2]))


HOME = "factlint.values.temporal."
SIMPLE = {
    "calendar": ("dated", "printed"),
    "numeric": ("dated", "numeric"),
    "weekday": ("relative", "weekday"),
    "unit": ("relative", "unit"),
    "ref": ("relative", "ref"),
    "month": ("named", "month"),
    "weekend": ("named", "weekend"),
    "decade": ("named", "decade"),
    "century": ("named", "century"),
    "era": ("named", "era"),
    "quarter": ("named", "quarter"),
    "half": ("named", "quarter"),
    "fiscal": ("dated", "fiscal"),
    "season": ("named", "season"),
    "holiday": ("named", "named_day"),
    "clock": ("points", "clock"),
}
"""Module and function by the tag of a content."""
NESTED = {
    "offset": ("offsets", "offset"),
    "nth": ("wholes", "nth"),
    "within": ("wholes", "within"),
    "range": ("wholes", "span"),
    "at": ("points", "at"),
    "earlier": ("relative", "bounded"),
    "later": ("relative", "bounded"),
}
"""The same for contents that hold others."""
