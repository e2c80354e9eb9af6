"""Hours in words: "ten thirty a.m.", "seven pm", "half past three p.m.".

In: a folded block and the place of the "am", "pm" or of the "m" of "p.m.". Out: a ("clock", ...). Refuses the verb
("which one am I").
"""

from factlint.mentions.temporal.atom import Atom, word_before
from factlint.mentions.temporal.clocks import LEADS, counted_from, zoned
from factlint.mentions.temporal.numbers import ONES, TENS, cardinal
from factlint.mentions.temporal.words import words

LONGEST = 3
"""Words of an hour with its minutes: "nine fifty nine"."""
VERB_BEHIND = words("i not a an the very so sure going")


def read_spoken(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The hour whose half of the day stands at `start`."""
    word = low[start:end]
    begin = start - 2 if word == "m" else start
    half = low[begin : begin + 1]
    if half not in ("a", "p") or (word == "m" and low[begin + 1] not in ". ") or not _opens(low, begin):
        return None
    found = _hour(low, begin, floor)
    if found is None:
        return None
    at, hour, minute = found
    if word == "am" and minute is None and word_before(low, at) not in LEADS and _is_verb(low, end):
        return None
    stop = end + (word == "m" and low[begin + 1] == "." and low[end : end + 1] == ".")
    return counted_from(low, zoned(low, text, at, stop, hour, minute, half == "p"), floor)


def _opens(low: str, begin: int) -> bool:
    return begin > 2 and low[begin - 1] == " " and low[begin - 2].isalpha()


def _is_verb(low: str, end: int) -> bool:
    return low[end + 1 : end + 12].partition(" ")[0].rstrip("?!.,") in VERB_BEHIND


def _hour(low: str, stop: int, floor: int) -> tuple[int, int, int | None] | None:
    """Where the words before `stop` begin that are an hour, and the hour and minute that they say."""
    begins: list[int] = []
    at = stop
    while len(begins) < LONGEST and (word := word_before(low, at)) in NUMBERS and at - 1 - len(word) >= floor:
        at -= 1 + len(word)
        begins.append(at)
    for begin in reversed(begins):
        hour, *minutes = low[begin : stop - 1].replace("-", " ").split(" ")
        if not 0 < ONES.get(hour, 0) < 13:
            continue
        if not minutes:
            return begin, ONES[hour], None
        minute = cardinal(tuple(minutes))
        if minute is not None and 9 < int(minute) < 60:
            return begin, ONES[hour], int(minute)
    return None


NUMBERS = frozenset((*ONES, *TENS))
