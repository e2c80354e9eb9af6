"""`change`: from one number to another by so many per cent, where the three do not agree.

`of` says what a rule looks at:
- `amounts`: "from $40 million to $50 million, a 25 percent increase", "rose 20% to $12,000 from $10,000",
- `points`: "from 5 percent to 7 percent, up 2 percentage points": points, or per cent,
- `multiples`: "doubled from 50 to 100", "tripled to 3,600 from 1,200".

All numbers count as rounded as they are printed, noughts of whole numbers too. A sentence with a word of `unless`
is left alone: growth in constant currency is no quotient of the two sums beside it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.counted import slotted
from factlint.checks.sums.guarded import UNLESS, guards, is_guarded, softened
from factlint.checks.sums.interval import Interval, apart, divide, point, rounded, subtract, wider
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import Slotted
from factlint.checks.sums.told import like, number, percent
from factlint.checks.sums.triples import (
    HALVES,
    TIMES,
    Triple,
    comparable,
    may_be_triple,
    multiplied,
    percentages,
)
from factlint.hints import TypedDict, cast
from factlint.mentions.amount import Amount
from factlint.rulebook.field import Field
from factlint.text.document import Document
from factlint.values.value import Value

FIELDS = {
    "of": Field("choice", "What the rule looks at.", required=True, choices=("amounts", "points", "multiples")),
    "unless": UNLESS,
}
MESSAGE = (
    "{from} to {to} is {actual}, not {stated} ({sum}). {way} {stated} from {from} would be {expected}."
    " Which of the three is wrong?"
)
PLACEHOLDERS = ("from", "to", "actual", "stated", "sum", "expected", "way")
EVERY_DOCUMENT = False

CERTAIN = Fraction(1, 100)
"""Off by more than a point is no sloppy rounding of the percentage."""
WAY_ROUND = "{from} to {to} is {actual}, not {stated} {way}. Which way did it go?"
MULTIPLIED = '{from} to {to} is {actual}: is that "{stated}"? From {from} it would be {expected}.'
POINTS = "{from} to {to} is {actual} points ({sum}), not {stated}. Points, per cent, or another number?"


class Options(TypedDict):
    of: str
    unless: tuple[str, ...]


def prepare(options: Mapping[str, object]) -> Prepared:
    words = (
        [*TIMES, *HALVES] if options["of"] == "multiples" else ["percent", "per cent", "pct", "%", "percentage"]
    )
    if options["of"] == "points":
        words.append("points")
    plan: Options = {"of": str(options["of"]), "unless": guards(options)}
    return Prepared([Needle(word, True, "substring" if word == "%" else "word") for word in words], dict(plan))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits = list(hits)
    for rule in rules:
        plan = cast("Options", rule.data)
        least, worth = (2, None) if plan["of"] == "multiples" else (3, may_be_triple)
        for sentence in slotted(document, hits, rule.number, least, worth):
            if not is_guarded(sentence.text, plan["unless"]):
                for problem in FINDERS[plan["of"]](sentence, rule.number):
                    yield softened(document, problem)


def amounts(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """Triples of sums, counts, quantities: the quotient against the percentage."""
    for triple in percentages(sentence):
        if triple.third and letter(triple.third) != "point" and triple.first.mention.kind != "percent":
            if triple.second.mention.kind == "percent":
                continue
            found = judged(triple, rule)
            if found:
                yield found


def points(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """Two percentages and what lies between them: points where points are said, per cent or points else."""
    for triple in percentages(sentence):
        one, two = rounded(triple.first), rounded(triple.second)
        if triple.second.mention.kind != "percent" or not triple.third or not one or not two or one.lo <= 0:
            continue
        if triple.first.mention.kind not in ("percent", "number"):
            continue
        if any(Amount._make(value.mention.content).upper for value in (triple.first, triple.second)):
            continue
        difference, quotient = subtract(two, one), divide(two, one)
        stated = Interval(triple.stated.lo * 100, triple.stated.hi * 100)
        in_points = apart(stated, wider(difference, Fraction(1, 20)))
        if letter(triple.third) == "point":
            wrong = in_points
        else:
            change = Interval(quotient.lo - 1, quotient.hi - 1) if quotient else None
            wrong = change is None or apart(triple.stated, wider(change, Fraction(1, 100)))
        if wrong:
            yield told_points(triple, rule)


def told_points(triple: Triple, rule: int) -> Problem:
    one, two = point(triple.first) or Fraction(0), point(triple.second) or Fraction(0)
    values = {
        "from": triple.first.mention.text,
        "to": triple.second.mention.text,
        "actual": f"{'up' if two > one else 'down'} {number(abs(two - one))}",
        "stated": triple.told,
        "sum": f"{'up' if two > one else 'down'} {percent(abs(two / one - 1))}",
        "expected": "",
        "way": "",
    }
    return Problem(
        rule, triple.span, values, message=POINTS, claim=Claim("percent", "", triple.told, values["actual"])
    )


def multiples(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """What is said to have doubled: the quotient against a wide margin."""
    for triple in multiplied(sentence):
        problem = judged(triple, rule)
        if problem:
            yield problem


def judged(triple: Triple, rule: int) -> Problem | None:
    """The problem with a triple of amounts; None where it holds or cannot be judged."""
    one, two = rounded(triple.first), rounded(triple.second)
    if one is None or two is None or one.lo <= 0 or two.lo < 0 or not comparable(triple.first, triple.second):
        return None
    quotient = divide(two, one)
    assert quotient is not None
    change = Interval(quotient.lo - 1, quotient.hi - 1)
    if not apart(triple.stated, change):
        return None
    first, second = point(triple.first), point(triple.second)
    if not first or second is None:
        return None
    ratio = second / first - 1
    middle = triple.middle
    would = first * (1 + middle)
    back = second / (1 + middle) if middle > -1 else None
    turned = ratio * middle < 0 and abs(abs(ratio) - abs(middle)) < Fraction(1, 20)
    certain = triple.third is not None and apart(triple.stated, wider(change, CERTAIN))
    hedged = triple.first.mention.mod or triple.second.mention.mod or (triple.third and triple.third.mention.mod)
    values = {
        "from": triple.first.mention.text,
        "to": triple.second.mention.text,
        "actual": f"{'up' if ratio > 0 else 'down'} {percent(abs(ratio))}"
        if triple.third
        else f"{number(ratio + 1)} times as much",
        "stated": triple.told,
        "sum": f"{like(abs(second - first), triple.first)} / {like(first, triple.first)}",
        "expected": like(would, triple.first),
        "way": ("down" if middle < 0 else "up") if turned else ("Down" if middle < 0 else "Up"),
    }
    share = triple.third
    repairs = either(
        restated(share, abs(ratio) * 100) if share and not turned else None,
        restated(triple.second, would) if not turned else None,
        restated(triple.first, back) if back and not turned else None,
    )
    return Problem(
        rule,
        triple.span,
        values,
        alternatives=repairs,
        claim=Claim("percent", "", triple.told, values["actual"]),
        severity="" if certain and not hedged else "warning",
        message=WAY_ROUND if turned else MULTIPLIED if not triple.third else "",
    )


def letter(value: Value) -> str:
    """ "point" for percentage points."""
    return Amount._make(value.mention.content).of


FINDERS = {"amounts": amounts, "points": points, "multiples": multiples}
