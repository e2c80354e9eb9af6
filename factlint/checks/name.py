"""`name`: the name of a person, a body, a place or a work against the form that it should have.

`is` is the name in full, `aliases` are other right forms, `not` forms that are known to be wrong: each is reported
wherever it stands, unless as part of a right form. With `near: yes` a form is asked about that is one slip away
from the name, or leaves out an inner word of three or more ("Naval Bureau" for "Naval Survey Bureau"), as long as
the words are no ordinary ones. With `first: yes` the first mention outside headings has to be the full name.
Inside a direct quotation all of it is an info without a fix.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.validity import TIMES, validity_fault
from factlint.checks.kind import (
    CONTRADICTED,
    UNCHECKED,
    VERIFIED,
    Claim,
    Edit,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Repair,
    Verdict,
)
from factlint.hints import TYPE_CHECKING, cast
from factlint.rulebook.field import Field
from factlint.spelling.phrases import Phrase
from factlint.spelling.surroundings import is_quoted
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from factlint.checks.facts.misnamed import Heard

FIELDS = {
    "is": Field("text", "The name in full, as it should stand.", required=True, example="US Naval Survey Bureau"),
    "aliases": Field("texts", "Other forms that are right.", default=(), example="[Survey Bureau, NSB]"),
    "not": Field("texts", "Forms that are known to be wrong.", default=(), example="[Naval Surveying Bureau]"),
    "near": Field("flag", "Whether forms that are nearly the name are asked about.", default=False, example="yes"),
    "first": Field("flag", "Whether the first mention has to be the full name.", default=False, example="yes"),
    **TIMES,
}
MESSAGE = '"{found}" should be "{expected}".{source}'
PLACEHOLDERS = ("found", "expected", "source")
EVERY_DOCUMENT = False

ASKED = '"{found}": the facts have "{expected}". Is that what is meant?{source}'
QUOTED = '"{found}" in a quotation: the facts have "{expected}". Did the source say so?{source}'
UNINTRODUCED = '"{found}" is the first mention; the full name is "{expected}".{source}'


def verify(options: Mapping[str, object]) -> str:
    """What is wrong with the options taken together."""
    right = {str(form).lower() for form in cast("Sequence[str]", options["aliases"])} | {
        str(options["is"]).lower()
    }
    both = [form for form in cast("Sequence[str]", options["not"]) if form.lower() in right and form in right]
    if not str(options["is"]).split():
        return "'is' is empty; write the name as it should stand"
    if both:
        return f"'{both[0]}' is both a right form and one of 'not'; keep it in one of them"
    return validity_fault(options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.forms import meant, shortened
    from factlint.checks.facts.misnamed import Data
    from factlint.checks.facts.namesakes import is_person
    from factlint.checks.facts.tenure import tenure

    name, *aliases = spaced([str(options["is"]), *cast("Sequence[str]", options["aliases"] or ())])
    wrong = [(form, meant(form, name, aliases)) for form in spaced(cast("Sequence[str]", options["not"] or ()))]
    near: list[tuple[str, str]] = []
    table: dict[str, list[Phrase]] = {}
    english = ""
    if options["near"]:
        given = {name, *aliases, *(form for form, _ in wrong)}
        near, table, english = nearly([name, *(alias for alias in aliases if " " in alias)])
        near += [(form, name) for form in shortened(name)]
        near = [pair for pair in dict.fromkeys(near) if pair[0] not in given]
    forms = [name, *aliases, *(form for form, _ in wrong), *(form for form, _ in near), *table]
    surname = name.split()[-1] if options["first"] and is_person(name) else ""
    data = Data(
        name, aliases, wrong, near, list(table.values()), english, surname, bool(options["first"]),
        tuple(tenure(options)), str(options.get("source") or ""),
    )  # fmt: skip
    needles = [Needle(form, ignorecase=False) for form in forms]
    return Prepared([*needles, *([Needle(surname, ignorecase=False)] if surname else [])], tuple(data))


def nearly(names: Sequence[str]) -> tuple[list[tuple[str, str]], dict[str, list[Phrase]], str]:
    """The slips of names that are looked for as they are, the anchors of the others, ordinary words near them."""
    from factlint.checks.known_name import is_english, slips_in
    from factlint.rulebook.wordfile import english_words
    from factlint.spelling.phrases import anchors
    from factlint.spelling.slips import slips

    words = english_words()
    near = [(form, name) for name in names for form in slips_in(name) if not is_english(form, name, words)]
    parts = {part.lower() for name in names for part in name.split()}
    ordinary = sorted(words & {slip for part in parts for slip in slips(part, ends=True)})
    return near, anchors(name for name in names if " " in name), "\n".join(ordinary)


def spaced(forms: Iterable[str]) -> list[str]:
    """Forms with single spaces, each once."""
    return list(dict.fromkeys(" ".join(form.split()) for form in forms if form.split()))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.misnamed import parted

    found = (verdict for each in parted(rules, hits) for verdict in slips_of(document, each, house))
    return (verdict.problem for verdict in found if verdict.problem)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.misnamed import parted
    from factlint.checks.facts.namesakes import short_forms

    for each in parted(rules, hits):
        seen = {(hit.start, hit.end) for hit in each.right}
        seen.update(short_forms(document, each.data.name, each.data.aliases, each.right))
        for start, end in longest(seen):
            yield Verdict(each.rule, Span(start, end), VERIFIED, each.data.name)
        yield from slips_of(document, each, house)


def longest(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans without those that lie within another, by place."""
    last = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end > last:
            yield start, end
            last = end


def slips_of(document: Document, heard: "Heard", house: House) -> Iterator[Verdict]:
    """What is wrong with the name, by place."""
    from factlint.checks.facts.circumstances import holding
    from factlint.checks.facts.misnamed import near_forms, wrong_forms
    from factlint.checks.facts.namesakes import first_mention
    from factlint.checks.facts.tenure import NO, YES

    if not (heard.wrong or heard.near or heard.anchors or heard.data.first):
        return
    status = holding(document, heard.data.times)
    if status == NO:
        return
    found = {span: (right, False) for span, right in wrong_forms(document, heard)}
    for span, right in near_forms(document, heard, house):
        if not any(span.start < other.end and other.start < span.end for other in found):
            found[span] = right, True
    for span, (right, asked) in sorted(found.items()):
        problem = worded(document, heard, span, right, asked=asked) if status == YES else None
        yield Verdict(heard.rule, span, CONTRADICTED if problem else UNCHECKED, heard.data.name, problem)
    if heard.data.first and status == YES:
        first = first_mention(document, heard.data.name, [*heard.right, *heard.surname])
        if first is not None:
            problem = told(document, heard, first, heard.data.name, UNINTRODUCED)
            yield Verdict(heard.rule, first, CONTRADICTED, heard.data.name, problem)


def worded(document: Document, heard: "Heard", span: Span, right: str, *, asked: bool) -> Problem:
    """What is said of a wrong form, or asked about one that is nearly right."""
    if is_quoted(document, *span):
        return told(document, heard, span, right, QUOTED)._replace(severity="info")
    fix = Repair(f"Write '{right}'", (Edit(*span, right),))
    problem = told(document, heard, span, right, ASKED if asked else "")
    return problem._replace(fix=fix, severity="warning" if asked else "")


def told(document: Document, heard: "Heard", span: Span, right: str, message: str) -> Problem:
    found, source = document.reading[span.start : span.end], heard.data.source
    values = {"found": found, "expected": right, "source": f" (Source: {source}.)" if source else ""}
    claim = Claim("name", heard.data.name, found, right, source)
    return Problem(heard.rule, span, values, claim=claim, message=message)
