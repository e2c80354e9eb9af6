"""Wholes that a sentence tells with their parts, and the problem with one that does not add up."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Problem
from factlint.checks.sums.interval import Interval, add, apart, point, rounded
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import SLOT, Slotted, grammar
from factlint.checks.sums.told import like, number
from factlint.checks.sums.triples import covering
from factlint.mentions.amount import Amount
from factlint.record import NamedTuple
from factlint.values.compare import singular
from factlint.values.value import Value

WORDS = r"(?: (?:[^⟦;:.,()]|⟦[rdtu]\d+⟧){1,48}?)?"
"""What a part is for: no other figure but a date, no clause of its own."""
NP = r"(?: (?:the|an?|its|their|his|her) [a-z][a-z -]{1,30}?)?"
"""What a part is for, where the verb is not told again: "cost $4 million and the road $3 million"."""


def parts(kinds: str) -> str:
    """Two to four parts, all of these kinds."""
    return rf"<a:{kinds}>{WORDS}(?:,{NP} <b:{kinds}>{WORDS})?(?:,{NP} <c:{kinds}>{WORDS})?,? and{NP} <z:{kinds}>"


TOTAL = r"(?:,? (?:for |making |giving |bringing |in )?(?:an? |the )?(?:grand |combined )?total of|,? totall?ing)"
ENDS = r"(?=[.;)]|$)"
EXACTLY = (
    *(
        grammar(
            rf"{parts(kind)}{WORDS},? (?:come|comes|came|add|adds|added) (?:up )?to (?:a total of )?<w:{kind}>"
        )
        for kind in ("m", "q", "nc")
    ),
    *(grammar(rf"{parts(kind)}{WORDS}{TOTAL} <w:{kind}>") for kind in ("m", "q", "nc")),
    *(
        grammar(rf"{parts(kind)}{WORDS},? (?:or )?<w:{kind}>(?: [a-z]+)? (?:in all|altogether|in total)\b")
        for kind in ("m", "q", "nc")
    ),
    *(
        grammar(
            rf"<w:{kind}>{WORDS} (?:(?:is|was|are|were) made up of|made up of|consisting of|comprising)"
            rf" {parts(kind)}{WORDS}{ENDS}"
        )
        for kind in ("m", "q", "nc")
    ),
    *(grammar(rf"<w:{kind}>{WORDS}: {parts(kind)}{WORDS}{ENDS}") for kind in ("m", "q")),
    grammar(rf"\ball <w:c>{WORDS},? {parts('nc')}{WORDS}, (?:were|was|are|died|survived|have|had)\b"),
)
SEX = r" (?:men|women|man|woman|girls?|boys?|children|adults?|civilians|soldiers|teenagers?)"
PEOPLE = r"<w:c> (?:people|persons|passengers|victims|others|suspects|students|pupils|teenagers|dead|prisoners)"
MEMBERS = rf"<a:nc>{SEX}(?:, <b:nc>{SEX})?,? and <z:nc>{SEX}"
FILLED = (
    grammar(rf"{PEOPLE}(?:,| [–—-]+| \() ?{MEMBERS}(?:,| [–—-]+|\)) ?(?:were|was|are|have|had|died|in|at|on)?"),
    grammar(rf"{PEOPLE}{WORDS}(?::| [–—-]+) ?{MEMBERS}{ENDS}"),
)
WITHIN = (
    grammar(rf"\b[Oo]f (?:the|that|this|its|their) <w:m>,? (?:about )?{parts('m')}{WORDS}{ENDS}"),
    grammar(rf"\ball <w:c>{WORDS}, including {parts('nc')}"),
)


PERSONS = frozenset(("person", "people"))
"""Whoever is counted, it is one of these."""


class Sum(NamedTuple):
    """Parts, and the whole they are told to come to."""

    whole: Value
    parts: tuple[Value, ...]
    fills: bool
    """Whether the parts are all of it."""
    certain: bool
    """Whether the copy says so in words."""


def sums(sentence: Slotted) -> Iterator[Sum]:
    """The sums that a sentence tells."""
    for grammars, fills, certain in ((EXACTLY, True, True), (FILLED, True, False), (WITHIN, False, True)):
        for each in grammars:
            for match in each.finditer(sentence.text):
                groups = match.groupdict()
                values = tuple(sentence.value(groups[name]) for name in "abcz" if groups.get(name))
                whole = sentence.value(match["w"])
                figures = [slot for slot in SLOT.finditer(match[0]) if slot[1] in "mqncp"]
                if len(figures) == len(values) + 1 and are_alike(whole, values):
                    yield Sum(whole, values, fills, certain)


def are_alike(whole: Value, values: Sequence[Value]) -> bool:
    """Whether the parts may be added up to the whole: sums of one currency, unhedged, no ranges."""
    for value in values:
        read = Amount._make(value.mention.content)
        if value.mention.mod or read.upper or not read.number or value.mention.kind == "percent":
            return False
    if whole.mention.kind in ("money", "quantity"):
        of = Amount._make(whole.mention.content).of
        return bool(of) and all(
            value.mention.kind == whole.mention.kind and Amount._make(value.mention.content).of == of
            for value in values
        )
    if not all(value.mention.kind in ("count", "number") for value in (whole, *values)):
        return False
    if any(Amount._make(value.mention.content).step != "1" for value in (whole, *values)):
        return False
    noun = singular(Amount._make(whole.mention.content).of)
    nouns = {singular(Amount._make(value.mention.content).of) for value in values}
    return noun in PERSONS or nouns <= {"", noun} or (noun not in nouns and len(nouns - {""}) > 1)


def judged(told: Sum, rule: int) -> Problem | None:
    """The problem with a sum; None where it holds."""
    whole, total = rounded(told.whole), Interval(Fraction(0), Fraction(0))
    numbers = [point(value) for value in told.parts]
    stated = point(told.whole)
    for value in told.parts:
        part = rounded(value)
        if part is None:
            return None
        total = add(total, part)
    if whole is None or stated is None or not apart(total, whole) or (total.hi < whole.lo and not told.fills):
        return None
    amounts = [each for each in numbers if each is not None]
    come_to = sum(amounts, Fraction(0))
    more = "more" if come_to > stated else "less"
    values = {
        "parts": " + ".join(map(printed, told.parts)),
        "sum": like(come_to, told.whole),
        "more": more,
        "whole": f"the {printed(told.whole)} stated",
    }
    claim = Claim("number", "", told.whole.mention.text, number(come_to))
    hedged = bool(told.whole.mention.mod)
    return Problem(
        rule,
        covering(told.whole, *told.parts),
        values,
        alternatives=either(restated(told.whole, come_to)),
        claim=claim,
        severity="" if told.certain and not hedged else "warning",
    )


def printed(value: Value) -> str:
    """An amount as the message has it: a plain number in digits, all else as the text has it."""
    plain = point(value) if value.mention.kind in ("count", "number") else None
    return value.mention.text if plain is None else number(plain)
