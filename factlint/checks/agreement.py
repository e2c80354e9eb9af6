"""`agreement`: one thing that a text tells in two ways that cannot both be right.

`of` says what a rule looks at:
- `titles`, `names`, `ages`, `honorifics`: of one person,
- `wording`, `speaker`: of one quotation,
- `headline`: a sum, quantity, percentage or count of a headline or caption that the body tells otherwise,
- `figures`, `dates`: of one thing, in two sentences that tell the same,
- `expansions`: what an acronym stands for,
- `bodies`: the name of an organisation that one letter parts from another,
- `sentences`: two that are the same but for a number, a name or a "not".

A finding stands where fewer places have it so, of two at the later, in a headline at the headline; the other
places are related. What stands in a direct quotation is at most an info, quotations apart. It is always a
question: people share names, and figures change. Both ways to bring the places together are offered.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Prepared, PreparedRule, Problem, Related, Repair
from factlint.hints import TYPE_CHECKING
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from factlint.agreement.statement import Disagreement, Stated, Statement

KINDS = {
    "titles": "title",
    "names": "name",
    "ages": "age",
    "honorifics": "honorific",
    "wording": "quote",
    "speaker": "quote",
    "headline": "figure",
    "figures": "figure",
    "dates": "date",
    "expansions": "acronym",
    "bodies": "organisation",
    "sentences": "sentence",
}
FIELDS = {
    "of": Field("choice", "What the rule looks at.", required=True, choices=tuple(KINDS)),
}
MESSAGE = '"{found}" here, "{other}" in {where}. Which is right?'
PLACEHOLDERS = ("found", "other", "where", "subject", "why")
EVERY_DOCUMENT = True

ASPECTS = {"wording": "words", "speaker": "speaker"}
REPLACED = frozenset(("title", "name", "age", "honorific", "figure", "date", "organisation"))
"""Kinds of which one telling can stand in the place of the other."""
CLAIMS = {"name": "name", "organisation": "name", "honorific": "title", "sentence": "wording", "figure": "count"}
SHOWN = 60
"""Characters of what is told in a message."""
MOST = 8
"""Places that a finding names."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), str(options["of"]), everywhere=True)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    # Imported here, as all that compares texts: a page of a few words has nothing to compare.
    from factlint.agreement.statements import statements_of

    found: dict[str, list[Disagreement]] = {}
    for rule in rules:
        of = str(rule.data)
        kind = KINDS[of]
        if kind not in found:
            stated = statements_of(document, kind, within=True)
            found[kind] = disagreements_of(document, kind, stated) if len(stated) > 1 else []
        for each in found[kind]:
            if of == ("headline" if is_of_headline(each) else of) and each.aspect == ASPECTS.get(of, each.aspect):
                yield problem(document, rule.number, each)


def disagreements_of(document: Document, kind: str, stated: "Sequence[Statement]") -> "list[Disagreement]":
    """What these statements of a document disagree on."""
    from factlint.agreement.disagreements import disagreements

    return disagreements([stated], [document.dateline.date if document.dateline else ""], [kind])


def is_of_headline(found: "Disagreement") -> bool:
    """Whether it is a figure that a headline or caption tells otherwise than the body."""
    roles = {each.statement.role in ("heading", "caption") for side in found.sides for each in side}
    return found.kind == "figure" and len(roles) > 1


def problem(document: Document, rule: int, found: "Disagreement") -> Problem:
    """The problem that a disagreement is, at the place that is probably wrong."""
    wrong, right = sides(found)
    here, there = wrong[0].statement, right[0].statement
    values = {
        "found": shown(here.text),
        "other": shown(there.text),
        "where": where(document, here.start, there.start),
        "subject": found.subject,
        "why": found.why,
    }
    quoted = here.quoted and found.kind != "quote"
    others = [each for side in found.sides for each in side if each != wrong[0]]
    related = [
        Related(each.statement.start, each.statement.end, f'"{shown(each.statement.text)}"') for each in others
    ]
    return Problem(
        rule,
        Span(here.start, here.end),
        values,
        alternatives=() if quoted else tuple(repairs(found, wrong, right)),
        related=tuple(related[:MOST]),
        claim=Claim(CLAIMS.get(found.kind, found.kind), found.subject, here.text, there.text),
        severity="info" if quoted or found.slight else "",
    )


def sides(found: "Disagreement") -> "tuple[Sequence[Stated], Sequence[Stated]]":
    """The side at which the finding stands, and the one that it is held against."""
    first, last = found.sides[0], found.sides[-1]
    if is_of_headline(found):
        above = next(side for side in found.sides if side[0].statement.role in ("heading", "caption"))
        return above, next(side for side in found.sides if side is not above)
    is_later = last[0].statement.start > first[0].statement.start
    return (last, first) if is_later or len(last) < len(first) else (first, last)


def repairs(found: "Disagreement", wrong: "Sequence[Stated]", right: "Sequence[Stated]") -> Iterator[Repair]:
    """Each side told as the other has it, where one can stand for the other and all places are known."""
    from factlint.agreement.statements import comparer

    if found.kind not in REPLACED or len(found.sides) > 2:
        return
    for side, other in ((wrong, right), (right, wrong)):
        if all(comparer(found.kind).weight(each) == 1 for each in side):
            edits = tuple(replaced(each.statement, other[0].statement.text, found.kind) for each in side)
            yield Repair(f'Write "{shown(edits[0].text)}"', edits, "unsafe")


def replaced(told: "Statement", text: str, kind: str) -> Edit:
    """One place told otherwise; of a name as many words as it has there."""
    mine, theirs = told.text.split(), text.split()
    if kind != "name" or len(mine) == len(theirs):
        return Edit(told.start, told.end, text)
    return Edit(told.end - len(mine[-1]), told.end, theirs[-1])


def where(document: Document, here: int, there: int) -> str:
    """Where in the copy the other place is, as an editor finds it."""
    mine, theirs = document.block_at(here), document.block_at(there)
    if theirs is None or mine == theirs:
        return "the same paragraph"
    if theirs.role in ("heading", "caption"):
        return "the headline" if theirs == document.blocks[0] else f"a {theirs.role}"
    return f"paragraph {[block for block in document.blocks if block.role == theirs.role].index(theirs) + 1}"


def shown(text: str) -> str:
    """What is told, in one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 3].rstrip()}..."
