"""Counted units: lengths of time, and points so far from another.

In: the site of a unit with a number in front. Out: ("duration", parts, upper, direction), where an open
distance ("two weeks before") has ("open", sign, place behind it) for direction until `joins` or `find` closes
it; ("offset", ...) for "two weeks ago", "a day later", "in three weeks" of the future; ("every", 1, unit) for
"15 a year". Refuses "a second wave", "60 Minutes", "30 year 10 students", and a bare "a week" that no
preposition makes a length.
"""

import re
from functools import cache

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, Content, word_before
from factlint.mentions.temporal.contents import opening
from factlint.mentions.temporal.numbers import FRACTIONS, cardinal
from factlint.mentions.temporal.phrases import RECURRING, WAYS, Phrase
from factlint.mentions.temporal.unit_site import FINE, STOPS, UnitSite
from factlint.mentions.temporal.words import OLDER, words

LEADS = words(
    "for in within over after about than nearly almost lasting lasted last spent took take takes taking under "
    "during through throughout least most only just around roughly approximately another until every"
)
"""Words before "a year" that make it a length."""
MORE_LEADS = words("in for after of within just well spent took takes lasted by at is was been with than to a")
"""Words before "over two years" that make it more than two."""
SPEEDS = words("miles mile kilometres kilometers km kilometre knots metres meters mph")
CLOSED = ((-1, "ago", ("now",)), (1, "hence", ("now",)), (-1, "before", ("ref",)), (1, "after", ("ref",)))
"""What stands behind a distance, its direction, and from where it counts."""


@cache
def _behind() -> re.Pattern[str]:
    return compiled(
        r"(?P<half>,? and (?:an? )?half(?! (?:a|of|an)\b))?(?P<long>-long\b)?"
        r"(?:(?P<time>'s?,? time\b| time\b)|(?: or (?:so|more|less))?(?:"
        r"(?P<ago> ago\b)|(?P<hence> from (?:now|today)\b| hence\b)"
        r"|(?P<before> (?:earlier|previously|beforehand)\b(?! than)| (?:before|prior)(?= ?[,.;:!?)]|$))"
        r"|(?P<after> (?:later|afterwards?|thereafter)\b(?! than)| (?:after|on)(?= ?[,.;:!?)]|$))"
        r"|(?P<open> (?:before|after|from|since|prior to|following|ahead of)(?= )))|)"
    )


@cache
def _minutes() -> re.Pattern[str]:
    """ "1 hour thirty", "two hours and ten" where nothing follows."""
    return compiled(
        r"(?: and)? (\d\d?|(?:twenty|thirty|forty|fifty)(?:[ -]five)?|five|ten|fifteen)(?=[.,;]|$)(?!\.\d)"
    )


@cache
def _rate() -> re.Pattern[str]:
    """A number some words before "a year"."""
    return compiled(
        r"(?:\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|thrice|dozen|hundred|thousand"
        r"|million|billion|percent|cents?|dollars?|pounds?|euros?|times))(?:[ -][a-z%$]+){0,3}$"
    )


@cache
def _ahead() -> re.Pattern[str]:
    return compiled(
        r"(?:\b(?:will|shall|won't)|'ll)(?! have\b)|\b(?:due|expected|scheduled|set|going|planned"
        r"|plans|likely) to\b"
        r"|\b(?:meet|due|expire|expires|expected|again)\b"
    )


@cache
def _superlative() -> re.Pattern[str]:
    return compiled(r"\b(?:time|first|second|third|only|ever|worst|best|most|least|\w+est)(?: \w+){0,2} $")


def counted(site: UnitSite) -> Atom | None:
    """What a unit with a number is."""
    low, unit, phrase = site.low, site.unit, site.phrase
    if unit == "half":
        return None
    if phrase.shifts and phrase.shifts[0] in RECURRING:
        number = int(phrase.amount) if phrase.amount.isdigit() else 0
        return Atom("set", site.begin, site.end, ("every", number, unit)) if 0 < number < 1000 else None
    if _is_other(site):
        return None
    if _is_during(site):
        phrase = phrase._replace(mod="", hedged=False)
        site = site._replace(begin=site.begin + len("over "), phrase=phrase, before="over")
    if phrase.amount == "X" and not phrase.mod:
        site = site._replace(phrase=phrase._replace(mod="APPROX"))
    atom = _length(site)
    if atom.kind != "duration" or atom.end > site.end or opening(atom.content) or not _is_vague(site):
        return atom
    if unit == "weekend":
        return None
    if site.before in LEADS or site.hyphened:
        return atom
    rate = low[site.begin] == "a" and site.before not in SPEEDS and unit not in ("minute", "second")
    if rate and _rate().search(low, max(0, site.begin - 40), site.begin - 1):
        return Atom("set", site.begin, site.end, ("every", 1, unit))
    # "an hour and ten minutes", "a week to ten days"
    return atom._replace(kind="") if site.followed(" and ", " to ") else None


def _is_during(site: UnitSite) -> bool:
    """Whether "over" means during: "rose 80 percent over four years"."""
    over = site.phrase.mod == "MORE_THAN" and site.low.startswith("over ", site.begin)
    return over and site.before not in MORE_LEADS and not site.followed(" ago")


def _is_other(site: UnitSite) -> bool:
    """Whether a number before a unit counts no time: "a second wave", "three quarters of voters"."""
    low, unit, phrase = site.low, site.unit, site.phrase
    if unit == "quarter" and (not site.plural or not phrase.shifts or site.followed(" of")):
        return True
    if unit == "second" and not site.plural and not site.hyphened and not low.startswith("one", site.begin):
        return not low[site.begin].isdigit() or site.followed(" half")
    several = not site.plural and phrase.amount not in ("1", "0.5") and not site.hyphened
    if several and site.after == " " and low[site.end + 1 : site.end + 2].isdigit():
        return True  # "30 year 10 students"
    titled = site.text[site.start].isupper() and low[site.start - 2 : site.start - 1].isdigit()
    return titled and len(low) > 60  # "60 Minutes"


def _is_vague(site: UnitSite) -> bool:
    """Whether it is a bare "a week", or a "one day" that may be any day."""
    low, phrase = site.low, site.phrase
    if phrase.amount != "1" or phrase.hedged or phrase.shifts:
        return False
    if site.unit == "day" and low.startswith("one", site.begin) and not site.hyphened:
        return True
    return low[site.begin] == "a" and not low.startswith("another", site.begin)


def _length(site: UnitSite) -> Atom:
    """A length, or with "ago", "later" and their like a distance from some point."""
    low, begin, end, phrase = site.low, site.begin, site.end, site.phrase
    if site.unit == "hour" and (whole := _with_minutes(site)):
        return whole
    behind = _behind().match(low, end)
    assert behind is not None  # every part is optional
    amount = phrase.amount
    if behind["half"]:
        if not amount.isdigit():
            return Atom("duration", begin, end, _content(site, amount), phrase.mod)
        amount += ".5"
    parts = ((amount, site.unit),)
    upper = ((phrase.upper, site.unit),) if phrase.upper else ()
    kind = "time" if site.unit in FINE else "date"
    if behind["hence"] and site.before == "for" and behind["hence"].endswith(" today"):
        today = ("from", ("unit", "day", 0))
        return Atom("duration", begin, end, ("duration", parts, upper, today), phrase.mod)
    for sign, group, anchor in CLOSED:
        if behind[group]:
            mod = OLDER.get(phrase.mod, phrase.mod) if sign < 0 else phrase.mod
            return Atom(kind, begin, behind.end(group), ("offset", parts, upper, sign, anchor), mod)
    stop = max(end, behind.end("half"), behind.end("long"))
    led_in = site.before == "in" and not phrase.shifts and not behind["open"] and not behind["long"]
    if led_in and (behind["time"] or _is_ahead(low, begin, end)):
        stop = max(stop, behind.end("time"))
        return Atom(kind, begin - len("in "), stop, ("offset", parts, upper, 1, ("now",)), phrase.mod)
    content = _content(site, amount)
    if behind["long"] and low.startswith("a ", begin):
        begin = site.start
    if behind["open"] and not behind["long"]:
        sign = -1 if behind["open"].lstrip()[0] in "bp" or behind["open"] == " ahead of" else 1
        content = (*content[:3], ("open", sign, behind.end("open")))
    return Atom("duration", begin, stop, content, phrase.mod)


def _with_minutes(site: UnitSite) -> Atom | None:
    """ "two hours ten"."""
    rest = _minutes().match(site.low, site.end)
    if not rest or not site.phrase.amount.isdigit():
        return None
    minutes = cardinal(tuple(compiled("[ -]").split(rest[1])))
    if minutes is None or not 0 < int(minutes) < 60:
        return None
    parts = ((site.phrase.amount, "hour"), (minutes, "minute"))
    return Atom("duration", site.begin, rest.end(), ("duration", parts, (), ""), site.phrase.mod)


def _content(site: UnitSite, amount: str) -> Content:
    upper = ((site.phrase.upper, site.unit),) if site.phrase.upper else ()
    return ("duration", ((amount, site.unit),), upper, _way(site))


def _way(site: UnitSite) -> str:
    """On which side of the dateline, or of what was named last, a length lies."""
    if site.followed(" of "):
        return ""  # "the last two weeks of May"
    words = (*site.phrase.shifts, site.phrase.adjective)
    for word in words:
        if word in WAYS:
            return WAYS[word]
    return "within" if site.before == "within" else ""


def _is_ahead(low: str, begin: int, end: int) -> bool:
    """Whether "in two weeks" is when something will be, not how long it took or since when it is the first."""
    if begin == len("in ") and (end == len(low) or low.startswith(" at ", end)):
        return True
    if _superlative().search(low, max(0, begin - 36), begin - len("in ")):
        return False
    lead = low[max(0, begin - 90) : begin]
    stop = max(lead.rfind(". "), lead.rfind("? "), lead.rfind("! "))
    return _ahead().search(lead, stop + 1) is not None


def uncounted(site: UnitSite) -> Atom | None:
    """Bare plurals: "for decades", "years ago", "months after"."""
    if site.unit in ("second", "quarter", "half", "weekend", "fortnight"):
        return None
    last = site.words[-1] if site.words else site.before
    length = Atom("duration", site.start, site.end, ("duration", (("X", site.unit),), (), ""))
    if last == "for" and site.unit not in ("minute", "hour") and not site.followed(" to come"):
        return length
    atom = _length(site._replace(begin=site.start, phrase=Phrase(0, amount="X"), before=""))
    if atom.kind != "duration" or isinstance(atom.content[3], tuple):
        return None if site.followed(" on") else atom
    if last == "after" and not site.followed(" of "):
        return None
    if (
        last in ("for", "in", "within", "over", "after")
        and site.unit != "minute"
        and not site.followed(" to come")
    ):
        return length if site.after in STOPS or site.followed(" of ", " to ", " and ", " by ") else None
    return None


def glued(site: UnitSite, floor: int) -> Atom | None:
    """ "30min", "3day": digits right in front."""
    if site.unit == "half":
        return None
    begin = site.start
    while begin > floor and site.low[begin - 1] in "0123456789./" and site.start - begin < 7:
        begin -= 1
    printed = site.low[begin : site.start]
    if (printed,) in FRACTIONS:
        printed = FRACTIONS[printed,]
    if begin and (site.low[begin - 1].isalnum() or site.low[begin - 1] in "$£€,/-."):
        return None
    if not printed.replace(".", "", 1).isdecimal() or not printed[0].isdecimal() or len(printed) > 6:
        return None
    amount = printed.rstrip("0").rstrip(".") if "." in printed else str(int(printed))
    return _length(
        site._replace(begin=begin, phrase=Phrase(0, amount=amount), before=word_before(site.low, begin))
    )
