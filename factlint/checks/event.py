"""`event`: when something happened, against what copy tells of it.

A date beside the event's words in one clause is held against `when`; so is what is counted from the event where
the sentence has a date of its own ("On 3 January 2020, 16 months after the suspension"). Copy that tells the event
as past though its dateline lies before it is asked about, at the header's date.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.days import days_fault
from factlint.checks.facts.messages import MESSAGE, PLACEHOLDERS
from factlint.checks.facts.pattern import words_fault
from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem, Verdict
from factlint.rulebook.field import Field, Fields
from factlint.text.document import Document

FIELDS: Fields = {
    "event": Field("text", "What happened, in a few words.", required=True, example="IMET suspended"),
    "when": Field(
        "text",
        "When it happened, as the desk writes dates.",
        required=True,
        example="August 2018",
        verify=days_fault,
    ),
    "words": Field(
        "texts",
        "Words by which copy tells it, any of them; without them, the event's name.",
        (),
        example="[suspended, suspension]",
        verify=words_fault,
    ),
    "with": Field(
        "texts",
        "Words, at least one of which stands in the sentence, its paragraph or a heading above it.",
        (),
        example="[IMET, training program]",
        verify=words_fault,
    ),
    "unless": Field("texts", "Words that leave a sentence alone.", (), example="[in 2011]", verify=words_fault),
}
EVERY_DOCUMENT = False
__all__ = ["EVERY_DOCUMENT", "FIELDS", "MESSAGE", "PLACEHOLDERS", "find", "judge", "prepare", "verify"]


def verify(options: Mapping[str, object]) -> str:
    from factlint.checks.facts.events import words_of

    return words_fault(tuple(words_of(options)))


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.events import prepared

    return prepared(options)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.events import judged

    return judged(document, rules, hits)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.facts.verdicts import problems

    return problems(judge(document, rules, hits, house))
