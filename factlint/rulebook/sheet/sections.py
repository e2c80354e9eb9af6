"""What may stand in a fact sheet: its sections and the keys of each, as tables of fields like those of a check.

The same tables type a sheet, word what is said of its mistakes, and give the JSON Schema and the manual.
"""

from collections.abc import Mapping

from factlint.rulebook.dated import date_fault
from factlint.rulebook.field import Field, Fields
from factlint.rulebook.keys import COMMON, PACK

VALUES = ("money", "quantity", "count", "percent", "duration", "date", "age")
"""The checks of figures."""

SHARED: Fields = {
    key: COMMON[key]
    for key in (
        "source",
        "link",
        "note",
        "why",
        "review_by",
        "documents",
        "severity",
        "default",
        "language",
        "checked",
    )
}
"""What may be said of any subject."""

TIMES: Fields = {
    "since": Field("text", "Since when it holds.", "", example="June 2017", verify=date_fault),
    "from": Field("text", "The same as since.", "", example="2017-06-01", verify=date_fault),
    "until": Field(
        "text", "Until when it holds, this day included.", "", example="4 January 2020", verify=date_fault
    ),
    "as_of": Field("text", "The day that it was known on.", "", example="January 3, 2020", verify=date_fault),
}

TITLE: Fields = {
    "title": Field("text", "The title as it is written.", required=True, example="deputy mayor of Ayr"),
    "not": Field("texts", "Titles that the person does not hold, though copy may say so.", (), example="mayor"),
    **TIMES,
    **SHARED,
}
"""One title of a person."""

NEAR = Field("flag", "Whether forms that are nearly the name are asked about.", default=True)

PERSON: Fields = {
    "titles": Field("rows", "The titles, each with its times.", (), keys=TITLE),
    "aliases": Field("texts", "Other forms of the name that are right.", (), example="[Bob Okafor]"),
    "not": Field("texts", "Forms of the name that are wrong.", (), example="Ruth Okafur"),
    "near": NEAR,
    "born": Field("text", "The day or year of birth.", "", example="3 March 1961", verify=date_fault),
    "died": Field("text", "The day or year of death.", "", example="2019", verify=date_fault),
    "age": Field("text", "The age, with as_of for the day that it was so.", "", example="58"),
    "as_of": TIMES["as_of"],
    "pronoun": Field("choice", "How copy speaks of the person.", "", choices=("she", "he", "they"), example="she"),
    "honorific": Field("text", "What stands before the surname.", "", example="Ms."),
    **SHARED,
}

CUES: Fields = {
    "words": Field("texts", "Words by which copy speaks of it, any of them.", (), example="[slots, places]"),
    "with": Field(
        "texts", "Names and words of which one stands near, so that nothing else is meant.", (), example="[IMET]"
    ),
    "unless": Field("texts", "Words that leave a sentence alone.", (), example="[last year]"),
}

EVENT: Fields = {
    "when": Field("text", "When it happened.", required=True, example="August 2018"),
    **CUES,
    **SHARED,
}

FIGURE: Fields = {
    "is": Field("text", "The value, as an editor would write it.", "", example="about $2 billion"),
    "one_of": Field("texts", "Several values, each of which is right.", (), example="[66, 67]"),
    "series": Field(
        "rows",
        "A figure that changes: its values, each with the day that it was known on.",
        (),
        keys={
            "is": Field("text", "The value then.", required=True, example="15"),
            "as_of": Field("text", "The day.", required=True, example="4 January 2020", verify=date_fault),
        },
    ),
    "written": Field(
        "texts",
        "How copy tells it: its words, with the place of the value in braces; a|b, word* and ... are wild.",
        (),
        example='"{count} slots"',
    ),
    **CUES,
    "not": Field(
        "texts", "Words beside the value that make it another one.", (), example="over the last 15 years"
    ),
    "within": Field(
        "choice",
        "How near to one of the words the value stands.",
        "clause",
        choices=("clause", "sentence", "paragraph"),
    ),
    "tolerance": Field("text", "How far off the copy may be.", "", example="5%"),
    "kind": Field("choice", "What sort of figure it is, where the value does not tell.", "", choices=VALUES),
    **TIMES,
    **SHARED,
}

QUOTE: Fields = {
    "is": Field("text", "The exact words.", required=True, example='"We will not pay."'),
    "speaker": Field("texts", "Who said it.", (), example="Ruth Okafor"),
    **TIMES,
    **SHARED,
}

NAME: Fields = {
    "aliases": Field("texts", "Other forms of the name that are right.", (), example="[the college]"),
    "not": Field("texts", "Forms of the name that are wrong.", (), example="US Naval College"),
    "near": NEAR,
    "first": Field("flag", "Whether the full name is to stand where it is first named.", default=False),
    **TIMES,
    **SHARED,
}

ACRONYM: Fields = {
    "long": Field("texts", "What it stands for.", required=True, example="World Health Organization"),
    **TIMES,
    **SHARED,
}

SPELLING: Fields = {
    "not": Field("texts", "How it is not spelt.", required=True, example="[United Stated]"),
    **SHARED,
}

SECTIONS: Mapping[str, Fields] = {
    "spellings": SPELLING,
    "people": PERSON,
    "events": EVENT,
    "figures": FIGURE,
    "quotes": QUOTE,
    "names": NAME,
    "acronyms": ACRONYM,
    "never": {},
}
"""The sections of a sheet, and what may stand below each subject. `never` is a list of words."""

WHOLE: Mapping[str, str] = {
    "spellings": "not",
    "people": "titles",
    "events": "when",
    "figures": "is",
    "quotes": "is",
    "names": "aliases",
    "acronyms": "long",
}
"""What a subject's value says where it is no table of keys: `IMET: International ...`."""

SYNONYMS: Mapping[str, str] = {
    "also": "aliases",
    "says": "written",
    "about": "words",
    "date": "when",
    "quote": "is",
    "exact": "is",
    "said_by": "speaker",
    "to": "until",
    "title": "titles",
    "wrong": "not",
}
"""Other words for a key, where the section has no such key of its own."""

TOP: Fields = {
    "story": Field("text", "What the story is, in a few words.", "", example="Aid restored"),
    "source": Field("text", "Where the facts come from that name no source of their own.", ""),
    "note": COMMON["note"],
    **PACK,
}
"""The keys of a sheet besides its sections."""

KEYS = frozenset(
    (
        *SYNONYMS,
        *TITLE,
        *(key.replace("_", " ") for key in TIMES),
        *(key for fields in SECTIONS.values() for key in fields),
    )
)
"""Every word that may be a key of a subject."""
