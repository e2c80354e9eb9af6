"""Counts and bare numbers: "66 slots", "three senators", "nearly 7,000 US troops", "a quarter of", "to 230".

A number with a noun behind it is a count of it, any other a number. Refuses the pronoun ("no one", "one of
them", "one day"), scores, and years.
"""

from factlint.grammar import Grammar
from factlint.mentions.amount import mention
from factlint.mentions.hedges import Hedge
from factlint.mentions.mention import Mention
from factlint.mentions.nouns import STEP, STOP, Noun, counted, numbered
from factlint.mentions.numeral import DIGITS, FRACTION, WORDS, Numeral, Scope

PRONOUN_AFTER = frozenset(
    "no any every each this that which the another some such last first next other not as by whatever "
    "whichever loved little big good bad new old same right wrong".split()
)
PRONOUN_BEFORE = STOP | frozenset(
    "else better further another day thing things time way hand side point more less's hundred who's such "
    "like stop size sided too".split()
)
ADJECTIVES = frozenset(
    "way fold time star piece on off ever tier pronged sided thirds fifths quarters legged something "
    "somethings".split()
)


def count(scope: Scope, numeral: Numeral, word: str, at: int, how: str, hedge: Hedge | None) -> Mention | None:
    """The count or number that a numeral makes where nothing behind it gives it another kind.

    `word` stands before it, `at` is where what is counted begins.
    """
    if numeral.form == FRACTION:
        return mention(scope, "number", numeral, numeral.end, "", "", hedge)
    one = numeral.number == "1" and numeral.form == WORDS
    if one and pronoun(scope, numeral, word):
        return None
    end = hedge.at if hedge and hedge.at > at else at
    noun = numbered(scope, end) if numeral.number == "1" else counted(scope, end)
    if word.lower() in DETERMINERS and POWER.match(scope.low, numeral.start, numeral.end):
        return None  # "the 7e7", a name
    if numeral.form == DIGITS and is_model(scope, numeral, word, noun):
        return None
    if not noun.head and (
        is_year(numeral)
        or (how == "dash" and not wide(numeral))
        or (numeral.number == "0" and is_naught(scope, numeral))
    ):
        return None
    if numeral.form == WORDS and A_DAY_OR_TWO.search(
        scope.low, max(scope.start, numeral.start - 24), numeral.start
    ):
        return None
    if scope.low[end : end + 1] == "-" and (noun.head in ADJECTIVES or not noun.head or one):
        return None
    return mention(scope, "count" if noun.head else "number", numeral, numeral.end, noun.head, noun.phrase, hedge)


def is_model(scope: Scope, numeral: Numeral, word: str, noun: Noun) -> bool:
    """Whether bare digits name a model: "five new 737 aircraft", "the final 717 jet", "the 787"."""
    lower = word.lower()
    if numeral.upper or numeral.end - numeral.start != 3 or not word:
        return False
    if lower in NEW:
        return True
    if numeral.step != "1":
        return False
    if noun.head or not (lower in DETERMINERS or "-" in lower or lower.endswith(("'s", "’s"))):
        return False
    behind = STEP.match(scope.low, numeral.end, scope.end)
    return not behind or not (behind[1].endswith(("ed", "en")) or behind[1] in ("who", "or", "more", "dead"))


NEW = frozenset("new newest latest upgraded original".split())
DETERMINERS = frozenset("the a an its his her their our this that first last final next old".split())
A_DAY_OR_TWO = Grammar(r"(?<![a-z])(?:an?|one)[ ][a-z]+[ ]or[ ]$")


def pronoun(scope: Scope, numeral: Numeral, word: str) -> bool:
    """Whether "one" stands for something instead of counting it."""
    lower = word.lower()
    if lower in PRONOUN_AFTER:
        return True
    behind = STEP.match(scope.low, numeral.end, scope.end)
    if behind is None or behind[1] in PRONOUN_BEFORE or behind[1].endswith("ing"):
        return True
    if lower == "at" and behind[1] in ("stage", "point"):
        return True
    return lower in CONJUNCTIONS and VERB.match(behind[1], 0, len(behind[1])) is not None


CONJUNCTIONS = frozenset("if when whenever once unless where until".split())
VERB = Grammar(r"[a-z]+(?<!s)(?<!specie)(?<!serie)(?<!bu)(?<!ga)(?<!campu)(?<!mean)(?<!news)s$")
"""The form of a verb behind the pronoun, "if one looks": a noun behind "one" seldom ends so."""


POWER = Grammar(r"[0-9]+e[0-9]+$")


def wide(numeral: Numeral) -> bool:
    """Whether a range is too large for a score or a telephone number, and no span of years."""
    return len(numeral.number) > 3 and not (len(numeral.upper) == 4 and numeral.upper[:2] in ("19", "20"))


def is_naught(scope: Scope, numeral: Numeral) -> bool:
    """Whether a zero is no number of anything: "zero tolerance"."""
    behind = STEP.match(scope.low, numeral.end, scope.end)
    return behind is not None and behind[1] not in STOP


def is_year(numeral: Numeral) -> bool:
    """Whether bare digits look like a year of our time."""
    printed = numeral.end - numeral.start
    return (
        numeral.form == DIGITS
        and numeral.step == "1"
        and printed == 4
        and numeral.number[:2] in ("18", "19", "20")
    )
