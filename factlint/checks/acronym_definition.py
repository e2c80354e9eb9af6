"""`acronym-definition`: how a text says what a short form stands for.

`fault` says what a rule looks for:
- `letters`: the letters stand in another order than the words ("Federal Bureau of Investigation (FIB)"); those of
  another language ("Kurdistan Workers' Party (PKK)", "OTAN") are left alone,
- `extra-word`: one word of the long form has no letter ("Rural Energy Board Program (REB)"),
- `twice`: the text says it a second time,
- `early`: the short form stands before the place that says what it is for,
- `unused`: it is never used again.

Headlines, captions, furniture, and what `accept` lists are left alone; in a direct quotation all is an info.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.agreement.sentence_at import sentences_of
from factlint.checks.kind import (
    SUBSTRING,
    Claim,
    Edit,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Related,
    Repair,
)
from factlint.grammar import Grammar
from factlint.mentions.acronyms.acronym import Acronym
from factlint.mentions.acronyms.align import STOP_WORDS, letters_of
from factlint.mentions.acronyms.known import NEED_NONE
from factlint.mentions.mention import Mention
from factlint.record import NamedTuple
from factlint.rulebook.field import Field
from factlint.spelling.surroundings import is_quoted
from factlint.text.document import Document, Span
from factlint.values import told

FIELDS = {
    "fault": Field(
        "choice",
        "What the rule looks for.",
        required=True,
        choices=("letters", "extra-word", "twice", "early", "unused"),
    ),
}
MESSAGE = '"{found}": {short} stands for {long}.'
PLACEHOLDERS = ("found", "short", "long", "expected", "word", "where")
EVERY_DOCUMENT = False

BESIDE = Grammar(r"[A-Z.][A-Z]s?[\"”]? \(|\([^()]*[A-Z][A-Z.]")
"""A short form before brackets or in them."""
LEFT_ALONE = ("heading", "caption", "furniture", "table", "")
OF_COMPANIES = frozenset("company corporation group inc incorporated limited ltd llc plc nv ag sa co".split())
"""Words that a company's letters may leave out."""


class Definition(NamedTuple):
    mention: Mention
    acronym: Acronym
    bracket: Span
    """The short form where it is defined, its brackets with it."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle("(", True, SUBSTRING)], str(options["fault"]))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    if not any(BESIDE.search(document.reading, max(0, hit.start - 4), hit.end + 30) for hit in hits):
        return
    defined = [
        Definition(mention, acronym, bracket(document, mention, acronym))
        for mention, acronym in ((mention, Acronym._make(mention.content)) for mention in told.defined(document))
        if acronym.short.lower() not in house.accept and is_prose(document, mention)
    ]
    for rule in rules:
        for problem in FINDERS[str(rule.data)](document, rule.number, defined):
            quoted = is_quoted(document, problem.span.start, problem.span.end)
            yield problem._replace(severity="info") if quoted else problem


def is_prose(document: Document, mention: Mention) -> bool:
    return sentences_of(document).at(mention.start)[1] not in LEFT_ALONE


def bracket(document: Document, mention: Mention, acronym: Acronym) -> Span:
    """The short form within its definition, with the brackets where it stands in brackets."""
    at = document.reading.find(acronym.short, mention.start, mention.end)
    last = document.reading.rfind(acronym.short, mention.start, mention.end)
    if document.reading[last - 1 : last] == "(":
        return Span(last - 1, mention.end)
    return Span(at, at + len(acronym.short)) if at >= 0 else Span(mention.start, mention.end)


def letters(document: Document, rule: int, defined: Sequence[Definition]) -> Iterator[Problem]:
    for each in defined:
        mine = letters_of(each.acronym.short)
        words = [word.strip(",.'’\"“”").lower() for word in each.acronym.long.split()]
        theirs = "".join(word[0] for word in words if word and word not in STOP_WORDS)
        if each.acronym.aligned or sorted(mine) != sorted(theirs) or mine in (theirs, theirs[::-1]):
            continue
        expected = theirs.upper()
        known = expected in NEED_NONE or expected in document.reading
        yield problem(document, rule, each, expected=expected, severity="" if known else "info")


def extra_word(document: Document, rule: int, defined: Sequence[Definition]) -> Iterator[Problem]:
    for each in defined:
        if (
            each.acronym.aligned
            and each.acronym.uncovered
            and each.acronym.uncovered[0].lower() not in OF_COMPANIES
        ):
            yield problem(document, rule, each, word=each.acronym.uncovered[0])


def twice(document: Document, rule: int, defined: Sequence[Definition]) -> Iterator[Problem]:
    first: dict[str, Definition] = {}
    for each in defined:
        before = first.setdefault(each.acronym.short, each)
        if before is not each:
            place = Related(before.mention.start, before.mention.end, "first said here")
            yield problem(document, rule, each, span=each.bracket, related=(place,))


def early(document: Document, rule: int, defined: Sequence[Definition]) -> Iterator[Problem]:
    places = {each.acronym.short: each for each in reversed(defined)}
    if not any(document.reading.find(short, 0, each.mention.start) >= 0 for short, each in places.items()):
        return
    for mention in told.shortened(document):
        acronym = Acronym._make(mention.content)
        each = places.get(acronym.short)
        if each and not acronym.defined and mention.start < each.mention.start and is_prose(document, mention):
            place = Related(each.mention.start, each.mention.end, "said here")
            yield problem(document, rule, each, span=Span(mention.start, mention.end), related=(place,))


def unused(document: Document, rule: int, defined: Sequence[Definition]) -> Iterator[Problem]:
    for each in defined:
        if document.reading.count(each.acronym.short) == 1:
            yield problem(document, rule, each, span=each.bracket)


def problem(
    document: Document,
    rule: int,
    each: Definition,
    *,
    span: Span | None = None,
    expected: str = "",
    word: str = "",
    severity: str = "",
    related: tuple[Related, ...] = (),
) -> Problem:
    place = span or Span(each.mention.start, each.mention.end)
    found = document.reading[place.start : place.end]
    values = {
        "found": found,
        "short": each.acronym.short,
        "long": each.acronym.long,
        "expected": expected,
        "word": word,
        "where": "",
    }
    at = document.reading.find(each.acronym.short, place.start, place.end)
    edits = (Edit(at, at + len(each.acronym.short), expected),) if expected else ()
    repairs = (Repair(f"Write {expected}", edits, "unsafe"),) if expected else ()
    claim = Claim("acronym", each.acronym.short, found, expected or each.acronym.long)
    return Problem(rule, place, values, None, repairs, related, claim, severity)


FINDERS = {"letters": letters, "extra-word": extra_word, "twice": twice, "early": early, "unused": unused}
