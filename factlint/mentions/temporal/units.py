"""Expressions around a unit of time: lengths, distances, shifts and sets.

In: a folded block and the place of the unit ("years"). Out, by what stands in front and behind:
    "two-year", "more than a decade", "the past three weeks"   ("duration", parts, upper, direction)
    "two weeks ago", "a day earlier", "in three days' time"    ("offset", parts, sign, anchor)
    "last month", "this year", "the same week"                 ("unit", unit, shift) or ("ref", unit, shift)
    "the first week of", "third quarter", "the 19th century"   ("nth", ...) a piece, ("quarter", ...), ("century", ...)
    "every two weeks", "15 a year"                             ("every", number, unit)
Refuses ages ("52-year-old"), "a second wave", "a quarter of voters", and a unit that nothing counts or shifts.
"""

import re
from functools import cache

from factlint.mentions.temporal.atom import NO_WORDS, Atom, Content, is_number, word_before, words_before
from factlint.mentions.temporal.numbers import NUMBER_WORDS, amount, cardinal, ordinal
from factlint.mentions.temporal.phrases import EDGES, LEADING, RECURRING, STAGED, WHOLE, Phrase, phrase
from factlint.mentions.temporal.words import ANAPHORIC, CALENDAR_UNITS, OLDER, PLURAL_UNITS, SHIFTS, STAGES, UNITS

LENGTH_LEADS = frozenset(
    "for in within over after about than nearly almost lasting lasted last spent took take takes taking under during through "
    "throughout least most only just around roughly approximately another until every".split()
)
"""Words before "a year" that make it a length."""
MORE_LEADS = frozenset("in for after of within just well spent took takes lasted by at is was been with than to a".split())
"""Words before "over two years" that make it more than two."""
SINCE_LEADS = frozenset("over during within for in".split())
PLURAL_LEADS = frozenset("for in within over after of".split())
SPEEDS = frozenset("miles mile kilometres kilometers km kilometre knots metres meters mph".split())
MANY_YEARS = frozenset("of per cent percent cents dollars pounds".split())
NOUNS = frozenset(("start", "beginning", "middle", "end", "close"))
STOPS = frozenset(("", ".", ",", ";", ":", "!", "?", ")", '"', "”", "—", "–"))


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(
        r"(?P<half>,? and (?:an? )?half(?! (?:a|of|an)\b))?(?P<long>[ -]long\b)?"
        r"(?:(?P<time>'s?,? time\b| time\b)|(?: or (?:so|more|less))?(?:"
        r"(?P<ago> ago\b)|(?P<hence> from (?:now|today)\b| hence\b)"
        r"|(?P<before> (?:earlier|previously|beforehand)\b(?! than)| (?:before|prior)(?= ?[,.;:!?)]|$))"
        r"|(?P<after> (?:later|afterwards?|thereafter)\b(?! than)| (?:after|on)(?= ?[,.;:!?)]|$))"
        r"|(?P<open> (?:before|after|from|since|prior to|following|ahead of)(?= )))|)"
    )


@cache
def _minutes() -> re.Pattern[str]:
    """ "1 hour thirty", "two hours and ten" where nothing follows."""
    return re.compile(r"(?: and)? (\d\d?|(?:twenty|thirty|forty|fifty)(?:[ -]five)?|five|ten|fifteen)(?=[.,;]|$)(?!\.\d)")


@cache
def _rate() -> re.Pattern[str]:
    return re.compile(
        r"(?:\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|thrice|dozen|hundred|thousand|million|billion"
        r"|percent|cents?|dollars?|pounds?|euros?|times))(?:[ -][a-z%$]+){0,3}$"
    )


GRADE = re.compile(r" (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|to date)\b")
AGE = re.compile(r"(?:s|')?(?:[ -]olds?\b| of age\b| (?:older|younger)\b)|-olds?\b")


def read_unit(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The expression that the unit at `start` heads, or None."""
    unit = UNITS[low[start:end]]
    if AGE.match(low, end):
        return None
    if low[end : end + 1] == "-" and not low.startswith("-long", end):
        return _year_ago(low, start, end, unit)
    plural = low[start:end] in PLURAL_UNITS
    led = words_before(low, start, floor, LEADING)
    if "0" <= low[start - 1 : start] <= "9":
        return _glued(low, start, end, unit, floor)
    if unit == "day" and not led.words and (beside := re.compile(r" (?:before yesterday|(after tomorrow))\b").match(low, end)):
        return Atom("date", start, beside.end(), ("unit", "day", 2 if beside[1] else -2))
    if not led.words:
        if unit in ("week", "month", "weekend") and not plural and low.startswith(" of ", end):
            return Atom("", start, end, ("nth", 0, unit, None))
        return _counted(low, start, end, unit, NO_WORDS.words) if plural else _single_long(low, start, end, unit)
    found = phrase(led.words)
    if led.words[-1] == "of" and led.words[-2:-1] and led.words[-2] in NOUNS and unit in ("week", "month", "year") and not plural:
        return None if GRADE.match(low, end) else Atom("date", start, end, ("unit", unit, 0))
    if found is None:
        return _ordinal(low, start, end, unit, led.words, led.starts) or (
            _counted(low, start, end, unit, led.words[-1:]) if plural else None
        )
    begin = led.starts[found.start]
    before = led.words[found.start - 1] if found.start else word_before(low, begin)
    if found.amount:
        return _amount(low, text, begin, start, end, unit, plural, found, before)
    return (
        _ordinal(low, start, end, unit, led.words, led.starts)
        or _shifted(low, begin, end, unit, plural, found, before, led.words[: found.start], led.starts)
        or (_counted(low, start, end, unit, led.words[-1:]) if plural else None)
    )


def _year_ago(low: str, start: int, end: int, unit: str) -> Atom | None:
    """ "the year-ago quarter", "year-earlier profit"."""
    if unit not in ("year", "month", "week", "decade") or low[start - 1 : start] == "-":
        return None
    for word, anchor in (("-ago", ("now",)), ("-earlier", ("ref",))):
        if low.startswith(word, end):
            return Atom("date", start, end + len(word), ("offset", (("1", unit),), (), -1, anchor))
    return None


def _again(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The unit with only the words from `floor` on."""
    return read_unit(low, text, start, end, floor)


def _glued(low: str, start: int, end: int, unit: str, floor: int) -> Atom | None:
    """ "3h", "30min", "3day": digits right in front."""
    begin = start
    while begin > floor and (low[begin - 1].isdigit() or low[begin - 1] == "."):
        begin -= 1
    printed = low[begin:start]
    if begin and (low[begin - 1].isalnum() or low[begin - 1] in "$£€,/-") or not printed.replace(".", "", 1).isdigit():
        return None
    if len(printed) > 6:
        return None
    part = str(int(printed)) if printed.isdigit() else printed.rstrip("0").rstrip(".")
    return _length(low, begin, end, unit, Phrase(0, "", (), part), "") if part[0].isdigit() else None


def _single_long(low: str, start: int, end: int, unit: str) -> Atom | None:
    """ "week-long", "a decade-long": one."""
    if low.startswith("-long", end) and unit in CALENDAR_UNITS:
        return Atom("duration", start, end + 5, ("duration", (("1", unit),), (), ""))
    return None


def _amount(
    low: str, text: str, begin: int, start: int, end: int, unit: str, plural: bool, found: Phrase, before: str
) -> Atom | None:
    """A counted unit."""
    if unit in ("quarter", "half") and (not plural or not found.shifts or low.startswith(" of", end)):
        return None
    if unit == "second" and not plural and low[start - 1] != "-" and not low.startswith("one", begin) and (not low[begin].isdigit() or low.startswith(" half", end)):
        return None  # "a second wave", "twenty second of June"
    if found.mod == "MORE_THAN" and low.startswith("over ", begin) and before not in MORE_LEADS and not low.startswith(" ago", end):
        begin, found = begin + 5, found._replace(mod="", hedged=False)  # "rose 80 percent over four years"
        before = "over"
    if found.adjective in SHIFTS and not plural and low[start - 1] == " " and found.amount not in ("0.5", "1"):
        return _again(low, text, start, end, floor=start - 1 - len(found.adjective))  # "rose 3 last week"
    one = found.amount == "1" and not found.hedged and not found.shifts and low[begin] == "a" and not low.startswith("another", begin)
    if found.shifts and found.shifts[0] in RECURRING:
        return _every(begin, end, unit, found)
    if not plural and found.amount not in ("1", "0.5") and low[start - 1] != "-" and low[end : end + 1] == " " and low[end + 1 : end + 2].isdigit():
        return None  # "30 year 10 students"
    if text[start].isupper() and low[start - 2 : start - 1].isdigit() and len(low) > 60:
        return None  # "60 Minutes"
    if unit == "day" and found.amount == "1" and low.startswith("one", begin) and low[start - 1] != "-":
        one = True  # "one day he will"
    atom = _length(low, begin, end, unit, found, before)
    if not one or atom is None or atom.kind != "duration" or atom.end > end:
        return atom
    if unit == "weekend":
        return None
    if before in LENGTH_LEADS or low[start - 1] == "-":
        return atom
    if low[begin] == "a" and before not in SPEEDS and unit not in ("minute", "second") and _rate().search(low, max(0, begin - 40), begin - 1):
        return Atom("set", begin, end, ("every", 1, unit))
    return atom._replace(kind="") if low.startswith(" and ", end) else None  # "an hour and ten minutes"


def _length(low: str, begin: int, end: int, unit: str, found: Phrase, before: str) -> Atom | None:
    """A length, or with "ago", "later" and their like a distance from some point."""
    if unit == "hour" and found.amount.isdigit() and (rest := _minutes().match(low, end)):
        minutes = str(int(amount((rest[1].replace("-", " "),)) or 0)) if rest[1].isdigit() else cardinal(tuple(re.split("[ -]", rest[1])))
        if minutes and 0 < int(minutes) < 60:
            return Atom("duration", begin, rest.end(), ("duration", ((found.amount, "hour"), (minutes, "minute")), (), ""), found.mod)
    behind = _behind().match(low, end)
    assert behind is not None  # every part is optional
    lower = found.amount
    if behind["half"] and lower.isdigit():
        lower += ".5"
    elif behind["half"]:
        behind = re.compile("()").match(low, end)
        assert behind is not None
        return Atom("duration", begin, end, ("duration", ((lower, unit),), (), _direction(found)), found.mod)
    parts = ((lower, unit),)
    upper = ((found.upper, unit),) if found.upper else ()
    for sign, group, anchor in (
        (-1, "ago", ("now",)),
        (1, "hence", ("now",)),
        (-1, "before", ("ref",)),
        (1, "after", ("ref",)),
    ):
        if behind[group]:
            mod = OLDER.get(found.mod, found.mod) if sign < 0 else found.mod
            kind = "time" if unit in ("second", "minute", "hour") else "date"
            return Atom(kind, begin, behind.end(group), ("offset", parts, upper, sign, anchor), mod)
    later = before == "in" and not found.shifts and (behind["time"] or _is_ahead(low, begin, end))
    if later and not (behind["open"] or behind["long"]):
        kind = "time" if unit in ("second", "minute", "hour") else "date"
        stop = behind.end("time") if behind["time"] else max(end, behind.end("half"))
        return Atom(kind, begin - 3, stop, ("offset", ((lower, unit),), upper, 1, ("now",)), found.mod)
    if behind["time"] and before == "in":
        return Atom("date", begin, behind.end("time"), ("offset", parts, upper, 1, ("now",)), found.mod)
    stop = max(end, behind.end("half"), behind.end("long"))
    if behind["open"] and not behind["long"]:
        sign = -1 if low[behind.start("open") + 1] in "bp" or behind["open"] == " ahead of" else 1
        return Atom("duration", begin, stop, ("duration", parts, upper, ("open", sign, behind.end("open"))), found.mod)
    return Atom("duration", begin, stop, ("duration", parts, upper, _direction(found)), found.mod)


def _is_ahead(low: str, begin: int, end: int) -> bool:
    """Whether "in two weeks" is when something will be, not how long it took."""
    if begin == 3 and end == len(low):
        return True
    if _superlative().search(low, max(0, begin - 36), begin - 3):
        return False  # "for the first time in four years"
    lead = low[max(0, begin - 90) : begin]
    stop = max(lead.rfind(". "), lead.rfind("? "), lead.rfind("! "))
    return _ahead().search(lead, stop + 1) is not None


@cache
def _superlative() -> re.Pattern[str]:
    return re.compile(r"\b(?:time|first|second|third|only|ever|worst|best|most|least|\w+est)(?: \w+){0,2} $")


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:will|shall|won't)|'ll)(?! have\b)|\b(?:due|expected|scheduled|set|going|planned|plans|likely) to\b|\b(?:meet|due|expire|expires|expected|again)\b"
    )


def _direction(found: Phrase) -> str:
    words = (*found.shifts, found.adjective)
    if "past" in words or "last" in words or "previous" in words:
        return "past"
    return "next" if "next" in words or "coming" in words or "upcoming" in words or "following" in words else ""


def _counted(low: str, start: int, end: int, unit: str, lead: tuple[str, ...]) -> Atom | None:
    """Bare plurals: "for decades", "years ago", "months after"."""
    if unit in ("second", "quarter", "half", "weekend", "fortnight"):
        return None
    found = Phrase(0, "", (), "X")
    atom = _length(low, start, end, unit, found, "")
    if atom and (atom.kind == "date" or isinstance(atom.content[3], tuple)):
        return atom if low[end : end + 3] != " on" else None
    before = lead[0] if lead else word_before(low, start)
    led_in = before in ("for", "in", "within", "over") or (before == "after" and low[end : end + 4] == " of ")
    if before == "for" and unit not in ("minute", "hour") and not low.startswith(" to come", end):
        return Atom("duration", start, end, ("duration", (("X", unit),), (), ""))
    if led_in and unit not in ("minute",) and (low[end : end + 1] in STOPS or low.startswith((" of ", " to ", " and ", " by "), end)):
        return Atom("duration", start, end, ("duration", (("X", unit),), (), ""))
    return None


def _every(begin: int, end: int, unit: str, found: Phrase) -> Atom | None:
    number = int(found.amount) if found.amount.isdigit() else 0
    return Atom("set", begin, end, ("every", number, unit)) if 0 < number < 1000 else None


def _ordinal(
    low: str, start: int, end: int, unit: str, words: tuple[str, ...], starts: tuple[int, ...]
) -> Atom | None:
    """ "the very first day", "third quarter", "21st century": the number and unit; the rest is joined later."""
    if unit == "quarter" and len(words) > 1 and words[-1] in ("fiscal", "financial", "calendar"):
        words, starts = words[:-1], starts[:-1]
    last = words[-1]
    number = _nth(last) if last[0].isdigit() else None
    if number is None:
        number = ordinal(words[-1:])
        if number == -1 and len(words) > 1 and (back := _nth(words[-2])) and unit in ("day", "week", "month"):
            return Atom("", starts[-2], end, ("nth", -back, unit, None))  # "the third last day of May"
        if number == -1 and not low.startswith((" of ", " in "), end):
            return None
        if number is None and unit == "century" and "-" in low[starts[-1] : start]:
            number = ordinal(words[-2:])
    if number is None or unit in ("second", "minute", "hour", "fortnight", "decade") or low[start:end] in PLURAL_UNITS:
        return None
    begin = len(words) - 1
    if begin and words[begin - 1] == "very":
        begin -= 1
    the = begin > 0 and words[begin - 1] == "the"
    if unit == "century":
        return Atom("date", starts[-1], end, ("century", number - 1)) if 0 < number < 31 else None
    if unit == "quarter":
        if number > 4:
            return None
        return Atom("", starts[-1], end, ("quarter", 4 if number == -1 else number, None))
    if unit == "half":
        return Atom("", starts[-1], end, ("half", 2 if number == -1 else number, None)) if number < 3 else None
    return Atom("", starts[begin - the], end, ("nth", number, unit, None))


def _nth(word: str) -> int | None:
    """An ordinal in digits or words."""
    if word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdigit():
        return int(word[:-2])
    return ordinal((word,))


def _shifted(
    low: str,
    begin: int,
    end: int,
    unit: str,
    plural: bool,
    found: Phrase,
    before: str,
    staged: tuple[str, ...],
    starts: tuple[int, ...],
) -> Atom | None:
    """A unit with no number but a determiner or shift: "last month", "the same day", "every year", "the end of the year"."""
    shifts = found.shifts
    last = shifts[-1]
    if last in RECURRING or (last == "other" and len(shifts) > 1 and shifts[-2] in RECURRING):
        number = 2 if last == "other" else 1
        if last == "any" or plural or unit in ("second", "minute", "quarter", "half") and last == "per":
            return None
        if low.startswith(" of ", end) or (last == "per" and before in SPEEDS):
            return None
        return Atom("set", begin, end, ("every", number, unit))
    if unit not in CALENDAR_UNITS:
        return _hour(low, begin, end, unit, shifts)
    if found.adjective and (found.adjective not in ("fiscal", "financial") or plural):
        return None
    if plural:
        if last in ("past", "last", "next", "coming", "recent", "upcoming", "previous") and unit not in ("weekend", "quarter"):
            way = "past" if last in ("past", "last", "previous") else "next"
            return Atom("duration", begin, end, ("duration", (("X", unit),), (), way))
        return None
    if last in WHOLE:
        return Atom("duration", begin, end, ("duration", (("1", unit),), (), "")) if unit != "weekend" else None
    the = shifts[0] == "the"
    if last == "the" and found.adjective:
        return Atom("date", begin, end, ("unit", "fiscal", 0)) if staged[-1:] in (("of",), ("in",)) else None
    if last == "the":
        return _the(low, begin, end, unit, staged, starts)
    if last not in SHIFTS or (last in EDGES):
        return None
    shift = SHIFTS[last]
    if last in ("that", "same") or last in ANAPHORIC:
        if last == "that" and unit not in ("day", "week", "weekend", "month", "year"):
            return None
        return Atom("date", begin, end, ("ref", unit, shift))
    if last == "last" and low.startswith(" but one", end):
        return None
    if last in ("past", "last", "next", "coming") and the and unit not in ("quarter", "weekend"):
        if last == "last" and before in ("of", "than", "from"):
            return Atom("date", begin, end, ("unit", unit, shift))
        if before in SINCE_LEADS or last in ("past", "last"):
            return Atom("duration", begin, end, ("duration", (("1", unit),), (), "past" if shift < 0 else "next"))
        return Atom("date", begin, end, ("ref", unit, shift) if last == "next" else ("unit", unit, shift))
    if last == "past" and unit not in ("weekend", "quarter"):
        return Atom("duration", begin, end, ("duration", (("1", unit),), (), "past"))
    if unit == "day" and last in ("this", "last", "current", "present"):
        return None
    if found.adjective in ("fiscal", "financial") and unit == "year":
        return Atom("date", begin, end, ("unit", "fiscal", shift))
    return None if found.adjective else Atom("date", begin, end, ("unit", unit, shift))


def _hour(low: str, begin: int, end: int, unit: str, shifts: tuple[str, ...]) -> Atom | None:
    """ "the past hour", "the last minute" measure; "last minute" alone does not."""
    if unit == "hour" and shifts[0] == "the" and shifts[-1] in ("past", "last", "next"):
        way = "past" if shifts[-1] != "next" else "next"
        return Atom("duration", begin, end, ("duration", (("1", "hour"),), (), way))
    return None


def _the(
    low: str, begin: int, end: int, unit: str, staged: tuple[str, ...], starts: tuple[int, ...]
) -> Atom | None:
    """ "the end of the year", "later in the week", "the day before", "the week after next", "the year before 2015"."""
    rest = low[end : end + 12]
    for word, sign in ((" before", -1), (" after", 1)):
        if rest.startswith(word):
            stop = end + len(word)
            if low.startswith((" last" if sign < 0 else " next", " the next" if sign > 0 else " the last"), stop):
                tail = low.find("t", stop + 5) + 1 if low.startswith(" the", stop) else stop + 5
                return Atom("date", begin, tail, ("unit", unit, 2 * sign))
            if low[stop : stop + 1] in STOPS:
                return Atom("date", begin, stop, ("ref", unit, sign))
            return Atom("date", begin, end, ("offset", (("1", unit),), (), sign, ("open", stop + 1)))
    if staged[-1:] in (("of",), ("in",)) and staged[-2:-1] and staged[-2] in STAGED:
        if unit == "day" and staged[-2] == "end":
            return None  # the figure of speech
        return Atom("date", begin, end, ("unit", unit, 0))
    if rest.startswith(" of ") and unit in ("week", "month", "weekend"):
        return Atom("", begin, end, ("nth", 0, unit, None))
    if unit == "weekend" and low.endswith((" over ", " at ", " on ", " during ", " for "), 0, begin):
        return Atom("date", begin, end, ("weekend",)) if not low[end : end + 1].isalnum() else None
    if low.endswith((" of ", " in ", " of", " in"), 0, begin):
        return Atom("", begin, end, ("unit", unit, 0))
    return None


def stage_of(word: str) -> str:
    """TIMEX3's modifier for "early", "the middle of"; "" for a word that is none."""
    return STAGES.get(word, "")


__all__ = ["NUMBER_WORDS", "is_number", "read_unit", "stage_of"]
