"""Seasons and decades in words: "this summer", "spring 1998", "the winter of 2009", "in the fall", "the nineties".

In: a folded block and the place of the word. Out: ("season", code, year, which) or ("decade", n); a piece where
only a year behind it could tell that the word is a season. Refuses the verbs "fall" and "spring" and "in his
seventies".
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, word_before, words_before
from factlint.mentions.temporal.words import NAMED_DECADES, SEASONS, SHIFTS

SHIFTING = frozenset((*SHIFTS, "the", "every", "each"))
YEAR_BEHIND = r"(?: of |, | )(?P<year>(?:19|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?(?![\w%]|[.,]\d)"
CLAUSE_BEHIND = r"[.,;:)]|$| (?:and|but|when|as|after)\b"
LEADS = frozenset(("in", "during", "by", "until", "since", "next"))


def read_season(low: str, start: int, end: int, floor: int) -> Atom | None:
    """A season with its year, its shift, or led by a preposition."""
    word = low[start:end]
    code = SEASONS[word]
    if tail := compiled(YEAR_BEHIND).match(low, end):
        return Atom("date", start, tail.end(), ("season", code, int(tail["year"]), ""))
    led = words_before(low, start, floor, SHIFTING)
    *before, last = led.words or ("",)
    if last in ("every", "each"):
        return Atom("set", led.starts[-1], end, ("every", 1, ("season", code, None, "")))
    the = before[-1:] == ["the"]
    if last in ("this", "current", "that", "next") or (last == "last" and not the):
        return Atom("date", led.starts[-1], end, ("season", code, None, last))
    if last in ("same", "following", "previous", "coming", "past") and before:
        return Atom("date", led.starts[-2], end, ("season", code, None, last))
    lead = word_before(low, start - len("the ") if last == "the" else start)
    if lead in LEADS and (last == "the" or word != "fall") and compiled(CLAUSE_BEHIND).match(low, end):
        return Atom("date", start, end, ("season", code, None, ""))
    return Atom("", start, end, ("season", code, None, ""))


def read_named_decade(low: str, start: int, end: int) -> Atom | None:
    """ "the nineties", "the late seventies", "the nineteen twenties"."""
    tens = NAMED_DECADES[low[start:end]]
    before = word_before(low, start)
    if before in ("nineteen", "eighteen"):
        century = 190 if before == "nineteen" else 180
        return Atom("date", start - 1 - len(before), end, ("decade", century + tens))
    if before not in ("the", "late", "early", "mid"):
        return None
    return Atom("date", start, end, ("decade", tens or 200))
