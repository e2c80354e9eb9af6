"""`rate`: so much over a time, and so much a year; so much for so many, and the average: "$60 million over three
years, or $30 million a year".

The three stand side by side in one sentence and count as rounded as they are printed. Left alone: rates that grow
or shrink ("rising to"), and sums in two currencies.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import Interval, apart, divide, point, rounded
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.told import like
from factlint.checks.sums.triples import covering
from factlint.mentions.amount import Amount
from factlint.rulebook.field import Fields
from factlint.text.document import Document
from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "{total} over {count} is {actual} each, not {each}. Which of the three is wrong?"
PLACEHOLDERS = ("total", "count", "actual", "each")
EVERY_DOCUMENT = False
NEEDLES = (
    *(f"{every} {unit}" for every in ("a", "per", "each") for unit in ("year", "month", "week", "day")),
    "average of",
    "each",
    "apiece",
    "annually",
)
NOUN = r"(?: (?!(?:and|but|over|for)\b)[a-z'’-]+){0,3}?"
SO = (
    r"(?:,? or (?:about |some |roughly |an average of )?|, (?:an average of |at |at a rate of |which is )?"
    r"| \((?:or |about )?|: )"
)
END = r"(?=[.,;:)]|$| (?:on|in|from|until)\b)"
COMING = r"(?:the (?:next |past |last |coming )?)?"
PERIODS = (
    grammar(
        rf"<t:mc>{NOUN},? (?:over|for|in|across|spread over|during) {COMING}<u:u>{SO}<r:mnc>{NOUN} <s:s>{END}"
    ),
    grammar(
        rf"<r:mc>{NOUN} <s:s>,? (?:for|over) {COMING}<u:u>"
        r"(?:,? (?:or|for)|,| \(|:| (?:comes?|came|adds? up|amounts?|amounted) to) ?"
        rf"(?:a total of |totall?ing |in all )?<t:mnc>{END}"
    ),
)
AVERAGES = (
    grammar(
        rf"<t:m>{NOUN} (?:on|for|from|over|across) <n:c>{NOUN}{SO}<r:m>"
        rf"(?: (?:each|apiece|a [a-z]+|per [a-z]+))?{END}"
    ),
    grammar(
        rf"<n:c>{NOUN} (?:fetched|cost|brought|raised|earned|made|paid|received|shared|sold for) <t:m>,"
        r" (?:or )?an average of <r:m>"
    ),
    grammar(
        rf"<n:c>{NOUN} (?:will |are to |is to |have |had )?(?:share[ds]?|split) <t:m>{NOUN}{SO}<r:m>"
        r" (?:each|apiece)"
    ),
    grammar(
        rf"<t:m>{NOUN} (?:will be |was |is |to be |were |are )?(?:shared|split|divided)(?: equally| evenly)?"
        rf" (?:by|between|among|amongst) (?:the )?<n:c>{NOUN},? (?:or |(?:who|which) (?:will |would |each )*"
        r"(?:get|gets|got|receives?|received|take|took) )?<r:m> (?:each|apiece)"
    ),
)
AVERAGE = grammar(r"average|each|apiece|\ba [a-z]+[.,)]|per [a-z]+")
UNITS = {
    "year": Fraction(1),
    "month": Fraction(1, 12),
    "week": Fraction(1, 52),
    "day": Fraction(1, 365),
    "decade": Fraction(10),
}


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, hits, least=3):
        for each in PERIODS:
            for match in each.finditer(sentence.text):
                total, lasting, rate, period = (sentence.value(match[name]) for name in ("t", "u", "r", "s"))
                count = periods(lasting, period)
                if count:
                    yield from (
                        softened(document, one) for one in judged(total, lasting, count, rate, rule.number)
                    )
        for each in AVERAGES:
            for match in each.finditer(sentence.text):
                total, many, rate = (sentence.value(match[name]) for name in ("t", "n", "r"))
                number = rounded(many)
                if number and not many.mention.mod and AVERAGE.search(match[0]):
                    yield from (softened(document, one) for one in judged(total, many, number, rate, rule.number))


def periods(lasting: Value, period: Value) -> Interval | None:
    """How many of the periods of a rate a length of time has; None for hedged and mixed ones."""
    content, every = lasting.mention.content, period.mention.content
    if lasting.mention.mod or content[2] or not isinstance(content[1], tuple) or len(content[1]) != 1:
        return None
    amount, unit = content[1][0]
    if every[0] != "every" or every[1] != 1 or unit not in UNITS or every[2] not in UNITS:
        return None
    if not str(amount).replace(".", "", 1).isdigit():
        return None
    number = Fraction(str(amount)) * UNITS[unit] / UNITS[str(every[2])]
    return Interval(number, number) if number > 1 else None


def judged(total: Value, count: Value, number: Interval, rate: Value, rule: int) -> Iterator[Problem]:
    """The problem where a total over a number is not the rate."""
    whole, each = rounded(total), rounded(rate)
    one, two = Amount._make(total.mention.content), Amount._make(rate.mention.content)
    if whole is None or each is None or one.upper or two.upper or number.lo <= 0 or whole.lo <= 0:
        return
    if "money" in (total.mention.kind, rate.mention.kind) and (
        total.mention.kind != rate.mention.kind or not one.of or one.of != two.of
    ):
        return
    quotient = divide(whole, number)
    first, last, middle = point(total), point(rate), (number.lo + number.hi) / 2
    if quotient is None or first is None or last is None or not last or not apart(quotient, each):
        return
    actual = like(first / middle, rate)
    values = {
        "total": total.mention.text,
        "count": count.mention.text,
        "actual": actual,
        "each": rate.mention.text,
    }
    yield Problem(
        rule,
        covering(total, count, rate),
        values,
        alternatives=either(restated(rate, first / middle), restated(total, last * middle)),
        claim=Claim(rate.mention.kind, "", rate.mention.text, actual),
    )
