"""`whole`: parts that the copy says come to a whole: "£1.1m on roads and £1.5m on schools, £2.6m in all".

The whole is told as one: "come to", "a total of", "in all", "made up of", "all 224 on board"; or its parts stand
behind it and fill it: "spend £2.6m: £1.1m on roads and £1.5m on schools", "five people, three men and two women,".
Of a sum "of which" the parts are, they may leave something over and never come to more. All numbers count as
rounded as they are printed; parts that are hedged are left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import Interval, add, apart, point, rounded
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import SLOT, Slotted, grammar
from factlint.checks.sums.told import like, number
from factlint.checks.sums.triples import covering
from factlint.mentions.amount import Amount
from factlint.record import NamedTuple
from factlint.rulebook.field import Fields
from factlint.text.document import Document
from factlint.values.compare import singular
from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "{parts} is {sum}, {more} than {whole}. Is the whole wrong, or a part?"
PLACEHOLDERS = ("parts", "sum", "more", "whole")
EVERY_DOCUMENT = False

NEEDLES = (
    "come to", "comes to", "came to", "add up to", "adds up to", "added up to", "total of", "in all", "altogether",
    "in total", "made up of", "comprising", "consisting of", "all", "totalling", "totaling", "men", "women",
    "children", "girls", "boys", "adults", "civilians", "soldiers",
)  # fmt: skip
ADDED = ("money", "quantity", "number", "count")
SIGNS = "£$€"
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


def prepare(options: Mapping[str, object]) -> Prepared:
    signs = [Needle(sign, True, "substring") for sign in SIGNS]
    return Prepared([*(Needle(word) for word in NEEDLES), *signs], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    wanted = [hit for hit in hits if hit.end - hit.start != len("all") or is_counted(reading, hit)]
    for rule, sentence in guarded(document, rules, wanted, 3, may_be_sum):
        seen: set[int] = set()
        for told in sums(sentence):
            problem = judged(told, rule.number)
            if problem and told.whole.mention.start not in seen:
                seen.add(told.whole.mention.start)
                yield softened(document, problem)


def is_counted(reading: str, hit: Hit) -> bool:
    """Whether a figure stands behind "all", and not one of the everyday uses of the word; "men" is none."""
    if reading[hit.start : hit.end].lower() != "all":
        return True
    return reading[hit.end : hit.end + 6].removeprefix(" the").lstrip()[:1].isdigit()


def may_be_sum(values: Sequence[Value]) -> bool:
    """Whether a whole and two parts are among the values of a sentence."""
    return sum(value.mention.kind in ADDED for value in values) > 2


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
