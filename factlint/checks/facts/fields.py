"""The options that the checks of facts with a value share: how copy tells the value, and what it is."""

from factlint.checks.facts.days import days_fault
from factlint.checks.facts.pattern import says_fault, words_fault
from factlint.checks.facts.validity import TIMES
from factlint.rulebook.field import Field, Fields

EXAMPLES = {
    "date": ('"IMET was suspended in {date}"', "August 2018", "[May 2018, June 2018]", "2 days"),
    "money": ('"security (aid|assistance) worth {money}"', "about $2 billion", "[$2 billion, $2.1 billion]", "5%"),
    "quantity": ('"the road is {quantity} long"', "10 miles", "[10 miles, 16 km]", "5%"),
    "count": ('"{count} slots"', "66", "[66, 67]", "2"),
    "percent": ('"turnout of|was {percent}"', "61.5%", "[61%, 62%]", "1 point"),
    "duration": ('"a ceasefire of {duration}"', "three weeks", "[21 days, three weeks]", "2 days"),
    "age": ('"the mayor, {age}"', "45", "[45, 46]", "1"),
}
"""Of `says`, `is`, `one_of` and `tolerance`, for the checks of each kind."""


def told(example: str) -> Fields:
    """How copy tells a value."""
    return {
        "says": Field(
            "texts",
            "How copy tells it, one way or several: words, a|b, (a|b), word*, ... for anything within the "
            "sentence, and the place of the value in braces.",
            (),
            example=example,
            verify=says_fault,
        ),
        "about": Field(
            "texts",
            "The easy form: words, any of which stands in one clause with the value and with no other such one.",
            (),
            example="[slots, places]",
            verify=words_fault,
        ),
        "with": Field(
            "texts",
            "Words, at least one of which stands in the sentence, its paragraph or a heading above it.",
            (),
            example="[IMET, training programme]",
            verify=words_fault,
        ),
        "within": Field(
            "choice",
            "How near to a word of 'about' the value stands.",
            "clause",
            choices=("clause", "sentence", "paragraph"),
        ),
        "unless": Field(
            "texts", "Words that leave a sentence alone.", (), example="[last year]", verify=words_fault
        ),
        "not": Field(
            "texts",
            "Words beside the value that make it another one, so that it stays unchecked.",
            (),
            example="over the last 15 years",
            verify=words_fault,
        ),
    }


SERIES: Fields = {
    "is": Field("text", "The value then.", required=True, example="15"),
    "as_of": Field("text", "The day that it was known on.", required=True, verify=days_fault),
}


def value(written: str, several: str, tolerance: str) -> Fields:
    """What the value is."""
    return {
        "is": Field("text", "The value, as an editor would write it.", None, example=written),
        "one_of": Field("texts", "Several values, each of which is right.", (), example=several),
        "series": Field(
            "rows", "A figure that changes: its values, each with the day that it was known on.", (), keys=SERIES
        ),
        "tolerance": Field(
            "text", "How far off the copy may be: a percentage, or so much.", None, example=tolerance
        ),
    }


def fields(kind: str) -> Fields:
    """The options of a check of this kind."""
    says, *values = EXAMPLES[kind]
    return {**told(says), **value(*values), **TIMES}
