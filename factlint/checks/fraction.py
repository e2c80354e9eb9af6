"""`fraction`: a fraction in words and the percentage in brackets behind it: "a quarter (26 percent)".

A fraction is taken within an eighth of itself, "more than a third" as no less, "nearly half" as no more.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import Interval, apart, rounded
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.told import percent
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{found}": {fraction} is {expected}, not {stated}. Which is wrong?'
PLACEHOLDERS = ("found", "fraction", "expected", "stated")
EVERY_DOCUMENT = False
PARTS = {
    "half": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "tenth": 10,
    "tenths": 10,
}
MANY = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "nine": 9, "": 1}
NEEDLES = (*PARTS, "one in", "out of")
LOOSE = Fraction(1, 8)
HEDGE = r"(?P<hedge>(?:more than|over|at least|nearly|almost|less than|under|just over|just under|some|about) )?"
WORDS = rf"(?:(?P<many>a|one|two|three|four|nine)[ -])?(?P<part>{'|'.join(PARTS)})(?![a-z-])"
BEHIND = r"(?: of (?:the |all |its |their )?[a-z]+(?: [a-z]+)?)? \((?:or |about )?<p:p>\)"
PATTERNS = (
    grammar(rf"(?<![a-z-]){HEDGE}(?P<words>{WORDS}){BEHIND}"),
    grammar(rf"(?<![a-z-]){HEDGE}<f:n>(?: [a-z]+){{0,2}}?{BEHIND}"),
)
ABOVE = ("more than", "over", "at least", "just over")
BELOW = ("nearly", "almost", "less than", "under", "just under")


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    bracketed = [hit for hit in hits if "(" in document.reading[hit.end : hit.end + 60]]
    for rule, sentence in guarded(document, rules, bracketed, least=2):
        for each in PATTERNS:
            for match in each.finditer(sentence.text):
                share = sentence.value(match["p"])
                stated = rounded(share)
                groups = match.groupdict()
                if stated is None or share.mention.mod:
                    continue
                hedge = (groups["hedge"] or "").strip()
                if groups.get("f"):
                    mention = sentence.value(match["f"]).mention
                    if mention.content[3] != "fraction":
                        continue
                    value, words, start = Fraction(str(mention.content[0])), mention.text, mention.start
                    hedge = hedge or HEDGED.get(mention.mod, "")
                else:
                    value = Fraction(MANY[groups["many"] or ""], PARTS[groups["part"]])
                    words = match["words"].partition(" of ")[0]
                    start = share.mention.start - (match.start("p") - match.start("words"))
                if value >= 1 or not apart(stated, meant(value * 100, hedge)):
                    continue
                start = max(sentence.span.start, start)
                span = Span(start, share.mention.end)
                told = {
                    "found": document.reading[span.start : span.end + 1],
                    "fraction": words,
                    "expected": percent(value),
                    "stated": share.mention.text,
                }
                yield softened(
                    document,
                    Problem(
                        rule.number,
                        span,
                        told,
                        alternatives=either(restated(share, value * 100)),
                        claim=Claim("percent", "", share.mention.text, percent(value)),
                    ),
                )


HEDGED = {"MORE_THAN": "more than", "EQUAL_OR_MORE": "at least", "LESS_THAN": "less than"}


def meant(value: Fraction, hedge: str) -> Interval:
    """The percentages that a fraction may be told for."""
    slack = value * LOOSE
    if hedge in ABOVE:
        return Interval(value - slack / 4, Fraction(100))
    if hedge in BELOW:
        return Interval(Fraction(0), value + slack / 4)
    return Interval(value - slack, value + slack)
