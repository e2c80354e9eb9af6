"""`brackets`: a round, square or curly bracket without a partner, or with one of another kind.

`fault` says what a rule looks for: `unclosed` (opened and not closed within a few
paragraphs, or closed and not opened) or `mismatched` ("(as agreed]"). Faces, list
markers such as "a)", intervals such as "[0, 1)" are left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Edit, Hit, House, Prepared, PreparedRule, Problem, Related, Repair
from factlint.hints import TYPE_CHECKING
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from factlint.text.brackets import Fault

FIELDS = {
    "fault": Field(
        "choice", "What the rule looks for.", required=True, choices=("unclosed", "mismatched"), example="unclosed"
    ),
}
MESSAGE = '"{found}": the bracket has no partner in its paragraph. Where does it end?'
PLACEHOLDERS = ("found", "bracket")
EVERY_DOCUMENT = True

STRAY = '"{found}" closes a bracket that nothing opens. Where does it begin?'
LONGEST_WORD = 24
BRACKETS = "()[]{}"


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), options["fault"], among=BRACKETS)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.text.brackets import faults

    found = faults(document)
    for rule in rules:
        for fault in found:
            if (fault.partner >= 0) == (rule.data == "mismatched"):
                yield problem(document, rule.number, fault)


def problem(document: Document, number: int, fault: "Fault") -> Problem:
    """The finding at a bracket, with the word that it opens or closes."""
    from factlint.text.brackets import CLOSER, OPENER

    reading = document.reading
    bracket = reading[fault.at]
    span = with_word(reading, fault.at)
    values = {"found": reading[span.start : span.end], "bracket": bracket}
    if fault.partner < 0:
        return Problem(number, span, values, message=STRAY if bracket in OPENER else "")
    opener = reading[fault.partner]
    repairs = (
        Repair(f"Close it with '{CLOSER[opener]}'", (Edit(fault.at, fault.at + 1, CLOSER[opener]),)),
        Repair(f"Open it with '{OPENER[bracket]}'", (Edit(fault.partner, fault.partner + 1, OPENER[bracket]),)),
    )
    related = Related(*with_word(reading, fault.partner), "opened here")
    return Problem(number, span, values, repairs[0], repairs[1:], (related,))


def with_word(reading: str, at: int) -> Span:
    """A bracket with the word it stands at."""
    start = end = at
    if reading[at] in "([{":
        while end < len(reading) and end - at < LONGEST_WORD and not reading[end].isspace():
            end += 1
        return Span(at, end)
    while start > 0 and at - start < LONGEST_WORD and not reading[start - 1].isspace():
        start -= 1
    return Span(start, at + 1)
