"""The words of a sentence that say what it is about: comparable, small words and numbers left out."""

from functools import lru_cache
from itertools import chain

from factlint.grammar import Grammar
from factlint.text.frequent import FREQUENT

WORD = Grammar(r"[^\W\d_](?:[\w'’]*\w)?")
STEM = 6
"""First letters that forms of one word share: "purchase", "purchased"."""
ENDINGS = ("ing", "ed", "es", "s")
SMALL = FREQUENT | frozenset(
    """
    according added against already although amid among another around away back based because became become
    began behind being below beside between both bring brought came cent come comes dollars during each
    either else end even ever every few former found four fourth full given go goes going good great half
    held high including instead itself keep known large later least less likely little long lot main mean
    might month months much nearly need never next night nothing number old once others own part per percent
    place plan point put rather right second set several show since small still such sure take than third
    thing though thought three told took toward turn under until upon use used via want week weeks went
    whole whose within without work yet yesterday today tomorrow monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december one
    two five six seven eight nine ten eleven twelve hundred thousand million billion said says say told tell
    report reported statement
    """.split()
)


def about(reading: str, start: int, end: int) -> list[str]:
    """The telling words of a stretch, in order, each cut to what its forms share."""
    return list(chain.from_iterable(map(telling, reading[start:end].split())))


@lru_cache(maxsize=1 << 15)  # most of what a text is written in stands in the next one, too
def telling(piece: str) -> tuple[str, ...]:
    """The telling words of what stands between white space: of "(well-known" two, of "the" none."""
    lows = (word.lower() for word in WORD.findall(piece))
    return tuple(stem(low) for low in lows if len(low) > 2 and low not in SMALL)


def first_about(reading: str, start: int, end: int) -> str:
    """The first telling word of a stretch, as printed; "" where there is none."""
    words = (found[0] for found in WORD.finditer(reading, start, end))
    return next((word for word in words if len(word) > 2 and word.lower() not in SMALL), "")


def stem(word: str) -> str:
    """A word in lower case without its ending, no longer than what forms of one word share."""
    word = word.replace("’", "'").removesuffix("'s")
    if len(word) > STEM:
        return word[:STEM]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word
