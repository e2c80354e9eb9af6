"""The keys that every rule and every pack may have, as tables of fields like a check's own."""

import re
from collections.abc import Sequence
from typing import cast

from factlint.rulebook.dated import date_fault
from factlint.rulebook.field import Field, Fields
from factlint.rulebook.languages import CODES
from factlint.rulebook.lexicon import LEXICON
from factlint.rulebook.rule import SEVERITIES
from factlint.text.document import ROLES, UNITS

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
REQUIRES = re.compile(r">=\s*(\d+(?:\.\d+){0,2})\Z")


def id_fault(value: object) -> str:
    """What is wrong with a rule's short id."""
    if ID.match(str(value)):
        return ""
    better = re.sub(r"[^a-z0-9]+", "-", str(value).lower()).strip("-")
    return "an id is lower-case words and digits joined by hyphens" + (f", such as '{better}'" if better else "")


def former_fault(value: object) -> str:
    """What is wrong with a list of former ids, short or full."""
    wrong = [text for text in cast("Sequence[str]", value) if not ID.match(text.rpartition(".")[2])]
    return id_fault(wrong[0].rpartition(".")[2]) if wrong else ""


def language_fault(value: object) -> str:
    """What is wrong with a list of language codes."""
    for code in cast("Sequence[str]", value):
        if code not in CODES:
            short = code[:2].lower()
            hint = f", such as '{short}'" if short in CODES else ", such as 'en'"
            return f"'{code}' is no language code; write two letters of ISO 639-1{hint}"
    return ""


def requires_fault(value: object) -> str:
    """What is wrong with a requirement's wording."""
    return "" if REQUIRES.match(str(value)) else 'a requirement is written ">=0.1", with the program\'s version'


DEFAULTS: Fields = {
    "language": Field(
        "texts", "The languages that the rule is for (ISO 639-1); without it, any.", (), example="en",
        verify=language_fault,
    ),
    "default": Field("flag", "Whether the rule runs without being selected by name.", default=True, example="no"),
    "severity": Field(
        "choice",
        "How bad a finding is: an error is certain, a warning asks, an info informs.",
        "warning",
        choices=SEVERITIES,
        example="error",
    ),
    "scope": Field(
        "choices",
        "The parts of a text that the rule looks at; without it, all prose.",
        (),
        choices=(*ROLES, *UNITS),
        example="[heading, caption]",
    ),
    "requires": Field(
        "text", "The program version that is needed.", "", example='">=0.1"', verify=requires_fault
    ),
    "documents": Field(
        "texts",
        "The texts that the rule speaks to, as patterns from the folder of the rule file; without it, all.",
        (),
        example="[imet/*, ../copy/imet-*.txt]",
    ),
    "review_by": Field(
        "text", "When someone is to look at the rule again; copy of a later date is told so.", "",
        example="1 March 2021", verify=date_fault,
    ),
    "checked": Field(
        "flag", "Whether somebody has checked what it says; with no, it is read and not used.", default=True,
        example="no",
    ),
}  # fmt: skip
"""What a rule may say, and a pack for all its rules."""

PACK: Fields = {
    "description": Field("text", "What the rules of this file are about, in one line.", ""),
    "lexicon": Field(
        "rows", "Titles, forms of address and names that the program does not know.", (), keys=LEXICON
    ),
    **DEFAULTS,
}
"""The keys of a pack, besides its list of `rules`."""

COMMON: Fields = {
    "id": Field(
        "text", "The rule's name within its file: lower-case words joined by hyphens.", required=True,
        example="united-states", verify=id_fault,
    ),
    "check": Field("text", "The kind of rule.", required=True, example="substitution"),
    "message": Field("text", "What a finding says; the check's own message where it is left out.", ""),
    **DEFAULTS,
    "why": Field("text", "Why it matters, for the reader of a finding.", ""),
    "source": Field("text", "Where the rule comes from: a style guide, a dictionary, an email.", ""),
    "link": Field("text", "A web page about the rule.", ""),
    "note": Field("text", "Anything else that the desk wants to remember about it.", ""),
    "valid": Field("texts", "Examples in which the rule finds nothing.", ()),
    "invalid": Field("texts", "Examples in which it finds exactly what stands in [square brackets].", ()),
    "formerly": Field(
        "texts", "Ids that the rule once had; selecting one still selects the rule.", (), verify=former_fault
    ),
}  # fmt: skip
"""The keys of every rule, besides the options of its check."""
