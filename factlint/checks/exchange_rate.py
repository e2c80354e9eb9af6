"""`exchange-rate`: sums with the same in another currency behind them, that imply two different rates.

"€10 million ($13 million)" and "€5 million ($6.5 million)" agree. A pair is a sum and another in brackets or
behind "or". Pairs in a sentence with a date are of another day's rate and left alone; sums count as rounded as
they are printed, and rates may differ by `slack` per cent besides. The pair that agrees with no other is
reported, of two the second.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import SUBSTRING, Claim, Hit, House, Needle, Prepared, PreparedRule, Problem, Related
from factlint.checks.sums.counted import slotted
from factlint.checks.sums.guarded import softened
from factlint.checks.sums.interval import Interval, apart, divide, point, rounded
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.told import short
from factlint.checks.sums.triples import covering
from factlint.grammar import Grammar
from factlint.hints import cast
from factlint.mentions.amount import Amount
from factlint.record import NamedTuple
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span
from factlint.values.value import Value

FIELDS = {
    "slack": Field("whole", "How many per cent two rates may differ besides their rounding.", default=4),
}
MESSAGE = '"{found}" makes {rate} {second} to the {first}, "{other}" {otherrate}. Which is wrong?'
PLACEHOLDERS = ("found", "rate", "first", "second", "other", "otherrate")
EVERY_DOCUMENT = False
PAIR = grammar(r"<a:m>(?: \((?:or |about |around )?<b:m>\)|, or (?:about |around )?<b2:m>[,.])")
TIMES = Grammar(r"⟦[dt]\d+⟧")
ASIDE = Grammar(r"(?:or |about |around |some |~)*[^\W\d]{0,3}\.?[$£€¥₹]?\d")


class Pair(NamedTuple):
    """A sum in two currencies and what the second is worth in the first."""

    first: Value
    second: Value
    rate: Interval
    middle: Fraction
    span: Span


def prepare(options: Mapping[str, object]) -> Prepared:
    needles = [Needle(" (", True, SUBSTRING), Needle(", or ", True, SUBSTRING)]
    return Prepared(needles, int(cast("int", options["slack"])))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    asides = [hit for hit in hits if ASIDE.match(document.reading, hit.end)]
    for rule in rules:
        slack = Fraction(cast("int", rule.data), 100)
        known: dict[tuple[str, str], list[Pair]] = {}
        for pair in pairs(document, asides, rule.number):
            known.setdefault((code(pair.first), code(pair.second)), []).append(pair)
        for same in known.values():
            odd = odd_one(same, slack)
            if odd:
                yield softened(document, problem(document, rule.number, *odd))


def pairs(document: Document, hits: Sequence[Hit], rule: int) -> Iterator[Pair]:
    """The sums in two currencies of a document, those of another time left out."""
    for sentence in slotted(document, hits, rule, least=2):
        if TIMES.search(sentence.text):
            continue
        for match in PAIR.finditer(sentence.text):
            first, second = sentence.value(match["a"]), sentence.value(match["b"] or match["b2"])
            one, two = rounded(first), rounded(second)
            plain = point(first), point(second)
            if not code(first) or not code(second) or code(first) == code(second) or not one or not two:
                continue
            rate = divide(two, one)
            if rate and plain[0] and plain[1]:
                yield Pair(first, second, rate, plain[1] / plain[0], covering(first, second))


def code(value: Value) -> str:
    """The currency; "" where it is not certain."""
    return Amount._make(value.mention.content).of


def odd_one(same: Sequence[Pair], slack: Fraction) -> tuple[Pair, Pair] | None:
    """The pair that agrees with no other, and one that it does not agree with; None where more than one is odd."""

    def differ(one: Pair, two: Pair) -> bool:
        wide = Interval(one.rate.lo * (1 - slack), one.rate.hi * (1 + slack))
        return apart(wide, two.rate)

    if len(same) == 2:
        return (same[1], same[0]) if differ(same[0], same[1]) else None
    odd = [each for each in same if all(differ(each, other) for other in same if other is not each)]
    rest = [each for each in same if each not in odd]
    settled = len(odd) == 1 and not any(differ(one, two) for one in rest for two in rest if one is not two)
    return (odd[0], rest[0]) if settled and rest else None


def problem(document: Document, rule: int, odd: Pair, other: Pair) -> Problem:
    def shown(span: Span) -> str:
        return document.reading[span.start : span.end] + (
            ")" if "(" in document.reading[span.start : span.end] else ""
        )

    values = {
        "found": shown(odd.span),
        "rate": short(odd.middle, 3),
        "first": code(odd.first),
        "second": code(odd.second),
        "other": shown(other.span),
        "otherrate": short(other.middle, 3),
    }
    one, two = point(odd.first) or Fraction(0), point(odd.second) or Fraction(0)
    return Problem(
        rule,
        odd.span,
        values,
        alternatives=either(restated(odd.second, one * other.middle), restated(odd.first, two / other.middle)),
        related=(Related(other.span.start, other.span.end, "another rate"),),
        claim=Claim("money", f"{code(odd.first)} to {code(odd.second)}", values["rate"], values["otherrate"]),
    )
