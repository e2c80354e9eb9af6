"""Units that a word shifts: "last month", "this year", "the same day", "every year", "the end of the year", "the
week after next".

In: the site of a unit with a determiner or shift in front and no number. Out: ("unit", unit, shift) from the
dateline, ("ref", unit, shift) from what was named last, ("duration", ...) for "the past year" and "all week",
("every", n, unit), ("weekend",), and pieces. Refuses "the year" and "the day" alone, "at the end of the day",
"school year".
"""

from factlint.mentions.temporal.atom import Atom
from factlint.mentions.temporal.phrases import RECURRING, STAGED, WAYS, WHOLE
from factlint.mentions.temporal.unit_site import STOPS, UnitSite
from factlint.mentions.temporal.words import ANAPHORIC, CALENDAR_UNITS, SHIFTS, words

LENGTH_LEADS = words("over during within for in")
"""Words before "the next year" that make it a length."""
ACCOUNTS = frozenset(("fiscal", "financial"))
ROUND = (" over ", " at ", " on ", " during ", " for ")


def shifted(site: UnitSite) -> Atom | None:
    """What a unit with a determiner or a shift is."""
    shifts, unit = site.phrase.shifts, site.unit
    last = shifts[-1]
    if unit == "half":
        return None
    if last in RECURRING or (last == "other" and len(shifts) > 1 and shifts[-2] in RECURRING):
        return _recurring(site, last)
    if unit not in CALENDAR_UNITS:
        if unit == "hour" and shifts[0] == "the" and last in ("past", "last", "next"):
            return _length(site, "1")
        return None
    adjective = site.phrase.adjective
    if adjective == "working" and unit == "week" and not site.plural and last in SHIFTS:
        return _relative(site._replace(phrase=site.phrase._replace(adjective="")), last, SHIFTS[last])
    if adjective and (adjective not in ACCOUNTS or unit != "year" or site.plural):
        return None
    if site.plural:
        return (
            _length(site, "X") if last in SHIFTS and SHIFTS[last] and unit not in ("weekend", "quarter") else None
        )
    if last in WHOLE:
        return _length(site, "1") if unit != "weekend" else None
    if last == "the":
        return _accounts(site) if adjective else _the(site)
    if last not in SHIFTS:
        return None
    return _relative(site, last, SHIFTS[last])


def _relative(site: UnitSite, last: str, shift: int) -> Atom | None:
    """ "this", "last", "next", "the same", "the following" and their like."""
    unit, begin, end = site.unit, site.begin, site.end
    if last in ANAPHORIC:
        if site.phrase.adjective:
            return None
        if last == "that" and unit not in ("day", "week", "weekend", "month", "year"):
            return None
        return Atom("date", begin, end, ("ref", unit, shift))
    the = site.phrase.shifts[0] == "the"
    whole = unit not in ("quarter", "weekend")
    if last == "last" and site.followed(" but one"):
        return None
    if the and whole and shift:
        if last == "last" and site.before in ("of", "than", "from"):
            return Atom("date", begin, end, ("unit", unit, shift))
        if last in ("past", "last") or site.before in LENGTH_LEADS:
            return _length(site, "1")
        return Atom("date", begin, end, ("ref" if last == "next" else "unit", unit, shift))
    if last == "past" and whole:
        return _length(site, "1")
    if unit == "day" and last in ("this", "last", "current", "present"):
        return None
    return Atom("date", begin, end, ("unit", "fiscal" if site.phrase.adjective else unit, shift))


def _length(site: UnitSite, amount: str) -> Atom:
    """ "the past year", "coming months", "all week"."""
    way = "" if site.followed(" of ") else WAYS.get(site.phrase.shifts[-1], "")
    return Atom("duration", site.begin, site.end, ("duration", ((amount, site.unit),), (), way))


def _recurring(site: UnitSite, last: str) -> Atom | None:
    """ "every day", "each year", "every other week", "per month"."""
    if last == "any" or site.plural or site.followed(" of "):
        return None
    if last == "per" and site.unit in ("second", "minute", "hour", "quarter", "half"):
        return None
    return Atom("set", site.begin, site.end, ("every", 2 if last == "other" else 1, site.unit))


def _accounts(site: UnitSite) -> Atom | None:
    """ "the beginning of the financial year"."""
    if site.words[: site.phrase.start][-1:] not in (("of",), ("in",)):
        return None
    return Atom("date", site.begin, site.end, ("unit", "fiscal", 0))


def _the(site: UnitSite) -> Atom | None:
    """ "the end of the year", "the day before", "the week after next", "the year before 2015"."""
    low, unit, begin, end = site.low, site.unit, site.begin, site.end
    for word, sign, beyond in ((" before", -1, (" last", " the last")), (" after", 1, (" next", " the next"))):
        if site.followed(word):
            stop = end + len(word)
            for far in beyond:
                if low.startswith(far, stop):
                    return Atom("date", begin, stop + len(far), ("unit", unit, 2 * sign))
            if low[stop : stop + 1] in STOPS:
                return Atom("date", begin, stop, ("ref", unit, sign))
            return Atom("date", begin, end, ("offset", (("1", unit),), (), sign, ("open", stop + 1)))
    staged = site.words[: site.phrase.start]
    if staged[-1:] in (("of",), ("in",)) and staged[-2:-1] and staged[-2] in STAGED:
        if unit == "day" and staged[-2] == "end":
            return None  # the figure of speech
        return Atom("date", begin, end, ("unit", unit, 0))
    if site.followed(" of ") and unit in ("week", "month", "weekend"):
        return Atom("", begin, end, ("nth", 0, unit, None))
    if unit == "weekend" and low.endswith(ROUND, 0, begin):
        return Atom("date", begin, end, ("weekend",)) if not site.after.isalnum() else None
    if low.endswith((" of ", " in "), 0, begin):
        return Atom("", begin, end, ("unit", unit, 0))
    return None
