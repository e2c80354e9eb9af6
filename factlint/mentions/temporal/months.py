"""Dates with the name of a month: "Jan. 3, 2020", "3-5 January", "04th Jan, 2020", "May 2009", "in February".

In: a folded block and the place of a month's name, or of a day in digits before one. Out: an atom ("calendar",
year, month, day, weekday), or a range of two of them; None for the verb "may", for names (Theresa May, April
Jones) and for anything that goes on as another number. Refuses days over 31; whether the month has that day is
for the calendar to say.
"""

import re
from functools import cache

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, Content, word_before
from factlint.mentions.temporal.bare_months import VERBS, WEAK, read_bare_month
from factlint.mentions.temporal.numbers import ONES, TENS, cardinal, ordinal
from factlint.mentions.temporal.words import MONTHS, ORDINALS

MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
ORDER = r"(?:st|nd|rd|th)"
FIGURES = frozenset("0123456789")
FREE = r"(?![\d%]|[.,:/]\d|-\d(?!\d{3}))"
"""What may not follow a day: more of a number."""
YEAR = r"(?P<year>[12]\d{3}|'\d\d|(?<=of )[4-9]\d)(?![\d%]|[.,:/]\d|-\d|s\b)"
TO = r" ?(?:-|–|—|to|through|thru|until|till|and) ?(?:the )?"

SPOKEN_YEAR = r" (?:seventeen|eighteen|nineteen|twenty|two thousand)[ -][a-z]"


@cache
def _month_first() -> re.Pattern[str]:
    return compiled(
        MONTH + rf"\.?(?: ?(?P<join>[-/])| {{0,2}})(?:the )?(?P<day>\d{{1,2}})(?P<order>{ORDER})?(?!\d)"
        rf"(?:{TO}(?P<last>\d{{1,2}})(?:{ORDER})?(?![\d%]|[.,:/]\d| ?(?:per cent|percent"
        rf"|[ap]\.?m\b))(?! (?:[a-z]+s|people|men|women|children)\b)|{FREE})"
        rf"(?:(?:(?: ?,)? ?(?:of |in )?|[-/]){YEAR}|[-/](?P<short>\d\d)(?![\d/-]))?"
    )


@cache
def _month_year() -> re.Pattern[str]:
    return compiled(MONTH + rf"\.?(?: ?, ?| (?:of |in )?|[-/]){YEAR}")


@cache
def _month_words() -> re.Pattern[str]:
    days = "|".join(sorted(ORDINALS, key=len, reverse=True))
    ones = "|".join(word for word, number in ONES.items() if 0 < number < 10)
    return compiled(
        MONTH + rf"\.? (?:the )?(?:(?P<word>(?:(?:twenty|thirty)[ -])?(?:{days}))\b(?! (?:quarter|half|week))"
        rf"|(?P<count>(?:twenty|thirty)[ -](?:{ones})|twenty|thirty|ten|eleven|twelve"
        rf"|[a-z]+teen)(?=[,.;!?]|$| (?:nineteen|twenty|two thousand)))(?:,? (?:of )?{YEAR})?"
    )


@cache
def _day_first() -> re.Pattern[str]:
    return compiled(
        rf"(?P<day>\d{{1,2}})(?:{ORDER})?(?:{TO}(?P<last>\d{{1,2}})(?:{ORDER})?)?(?: day)?(?: of"
        rf"| ?,)?(?:\. ?|[ /-])?"
        + MONTH
        + rf"\.?(?:(?:(?: ?,)? (?:of |in )?|, ?|[-/]|(?= ')){YEAR}|[-/](?P<short>\d\d)(?![\d/-]))?"
    )


def read_day_first(low: str, text: str, start: int) -> Atom | None:
    """ "3 January 2020", "19-21 aug", "2nd of May", from the place of the digits."""
    found = _day_first().match(low, start)
    if not found or not _capital(low, text, found, found["year"] or low[found.start("month") - 1] in "-/"):
        return None
    return _dated(found)


def read_month(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """What a month's name heads: with the day or the year behind it, or alone."""
    if (
        low[start:end] == "may"
        and not text[start].isupper()
        and low[end : end + 1] not in (" ", "/", "-", ".", "")
    ):
        return None
    words = _worded_day(low, start, floor)
    if words is None and compiled(SPOKEN_YEAR).match(low, end):
        words = _counted_day(low, start, floor)
    found = None
    if words or not FIGURES.isdisjoint(low[end : end + 8]):
        found = _month_year().match(low, start)
    if words:
        number = MONTHS[low[start:end]]
        year = _year(found["year"]) if found else None
        return Atom("date", words[0], found.end() if found else end, ("calendar", year, number, words[1], None))
    if (found is None and low[end : end + 1] in (" ", ".", "-", "/", ",")) or low[end : end + 1].isdigit():
        found = found or _month_first().match(low, start) or _month_words().match(low, start)
    if found and _capital(low, text, found, found["year"]):
        atom = _dated(found)
        if atom and not _counts(low, atom, word_before(low, start)):
            return atom
    return read_bare_month(low, text, start, end, floor)


def _dated(found: re.Match[str]) -> Atom | None:
    groups = found.groupdict()
    month = MONTHS[groups["month"]]
    year = _year(groups.get("year") or groups.get("short"))
    word = groups.get("word")
    if groups.get("count"):
        day: int | None = int(cardinal(tuple(compiled("[ -]").split(groups["count"]))) or 0)
    else:
        day = _day_of(groups, word)
    if day is not None and not 0 < day < 32:
        return None
    content: Content = ("calendar", year, month, day, None)
    if groups.get("last"):
        last = int(groups["last"])
        if not 0 < last < 32 or groups.get("join") in ("-", "/"):
            return None
        content = ("range", ("calendar", year, month, day, None), ("calendar", year, month, last, None))
    stop = found.end()
    whole = len(groups["month"]) > 4 or groups["month"] in ("may", "june", "july")
    if whole and stop == found.end("month") + 1:
        stop -= 1  # the stop of the sentence, not of "Jan."
    return Atom("date", found.start(), stop, content)


def _day_of(groups: dict[str, str | None], word: str | None) -> int | None:
    if word:
        return ordinal(tuple(compiled("[ -]").split(word)))
    printed = groups.get("day")
    return int(printed) if printed else None


def _year(printed: str | None) -> int | None:
    """A year as printed; below a hundred where it has two digits."""
    return int(printed.lstrip("'")) if printed else None


def _capital(low: str, text: str, found: re.Match[str], dated: object) -> bool:
    """Whether the name is written as a month: in capitals, or a name that is nothing else, or with a year."""
    name, at = found["month"], found.start("month")
    if text[at].isupper() or name not in (VERBS if at > found.start() else WEAK) or dated:
        return True
    return not low[found.end() : found.end() + 2].strip(" .,;:!?)") or bool(found.groupdict().get("word"))


def _counts(low: str, atom: Atom, before: str) -> bool:
    """Whether the number behind the month counts something: "in April 12 soldiers were killed"."""
    content = atom.content
    if before != "in" or content[0] != "calendar" or content[1] is not None or content[3] is None:
        return False
    return compiled(r" [a-z]+s\b").match(low[atom.end : atom.end + 24]) is not None


def _counted_day(low: str, start: int, floor: int) -> tuple[int, int] | None:
    """ "fifteen August" of "fifteen August nineteen ninety": where the words begin, and the day."""
    last = word_before(low, start)
    if last not in ONES and last not in TENS:
        return None
    begin = start - 1 - len(last)
    tens = word_before(low, begin)
    spoken = (tens, last) if tens in TENS else (last,)
    begin -= (len(tens) + 1) * (len(spoken) - 1)
    number = cardinal(spoken)
    return (begin, int(number)) if number and 0 < int(number) < 32 and begin >= floor else None


def _worded_day(low: str, start: int, floor: int) -> tuple[int, int] | None:
    """ "the first of June", "twenty second of June": where the words begin, and the day."""
    if not low.endswith(" of ", 0, start):
        return None
    stop = start - 4
    begin = max(low.rfind(" ", max(floor, stop - 16), stop), floor - 1) + 1
    tens = max(low.rfind(" ", max(floor, begin - 10), max(begin - 1, 0)), floor - 1) + 1
    if low[begin:stop] not in ORDINALS and "-" not in low[begin:stop]:
        return None
    if low[tens : begin - 1] in TENS and (number := ordinal((low[tens : begin - 1], low[begin:stop]))):
        return (tens, number) if number < 32 else None
    number = ordinal(tuple(low[begin:stop].split("-")))
    return (begin, number) if number and 0 < number < 32 else None
