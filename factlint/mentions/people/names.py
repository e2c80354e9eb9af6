"""Which words of a run are a person's name: flags of the words in, first and last word and how sure it is out.

A name stands behind a rank or an honorific, or begins with a given name or an initial; unknown words alone are a
name only where something else says so. What holds a word of bodies and places is none ("Kennedy Airport", "Camp
Ruth").
"""

from functools import lru_cache
from itertools import pairwise

from factlint.grammar import Grammar
from factlint.mentions.people.words import (
    ADDRESS,
    AREA,
    BODY,
    EASTERN,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    OF_THINGS,
    OPENER,
    OTHER,
    PARTICLE,
    PLACE,
    PREFIX,
    SEEN,
    SURNAME,
    TIME,
    Lexicon,
)
from factlint.record import NamedTuple

INITIAL = 1 << 20
ACRONYM = 1 << 21
ABSTRACT = 1 << 22
"""A word whose ending no first word of a name has: "Innovation"."""
UPPER_ONLY = frozenset(
    "ag da pc md gp td mp pm mla mna mep msp act sa nt wa am ac ao un us eu co ins ms ss".split()
)
"""Meant only where they are printed in capitals; "Ms" is put right below."""
TRADES = ("er", "or", "ist", "man", "woman", "ian", "ee")
LONGEST = 5
MIXED = Grammar(r"(?!Mc|Mac|De|La|Le|Di|Du|Van|Von|Fitz|[OD]['’]|Al|El|Lo|St|Ab)[A-Z][a-z]+[A-Z]")
"""A capital within, as companies have them: "CommSec"."""
ABSTRACT_ENDINGS = ("tion", "sion", "ment", "ness", "ship", "ism", "ics", "ology", "ability", "ivity")
LETTERS_BEHIND = frozenset("Jr Jr. Sr Sr. Esq Esq. MP QC KC AC AO AM OBE MBE CBE MD PhD MLA MLC".split())
GENERATIONS = Grammar(r",? (?:(?:Jr|Sr)\b\.?|[IVX]{2,5}\b)")
"""What belongs to a name behind its last word."""

GUESS, WEAK, GOOD, SURE = 1, 2, 3, 4
"""Unknown words; a given name that may be another word; a given name; behind a rank or an honorific."""


class Reading(NamedTuple):
    """The name within a run, `words[first:last]`."""

    first: int
    last: int
    strength: int
    head: int
    """The rank or honorific right before the name in the run, or -1."""
    given: int
    """The given name: what stands before it within the name is unknown; else `first`."""


@lru_cache(maxsize=SEEN)
def flags_of(word: str, lex: Lexicon) -> int:
    """What is known of a capitalised word."""
    bare = word.rstrip(".")
    low = bare.lower()
    if word[-1] == "." and (
        len(bare) == 1 or (len(bare) == 3 and bare[1] == "." and low not in ("u.s", "u.k", "u.n"))
    ):
        return INITIAL
    known = lex.flags.get(low)
    if known is None:
        return unknown(bare, low, lex)
    if bare.isupper() and len(bare) > 1 and not known & (HEAD | HONORIFIC | PLACE | MODIFIER | PREFIX):
        return known if known & GIVEN and len(bare) > 3 else ACRONYM
    if low in UPPER_ONLY and not bare.isupper():
        return HONORIFIC if low == "ms" else known & ~(PLACE | HEAD | PREFIX | TIME)
    return known


def unknown(word: str, low: str, lex: Lexicon) -> int:
    """A word that stands in no table: an acronym, a double name, an accented one."""
    if len(word) > 1 and word.isupper():
        return ACRONYM
    if len(word) == 1:
        return 0
    if word[1:].lower() != word[1:] and MIXED.match(word):
        return ACRONYM
    if len(low) > 6 and low.endswith(ABSTRACT_ENDINGS):
        return ABSTRACT
    if not word.isascii():
        from unicodedata import combining, normalize

        plain = "".join(char for char in normalize("NFD", low) if not combining(char))
        return lex.flags.get(plain, 0) if plain != low else 0
    if "-" in low:
        parts = low.split("-")
        both = [lex.flags.get(part, 0) for part in parts]
        if both[0] & GIVEN and all(flag & (GIVEN | EASTERN) or not flag for flag in both):
            return GIVEN
        if parts[0] in ("ex", "then", "vice", "co") or parts[-1] in ("elect", "designate", "select"):
            return MODIFIER | both[-1] | (both[0] & (HEAD | ADDRESS))
        if all(flag & (HEAD | MODIFIER) for flag in both):
            return HEAD
        return BODY if any(flag & (BODY | PLACE) for flag in both) else 0
    return 0


def read_name(words: list[str], flags: list[int], low: int, high: int, lex: Lexicon) -> Reading | None:
    """The person's name in a run of capitalised words that has been `trimmed` to `words[low:high]`, or None."""
    if high - low < 2:
        return None
    head = rank_before(words, flags, low, high)
    if head >= 0:
        return behind_rank(words, flags, head, high, lex)
    return by_given_name(words, flags, low, high, lex) or by_guess(words, flags, low, high, lex)


def trimmed(words: list[str], flags: list[int]) -> tuple[int, int]:
    """The run without the word that opens the sentence and the day that ends it."""
    low, high = 0, len(words)
    while high > 1 and stands_behind(words[high - 1]):
        high -= 1
    while low < high and (flags[low] & (TIME | OPENER)) and not flags[low] & (HEAD | MODIFIER):
        if high - low > 1 and (words[low] == "Will" or flags[low] & (TIME | GIVEN) == TIME | GIVEN):
            break
        low += 1
    while high - low > 1 and flags[high - 1] & (TIME | OPENER):
        if flags[high - 1] & SURNAME and flags[high - 2] & GIVEN:
            break
        high -= 1
    return low, high


def stands_behind(word: str) -> bool:
    """Whether a word stands behind a name and is none of it: "Jr.", "III", "QC"."""
    return word in LETTERS_BEHIND or (1 < len(word) < 6 and not word.strip("IVX"))


def rank_before(words: list[str], flags: list[int], low: int, high: int) -> int:
    """The last rank or honorific that words follow, or -1."""
    for at in range(high - 2, low - 1, -1):
        flag = flags[at]
        if flag & (HEAD | HONORIFIC) and words[at + 1][0].isupper():
            named = flag & GIVEN and not flags[at + 1] & GIVEN and not flag & (ADDRESS | HONORIFIC)
            if named or (at > low and flags[at - 1] & GIVEN and flag & SURNAME and not flag & ADDRESS):
                return -1
            return at
    return -1


def behind_rank(words: list[str], flags: list[int], head: int, high: int, lex: Lexicon) -> Reading | None:
    """The name behind a rank, if what stands there is one."""
    first, flag = head + 1, flags[head]
    rest = range(first, high)
    if high - first > LONGEST or impossible(words, first, high, lex) or flags[first] & (OPENER | TIME):
        return None
    if high - first == 1:
        alone = flags[first]
        if not flag & (ADDRESS | HONORIFIC) or (alone & (OTHER | ACRONYM) and not alone & (GIVEN | SURNAME)):
            return None
        return Reading(first, high, WEAK if flag & OF_THINGS else SURE, head, first)
    if any(is_thing(flags[at]) for at in rest) or flags[high - 1] & INITIAL:
        return None
    given = any(flags[at] & (GIVEN | INITIAL | EASTERN) for at in rest)
    if not given and (flag & OF_THINGS or any(flags[at] & (OTHER & ~PLACE) for at in rest)):
        return None
    return Reading(first, high, SURE, head, first)


def by_given_name(words: list[str], flags: list[int], low: int, high: int, lex: Lexicon) -> Reading | None:
    """The name that a given name, an initial or an East Asian surname opens."""
    for at in range(low, high - 1):
        flag = flags[at]
        if not flag & (GIVEN | INITIAL | EASTERN) or (flag & (BODY | PLACE | AREA) and not flag & GIVEN):
            continue
        first = at
        while first > low and not flags[first - 1] & (OTHER | ACRONYM | ABSTRACT) and high - first < LONGEST - 1:
            if words[first - 1].lower().endswith(TRADES) and high - first > 1:
                break
            first -= 1
        if first > low and flags[first - 1] & PREFIX and not flags[first - 1] & (OPENER | HEAD | MODIFIER):
            return None
        rest = flags[at + 1 : high]
        if words[at].isupper() and not flag & INITIAL:
            rest = [0 if other == ACRONYM else other for other in rest]
        if (
            len(rest) > LONGEST - 1
            or any(is_thing(other) for other in rest[:-1])
            or impossible(words, first, high, lex)
        ):
            return None
        final = rest[-1]
        if final & (INITIAL | ACRONYM | MODIFIER) or (final & (BODY | AREA) and not final & (SURNAME | GIVEN)):
            return None
        plain = not final & (OTHER & ~PLACE) or bool(final & GIVEN)
        if flag & EASTERN and len(rest) == 2 and not any(other & OTHER for other in rest):
            return Reading(first, high, GOOD, -1, at)
        weak: int | bool = flag & (PLACE | EASTERN | BODY | PREFIX | HEAD | AREA | TIME) and not (
            flag & GIVEN and final & GIVEN
        )
        weak = weak or final & PLACE or not plain
        if flag & INITIAL and first == at and len(rest) == 1 and final & (OTHER | GIVEN):
            weak = True
        return Reading(first, high, WEAK if weak else GOOD, -1, at)
    return None


def by_guess(words: list[str], flags: list[int], low: int, high: int, lex: Lexicon) -> Reading | None:
    """Two to four unknown words at the end of a run."""
    first = high
    while first > low and not flags[first - 1] & ((OTHER | ACRONYM | ABSTRACT) & ~HONORIFIC):
        first -= 1
    if high - first == 1 and low < first:
        return Reading(first, high, GUESS, -1, first)
    if not 2 <= high - first <= LONGEST - 1 or impossible(words, first, high, lex):
        return None
    if first > low and flags[first - 1] & PREFIX:
        return None
    return Reading(first, high, GUESS, -1, first)


def is_thing(flag: int) -> bool:
    """Whether a word makes what holds it the name of a body, a place or a day."""
    return bool(flag & (BODY | OPENER | TIME | ACRONYM | AREA)) and not flag & (GIVEN | SURNAME | PARTICLE)


def impossible(words: list[str], first: int, high: int, lex: Lexicon) -> bool:
    """Whether two words side by side are known as the name of a thing."""
    known = lex.not_persons
    lower = [word.lower() for word in words[max(0, first - 1) : high]]
    return not known.isdisjoint([f"{one} {two}" for one, two in pairwise(lower)])
