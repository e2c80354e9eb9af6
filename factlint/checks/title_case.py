"""`title-case`: a title whose first word is small and whose last is not: "chief of Staff", "prime Minister".

Houses write "Chief of Staff" or "chief of staff"; a mixture is a slip of either. Words that modify a title
("deputy Prime Minister") are left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told

FIELDS: Fields = {}
MESSAGE = '"{found}" is half in capitals. "{small}", or "{large}"?'
PLACEHOLDERS = ("found", "small", "large")
EVERY_DOCUMENT = True

WORD = Grammar(r"[^\W\d_][\w.’'-]*")
SMALL = frozenset(("of", "the", "for", "and", "in"))


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), None, everywhere=True)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    people = told.people(document)
    if not people:
        return
    from factlint.mentions.people.person import Person

    spoken = quotations(document)
    for mention in people:
        for _, start, end in Person._make(mention.content).titles:
            for span in mixed(document.reading, start, end):
                quoted = quotation_at(spoken, span.start, span.end) is not None
                for rule in rules:
                    yield problem(document, rule.number, span, quoted=quoted)


def mixed(reading: str, start: int, end: int) -> Iterator[Span]:
    """The ranks of a title that begin small and go on in capitals."""
    title = reading[start:end]
    if title.islower() or all(word in SMALL or word[0].isupper() for word in WORD.findall(title)):
        return
    from factlint.values.people.ranks import LONGEST, modifiers, plain, ranks

    words = [Span(found.start(), found.end()) for found in WORD.finditer(reading, start, end)]
    lows = [plain(reading[word.start : word.end]) for word in words]
    at = 0
    while at < len(words):
        long = next(
            (
                length
                for length in range(min(LONGEST, len(words) - at), 1, -1)
                if " ".join(lows[at : at + length]) in ranks()
            ),
            1,
        )
        part = words[at : at + long]
        cases = [
            reading[word.start].isupper() for word, low in zip(part, lows[at:], strict=False) if low not in SMALL
        ]
        if long > 1 and not cases[0] and any(cases) and (lows[at] == "chief" or lows[at] not in modifiers()):
            yield Span(part[0].start, part[-1].end)
        at += long


def problem(document: Document, rule: int, span: Span, *, quoted: bool) -> Problem:
    found = document.reading[span.start : span.end]
    large = " ".join(word if word in SMALL else word[:1].upper() + word[1:] for word in found.split(" "))
    small = found.lower()
    repairs = tuple(
        Repair(f'Write "{text}"', (Edit(span.start, span.end, text),), "unsafe") for text in (large, small)
    )
    values = {"found": found, "small": small, "large": large}
    claim = Claim("title", "", found, large)
    return Problem(rule, span, values, alternatives=() if quoted else repairs, claim=claim)
