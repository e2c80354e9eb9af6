"""The rules of a rulebook that someone is to look at again by some day."""

import os
from collections.abc import Iterable

from factlint.record import NamedTuple
from factlint.rulebook.rule import Rule


class Review(NamedTuple):
    """A rule that has a day. Plain data but for its own type."""

    number: int
    last: str
    """ISO 8601."""
    written: str
    file: str
    """The absolute path of the rule file."""
    row: int
    column: int


def reviews(rules: Iterable[Rule]) -> list[Review]:
    """The rules of a rulebook that have a day."""
    found = []
    for number, rule in enumerate(rules):
        when = last_day(rule.review_by) if rule.review_by else ""
        if when:
            place = rule.place
            file = os.path.abspath(place.file)
            found.append(Review(number, when, rule.review_by, file, place.row, place.column))
    return found


def last_day(text: str) -> str:
    """The last day of a date as written, ISO 8601; "" for what is no date."""
    from factlint.rulebook.dated import period

    found = period(text)
    return found.last if found else ""
