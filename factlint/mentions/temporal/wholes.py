"""A part and the whole that it lies in: "August that same year", "Friday of next week", "the first week of July",
"Q3 of 2019".

In: the contents of two neighbours and the text between them. Out: ("within", part, whole), ("nth", number,
unit, whole), or the part with its year; None for neighbours that are no part and whole.
"""

from factlint.mentions.temporal.atom import Content
from factlint.mentions.temporal.contents import is_year, lacks_year, opening

GAPS = frozenset((" ", " of ", ", ", " in ", " of the ", " in the ", " from ", " day of ", " for ", "'s ", " on "))
OF = frozenset((" of ", " in ", " of the ", " in the "))
YEARLY = ("quarter", "half", "season", "holiday")
WEEKS = ("week", "fortnight", "month")
NO_WHOLES = ("clock", "part", "duration", "every", "recurrent")


def within(one: Content, two: Content, gap: str, *, worded: bool) -> Content | None:
    """The part within the whole. `worded`: the second is in words, and "June nineteen ninety" needs no "of"."""
    if gap not in GAPS or opening(two):
        return None
    tag, other = one[0], two[0]
    if other == "nth" and two[3] is None:  # "the first day of the second week": of what?
        return None
    if tag == "nth" and one[3] is None and other not in NO_WHOLES:
        return ("nth", one[1], one[2], two) if gap in OF or (gap == " " and other in ("unit", "ref")) else None
    if other in ("unit", "ref") and gap not in ("'s ", " on "):
        return ("within", one, two) if _fits(one, two, gap) else None
    if other == "weekday" and tag in ("unit", "ref") and one[1] == "week" and two[2] == "":
        return ("within", two, one) if gap in (" ", "'s ", " on ") else None
    if tag in ("quarter", "half") and other == "fiscal" and one[2] is None:
        return ("within", one, two)
    if is_year(one) and other == "calendar" and gap in (" ", ", "):  # "2016 June"
        return ("calendar", one[1], two[2], None, None) if lacks_year(two) and two[3] is None else None
    if not is_year(two) or gap == " on ":
        return None
    if tag in YEARLY and one[2] is None:
        return (tag, one[1], two[1], *one[3:]) if tag != "season" or gap == " of " else None
    if lacks_year(one) and (worded or gap in (" in ", " of ")):
        return ("within", one, two)
    return None


def _fits(part: Content, whole: Content, gap: str) -> bool:
    """Whether this part lies in such a unit: a month in a year, a weekday in a week."""
    tag, unit = part[0], whole[1]
    if lacks_year(part):
        return unit == "year"
    if tag == "calendar":
        return unit == "month" and part[1] is None and part[2] is None and gap != " "
    if tag == "weekday":
        return unit in WEEKS and not part[2]
    return tag in YEARLY and unit == "year" and part[2] is None
