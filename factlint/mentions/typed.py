"""`typed(...)`: the mention that a numeral and what follows it make, one kind after another."""

from factlint.grammar import Grammar
from factlint.mentions import age as ages
from factlint.mentions import count, hedges, labels, money, quantity
from factlint.mentions.amount import mention
from factlint.mentions.currencies import Currency
from factlint.mentions.following import AGE, LETTER, NOTHING, UNKNOWN, WORD, Following, following
from factlint.mentions.lexicon import CLOCK, MONEY, MONTH, PERCENT, POINTS, POUNDS, TIME, TIMES, UNIT
from factlint.mentions.mention import Mention
from factlint.mentions.numeral import Numeral, Scope
from factlint.mentions.numerals import of_what

Found = tuple[Mention | None, int]
"""A mention, or None, and where to go on."""
SCORE = Grammar(r"[ ]?[-–/:][ ]?[0-9]")
TIMES_OF = frozenset((TIME, CLOCK, MONTH))
STERLING = Currency("GBP", "pound")


def typed(scope: Scope, numeral: Numeral, found: Following, before: tuple[str, str], how: str) -> Found:
    """The mention of a numeral; `before`: the word before it and before its range; `how`: how the range is
    joined."""
    if found.kind in TIMES_OF:
        return None, found.end
    word, hedging = before
    hedge = hedges.before(scope, numeral.start, hedging)
    if hedge is None or hedge.mod == "APPROX":
        behind = hedges.behind(scope, numeral.end)
        if behind:
            numeral = numeral._replace(start=hedge.at if hedge else numeral.start)
            hedge, found = behind, following(scope, behind.at)
    kind = found.kind
    if kind in TIMES_OF:
        return None, found.end
    if kind in (PERCENT, POINTS):
        of = "point" if kind == POINTS else ""
        return mention(scope, "percent", numeral, found.end, of, "", hedge), found.end
    if kind == AGE:
        return ages.age(scope, numeral, found, hedge), found.end
    if kind == TIMES or (kind == NOTHING and not how and SCORE.match(scope.text, numeral.end, scope.end)):
        return None, labels.cluster_end(scope, found.end + 1)
    if kind == LETTER:
        numeral, found = quantity.lettered(scope, numeral, found)
    if found.kind == POUNDS:
        sterling = money.pounds(scope, numeral, found)
        found = found._replace(
            kind=MONEY if sterling else UNIT, what="pound", currency=STERLING if sterling else None
        )
    if found.kind == MONEY and found.currency:
        if not money.is_money(scope, numeral, found, word):
            return None, found.end
        amount = money.money(scope, numeral, found.currency, found.end, hedge)
        return amount, amount.end
    if found.kind == WORD and found.what == "in" and quantity.inches(scope, numeral, found):
        found = found._replace(kind=UNIT, what="inch")
    if found.kind == UNIT:
        amount = quantity.quantity(scope, numeral, found, hedge)
        return amount, amount.end
    if found.kind == UNKNOWN:
        return None, labels.cluster_end(scope, numeral.end)
    aged = ages.aged(scope, numeral) or ages.in_apposition(scope, numeral)
    if aged:
        return aged, numeral.end
    return count.count(scope, numeral, word, of_what(scope, numeral), how, hedge), numeral.end
