"""`known-name`: a slip in a known name or fixed phrase.

`names` lists names as they stand in good copy. In a name of several words one word
may have slipped by one letter while the others stand: "United Stated", "Untied
Nations". A name of one word is looked for with every slip inside it. `wrong` adds
forms that are known to be wrong although they are words, or lie further off.

Ordinary English stays silent: other capitals ("United stated its case"), plurals,
adjectives and other languages' forms (Korean, Koreas), another known name, what
`exceptions` lists, and English words ("White Horse"), unless one is a participle
("Untied", "Stated") outside headlines and longer names. Inside a direct quotation
a slip is an info without a fix.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.rulebook.wordfile import english_words
from factlint.spelling.phrases import Phrase, anchors, lone_slips, slipped
from factlint.spelling.slips import slips
from factlint.spelling.surroundings import is_prose, is_quoted
from factlint.spelling.wordlist import holds
from factlint.text.document import Document, Span

FIELDS = {
    "names": Field(
        "texts",
        "Names and fixed phrases as they should stand.",
        default=(),
        example="[United Nations, White House]",
    ),
    "wrong": Field(
        "pairs", "Forms known to be wrong, and what should stand there.", example="{Prime Minster: Prime Minister}"
    ),
    "exceptions": Field("texts", "Names that are right as they are, though near to another.", default=()),
}
Data = tuple[list[str], list[list[Phrase]], str, str]
"""What should stand for each form of `wrong`; names by anchor; as lists, what is right and near English words."""
MESSAGE = '"{found}" should be "{expected}".'
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = False

QUOTED = '"{found}" in a quotation looks like a slip for "{expected}". Did the source write it so?'
SHORTEST = 6
"""Names of one word with fewer letters have too many neighbours."""


def prepare(options: Mapping[str, object]) -> Prepared:
    names = spaced(options["names"])
    wrong = {
        " ".join(form.split()): right for form, right in cast("Mapping[str, str]", options["wrong"] or {}).items()
    }
    known = {name.lower() for name in (*names, *spaced(options["exceptions"]))}
    english = english_words()
    for name in names:
        for form in slips_in(name):
            if form.lower() not in known and not is_english(form, name, english):
                wrong.setdefault(form, name)
    table = anchors(name for name in names if " " in name)
    needles = [Needle(form, ignorecase=False) for form in (*wrong, *table)]
    parts = {word.lower() for name in names for word in name.split()}
    near = sorted(english & {slip for word in parts for slip in slips(word, ends=True)})
    return Prepared(
        needles, (list(wrong.values()), list(table.values()), "\n".join(sorted(known)), "\n".join(near))
    )


def slips_in(name: str) -> Iterator[str]:
    """The slips of a name that nothing else in it leads to."""
    if " " in name:
        yield from lone_slips(name)
    elif len(name) >= SHORTEST and name.isalpha():
        yield from (name[0] + slip[1:] for slip in sorted(set(slips(name.lower()))))


def is_english(form: str, name: str, english: frozenset[str]) -> bool:
    """Whether the word that differs is an English one."""
    return any(
        found.lower() in english for found, right in zip(form.split(), name.split(), strict=True) if found != right
    )


def spaced(value: object) -> list[str]:
    """A list of names with single spaces, each once."""
    return list(dict.fromkeys(" ".join(name.split()) for name in cast("Iterable[str]", value or ())))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    data = {rule.number: cast("Data", rule.data) for rule in rules}
    seen: set[tuple[int, int, int]] = set()
    for hit in hits:
        rights, phrases, known, english = data[hit.rule]
        if hit.needle < len(rights):
            found = [(Span(hit.start, hit.end), rights[hit.needle])]
        else:
            anchored = phrases[hit.needle - len(rights)]
            found = list(slipped(document, hit.start, hit.end, anchored, english))
        for span, right in found:
            words = " ".join(document.reading[span.start : span.end].lower().split())
            accepted = holds(known, words) or not house.accept.isdisjoint((words, *words.split()))
            if (hit.rule, *span) not in seen and not accepted and is_prose(document.reading, *span):
                seen.add((hit.rule, *span))
                yield problem(document, hit.rule, span, right)


def problem(document: Document, rule: int, span: Span, right: str) -> Problem:
    """What is said of a slip in a name."""
    found = document.reading[span.start : span.end]
    values, claim = {"found": found, "expected": right}, Claim("name", right, found, right)
    if is_quoted(document, span.start, span.end):
        return Problem(rule, span, values, claim=claim, severity="info", message=QUOTED)
    fix = Repair(f'Write "{right}"', (Edit(span.start, span.end, right),), "safe")
    return Problem(rule, span, values, fix, claim=claim)
