"""`currency-sign`: a currency written as a sign and again as a word, or a sign that stands behind its number.

A price in "US dollars" may be told apart from other dollars by that, and "20€" is how much of Europe writes it:
both are left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import (
    SUBSTRING,
    Claim,
    Edit,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Repair,
)
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{found}" {wrong}; "{expected}"?'
PLACEHOLDERS = ("found", "wrong", "expected")
EVERY_DOCUMENT = False
TWICE = Grammar(
    r"(?P<kept>(?:[A-Za-z]{1,3})?(?:\$(?=.*dollars?$)|£(?=.*pounds?$)|€(?=.*euros?$))\s?[\d.,]*\d(?:[\s-]?(?:thousand|million|billion|trillion|m|bn|k|tn))?)[\s-]+"
    r"(?:dollars?|pounds?|euros?)$"
)
NAMES = {"$": "dollar", "£": "pound", "€": "euro"}
BEHIND = Grammar(r"(?P<number>\d[\d,.]*)(?P<sign>[$£])$")


def prepare(options: Mapping[str, object]) -> Prepared:
    needles = [Needle(sign, True, SUBSTRING) for sign in ("$", "£", "€")]
    return Prepared(needles, guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, [hit for hit in hits if is_odd(document.reading, hit)]):
        for value in sentence.values:
            if value.mention.kind == "money":
                problem = judged(value.mention, rule.number)
                if problem:
                    yield softened(document, problem)


def is_odd(reading: str, hit: Hit) -> bool:
    """Whether a sign stands behind a digit, or has its name not far behind."""
    named = NAMES[reading[hit.start]] in reading[hit.end : hit.end + 60]
    return named or reading[hit.start - 1 : hit.start].isdigit()


def judged(mention: Mention, rule: int) -> Problem | None:
    """The problem with the way a sum is printed, or None."""
    twice = TWICE.search(mention.text)
    behind = None if twice else BEHIND.search(mention.text)
    if not twice and not behind:
        return None
    match = twice or behind
    assert match is not None
    expected = match["kept"] if twice else f"{match['sign']}{match['number']}"
    start = mention.start + match.start()
    span = Span(start, mention.end)
    wrong = "names the currency twice" if twice else "has its sign behind the number"
    repair = Repair(f"Write '{expected}'", (Edit(span.start, span.end, expected),))
    return Problem(
        rule,
        span,
        {"found": match[0], "wrong": wrong, "expected": expected},
        repair,
        claim=Claim("money", "", match[0], expected),
        severity="" if twice else "warning",
    )
