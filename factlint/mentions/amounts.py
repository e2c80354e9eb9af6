"""`find_amounts(document) -> mentions`: every sum, percentage, quantity, age, ordinal and count, by place.

At each trigger a numeral is read, then what stands before and behind it says what it is a number of. What
refuses a number ("Boeing 747", "728 x 90", "555-0142") refuses the whole token.
"""

from factlint.mentions import digits, labels, ordinals, quantity, sums
from factlint.mentions.amount import mention
from factlint.mentions.currencies import SIGNS
from factlint.mentions.mention import Mention
from factlint.mentions.numeral import DIGITS, FRACTION, ORDINAL, Numeral, Scope, negative
from factlint.mentions.numerals import numeral_at, ranged, word_before
from factlint.mentions.triggers import Triggers, by_block, triggers
from factlint.mentions.typed import Found, typed
from factlint.text.document import Document


def find_amounts(document: Document, known: Triggers | None = None) -> list[Mention]:
    """The amounts of a document, by place, none overlapping another.

    `known`: the triggers of its text, if they are.
    """
    text = document.reading
    known = known or triggers(text)
    places = known.amounts
    found: list[Mention] = []
    for block, first, last in by_block(document, places):
        scope = Scope(text, known.low, block.start, block.end)
        position = block.start
        for at in places[first:last]:
            if at >= position:
                amount, position = amount_at(scope, at)
                if amount:
                    found.append(amount)
    return found


def amount_at(scope: Scope, at: int) -> Found:
    """What begins at a trigger, and where to go on."""
    if scope.text[at] in SIGNS:
        amount = sums.sum_at_sign(scope, at)
        return amount, amount.end if amount else at + 1
    numeral = numeral_at(scope, at)
    if numeral is None:
        return None, labels.cluster_end(scope, at)
    return settled(scope, numeral)


def settled(scope: Scope, numeral: Numeral) -> Found:
    """What a numeral is a number of, by what stands before it, then by what stands behind it."""
    text, start, form = scope.text, numeral.start, numeral.form
    before = text[start - 1] if start > scope.start else " "
    if form == DIGITS:
        if before == ".":
            numeral, start = decimal_point(scope, numeral)
        amount = sums.sum_before(scope, start, numeral) if start > scope.start else None
        if amount:
            return amount, amount.end
        if before != " " and labels.code_before(scope, start):
            return None, labels.cluster_end(scope, start)
    word = word_before(scope, start)
    if before in "-−" and form in (DIGITS, FRACTION):
        numeral = negative(numeral, start - 1)
        word = word_before(scope, start - 1)
    elif word in ("minus", "negative"):
        numeral = negative(numeral, start - len(word) - 1)
        word = word_before(scope, numeral.start)
    if form == ORDINAL:
        return ordinals.ordinal(scope, numeral, word), numeral.end
    if text[numeral.end : numeral.end + 1] in ("'", "’", "′") and (tall := quantity.height(scope, numeral)):
        return mention(scope, "quantity", tall, tall.end, "inch"), tall.end
    if labels.is_label(scope, numeral, word):
        return None, labels.label_end(scope, numeral, word)
    lower = word.lower()
    numeral, found, how = ranged(scope, numeral, lower)
    hedging = word_before(scope, numeral.start).lower() if how == "and" else lower
    return typed(scope, numeral, found, (word, hedging), how)


def decimal_point(scope: Scope, numeral: Numeral) -> tuple[Numeral, int]:
    """ ".08" read from its point, where nothing but the point stands before the digits."""
    at = numeral.start - 1
    if at == scope.start or scope.text[at - 1].isspace() or scope.text[at - 1] in "(-−$":
        pointed = digits.read(scope.low, at, scope.end)
        if pointed:
            return pointed, at
    return numeral, numeral.start
