"""Numerals and ranges of them at a place of a text: what both the sums and all other amounts begin with."""

from factlint.grammar import Grammar
from factlint.mentions import digits, ranges, spelled, words
from factlint.mentions.following import Following, following
from factlint.mentions.lexicon import MONEY, PERCENT, UNIT
from factlint.mentions.numeral import FRACTION, VAGUE, Numeral, Scope

LONGEST_WORD = 48
"""How far the word before a number may reach: what is read at a trigger must not grow with the text."""
OPENINGS = "([\"“‘'«—–"
AN_ARTICLE = Grammar(r"(?:[ ]of)?[ ]an?(?=[ ])")


def numeral_at(scope: Scope, at: int) -> Numeral | None:
    """The numeral that begins at `at`, in digits or words."""
    low = scope.low
    first = low[at]
    if first in digits.ASCII_DIGITS or first in digits.VULGAR or first == ".":
        found = digits.read(low, at, scope.end)
        return words.with_part(found, low, scope.end) if found and len(found.step) > 3 else found
    word = words.WORD.match(low, at, scope.end)
    if not word or (at > scope.start and (low[at - 1].isalnum() or low[at - 1] in "-_’'@")):
        return None
    return spelled.spelled(low, at, word[0], scope.start, scope.end)


def word_before(scope: Scope, at: int) -> str:
    """The word right before a place, with the punctuation behind it; "" at the start of the block."""
    floor = at - LONGEST_WORD
    before = scope.text[floor if floor > scope.start else scope.start : at].rstrip(" \u00a0")
    word = before[before.rfind(" ") + 1 :]
    return word if word.isalnum() else word.lstrip(OPENINGS).rpartition("\u00a0")[2]


def ranged(scope: Scope, numeral: Numeral, word: str) -> tuple[Numeral, Following, str]:
    """The numeral, or the range that it opens; what follows it; how the range is joined. `word` stands before
    it."""
    first = following(scope, of_what(scope, numeral))
    if not ranges.may_go_on(scope, numeral, first):
        return numeral, first, ""
    # "44 mg to 50 mg", "between 5% and 10%"
    united = first.kind == UNIT or (word == "between" and first.kind in (PERCENT, MONEY))
    whole, how = ranges.joined(scope, numeral, first.end if united else numeral.end, word, numeral_at)
    if not how:
        return whole, first, ""
    found = following(scope, whole.end)
    if united and (found.kind, found.what) != (first.kind, first.what):
        return numeral, first, ""
    if how in ("to", "dash") and word in ranges.CHANGES and found.kind != PERCENT:
        return numeral, first, ""
    return with_between(whole, how), found, how


def with_between(numeral: Numeral, how: str) -> Numeral:
    """A range with the "between" that opens it."""
    return numeral._replace(start=numeral.start - len("between ")) if how == "and" else numeral


def of_what(scope: Scope, numeral: Numeral) -> int:
    """Where what is counted begins: behind the "of" of "dozens of", the article of "half a mile"."""
    if numeral.form == VAGUE and scope.low.startswith(" of", numeral.end):
        return numeral.end + len(" of")
    if numeral.form == FRACTION and (article := AN_ARTICLE.match(scope.low, numeral.end, scope.end)):
        return article.end()
    return numeral.end
