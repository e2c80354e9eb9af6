"""Options that several wording checks have, named and meant as in Vale."""

from collections.abc import Iterable

from factlint.hints import cast
from factlint.rulebook.field import Field


def blank_fault(value: object) -> str:
    """What is wrong with a list of tokens."""
    blank = any(not token.strip() for token in cast("Iterable[str]", value))
    return "a token is blank; write the word or phrase to look for" if blank else ""


def pattern_fault(value: object) -> str:
    """What is wrong with the right sides of pairs of patterns; the left ones are judged by their type."""
    from factlint.rulebook.pattern import PatternError, judge

    for right in cast("dict[str, str]", value).values():
        try:
            judge(right)
        except PatternError as error:
            return f"'{right}' is not a regular expression that can be used: {error}"
    return blank_fault([*cast("dict[str, str]", value), *cast("dict[str, str]", value).values()])


TOKENS = Field(
    "patterns",
    "Words, phrases or patterns; each stands as a whole word.",
    (),
    example="[utilize, 'in order to', 'colou?rful']",
    verify=blank_fault,
)
RAW = Field("patterns", "Patterns taken as they are, joined to one.", (), example="['\\$\\d+ dollars']")
IGNORECASE = Field(
    "flag",
    "Whether capitals make no difference; without it they make none, save to patterns that ask for them ([A-Z]).",
    example="no",
)
NONWORD = Field("flag", "Whether a match may begin or end inside a word.", default=False, example="yes")
EXCEPTIONS = Field(
    "patterns",
    "Words, phrases or patterns in which nothing is reported.",
    (),
    example="[color guard]",
    verify=blank_fault,
)
