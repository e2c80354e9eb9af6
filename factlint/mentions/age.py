"""Ages: "52-year-old", "ten months old", "aged 9", "at the age of 56", "John Smith, 45,".

Refuses more years than people live where only commas say that a number is an age.
"""

from factlint.grammar import Grammar
from factlint.mentions.amount import mention
from factlint.mentions.following import Following
from factlint.mentions.hedges import Hedge
from factlint.mentions.mention import Mention
from factlint.mentions.numeral import DIGITS, Numeral, Scope

AGED = Grammar(r"(?<![^\W_])(?:aged?|ages|age[ \u00a0]of|ages[ \u00a0]of|aged[ \u00a0]between)[ \u00a0]$")
AGE_ALONE = Grammar(r"[ \u00a0](?:percent|per)(?![a-z])|[%$€£]|-(?!year)")
NAME = Grammar(r"[A-Z][^\W\d_]+(?:[’'-][^\W\d_]+)*,[ \u00a0]$")
CLOSED = Grammar(r"[,.;)]?(?:[ \u00a0](?!and[ \u00a0][0-9])[^\W\d_]|[ \u00a0]?$|[ \u00a0][“\"(])")
OLDEST = 115
NO_NAMES = frozenset(
    "january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday however "
    "meanwhile today yesterday".split()
)


def age(scope: Scope, numeral: Numeral, found: Following, hedge: Hedge | None) -> Mention:
    """The age that a number and the words behind it tell."""
    return mention(scope, "age", numeral, found.end, found.what, "", hedge)


def aged(scope: Scope, numeral: Numeral) -> Mention | None:
    """The age that the words before a number tell: "aged 9", "the age of 56"."""
    begin = max(scope.start, numeral.start - 13)
    if "age" not in scope.low[begin : numeral.start]:
        return None
    before = AGED.search(scope.low, begin, numeral.start)
    if not before or AGE_ALONE.match(scope.low, numeral.end, scope.end):
        return None
    found = mention(scope, "age", numeral, numeral.end, "year")
    return found._replace(start=before.start(), text=scope.text[before.start() : numeral.end])


def in_apposition(scope: Scope, numeral: Numeral) -> Mention | None:
    """The age between the commas of "John Smith, 45, said"."""
    if numeral.form != DIGITS or numeral.upper or numeral.step != "1" or len(numeral.number) > 3:
        return None
    text = scope.text
    after = text[numeral.end : numeral.end + 1]
    if after not in ",.;)" or not after or numeral.end >= scope.end:
        return None
    name = NAME.search(text, max(scope.start, numeral.start - 24), numeral.start)
    if not name or not 0 < int(numeral.number) <= OLDEST or name[0][:-2].lower() in NO_NAMES:
        return None
    if after == "," and not CLOSED.match(text, numeral.end, scope.end):
        return None
    return mention(scope, "age", numeral, numeral.end, "year")
