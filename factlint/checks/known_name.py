"""`known-name`: a slip in a known name or fixed phrase.

`names` lists names as they stand in good copy. In a name of several words one word
may have slipped by one letter while the others stand: "United Stated", "Untied
Nations". A name of one word is looked for with every slip inside it. `wrong` adds
forms that are known to be wrong although no slip makes them.

Ordinary English stays silent: other capitals ("United stated its case"), plurals,
adjectives and other languages' forms (Korean, Koreas), another known name, what
`exceptions` lists, and a word of the list `words` ("White Horse"), unless it is a
participle ("Untied", "Stated") outside headlines and longer names. Inside a direct
quotation a slip is an info without a fix.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.rulebook.field import Field
from factlint.spelling.phrases import Phrase, anchors, joins_name, slipped
from factlint.spelling.slips import slips
from factlint.spelling.surroundings import is_prose, is_quoted
from factlint.spelling.wordlist import holds
from factlint.text.document import Document, Span

FIELDS = {
    "names": Field(
        "texts", "Names and fixed phrases as they should stand.", default=(), example="[United Nations, White House]"
    ),
    "wrong": Field(
        "pairs", "Forms known to be wrong, and what should stand there.", example="{Prime Minster: Prime Minister}"
    ),
    "exceptions": Field("texts", "Names and words that are right, near to a name as they are.", default=()),
    "words": Field("file", "A list of English words, which are no slips.", example="lists/words.txt"),
}
MESSAGE = '"{found}" should be "{expected}".'
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = False

QUOTED = '"{found}" in a quotation looks like a slip for "{expected}". Did the source write it so?'
SHORTEST = 6
"""Names of one word with fewer letters have too many neighbours."""


def prepare(options: Mapping[str, object]) -> Prepared:
    names = list(dict.fromkeys(" ".join(name.split()) for name in texts(options["names"])))
    wrong = dict(cast("Mapping[str, str]", options["wrong"] or {}))
    exceptions = sorted(" ".join(name.split()) for name in texts(options["exceptions"]))
    words = "\n".join(sorted(set(cast("str", options["words"] or "").split())))
    known = {name.lower() for name in (*names, *exceptions)}
    forms = {" ".join(form.split()): right for form, right in wrong.items()}
    for name in names:
        if " " not in name and len(name) >= SHORTEST and name.isalpha():
            for slip in sorted(set(slips(name.lower()))):
                form = name[0] + slip[1:]
                if slip not in known and form not in forms and not holds(words, slip):
                    forms[form] = name
    table = anchors([name for name in names if " " in name])
    needles = [*(Needle(form, ignorecase=False) for form in forms), *(Needle(word, ignorecase=False) for word in table)]
    phrases = [[tuple(phrase) for phrase in table[word]] for word in table]
    return Prepared(needles, (list(forms.values()), phrases, sorted(known), words))


def texts(value: object) -> list[str]:
    return list(cast("Iterable[str]", value or ()))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    data = {rule.number: cast("tuple[list[str], list[list[Phrase]], list[str], str]", rule.data) for rule in rules}
    known = {number: frozenset(each[2]) for number, each in data.items()}
    seen: set[tuple[int, int, int]] = set()
    for hit in hits:
        rights, phrases, _, words = data[hit.rule]
        if hit.needle < len(rights):
            found = [(Span(hit.start, hit.end), rights[hit.needle])]
            found = [each for each in found if not joins_name(document, *each[0])]
        else:
            near = slipped(document, hit.start, hit.end, phrases[hit.needle - len(rights)], words)
            found = [(span, right) for span, right in near if is_unknown(document, span, known[hit.rule])]
        for span, right in found:
            if (hit.rule, *span) not in seen and not is_accepted(document, span, house):
                seen.add((hit.rule, *span))
                yield problem(document, hit.rule, span, right)


def is_unknown(document: Document, span: Span, known: frozenset[str]) -> bool:
    """Whether what stands here is no other name of the rule, nor the beginning of one."""
    return " ".join(document.reading[span.start : span.end].lower().split()) not in known


def is_accepted(document: Document, span: Span, house: House) -> bool:
    """Whether the settings accept it, or it stands outside of prose."""
    found = " ".join(document.reading[span.start : span.end].lower().split())
    accepted = found in house.accept or any(word in house.accept for word in found.split())
    return accepted or not is_prose(document.reading, span.start, span.end)


def problem(document: Document, rule: int, span: Span, right: str) -> Problem:
    """What is said of a slip in a name."""
    found = document.reading[span.start : span.end]
    values, claim = {"found": found, "expected": right}, Claim("name", right, found, right)
    if is_quoted(document, span.start, span.end):
        return Problem(rule, span, values, claim=claim, severity="info", message=QUOTED)
    fix = Repair(f'Write "{right}"', (Edit(span.start, span.end, right),), "safe")
    return Problem(rule, span, values, fix, claim=claim)
