"""`product`: so much each, for so many, is so much in all: "500 people at $40 a head, a total of $20,000".

The three stand side by side in one sentence, in one currency, unhedged, and count as rounded as they are printed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import apart, multiply, point, rounded
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.told import like
from factlint.checks.sums.triples import covering
from factlint.mentions.amount import Amount
from factlint.rulebook.field import Fields
from factlint.text.document import Document

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "{count} times {each} is {product}, not {total}. Which of the three is wrong?"
PLACEHOLDERS = ("count", "each", "product", "total")
EVERY_DOCUMENT = False
NEEDLES = ("each", "apiece", "a head", "per head", "a person", "per person", "a share", "per share", "a ticket")
EACH = r"(?:,? each|,? apiece|(?: a| per)[ -](?:head|person|share|ticket|unit|piece|night|month|week|copy))"
ALL = (
    r"(?:,|:| [–—-]+| \()? ?(?:or |for |making |costing |that is |worth )?(?:a |in )?"
    r"(?:total(?:l?ing)?(?: of| cost of)?:? )"
)
OR_ALL = rf"(?:{ALL}|, or |, making |, worth |, )"
PATTERNS = (
    grammar(rf"<each:m>{EACH} for <n:c>(?: [a-z]+){{1,2}}{OR_ALL}<total:m>(?=[.,;)]| in (?:all|total))"),
    grammar(rf"<n:c>(?: [a-z]+){{1,2}},? (?:at|for|paying|paid) <each:m>{EACH}{ALL}<total:m>"),
)


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, hits, least=3):
        for pattern in PATTERNS:
            for match in pattern.finditer(sentence.text):
                values = [sentence.value(match[name]) for name in ("n", "each", "total")]
                count, each, total = (rounded(value) for value in values)
                currencies = {Amount._make(value.mention.content).of for value in values[1:]}
                if not count or not each or not total or len(currencies) > 1 or count.lo <= 0:
                    continue
                if any(value.mention.mod or point(value) is None for value in values):
                    continue
                if not apart(multiply(count, each), total):
                    continue
                n, one, all_ = (point(value) or Fraction(1) for value in values)
                product = like(n * one, values[2])
                told = {
                    "count": values[0].mention.text,
                    "each": values[1].mention.text,
                    "product": product,
                    "total": values[2].mention.text,
                }
                yield softened(
                    document,
                    Problem(
                        rule.number,
                        covering(*values),
                        told,
                        alternatives=either(
                            restated(values[2], n * one),
                            restated(values[1], all_ / n),
                            restated(values[0], all_ / one),
                        ),
                        claim=Claim("money", "", values[2].mention.text, product),
                    ),
                )
