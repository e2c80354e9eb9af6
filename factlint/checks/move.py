"""`move`: so much, or so many per cent, to so much: "fell 88 cents, or 2.1 percent, to $41.58".

The number before the move is the one behind it less what it moved by, and the percentage is a share of that. All
numbers count as rounded as they are printed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.differences import of_one_kind, ranged
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import Interval, add, apart, divide, point, rounded, subtract, wider
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.told import like, percent
from factlint.checks.sums.triples import WAY, covering, may_be_triple
from factlint.rulebook.field import Fields
from factlint.text.document import Document
from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "A {way} of {moved} to {to} is {actual} of the {from} before, not {stated}. Which of the three is wrong?"
PLACEHOLDERS = ("moved", "way", "to", "actual", "from", "stated")
EVERY_DOCUMENT = False

SHARES = ("percent", "per cent", "pct", "%")
NOUN = r"(?: (?:points?|[a-z]+))?"
ENDING = r"(?: (?:at|to) (?:close|end|finish|settle|trade)(?: at)?| to)"
MOVES = (
    grammar(rf"\b{WAY} (?:by )?<d:mnc>{NOUN}(?:,? or | \()(?:about )?<p:p>\)?,?{ENDING} <b:mnc>"),
    grammar(rf"\b{WAY} (?:by )?<p:p>(?:,? or | \()<d:mnc>{NOUN}\)?,?{ENDING} <b:mnc>"),
    grammar(
        rf"(?:closed|ended|finished|settled|trading|traded|stood) at <b:mnc>{NOUN},? {WAY} (?:by )?<d:mnc>{NOUN}"
        r"(?:,? or | \()<p:p>"
    ),
)
SLACK = Fraction(1, 10)
"""Points that the percentage may be off besides its rounding."""
CERTAIN = Fraction(1)
"""Off by more points than this is no sloppy rounding."""


def prepare(options: Mapping[str, object]) -> Prepared:
    needles = [Needle(word, True, "substring" if word == "%" else "word") for word in SHARES]
    return Prepared(needles, guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, hits, 3, may_be_triple):
        for each in MOVES:
            for match in each.finditer(sentence.text):
                moved, to, share = (sentence.value(match[name]) for name in ("d", "b", "p"))
                problem = judged(moved, to, share, bool(match["down"]), rule.number)
                if problem:
                    yield softened(document, problem)


def judged(moved: Value, to: Value, share: Value, down: bool, rule: int) -> Problem | None:
    """The problem with a move; None where its three numbers agree or cannot be compared."""
    by, end, stated = rounded(moved), rounded(to), rounded(share)
    if not by or not end or not stated or ranged(moved, to, share) or not of_one_kind(to, moved):
        return None
    before = add(end, by) if down else subtract(end, by)
    quotient = divide(by, before)
    first, last, part = point(moved), point(to), point(share)
    if quotient is None or not first or not last or not part or last <= first:
        return None
    actual = Interval(quotient.lo * 100, quotient.hi * 100)
    if not apart(actual, wider(stated, SLACK)):
        return None
    start = last + first if down else last - first
    values = {
        "moved": moved.mention.text,
        "way": "fall" if down else "rise",
        "to": to.mention.text,
        "actual": percent(first / start),
        "from": like(start, to),
        "stated": share.mention.text,
    }
    hedged = any(value.mention.mod for value in (moved, to, share))
    return Problem(
        rule,
        covering(moved, to, share),
        values,
        alternatives=either(restated(share, first / start * 100)),
        claim=Claim("percent", "", share.mention.text, values["actual"]),
        severity="" if apart(actual, wider(stated, CERTAIN)) and not hedged else "warning",
    )
