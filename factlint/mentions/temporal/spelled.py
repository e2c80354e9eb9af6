"""Years in words: "nineteen ninety-six", "two thousand and eight", "seventeen hundred thirty three", "twenty ten".

In: a folded block and the place of the word that such a year begins or holds ("nineteen", "thousand"). Out:
("calendar", year, ...); a date where a preposition says that it is one, else a piece that only a month or a day
in front makes a date. Refuses "nineteen people" and "two thousand dollars".
"""

import re
from functools import cache

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, word_before
from factlint.mentions.temporal.numbers import ONES, TENS, cardinal
from factlint.mentions.temporal.words import words

CENTURIES = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
LEADS = words("in since until from by during of year between before after through and to")


@cache
def _century() -> re.Pattern[str]:
    ones = "|".join(word for word, number in ONES.items() if 0 < number < 10)
    teens = "|".join(word for word, number in ONES.items() if number > 9)
    tens = "|".join(TENS)
    return compiled(
        rf"(?P<century>{'|'.join(CENTURIES)})(?P<hundred> hundred(?: and)?)?"
        rf"(?:[ -](?:(?P<two>{teens}|(?:{tens})(?:[ -](?:{ones}))?)|(?:oh|o|zero)[ -](?P<one>{ones})))(?![a-z]|-)"
    )


@cache
def _thousand() -> re.Pattern[str]:
    return compiled(
        r"(?P<of>one|two) thousand(?: (?P<hundreds>[a-z]+) hundred)?(?:(?: and)? (?P<rest>[a-z]+(?:[ -][a-z]+)?))?"
    )


def read_spelled(low: str, start: int, end: int, floor: int) -> Atom | None:
    """The year in words that the word at `start` begins, or that its "thousand" stands in."""
    word = low[start:end]
    found = _in_thousands(low, start, floor) if word == "thousand" else _in_hundreds(low, start)
    if found is None:
        return None
    begin, stop, year = found
    if compiled(r" (?:[a-z]+s|people|per ?cent|percent|men|women)\b").match(low, stop):
        return None
    led = word_before(low, begin) in LEADS
    return Atom("date" if led else "", begin, stop, ("calendar", year, None, None, None))


def _in_hundreds(low: str, start: int) -> tuple[int, int, int] | None:
    found = _century().match(low, start)
    if not found or (found["century"] == "twenty" and (found["hundred"] or not found["two"])):
        return None
    words = compiled("[ -]").split(found["two"] or found["one"])
    rest = cardinal(tuple(words))
    if rest is None:
        return None
    if found["century"] == "twenty" and int(rest) < 10:
        return None
    return start, found.end(), CENTURIES[found["century"]] * 100 + int(rest)


def _in_thousands(low: str, start: int, floor: int) -> tuple[int, int, int] | None:
    begin = start - 4
    if begin < floor or (found := _thousand().match(low, begin)) is None or (begin and low[begin - 1].isalnum()):
        return None
    year = 1000 if found["of"] == "one" else 2000
    stop = start + len("thousand")
    if found["hundreds"]:
        hundreds = ONES.get(found["hundreds"], 0)
        if not 0 < hundreds < 10:
            return None
        year += hundreds * 100
        stop = found.end("hundreds") + len(" hundred")
    if found["rest"]:
        words = tuple(compiled("[ -]").split(found["rest"]))
        for size in (len(words), 1):
            rest = cardinal(words[:size])
            if rest is not None and 0 < int(rest) < 100:
                year += int(rest)
                stop = found.start("rest") + len(" ".join(words[:size]))
                break
    return begin, stop, year
