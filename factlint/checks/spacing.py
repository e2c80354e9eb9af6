"""`spacing`: spaces that are missing, too many, or of the wrong kind.

`where` says what a rule looks for:
- `after-stop`: a space missing between two sentences ("the plan.According to"),
- `after-comma`: one missing at a comma, semicolon or closing quotation mark,
- `double`: two or three spaces in a row; two after full stops pass where the document mostly has them,
- `before-mark`: a space before a comma, full stop or other mark,
- `no-break`: no-break spaces that stand for ordinary ones, all of a document in one finding,
- `line-start`, `line-end`: a space before a line of plain text, a no-break space behind one.

What may be meant is left alone: addresses, file names, decimals, initials, brand
names, code, columns, smileys, French spacing, no-break spaces between number and unit.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Edit, Hit, House, Prepared, PreparedRule, Problem, Related, Repair
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span
from factlint.text.joined import Joined, joined_clauses, joined_quotations, joined_sentences
from factlint.text.spaces import NO_BREAK, before_marks, doubled_spaces, line_ends, line_starts

PLACES = ("after-stop", "after-comma", "double", "before-mark", "no-break", "line-start", "line-end")
FIELDS = {
    "where": Field(
        "choice", "Which spaces the rule looks at.", required=True, choices=PLACES, example="after-stop"
    ),
}
MESSAGE = "'{found}': wrong spacing; '{expected}'?"
PLACEHOLDERS = ("found", "expected", "before", "after", "elsewhere")
EVERY_DOCUMENT = True
NEARBY = 24
"""How many characters on either side are searched for the words that a message names."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), options["where"])


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule in rules:
        yield from FINDERS[str(rule.data)](document, rule.number)


def after_stop(document: Document, number: int) -> Iterator[Problem]:
    return insertions(document, number, list(joined_sentences(document)))


def after_comma(document: Document, number: int) -> Iterator[Problem]:
    return insertions(document, number, [*joined_clauses(document), *joined_quotations(document)])


def insertions(document: Document, number: int, places: Sequence[Joined]) -> Iterator[Problem]:
    """A problem for each missing space; what is not certain is milder, and what comes again is a name."""
    times = Counter(document.reading[place.start : place.end] for place in places)
    for place in places:
        found = document.reading[place.start : place.end]
        if place.certain or times[found] == 1:
            before, after = document.reading[place.start : place.gap], document.reading[place.gap : place.end]
            yield Problem(
                number,
                Span(place.start, place.end),
                {
                    "found": found,
                    "expected": f"{before} {after}",
                    "before": before,
                    "after": after,
                    "elsewhere": "",
                },
                Repair(
                    "Put a space in", (Edit(place.gap, place.gap, " "),), "safe" if place.certain else "unsafe"
                ),
                severity="" if place.certain else "warning",
            )


def double(document: Document, number: int) -> Iterator[Problem]:
    for span in doubled_spaces(document):
        yield replacement(document, number, span, " ", "Leave one space")


def before_mark(document: Document, number: int) -> Iterator[Problem]:
    for span in before_marks(document):
        mark = document.reading[span.end - 1]
        problem = replacement(document, number, span, mark, "Take the space out")
        fix = Repair("Take the space out", (Edit(span.start, span.end - 1, ""),), "safe")
        yield problem._replace(fix=fix, severity="" if mark in ",." else "warning")


def line_start(document: Document, number: int) -> Iterator[Problem]:
    for span in line_starts(document):
        yield replacement(document, number, span, "", "Take the space out")


def line_end(document: Document, number: int) -> Iterator[Problem]:
    for span in line_ends(document):
        yield replacement(document, number, span, "", "Take the space out")


def no_break(document: Document, number: int) -> Iterator[Problem]:
    """All of a document in one problem, as one paste has brought them."""
    if NO_BREAK not in document.reading:
        return
    from factlint.text.nobreak import stray_no_breaks

    spans = list(stray_no_breaks(document))
    if spans:
        first = replacement(document, number, spans[0], " ", "Put ordinary spaces")
        edits = tuple(Edit(span.start, span.end, " ") for span in spans)
        yield first._replace(
            values={**first.values, "elsewhere": elsewhere(len(spans) - 1)},
            fix=Repair("Put ordinary spaces", edits, "safe"),
            related=tuple(Related(span.start, span.end, "another one") for span in spans[1:]),
        )


def elsewhere(others: int) -> str:
    """How many more places there are, as the tail of a clause."""
    return f", and in {others} other place{'s' if others > 1 else ''}" if others else ""


def replacement(document: Document, number: int, span: Span, text: str, message: str) -> Problem:
    """A problem of white space that `text` should stand for, with the words around it."""
    reading = document.reading
    left = reading[max(0, span.start - NEARBY) : span.start].split()
    right = reading[span.end : span.end + NEARBY].split()
    before, after = left[-1] if left else "", right[0] if right else ""
    found = reading[span.start : span.end]
    return Problem(
        number,
        span,
        {
            "found": before + found if text.strip() else f"{before}{found}{after}",
            "expected": before + text if text.strip() else f"{before}{text}{after}",
            "before": before,
            "after": after,
            "elsewhere": "",
        },
        Repair(message, (Edit(span.start, span.end, text),), "safe"),
    )


FINDERS: Mapping[str, Callable[[Document, int], Iterator[Problem]]] = {
    "after-stop": after_stop,
    "after-comma": after_comma,
    "double": double,
    "before-mark": before_mark,
    "no-break": no_break,
    "line-start": line_start,
    "line-end": line_end,
}
