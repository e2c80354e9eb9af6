"""From one value to another by so much: the triples that a sentence states, in whatever order.

`percentages` gives those with a percentage ("from 50 to 75, a 50% rise"), `multiplied` those with a word ("doubled
from 50 to 100"). What stands between the three is a known connective, a noun or a time, and nothing else.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks.sums.interval import Interval, rounded
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.mentions.amount import Amount
from factlint.record import NamedTuple
from factlint.text.document import Span
from factlint.values.compare import commensurable, singular
from factlint.values.value import Value

UP = (
    r"up|ris(?:e|es|en|ing)|rose|grow[ns]?|growing|grew|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?"
    r"|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|leap(?:s|t|ed)?|advanc(?:e|es|ed)|higher|growth"
    r"|rais(?:e|ed|es)|hike|hiked|spike|spiked"
)
DOWN = (
    r"down|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut|cuts"
    r"|slump(?:s|ed)?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|sank|slid|slide|slip(?:s|ped)?|shr[aiu]nk|lower|reduc(?:ed|tion)"
    r"|plummet(?:s|ed)?|dip(?:s|ped)?"
)
WAY = rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))"
OF = r"(?: of)?(?: [a-z-]+){0,3}?"
"""The noun of a count: "from 50 people to 75"."""
THEN = (
    r"(?:,? (?:a (?:year|month|week|quarter) (?:ago|earlier|before)|last (?:year|month|week)"
    r"|(?:in |on |at )?⟦d\d+⟧))?"
)
PAIR = rf"from <a:mnqcp>{OF}{THEN} to <b:mnqcp>{OF}{THEN}"
BACK = rf"to <b:mnqcp>{OF}{THEN},? (?:from|compared with|compared to|against|up from|down from) <a:mnqcp>"
CLOSE = r"(?=[.,;:)]|$| (?:in|over|since|this|last|from|on|during|between|compared|and|as|after|within|by)\b)"
PERCENTAGES = (
    grammar(rf"\b{WAY} (?:by )?(?:about |around )?<p:po>,? {PAIR}"),
    grammar(rf"\b{WAY} (?:by )?<p:po>,? {BACK}"),
    grammar(rf"\b{PAIR},? (?:[–—-]+ )?\(?(?:or |that is |representing |which is )?an? <p:po> {WAY}"),
    grammar(rf"\b{PAIR},? (?:[–—-]+ )?\(?(?:or )?an? {WAY} of <p:po>{CLOSE}"),
    grammar(rf"\b{PAIR},? \(?(?:or )?{WAY} (?:by )?<p:po>{CLOSE}"),
    grammar(rf"\b{WAY} {PAIR},? (?:or (?:by )?|by )<p:po>{CLOSE}"),
    grammar(rf"\b{WAY} {PAIR} \(<p:po>\)"),
    grammar(rf"<b:mnqcp>{OF},? {WAY} (?:by )?<p:po> (?:from|on|over|compared with) (?:the )?<a:mnqcp>"),
    grammar(rf"\ban? <p:po> {WAY} {PAIR}"),
    grammar(rf"\b{BACK},? (?:[–—-]+ )?\(?(?:or )?an? {WAY} of <p:po>{CLOSE}"),
    grammar(rf"\b{BACK},? (?:[–—-]+ )?\(?(?:or )?an? <p:po> {WAY}"),
)
TIMES = {"doubled": 2, "doubling": 2, "tripled": 3, "trebled": 3, "tripling": 3, "quadrupled": 4}
HALVES = {"halved": Fraction(1, 2), "halving": Fraction(1, 2)}
MULTIPLE = (
    r"(?P<much>(?:more than|over|nearly|almost|less than|about|roughly|around) )?"
    rf"(?P<times>{'|'.join((*TIMES, *HALVES))})"
)
MULTIPLES = (
    grammar(rf"\b{MULTIPLE}(?: in [a-z]+)?,? {PAIR}"),
    grammar(rf"\b{MULTIPLE},? {BACK}"),
)
COMPARED = frozenset(("money", "number", "quantity", "count", "percent"))
NEAR_LOW, NEAR_HIGH = Fraction(85, 100), Fraction(125, 100)
"""What is told as "doubled" may be so much less or more."""


class Triple(NamedTuple):
    """From the first value to the second, and what the copy says of that."""

    first: Value
    second: Value
    stated: Interval
    """The change as a share of one, with its sign."""
    middle: Fraction
    """Its likeliest value."""
    told: str
    """As printed: "40%", "doubled"."""
    third: Value | None
    """The percentage; None for a word."""
    span: Span


def may_be_triple(values: Sequence[Value]) -> bool:
    """Whether a percentage and two amounts more are among the values of a sentence."""
    kinds = [value.mention.kind for value in values if value.mention.kind in COMPARED]
    return len(kinds) > 2 and "percent" in kinds


def percentages(sentence: Slotted) -> Iterator[Triple]:
    """The triples of a sentence, each once, whatever grammars read it."""
    seen: set[tuple[int, int]] = set()
    for each in PERCENTAGES:
        for match in each.finditer(sentence.text):
            first, second, third = (sentence.value(match[name]) for name in ("a", "b", "p"))
            by = rounded(third)
            key = (third.mention.start, first.mention.start)
            if by is None or by.lo < 0 or key in seen or third.mention.start == second.mention.start:
                continue
            seen.add(key)
            stated = Interval(by.lo / 100, by.hi / 100)
            if match["down"]:
                stated = Interval(-stated.hi, -stated.lo)
            middle = (stated.lo + stated.hi) / 2
            yield Triple(first, second, stated, middle, third.mention.text, third, covering(first, second, third))


def multiplied(sentence: Slotted) -> Iterator[Triple]:
    """What is said to have doubled and the like, within a wide margin, by the hedge on one side."""
    for each in MULTIPLES:
        for match in each.finditer(sentence.text):
            first, second = sentence.value(match["a"]), sentence.value(match["b"])
            word, hedge = match["times"], (match["much"] or "").strip()
            factor = Fraction(TIMES[word]) if word in TIMES else HALVES[word]
            low, high = factor * NEAR_LOW, factor * NEAR_HIGH
            if hedge in ("more than", "over"):
                low, high = (factor, factor * 2) if factor > 1 else (Fraction(0), factor)
            told = f"{hedge} {word}".strip()
            span = covering(first, second)
            yield Triple(first, second, Interval(low - 1, high - 1), factor - 1, told, None, span)


def covering(*values: Value) -> Span:
    """From the first of these to the end of the last."""
    return Span(min(value.mention.start for value in values), max(value.mention.end for value in values))


def comparable(one: Value, two: Value) -> bool:
    """Whether two numbers are of one kind, currency, unit and noun, and printed on one scale."""
    a, b = Amount._make(one.mention.content), Amount._make(two.mention.content)
    if one.mention.kind == two.mention.kind == "money":
        same = bool(a.of) and a.of == b.of
    elif {one.mention.kind, two.mention.kind} <= {"count", "number"}:
        same = not (a.of and b.of) or singular(a.of) == singular(b.of)
    else:
        same = commensurable(one, two) is not None and a.of == b.of
    if a.upper or b.upper or not a.step or not b.step:
        return False
    # "from 4 to 5 million" says millions once, "$1.37 a share, up 16 percent from 537 million" is of two things
    shared_scale = any(
        Fraction(large.step) >= 1000 and Fraction(small.step) <= 1 and Fraction(small.number) < 1000
        for large, small in ((a, b), (b, a))
    )
    return same and not shared_scale
