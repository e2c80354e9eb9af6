"""Differences that a sentence states: the problems with margins, moves and scores."""

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.kind import Claim, Problem
from factlint.checks.sums.interval import Interval, apart, point, rounded, subtract
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.checks.sums.told import like, number
from factlint.checks.sums.triples import BACK, PAIR, WAY, comparable, covering
from factlint.mentions.amount import Amount
from factlint.values.value import Value

NOUN = r"(?: (?:more |electoral |percentage )?[a-z]+)?"
MARGIN = r"\b(?:by|margin of|majority of|lead of) (?:a |just |only |exactly )?(?:margin of )?"
APART = r"(?:,| \(| [–—-]+|:) ?"
SCORE = r"(?P<high>\d{1,3})[-–](?P<low>\d{1,3})(?!\d|[-–]\d|,? \d|,? and \d|,? ⟦)"
SCORED = r"(?: (?P<unit>points?|votes?|goals?|seats?))"
COUNTED = r"(?: (?:more |electoral )?(?:votes?|points?|seats?|goals?|runs?|ballots|delegates|members))?"
MARGINS = (
    grammar(rf"{MARGIN}<p:co>{COUNTED}{APART}<a:nc>(?: votes)? to <b:nc>"),
    grammar(rf"<a:nc>(?: votes)? to <b:nc>(?: votes)?{APART}(?:or )?an? (?:margin|majority|lead|gap) of <p:nc>"),
    grammar(rf"{MARGIN}<p:co>(?: points?)?{APART}<a:np>,? to <b:p>"),
    grammar(rf"<a:np>,? to <b:p>{APART}(?:a )?(?:margin |lead |gap )of <p:o>"),
)
SCORES = (
    grammar(rf"{MARGIN}<p:c>{SCORED}{APART}{SCORE}"),
    grammar(rf"(?<![\d,] )(?<!\d)(?<![-–]){SCORE}{APART}(?:a |by )(?:margin of )?<p:c>{SCORED}"),
)
MOVES = (
    grammar(rf"\b{WAY} (?:by )?<p:mqnc>{NOUN},? {PAIR}"),
    grammar(rf"\b{WAY} (?:by )?<p:mqnc>{NOUN},? {BACK}"),
)


def stated(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """Margins and moves of which all three numbers are values."""
    for grammars, moved in ((MARGINS, False), (MOVES, True)):
        for each in grammars:
            for match in each.finditer(sentence.text):
                first, second, third = (sentence.value(match[name]) for name in ("a", "b", "p"))
                if moved and not (comparable(first, second) and of_one_kind(first, third)):
                    continue
                one, two, by = rounded(first), rounded(second), rounded(third, 1 if large(third) else 2)
                if one and two and by and not ranged(first, second, third) and apart(between(one, two), by):
                    yield problem(rule, (first, second, third))


def between(one: Interval, two: Interval) -> Interval:
    """How far apart two numbers are, whichever is the larger."""
    difference = subtract(one, two)
    if difference.hi < 0:
        return Interval(-difference.hi, -difference.lo)
    return difference if difference.lo >= 0 else Interval(Fraction(0), max(difference.hi, -difference.lo))


def of_one_kind(amount: Value, by: Value) -> bool:
    """Whether a value can be the difference of two others like this one."""
    one, two = Amount._make(amount.mention.content), Amount._make(by.mention.content)
    if amount.mention.kind == "money" or by.mention.kind == "money":
        return amount.mention.kind == by.mention.kind and bool(one.of) and one.of == two.of
    if amount.mention.kind == "quantity" or by.mention.kind == "quantity":
        return amount.mention.kind == by.mention.kind and one.of == two.of
    return not one.of or not two.of or two.of in ("points", one.of)


def large(value: Value) -> bool:
    """Whether a margin is told in thousands, where a single digit may count: "4,000" for 4,313."""
    return (point(value) or 0) >= 1000


def ranged(*values: Value) -> bool:
    return any(Amount._make(value.mention.content).upper for value in values)


def problem(rule: int, triple: tuple[Value, Value, Value]) -> Problem:
    first, second, third = triple
    one, two, by = point(first) or Fraction(0), point(second) or Fraction(0), point(third) or Fraction(0)
    actual = like(abs(one - two), first)
    if second.mention.kind == "percent":
        actual = f"{number(abs(one - two))} points"
    values = {
        "from": first.mention.text,
        "to": second.mention.text,
        "actual": actual,
        "stated": third.mention.text,
    }
    return Problem(
        rule,
        covering(*triple),
        values,
        alternatives=either(
            restated(third, abs(one - two)),
            restated(first, two + by if one > two else two - by),
            restated(second, one - by if one > two else one + by),
        ),
        claim=Claim("number", "", third.mention.text, actual),
        severity="warning" if any(value.mention.mod for value in triple) else "",
    )


def scored(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """Margins beside a score, which is no value of its own."""
    for each in SCORES:
        for match in each.finditer(sentence.text):
            by = sentence.value(match["p"])
            stated, high, low = rounded(by), Fraction(match["high"]), Fraction(match["low"])
            if stated is None or high <= low or not apart(stated, Interval(high - low, high - low)):
                continue
            actual = number(high - low)
            values = {
                "from": match["high"],
                "to": match["low"],
                "actual": actual,
                "stated": by.mention.text,
            }
            yield Problem(
                rule,
                covering(by),
                values,
                alternatives=either(restated(by, high - low)),
                claim=Claim("number", "", by.mention.text, actual),
            )
