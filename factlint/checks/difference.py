"""`difference`: two numbers and what is said to lie between them: "won by 4,313 votes, 51,204 to 46,891".

Margins ("by ten points, 105-95"; "52 percent to 47 percent, a margin of five points") and moves ("rose five
cents to $1.20 from $1.15"). Numbers count as rounded as they are printed. Scores over several legs or sets are
left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "{from} to {to} is a difference of {actual}, not {stated}. Which of the three is wrong?"
PLACEHOLDERS = ("from", "to", "actual", "stated")
EVERY_DOCUMENT = False
VERBS = (
    "rose fell gained lost raised dropped slipped cut up down added jumped declined increased climbed rise fall"
    " slid tumbled"
)
NEEDLES = ("by", "margin of", "majority of", "lead of", "gap of", *VERBS.split())
FIGURE = Grammar(
    r" (?:by |an? |just |only |exactly |about |nearly |margin of )*(?:[A-Z]{0,2}[$£€]?\d|(?:one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twent|fort)[a-z-]* )"
)
"""What stands behind a needle that is worth reading: a sentence with "by" in it is every other one."""

SPREAD = Grammar(r" to ⟦|\d[-–]\d")
"""What stands between the two numbers of every margin, move and score."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    figures = [hit for hit in hits if FIGURE.match(document.reading, hit.end)]
    for rule, sentence in guarded(document, rules, figures, least=3):
        if not SPREAD.search(sentence.text):
            continue
        from factlint.checks.sums.differences import scored, stated

        for problem in (*stated(sentence, rule.number), *scored(sentence, rule.number)):
            yield softened(document, problem)
