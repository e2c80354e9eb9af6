"""Ranges: "10 to 15", "10-15", "between 3 and 5", "two or three", "one in five" as a share.

Refuses "from 50 to 75" and "rose 3 to 57", which are a change and two numbers, and scores: a range goes up. A
hyphen alone makes one only before something counted.
"""

from collections.abc import Callable
from decimal import Decimal

from factlint.grammar import Grammar
from factlint.mentions.digits import fraction
from factlint.mentions.following import NOTHING, Following, following
from factlint.mentions.lexicon import MONEY, PERCENT, TIME, UNIT
from factlint.mentions.numeral import DIGITS, EXACT, ORDINAL, VAGUE, Numeral, Scope

GAP = "[ \u00a0]"
JOINT = Grammar(
    rf"(?:(?P<to>{GAP}(?:to|through){GAP}|-to-|[ ]?-?[ ]?to[ ])|(?P<or>{GAP}or{GAP}|-or-)|(?P<and>{GAP}and{GAP}))"
    r"(?:about[ ]|~)?"
    rf"|(?P<dash>[ ]?[-–—‑~][ ]?~?)|(?P<over>{GAP}over{GAP})"
    r"|(?P<share>[ \u00a0-](?:in|out[ -]of)[ \u00a0-](?:every[ ])?)"
)
JOINTS = frozenset(("to", "through", "or", "and", "over", "in", "out"))
"""The words of JOINT."""
JOINT_OPENINGS = frozenset(" \u00a0-–—‑~")
UNITED = frozenset((UNIT, PERCENT, MONEY))
"""What may stand behind both numbers of a range: "44 mg to 50 mg"."""
RANGING = Grammar(r"(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|is|are|aged)[ \u00a0]from[ \u00a0]$")
CHANGES = frozenset(
    "rose rise risen rising fell fall fallen falling dropped drop gained gain lost lose up down added climbed "
    "slipped slid jumped surged tumbled grew won beat beating ahead put by".split()
)
MOST = 10**9
SHARED = frozenset((3, 4, 5, 10, 20, 50, 100, 1000, 10000, 100000, 1000000))
"""What shares are told in, where the first number is more than one: "nine out of 10"; else both are counts."""


def may_go_on(scope: Scope, numeral: Numeral, found: Following) -> bool:
    """Whether a range may go on behind a numeral, by what follows it: asked first, as few do."""
    if found.kind in UNITED or found.gap == "-":
        return True
    if found.kind == NOTHING:
        return scope.low[numeral.end : numeral.end + 1] in JOINT_OPENINGS
    return found.what.lower() in JOINTS


def joined(
    scope: Scope, numeral: Numeral, at: int, word: str, read: Callable[[Scope, int], Numeral | None]
) -> tuple[Numeral, str]:
    """The range that begins with this numeral, and how it is joined ("", "to", "or", "dash", "and"); else the
    numeral itself.

    `at` is where the numeral ends, with its unit if it has one; `word` is the word before it, `read` reads a
    numeral at a place.
    """
    if numeral.form in (ORDINAL, VAGUE) or not numeral.number:
        return numeral, ""
    joint = JOINT.match(scope.low, at, scope.end)
    if not joint or joint.end() >= scope.end:
        return numeral, ""
    how = joint.lastgroup or ""
    if how == "and" and word != "between":
        return numeral, ""
    opening = numeral.start - len("from ") <= scope.start
    if (
        how in ("to", "dash")
        and word == "from"
        and not opening
        and not RANGING.search(scope.low, max(scope.start, numeral.start - 20), numeral.start)
    ):
        return numeral, ""
    if how == "dash" and numeral.form != DIGITS and len(joint[0]) > 1:
        return numeral, ""
    other = read(scope, joint.end())
    if other is None or other.form in (ORDINAL, VAGUE) or not other.number:
        return numeral, ""
    if how == "share":
        timed = following(scope, other.end).kind == TIME  # "a one in 12 year event"
        return (numeral if timed else shared(numeral, other)), ""
    if how == "over":
        return divided(scope, numeral, other), ""
    span = spanned(numeral, other)
    if span is None or (how == "or" and Decimal(span.upper) > 5 * Decimal(span.number)):
        return numeral, ""
    return span, how


def spanned(numeral: Numeral, other: Numeral) -> Numeral | None:
    """One numeral from the first to the second, the second's scale shared: "3-5 million". None where it does
    not go up."""
    low, high = Decimal(numeral.number), Decimal(other.number)
    if low >= high and low > 0:
        return None
    step = other.step or numeral.step
    scale = Decimal(other.step) if other.step else Decimal(1)
    if (
        scale >= 100
        and low > 0
        and low * scale < high
        and numeral.form == other.form
        and Decimal(numeral.step or 1) <= 1
    ):
        low = EXACT.multiply(low, scale)
    elif "." in other.number and not other.step:
        step = ""
    if low >= high:
        return None
    return numeral._replace(end=other.end, number=format(low, "f"), upper=other.number, step=step)


def shared(numeral: Numeral, other: Numeral) -> Numeral:
    """ "one in five", "nine out of 10": a share of so many, where the second number is one that shares are told
    in."""
    above, below = Decimal(numeral.number), Decimal(other.number)
    whole = above == int(above) and below == int(below) and 0 < above < below <= MOST
    if not whole or (above > 1 and int(below) not in SHARED):
        return numeral
    return fraction(numeral.start, other.end, above, below)


def divided(scope: Scope, numeral: Numeral, other: Numeral) -> Numeral:
    """ "one over three", at the end of what is said: elsewhere "12 over 65" counts people."""
    if Decimal(other.number) < 2 or not CLOSED.match(scope.low, other.end, scope.end):
        return numeral
    return fraction(numeral.start, other.end, Decimal(numeral.number), Decimal(other.number))


CLOSED = Grammar(r"[.?!]?[ ]*$")
