"""The options that the checks of facts with a value share: how copy tells the value, and what it is."""

from factlint.checks.facts.days import days_fault
from factlint.checks.facts.validity import TIMES
from factlint.rulebook.field import Field, Fields

SERIES: Fields = {
    "is": Field("text", "The value then.", required=True, example="15"),
    "as_of": Field(
        "text", "The day that it was known on.", required=True, example="4 January 2020", verify=days_fault
    ),
}
TOLD: Fields = {
    "says": Field(
        "texts",
        "How copy tells it, one way or several: words, a|b, (a|b), word*, ... for anything within the sentence, "
        "and the place of the value.",
        (),
        example='"{count} slots"',
    ),
    "about": Field(
        "texts",
        "The easy form: words, any of which stands in one clause with the value, and with no other such value.",
        (),
        example="[slots, places]",
    ),
    "with": Field(
        "texts",
        "Words, at least one of which stands in the sentence, its paragraph or a heading above it.",
        (),
        example="[IMET, training programme]",
    ),
    "within": Field(
        "choice",
        "How near to a word of 'about' the value stands.",
        "clause",
        choices=("clause", "sentence", "paragraph"),
    ),
    "unless": Field("texts", "Words that leave a sentence alone.", (), example="[last year]"),
    "not": Field(
        "texts",
        "Words beside the value that make it another one, so that it stays unchecked.",
        (),
        example="over the last 15 years",
    ),
}
"""How copy tells a value."""
VALUE: Fields = {
    "is": Field("text", "The value, as an editor would write it.", None, example="about $2 billion"),
    "one_of": Field("texts", "Several values, each of which is right.", (), example="[66, 67]"),
    "series": Field(
        "rows", "A figure that changes: its values, each with the day that it was known on.", (), keys=SERIES
    ),
    "tolerance": Field("text", "How far off the copy may be: a percentage, or so much.", None, example="5%"),
}
"""What the value is."""
FIELDS: Fields = {**TOLD, **VALUE, **TIMES}
