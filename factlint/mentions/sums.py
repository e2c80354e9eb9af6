"""Sums that begin with a currency sign or code: "$3-5 million", "between $55 a barrel and $75 a barrel", "Rs 5
crore"."""

from factlint.mentions import digits, hedges, ranges
from factlint.mentions.currencies import SIGNS
from factlint.mentions.following import NOTHING, WORD, following
from factlint.mentions.mention import Mention
from factlint.mentions.money import after_sign, before_number, behind, lettered, money
from factlint.mentions.numeral import Numeral, Scope
from factlint.mentions.numerals import with_between, word_before
from factlint.mentions.units import PER


def sum_at_sign(scope: Scope, at: int) -> Mention | None:
    """The sum that begins with the currency sign at `at`; None where no number follows it."""
    read = after_sign(scope, at)
    if read is None:
        return None
    single, currency = read
    word = word_before(scope, single.start).lower()
    per = PER.match(scope.low, single.end, scope.end) if word == "between" else None
    numeral, how = ranges.joined(scope, single, per.end() if per else single.end, word, second)
    if not how:
        numeral = single
    hedge = hedges.before(scope, numeral.start, word) or hedges.behind(scope, numeral.end)
    return money(scope, with_between(numeral, how), currency, numeral.end, hedge)


def second(scope: Scope, at: int) -> Numeral | None:
    """The other end of a range that begins with a sign: signed too, or a bare number that is no count of its
    own."""
    for place in range(at, min(at + 4, scope.end)):
        if scope.text[place] in SIGNS:
            read = after_sign(scope, place)
            return read[0] if read else None
    numeral = digits.read(scope.low, at, scope.end) if scope.low[at] in digits.ASCII_DIGITS else None
    if numeral is None:
        return None
    numeral = lettered(scope, numeral)
    certain = len(numeral.step) > 3 or scope.text[at - 1] in "-–—"
    return numeral if certain and following(scope, numeral.end).kind in (NOTHING, WORD) else None


def sum_before(scope: Scope, at: int, numeral: Numeral) -> Mention | None:
    """The sum whose currency is written before its number, which begins at `at`; None where none is."""
    coded = before_number(scope, at)
    if coded is None:
        return None
    begin, currency = coded
    read = behind(scope, at) or numeral
    hedge = hedges.before(scope, begin, word_before(scope, begin).lower())
    return money(scope, read._replace(start=begin), currency, read.end, hedge)
