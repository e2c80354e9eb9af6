"""`numerals`: small counts in figures where the house writes words, or the other way round.

`write` says how whole numbers below `below` are written where they count something: "three senators" or
"3 senators". Sums, percentages, measures, ages, scores, dates and whole sentences of figures are never looked at,
nor are headings, tables, captions and direct quotations.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from factlint.checks.kind import Claim, Edit, Hit, House, Prepared, PreparedRule, Problem, Repair
from factlint.hints import cast
from factlint.mentions.amount import Amount
from factlint.mentions.numeral import DIGITS, WORDS
from factlint.rulebook.field import Field
from factlint.spelling.surroundings import is_quoted
from factlint.text.document import Document, Span
from factlint.values.known import known

FIELDS = {
    "write": Field("choice", "How small counts are written.", default="words", choices=("words", "figures")),
    "below": Field("whole", "The first number that is written in figures.", default=10),
}
MESSAGE = '"{found}": the house writes "{expected}".'
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = True

NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def prepare(options: Mapping[str, object]) -> Prepared:
    plan = (str(options["write"]), int(cast("int", options["below"])))
    return Prepared((), plan, everywhere=True)


def verify(options: Mapping[str, object]) -> str:
    """What is wrong with the options, or ""."""
    below = int(cast("int", options["below"]))
    return "" if 2 <= below <= len(NUMBERS) else f"'below' is a number from 2 to {len(NUMBERS)}."


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for value in known(document):
        mention = value.mention
        if mention.kind != "count" or mention.mod:
            continue
        amount = Amount._make(mention.content)
        number = Decimal(amount.number) if amount.number and not amount.upper else Decimal(-1)
        block = document.block_at(mention.start)
        if number < 2 or number != int(number) or not block or block.role not in ("paragraph", "list"):
            continue
        for rule in rules:
            write, below = cast("tuple[str, int]", rule.data)
            wrong = DIGITS if write == "words" else WORDS
            if number < below and amount.form == wrong and not is_quoted(document, mention.start, mention.end):
                expected = NUMBERS[int(number)] if write == "words" else str(int(number))
                yield problem(rule.number, mention.start, mention.end, mention.text, expected)


def problem(rule: int, start: int, end: int, found: str, expected: str) -> Problem:
    if found[:1].isupper():
        expected = expected.capitalize()
    repair = Repair(f'Write "{expected}"', (Edit(start, end, expected),), "safe")
    claim = Claim("wording", "", found, expected)
    return Problem(rule, Span(start, end), {"found": found, "expected": expected}, repair, claim=claim)
