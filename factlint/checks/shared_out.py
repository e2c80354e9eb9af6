"""`shared-out`: three shares of one thing that come to more than all of it.

The whole is told once, and the other shares stand beside it: "the state pays 50 percent of the cost, the county 30
percent and the town 25 percent"; "of the fund, 50% will go to schools, 30% to roads and 25% to parks". Shares that
each have a whole of their own ("50 percent of men and 60 percent of women") are none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import point, printed
from factlint.checks.sums.slotted import SLOT, Slotted, grammar
from factlint.checks.sums.told import number
from factlint.checks.sums.triples import covering
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document
from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "{parts} is {sum}, more than 100 percent. Which share is wrong?"
PLACEHOLDERS = ("parts", "sum")
EVERY_DOCUMENT = False

NEEDLES = ("percent", "per cent", "%")
IT = r"of (?:the|its|their|this|that|all) [a-z -]{2,30}"
TAKER = r"(?! of\b)[^⟦.;:]{0,40}?"
SHARED_OUT = grammar(rf"(?:\b{IT}, <a:p>|<x:p> {IT}?){TAKER},? <b:p>{TAKER},? and (?:{TAKER} )?<c:p>(?! of\b)")
OTHERS = Grammar(
    r"\b(?:of which|of whom|of those|of these|of them|up|down|rose|fell|from|compared|more than one|than|while"
    r"|most|among|higher|lower|growth|grew|increase\w*|decrease\w*|likely|said|by)\b"
)
"""What tells the shares of several things, of several times or of people who may give several answers."""


def prepare(options: Mapping[str, object]) -> Prepared:
    needles = [Needle(word, True, "substring" if word == "%" else "word") for word in NEEDLES]
    return Prepared(needles, guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, hits, least=3):
        values = shares(sentence)
        exact = [share for share in map(printed, values) if share]
        if len(values) > 2 and len(exact) == len(values) and sum(share.lo for share in exact) > 100:
            numbers = [point(value) or Fraction(0) for value in values]
            total = number(sum(numbers, Fraction(0)))
            told = {"parts": " + ".join(number(each) for each in numbers), "sum": total}
            claim = Claim("percent", "", total, "100")
            yield softened(document, Problem(rule.number, covering(*values), told, claim=claim))


def shares(sentence: Slotted) -> list[Value]:
    """The shares of a sentence that gives out one thing, all plain numbers; none of any other."""
    if sentence.text.count("⟦p") < 3 or OTHERS.search(sentence.text) or not SHARED_OUT.search(sentence.text):
        return []
    values = [sentence.value(slot[0]) for slot in SLOT.finditer(sentence.text) if slot[1] == "p"]
    return [] if any(value.mention.mod or point(value) is None for value in values) else values
