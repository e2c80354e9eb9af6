"""The days that a mention prints, with the weekday that stands at each.

In: the content of a date or time. Out: its days as (year, month, day, weekday) in the order printed, a `Day`
each; None for what is not printed. A date in digits has two readings where either number may be the month.
"""

from factlint.record import NamedTuple

Content = tuple[object, ...]


class Day(NamedTuple):
    year: int | None
    """Below 100 where two digits are printed."""
    readings: tuple[tuple[int, int], ...]
    """(month, day), as printed: the calendar may not have it."""
    weekday: int | None
    """0 for Monday; None where none is printed with the date."""


def days(content: Content) -> list[Day]:
    """The days that a content names by month and day."""
    tag = content[0]
    if tag == "range":
        return _with_year(_inside(content[1]), _inside(content[2]))
    if tag == "at":
        return _inside(content[1])
    if tag == "within":
        whole = content[2]
        year = whole[1] if isinstance(whole, tuple) and whole[0] == "calendar" else None
        return [day._replace(year=_number(year)) for day in _inside(content[1])]
    if tag == "calendar" and isinstance(content[2], int) and isinstance(content[3], int):
        return [Day(_number(content[1]), ((content[2], content[3]),), _number(content[4]))]
    if tag == "numeric" and isinstance(content[1], int) and isinstance(content[2], int):
        first, second = content[1], content[2]
        both = ((second, first), (first, second)) if first != second else ((first, second),)
        weekday = _number(content[4]) if len(content) > 4 else None
        return [Day(_number(content[3]), both, weekday)]
    return []


def _with_year(first: list[Day], second: list[Day]) -> list[Day]:
    """Two ends, the first with the year that only the second prints: "30 December to 2 January 2020"."""
    if len(first) == len(second) == 1 and first[0].year is None and second[0].year is not None:
        over = first[0].readings[0][0] > second[0].readings[0][0]
        first = [first[0]._replace(year=second[0].year - over)]
    return [*first, *second]


def _inside(part: object) -> list[Day]:
    return days(part) if isinstance(part, tuple) else []


def _number(part: object) -> int | None:
    return part if isinstance(part, int) else None
