"""Times of the clock: "11 a.m. EST", "1500 GMT", "12:48 pm", "08:30 UTC", "3-5 p.m.", "seven o'clock", "noon".

In: a folded block and the place of the digits or of the word. Out: ("clock", hour, minute, second, form, zone),
where form is "24" for a 24-hour time, "12" where a.m. or p.m. is known, "open" where the text leaves it, or a
("range", ...) of two. Hours and minutes no clock has are kept as printed: "13:75" is for the checks. Refuses
scores, ratios, verses, "4a".
"""

import re
from functools import cache

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, Content, word_before
from factlint.mentions.temporal.numbers import cardinal
from factlint.mentions.temporal.words import words

HALF_DAY = r"(?P<half>[ap])(?:\.? ?m\.|m\b|\.m\b)"
ZONES = (
    "gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet eest wet west ist msk jst "
    "kst hkt sgt pkt aest aedt "
    "acst acdt awst aet nzst nzdt wib sast cat eat wat brt art"
)
LEADS = words(
    "at by from until till to between before after around about since approximately and or near than of for "
    "through"
)
HOUR_LEADS = words("at by from until till to before between around since and past")
"""Words before "15h" that make it an hour of the clock."""
POINTS = {"noon": 12, "midday": 12, "midnight": 0}
NO_CLOCK_AFTER = frozenset(
    ("won", "lost", "beat", "score", "ratio", "verse", "chapter", "john", "matthew", "luke", "mark")
)


@cache
def _zone() -> re.Pattern[str]:
    codes = "|".join(ZONES.split())
    return compiled(
        rf" ?(?P<open>\()?(?P<zone>(?:gmt|utc) ?[+-] ?\d{{1,2}}(?::?\d\d)?|(?:{codes})(?!\w)|z\b"
        r"|(?:u\.?s\.? )?(?:eastern|central|mountain|pacific)(?: (?:standard|daylight))?(?: time)?\b"
        r"|local time\b)(?(open)\))"
    )


@cache
def _range() -> re.Pattern[str]:
    return compiled(
        r"(?P<h1>\d{1,2})(?:[:.](?P<m1>\d\d))?(?: ?(?P<half1>[ap])\.? ?m\b\.?)? ?(?P<join>-|–|—|to"
        r"|until|till|and|through) ?"
        rf"(?P<h2>\d{{1,2}})(?:[:.](?P<m2>\d\d))? ?{HALF_DAY}"
    )


@cache
def _half_day() -> re.Pattern[str]:
    return compiled(rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?(?:[:.](?P<second>\d\d))? ?{HALF_DAY}")


@cache
def _full_day() -> re.Pattern[str]:
    return compiled(
        r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?![\d:]|[.,-]\d|am\b"
        r"|pm\b)(?: ?(?:hours|hrs?|h)\b)?"
    )


@cache
def _four_digits() -> re.Pattern[str]:
    codes = "|".join(ZONES.split())
    return compiled(
        rf"(?P<hour>\d{{1,2}})(?P<minute>\d\d)(?: ?{HALF_DAY}|(?: ?(?P<hours>hours|hrs"
        rf"|h)\b)?(?= ?(?:{codes})\b)|(?<=0\d\d\d) ?(?:hours|hrs)\b)"
    )


@cache
def _in_words() -> re.Pattern[str]:
    return compiled(
        r"(?P<hour>\d{1,2})(?: o'clock(?: in the (?P<part>morning|afternoon|evening))?"
        r"| in the (?P<part2>morning|afternoon|evening)\b)"
    )


def read_clock(low: str, text: str, start: int, end: int) -> Atom | None:
    """A time in digits from `start`; `end` is where the first run of digits ends."""
    size = end - start
    if size > 4:
        return None
    follows = low[end : end + 1]
    if size > 2:
        found = _four_digits().match(low, start)
        if not found or (found["half"] is None and size == 3):
            return None
        return _timed(low, text, found, found["half"])
    if follows in " -–—:.apt" and (found := _range().match(low, start)):
        pair = _both(low, text, found)
        if pair:
            return pair
    found = _half_day().match(low, start)
    if found:
        return _timed(low, text, found, found["half"])
    if follows == ":" and (found := _full_day().match(low, start)):
        zone = _zone().match(low, found.end())
        before = word_before(low, start)
        if (
            before in NO_CLOCK_AFTER
            or low[start - 1 : start] in (":", "-")
            or (found["second"] and not zone and before not in LEADS and start)
        ):
            return None
        if (
            len(found["hour"]) == 1
            and not zone
            and before not in LEADS
            and low[start - 1 : start] != "("
            and start
            and not _until().match(low, found.end())
        ):
            return None
        return _timed(low, text, found, None)
    if follows == " " and (found := _in_words().match(low, start)):
        part = found["part"] or found["part2"]
        return _timed(
            low, text, found, None if part is None else "a" if part == "morning" else "p", open_=part is None
        )
    if follows == "h" and (found := _french().match(low, start)):
        before = word_before(low, start)
        if start and before not in HOUR_LEADS and not (before.isdigit() and len(before) == 4):
            return None
        return _timed(low, text, found, None)
    if follows == "." and (
        found := compiled(r"(?P<hour>\d{1,2})\.(?P<minute>\d\d)(?=\s\(?(?:gmt|utc|b?est)\b)").match(low, start)
    ):
        return _timed(low, text, found, None)
    return None


@cache
def _until() -> re.Pattern[str]:
    return compiled(r" to \d{1,2}:\d[05](?![\d:])")


@cache
def _french() -> re.Pattern[str]:
    """ "15h", "17h30": no length, which would be told in fewer hours or with a preposition of lengths."""
    return compiled(r"(?P<hour>1[3-9]|2[0-3])h(?P<minute>[0-5]\d)?(?![\w/]|-\w)")


@cache
def _past() -> re.Pattern[str]:
    return compiled(
        r"(?:(?P<quarter>(?:a )?quarter)|(?P<half>half)|(?P<number>\d\d?|twenty[ -]five|five|ten"
        r"|twenty)(?: minutes?)?) (?P<way>past|after|to|before) $"
    )


def counted_from(low: str, atom: Atom, floor: int) -> Atom:
    """ "half past 3 p.m.", "a quarter to noon", "20 minutes past 3pm": the minutes in front of an hour."""
    clock = atom.content
    if (
        clock[0] != "clock"
        or clock[2]
        or not low.endswith((" past ", " to ", " after ", " before "), 0, atom.start)
    ):
        return atom
    found = _past().search(low, max(floor, atom.start - 26), atom.start)
    if not found or (found.start() and low[found.start() - 1].isalnum()):
        return atom
    number = found["number"]
    minutes = (
        15
        if found["quarter"]
        else 30
        if found["half"]
        else int(number)
        if number.isdigit()
        else int(cardinal(tuple(compiled("[ -]").split(number))) or 0)
    )
    if (
        not 0 < minutes < 60
        or (found["half"] and found["way"] != "past")
        or (found["way"] in ("after", "before") and "minute" not in found[0])
    ):
        return atom
    hour = clock[1]
    assert isinstance(hour, int)
    if found["way"] in ("to", "before"):
        hour, minutes = (hour - 1) % 24, 60 - minutes
    return atom._replace(start=found.start(), content=("clock", hour, minutes, *clock[3:]))


def read_point(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """ "noon", "midnight", and "seven o'clock" from the place of its "clock"."""
    word = low[start:end]
    if word == "clock":
        if start - floor < len("one o'") or not low.endswith(" o'", 0, start):
            return None
        stop = start - 3
        begin = max(low.rfind(" ", max(floor, stop - 12), stop), floor - 1) + 1
        number = cardinal((low[begin:stop],))
        if number is None or not 0 < int(number) < 13:
            return None
        tail = compiled(r" in the (morning|afternoon|evening)\b").match(low, end)
        return _at(
            low,
            text,
            begin,
            tail.end() if tail else end,
            int(number),
            None,
            None,
            (tail[1] != "morning") if tail else None,
        )
    if word in ("midmorning", "midafternoon"):
        return None
    if low[end : end + 1] == "-" or (
        text[start].isupper() and start and low[start - 2 : start - 1] not in ("", ".", "\n")
    ):
        return None
    twelve = low.startswith("12 ", start - 3)
    return Atom("time", start - 3 * twelve, end, ("clock", POINTS[word], 0, None, "24", ""))


def zoned(low: str, text: str, start: int, end: int, hour: int, minute: int | None, late: bool) -> Atom:
    """A time whose half of the day is known, with the zone behind it."""
    return _at(low, text, start, end, hour, minute, None, late)


def _timed(low: str, text: str, found: re.Match[str], half: str | None, *, open_: bool = False) -> Atom:
    groups = found.groupdict()
    minute = int(groups["minute"]) if groups.get("minute") else None
    second = int(groups["second"]) if groups.get("second") else None
    hour = found["hour"]
    late = None if half is None else half == "p"
    if (
        late is None
        and not open_
        and ((len(hour) == 2 and (hour[0] == "0" or int(hour) > 12)) or groups.get("hours") is not None)
    ):
        return _at(low, text, found.start(), found.end(), int(hour), minute, second, None, form="24")
    return _at(low, text, found.start(), found.end(), int(hour), minute, second, late)


def _at(
    low: str,
    text: str,
    start: int,
    end: int,
    hour: int,
    minute: int | None,
    second: int | None,
    late: bool | None,
    *,
    form: str = "open",
) -> Atom:
    zone = _zone().match(low, end)
    name = ""
    if zone and (
        zone["zone"][:3] in ("gmt", "utc")
        or len(zone["zone"]) > 4
        or text[zone.start("zone") : zone.end("zone")].isupper()
    ):
        name, end = zone["zone"].upper(), zone.end()
        if name[:3] in ("GMT", "UTC") and form == "open":
            form = "24"
    if late is not None:
        hour, form = _hour(hour, late), "12"
    return Atom("time", start, end, ("clock", hour, minute, second, form, name))


def _hour(hour: int, late: bool) -> int:
    """The hour of the day; what no half of a day has is left as printed."""
    if not 0 < hour < 13:
        return hour
    return hour % 12 + 12 * late


def _both(low: str, text: str, found: re.Match[str]) -> Atom | None:
    """ "3:30-6 p.m.": the first hour takes the half of the second unless that turns the two round."""
    first, last = int(found["h1"]), int(found["h2"])
    if first > 12 or last > 12 or (found["join"] == "and" and word_before(low, found.start()) != "between"):
        return None
    late = found["half"] == "p"
    to = _at(low, text, found.start(), found.end(), last, _minute(found["m2"]), None, late)
    early = found["half1"] == "p" if found["half1"] else late and _hour(first, True) <= _hour(last, True)
    begin: Content = ("clock", _hour(first, early), _minute(found["m1"]), None, "12", to.content[5])
    before = word_before(low, found.start())
    start = found.start() - len(before) - 1 if before in ("from", "between") else found.start()
    return Atom("time", start, to.end, ("range", begin, to.content))


def _minute(printed: str | None) -> int | None:
    return int(printed) if printed else None
