"""`find_amounts(document) -> mentions`: every sum, percentage, quantity, age, ordinal and count of a document, by place.

At each trigger a numeral is read, then what stands before and behind it says what it is a number of. What refuses a number
("Boeing 747", "728 x 90", "555-0142") refuses the whole token.
"""

import re
from bisect import bisect_left

from factlint.mentions import age as ages
from factlint.mentions import count, digits, following, hedges, labels, money, ordinals, quantity, ranges, words
from factlint.mentions.amount import mention
from factlint.mentions.currencies import SIGNS, Currency
from factlint.mentions.following import Following
from factlint.mentions.mention import Mention
from factlint.mentions.numeral import DIGITS, FRACTION, ORDINAL, VAGUE, Numeral, Scope, negative
from factlint.mentions.triggers import lowered, triggers
from factlint.text.document import Document

LONGEST_WORD = 48
"""How far the word before a number may reach: what is read at a trigger must not grow with the text."""
Found = tuple[Mention | None, int]
"""A mention, or None, and where to go on."""


def find_amounts(document: Document) -> list[Mention]:
    """The amounts of a document, by place, none overlapping another."""
    text = document.reading
    low = lowered(text)
    places = triggers(low)
    found: list[Mention] = []
    for block in document.blocks:
        scope = Scope(text, low, block.start, block.end)
        position = block.start
        first = bisect_left(places, position)
        for at in places[first : bisect_left(places, block.end, first)]:
            if at >= position:
                amount, position = amount_at(scope, at)
                if amount:
                    found.append(amount)
    return found


def amount_at(scope: Scope, at: int) -> Found:
    """What begins at a trigger."""
    if scope.text[at] in SIGNS:
        return sum_at(scope, at)
    numeral = numeral_at(scope, at)
    if numeral is None:
        return None, labels.cluster_end(scope, at)
    return settled(scope, numeral)


def numeral_at(scope: Scope, at: int) -> Numeral | None:
    """The numeral that begins at `at`, in digits or words."""
    low = scope.low
    if low[at] in digits.ASCII_DIGITS or low[at] in digits.VULGAR or low[at] == ".":
        found = digits.read(low, at, scope.end)
        return words.with_part(found, low, scope.end) if found and len(found.step) > 3 else found
    word = words.WORD.match(low, at, scope.end)
    if not word or (at > scope.start and (low[at - 1].isalnum() or low[at - 1] in "-_’'@")):
        return None
    return words.numeral(low, at, word[0], scope.start, scope.end)


def sum_at(scope: Scope, at: int) -> Found:
    """The sum that begins with the currency sign at `at`."""
    read = money.after_sign(scope, at)
    if read is None:
        return None, at + 1
    numeral, currency = read
    word = word_before(scope, numeral.start)
    low = word.lower()
    per = following.PER.match(scope.low, numeral.end, scope.end) if low == "between" else None
    single = numeral
    numeral, how = ranges.joined(scope, numeral._replace(end=per.end()) if per else numeral, low, second_sum)
    if not how:
        numeral = single
    hedge = hedges.before(scope, numeral.start, low) or hedges.behind(scope, numeral.end)
    found = money.money(scope, between(scope, numeral, how), currency, numeral.end, hedge)
    return found, max(found.end, numeral.end)


def second_sum(scope: Scope, at: int) -> Numeral | None:
    """The other end of a range that begins with a sign: signed too, or a bare number that is no count of its own."""
    signs = [place for place in range(at, min(at + 4, scope.end)) if scope.text[place] in SIGNS]
    if signs:
        read = money.after_sign(scope, signs[0])
        return read[0] if read else None
    numeral = digits.read(scope.low, at, scope.end) if scope.low[at] in digits.ASCII_DIGITS else None
    if numeral is None:
        return None
    numeral = money.lettered(scope, numeral)
    behind = following.following(scope, numeral.end)
    scaled = len(numeral.step) > 3
    dash = scope.text[at - 1] in "-–—"
    return numeral if (scaled or dash) and behind.kind in (following.NOTHING, following.WORD) else None


def between(scope: Scope, numeral: Numeral, how: str) -> Numeral:
    """A range with the "between" that opens it."""
    return numeral._replace(start=numeral.start - len("between ")) if how == "and" else numeral


def word_before(scope: Scope, at: int) -> str:
    """The word right before a place, with the punctuation behind it; "" at the start of the block."""
    text = scope.text
    floor = max(scope.start, at - LONGEST_WORD)
    edge = at
    while edge > floor and text[edge - 1] in " \u00a0":
        edge -= 1
    begin = text.rfind(" ", floor, edge) + 1
    return text[max(begin, floor) : edge].lstrip("([\"“‘'«—–").rpartition("\u00a0")[2]


def settled(scope: Scope, numeral: Numeral) -> Found:
    """What a numeral is a number of."""
    text, start = scope.text, numeral.start
    if numeral.form == DIGITS:
        if start > scope.start and text[start - 1] == ".":
            numeral, start = decimal_point(scope, numeral)
        coded = money.before_number(scope, start) if start > scope.start else None
        if coded:
            begin, currency = coded
            read = money.behind(scope, start) or numeral
            hedge = hedges.before(scope, begin, word_before(scope, begin).lower())
            found = money.money(scope, read._replace(start=begin), currency, read.end, hedge)
            return found, found.end
        if labels.code_before(scope, start):
            return None, labels.cluster_end(scope, start)
    word = word_before(scope, start)
    if text[start - 1 : start] in ("-", "−") and start > scope.start and numeral.form in (DIGITS, FRACTION):
        numeral = negative(numeral, start - 1)
        word = word_before(scope, start - 1)
    elif word in ("minus", "negative"):
        numeral = negative(numeral, start - len(word) - 1)
        word = word_before(scope, numeral.start)
    lower = word.lower()
    if numeral.form == ORDINAL:
        return ordinals.ordinal(scope, numeral, word), numeral.end
    if scope.text[numeral.end : numeral.end + 1] in ("'", "’", "′") and (tall := quantity.height(scope, numeral)):
        return mention(scope, "quantity", tall, tall.end, "inch"), tall.end
    if labels.is_label(scope, numeral, word):
        return None, labels.label_end(scope, numeral, word)
    numeral, found, how = ranged(scope, numeral, lower)
    if how == "and":
        lower = word_before(scope, numeral.start).lower()
    return typed(scope, numeral, found, word, lower, how)


def ranged(scope: Scope, numeral: Numeral, word: str) -> tuple[Numeral, Following, str]:
    """The numeral, or the range that it opens; what follows; and how the range is joined. `word` stands before it."""
    first = following.following(scope, of_what(scope, numeral))
    opened = numeral
    united = first.kind == following.UNIT or (
        word == "between" and first.kind in (following.PERCENT, following.MONEY)
    )
    if united:  # "44 mg to 50 mg", "between 5% and 10%"
        opened = numeral._replace(end=first.end)
    whole, how = ranges.joined(scope, opened, word, numeral_at)
    if not how:
        return whole if whole != opened else numeral, first, ""
    found = following.following(scope, whole.end)
    if united and (found.kind, found.what) != (first.kind, first.what):
        return numeral, first, ""
    if how in ("to", "dash") and word in ranges.CHANGES and found.kind != following.PERCENT:
        return numeral, first, ""
    return between(scope, whole, how), found, how


def of_what(scope: Scope, numeral: Numeral) -> int:
    """Where what is counted begins: behind the "of" of "dozens of", the article of "half a mile"."""
    if numeral.form == VAGUE and scope.low.startswith(" of", numeral.end):
        return numeral.end + len(" of")
    if numeral.form == FRACTION and (article := AN_ARTICLE.match(scope.low, numeral.end, scope.end)):
        return article.end()
    return numeral.end


def decimal_point(scope: Scope, numeral: Numeral) -> tuple[Numeral, int]:
    """ ".08" read from its point, where nothing but the point stands before the digits."""
    at = numeral.start - 1
    if at == scope.start or scope.text[at - 1].isspace() or scope.text[at - 1] in "(-−$":
        pointed = digits.read(scope.low, at, scope.end)
        if pointed:
            return pointed, at
    return numeral, numeral.start


def typed(scope: Scope, numeral: Numeral, found: Following, word: str, lower: str, how: str) -> Found:
    """The mention that a numeral and what follows it make."""
    hedge = hedges.before(scope, numeral.start, lower)
    if hedge is None or hedge.mod == "APPROX":
        behind = hedges.behind(scope, numeral.end)
        if behind:
            numeral = numeral._replace(start=min(numeral.start, hedge.at if hedge else numeral.start))
            hedge, found = behind, following.following(scope, behind.at)
    kind = found.kind
    if kind in (following.TIME, following.CLOCK, following.MONTH):
        return None, found.end
    if kind in (following.PERCENT, following.POINTS):
        of = "point" if kind == following.POINTS else ""
        return mention(scope, "percent", numeral, found.end, of, "", hedge), found.end
    if kind == following.AGE:
        return ages.age(scope, numeral, found, hedge), found.end
    if kind == following.TIMES or (not how and SCORE.match(scope.text, numeral.end, scope.end)):
        return None, labels.cluster_end(scope, found.end + 1)
    if kind == following.LETTER:
        numeral, found = quantity.lettered(scope, numeral, found)
        kind = found.kind
    if kind == following.POUNDS:
        sterling = money.pounds(scope, numeral, found)
        kind = following.MONEY if sterling else following.UNIT
        found = found._replace(what="pound", currency=Currency("GBP", "pound") if sterling else None)
    if kind == following.MONEY and found.currency and not money.is_money(scope, numeral, found, word):
        return None, found.end
    if kind == following.MONEY and found.currency:
        amount = money.money(scope, numeral, found.currency, found.end, hedge)
        return amount, amount.end
    if kind == following.WORD and found.what == "in" and quantity.inches(scope, numeral, found):
        kind, found = following.UNIT, found._replace(what="inch")
    if kind == following.UNIT:
        amount = quantity.quantity(scope, numeral, found, hedge)
        return amount, amount.end
    if kind == following.UNKNOWN:
        return None, labels.cluster_end(scope, numeral.end)
    aged = ages.aged(scope, numeral) or ages.in_apposition(scope, numeral)
    if aged:
        return aged, numeral.end
    return count.count(scope, numeral, word, of_what(scope, numeral), how, hedge), numeral.end


AN_ARTICLE = re.compile(r"(?:[ ]of)?[ ]an?(?=[ ])")
SCORE = re.compile(r"[ ]?[-–/:][ ]?[0-9]")
