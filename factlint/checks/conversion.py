"""`conversion`: a quantity and the same in another unit behind it, that do not agree: "6 feet (1.83 m)" does.

A pair is a quantity, an opening bracket or ", or", and a second quantity that closes the aside, one of them metric
and one not. The first is converted by the unit table and compared with the rounding interval of the second, wider
by `slack` per cent; round pairs ("20 miles (30 km)") may be rounded to the same nought. The other way round, the
first may be what was rounded. Tons, gallons, pints and ounces are tried in every size, miles near water as
nautical ones. A temperature may be a difference of temperatures where that is what fits and the sentence speaks of
one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import SUBSTRING, Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.counted import slotted
from factlint.checks.sums.guarded import spoken
from factlint.checks.sums.interval import Interval, apart, noughts
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.checks.sums.told import short
from factlint.checks.sums.units import TEMPERATURES, converted_degrees, degree_ratio, ratios
from factlint.grammar import Grammar
from factlint.hints import cast
from factlint.mentions.amount import Amount
from factlint.mentions.mention import Mention
from factlint.record import NamedTuple
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span
from factlint.values.value import Value

FIELDS = {
    "slack": Field("whole", "How many per cent a conversion may be off besides its rounding.", default=3),
}
MESSAGE = '"{found}": {first} is {expected}, and {second} is {reverse}. Which is wrong?'
PLACEHOLDERS = ("found", "first", "second", "expected", "reverse")
EVERY_DOCUMENT = False
PAIR = grammar(
    r"<a:q>(?: (?:high|tall|long|wide|deep|away|square))?(?: ?[(\[]|, or )(?:or |equal to |equivalent to )?"
    r"<b:q>(?= ?[)\];,/.]| (?:high|tall|long|wide|deep|away)[)\],.])"
)
ASIDE = Grammar(r"(?:about|around|some|roughly|nearly|almost|over|approximately|or|-|−|minus|[ ~+≈])*[\d.]")
SEA = Grammar(
    r"\b(?:nautical|sea|seas|ocean|offshore|ships?|boats?|vessels?|coast\w*|islands?|ports?|sail\w*|marine|naval|navy"
    r"|maritime|cruise|fish\w*|tanker|reef|gulf|hurricane|typhoon|cyclone|storm)\b"
)
DIFFERENCE = Grammar(
    r"\b(?:warm\w*|cool\w*|hotter|colder|higher|lower|above|below|rise\w*|rose|increas\w*|drop\w*|fall\w*|fell"
    r"|differ\w*|by|more|less|than|swing|gap|margin|within|limit|target|goal|threshold|paris|heating|change\w*"
    r"|averag\w*|anomal\w*|accura\w*|up to)\b"
)
CERTAIN = Fraction(8, 100)
"""Off by more than this is beyond any rounding that newsrooms use."""
SLOPPY = Fraction(12, 100)
"""Off by more than this no nought at the end explains it: "20 miles (30 km)", but not "10 miles (20 km)"."""
SMALL = 12
"""Up to so many degrees, what fits a difference is one, whatever the words."""


AT_SEA = '"{found}": {first} is {expected}, and {second} is {reverse}. It fits nautical miles: are they meant?'


class Doubt(NamedTuple):
    """A pair that does not agree: what each would be in the other's unit, and whether that is beyond doubt."""

    expected: Fraction
    reverse: Fraction
    certain: bool
    nautical: bool = False
    """Whether it would agree if the miles were nautical ones."""


def prepare(options: Mapping[str, object]) -> Prepared:
    needles = [Needle("(", True, SUBSTRING), Needle("[", True, SUBSTRING), Needle(", or ", True, SUBSTRING)]
    return Prepared(needles, int(cast("int", options["slack"])))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    before_figure = [hit for hit in hits if ASIDE.match(document.reading, hit.end)]
    for rule in rules:
        slack = Fraction(cast("int", rule.data), 100)
        for sentence in slotted(document, before_figure, rule.number, least=2):
            for pair in PAIR.finditer(sentence.text):
                first, second = sentence.value(pair["a"]), sentence.value(pair["b"])
                doubt = judged(first, second, sentence, slack)
                if doubt:
                    yield problem(document, rule.number, (first, second), doubt)


def judged(first: Value, second: Value, sentence: Slotted, slack: Fraction) -> Doubt | None:
    """What is wrong with a pair; None where it agrees or cannot be compared."""
    a, b = Amount._make(first.mention.content), Amount._make(second.mention.content)
    if not a.number or not b.number or a.upper or b.upper:
        return None
    if {a.of, b.of} == TEMPERATURES:
        return degrees(first, second, sentence)
    sea = SEA.search(sentence.text) is not None
    every = ratios(a.of, b.of)
    factors = [factor for factor, nautical in every if sea or not nautical]
    one, two = Fraction(a.number), Fraction(b.number)
    if not factors or one <= 0 or two <= 0:
        return None

    def fits(factor: Fraction) -> bool:
        near = wider_by(Interval(one * factor, one * factor), slack)
        return not apart(near, meant(second, first)) or not apart(
            Interval(two / factor, two / factor), meant(first)
        )

    if any(map(fits, factors)):
        return None
    off = min(abs(two / (one * factor) - 1) for factor in factors)
    hedged = bool(first.mention.mod or second.mention.mod)
    nautical = any(fits(factor) for factor, _ in every)
    certain = off > CERTAIN and not hedged and len(factors) == 1 and not nautical
    return Doubt(one * factors[0], two / factors[0], certain, nautical)


def meant(value: Value, other: Value | None = None) -> Interval:
    """What a quantity may be by its rounding: to its last digit, or to a nought where the other is as round."""
    read = Amount._make(value.mention.content)
    number, unit = Fraction(read.number), Fraction(read.step or 0)
    if other is not None:
        model = Amount._make(other.mention.content)
        if model.step == "1" and read.step == "1" and noughts(model.number, 1):
            unit = max(unit, min(noughts(read.number, 1), number * SLOPPY * 2))
    slack = unit / 2
    if value.mention.mod:
        slack = max(slack, number / 10)
    return Interval(number - slack, number + slack)


def wider_by(interval: Interval, share: Fraction) -> Interval:
    return Interval(interval.lo * (1 - share), interval.hi * (1 + share))


def degrees(first: Value, second: Value, sentence: Slotted) -> Doubt | None:
    """What is wrong with a pair of temperatures; a difference that is told in both degrees is none."""
    a, b = Amount._make(first.mention.content), Amount._make(second.mention.content)
    one, two = Fraction(a.number), Fraction(b.number)
    to_second, to_first = degree_ratio(b.of), degree_ratio(a.of)
    expected, reverse = converted_degrees(one, b.of), converted_degrees(two, a.of)
    round_pair = Fraction(5) if one % 5 == 0 and two % 5 == 0 else Fraction(1)
    hedge = Fraction(5) if first.mention.mod or second.mention.mod else Fraction(0)

    def fits(target: Fraction) -> bool:
        steps = Fraction(a.step or 0) * to_second + Fraction(b.step or 0)
        return abs(target - two) <= max(steps / 2 + Fraction(1, 2), round_pair, hedge)

    if fits(expected):
        return None
    celsius = one if to_second > 1 else two
    if fits(one * to_second) and (abs(celsius) <= SMALL or DIFFERENCE.search(sentence.text)):
        return None
    certain = abs(reverse - one) > 4 * max(to_first, Fraction(1)) and not hedge
    if certain and DIFFERENCE.search(sentence.text) and abs(one * to_second - two) < 4:
        certain = False
    return Doubt(expected, reverse, certain)


def problem(document: Document, number: int, pair: tuple[Value, Value], doubt: Doubt) -> Problem:
    first, second = (value.mention for value in pair)
    span = Span(first.start, second.end)
    expected, reverse = told(doubt.expected, second), told(doubt.reverse, first)
    severity = "info" if spoken(document, span) else "" if doubt.certain else "warning"
    return Problem(
        number,
        span,
        {
            "found": document.reading[span.start : min(span.end + 1, len(document.reading))].rstrip(" ,.;/"),
            "first": first.text,
            "second": second.text,
            "expected": expected,
            "reverse": reverse,
        },
        alternatives=either(restated(pair[1], doubt.expected), restated(pair[0], doubt.reverse)),
        claim=Claim("quantity", first.text, second.text, expected),
        severity=severity,
        message=AT_SEA if doubt.nautical else "",
    )


FIGURE = Grammar(r"[-−]?\d[\d,]*(?:\.\d+)?")


def told(number: Fraction, model: Mention) -> str:
    """ "1.83 m": a number in the unit of a mention, as printed there where it has a single figure."""
    figure = FIGURE.match(model.text)
    tail = model.text[figure.end() :].lstrip("- ") if figure else ""
    if not tail or any(sign.isdigit() for sign in tail):
        tail = Amount._make(model.content).of.replace("_", " ")
    return f"{short(number, 3)} {tail}"
