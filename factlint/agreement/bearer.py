"""Whose name it is, and on which days: what the kinds that speak of persons ask before they compare."""

from datetime import date

from factlint.mentions.people.persons import parts

DAYS_APART = 45
"""Texts further apart than this may each be right about their day."""


words_of = parts


def is_one_person(one: str, two: str) -> bool:
    """Whether two full names are of one person: equal first and last words, or one a surname only."""
    mine, theirs = words_of(one), words_of(two)
    return mine[-1] == theirs[-1] and (mine[0] == theirs[0] or 1 in (len(mine), len(theirs)))


def comparable_days(one: str, two: str) -> bool:
    """Whether two datelines, ISO 8601, are near enough for one thing to hold on both; those not known are."""
    if not one or not two:
        return True
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(two[:10])).days) <= DAYS_APART
