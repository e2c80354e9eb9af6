"""`reversed-numbers`: a range of numbers that ends below its beginning: "between 50 and 20", "aged 12 to 8".

Only what is said to lie between two numbers, and ages. Left alone: money and counts that were printed on different
scales ("between 500 and 1 million"), times, what is between two things ("between 10 Downing Street and 5 ...").
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import point
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.triples import comparable, covering
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{found}" ends below its beginning. Are the two the wrong way round, or is one of them wrong?'
PLACEHOLDERS = ("found",)
EVERY_DOCUMENT = False
CLOSE = r"(?=[.,;:)]|$| [a-z])"
RANGES = (
    grammar(rf"\bbetween <a:nmcqp>(?: [a-z]+)? and <b:nmcqp>{CLOSE}"),
    grammar(rf"<a:a> (?:to|through) <b:na>{CLOSE}(?! [a-z]+ (?:months|weeks))"),
)
FIGURE = Grammar(r" (?:about |some |roughly )?(?:[A-Z]{0,2}[$£€]?\d|[a-z]+ (?:and|to) )")
OTHERWISE = Grammar(
    r"\b(?:difference|gap|choice|choose|choosing|game|match|score|split|divided|respectively|distance|ratio|vote|margin"
    r"|compared|fell|fallen|down|drop|dropped|differ\w*|distinction|comparison|relationship|connection|link|line|road"
    r"|border|alternat\w*)\b"
)
"""Words with which "between" has two things and no range."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle("between"), Needle("aged"), Needle("ages")], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    figures = [hit for hit in hits if FIGURE.match(document.reading, hit.end)]
    for rule, sentence in guarded(document, rules, figures, least=2):
        if OTHERWISE.search(sentence.text):
            continue
        for number, each in enumerate(RANGES):
            for match in each.finditer(sentence.text):
                first, last = sentence.value(match["a"]), sentence.value(match["b"])
                one, two = point(first), point(last)
                if one is None or two is None or first.mention.mod or last.mention.mod or one < 0 or two < 0:
                    continue
                if two >= one or (not number and last.mention.kind == "number"):
                    continue  # hours, two things
                if not (number or comparable(last, first) or first.mention.kind == "number"):
                    continue
                span = covering(first, last)
                before = document.reading[sentence.span.start : span.start].lower().rfind("between")
                if before >= 0 and not number:
                    span = span._replace(start=sentence.span.start + before)
                problem = Problem(
                    rule.number,
                    span,
                    {"found": document.reading[span.start : span.end]},
                    alternatives=either(restated(last, one), restated(first, two)),
                    claim=Claim("number", "range", document.reading[span.start : span.end], ""),
                )
                yield softened(document, problem)
