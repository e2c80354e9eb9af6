"""The key `lexicon` of a rule file: titles, forms of address and names that the program does not know.

In: what stands below the key, typed. Out: `Additions`, for whoever reads names in a text.
"""

import re
from collections.abc import Mapping, Sequence
from typing import cast

from factlint.rulebook.field import Field, Fields
from factlint.text.additions import Additions, together

NAME = re.compile(r"[^\W\d_](?:[\w'’.&-]| (?! ))*\Z")
PARTICLE = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\Z")


def names_fault(value: object) -> str:
    """What is wrong with a list of names."""
    wrong = next((text for text in cast("Sequence[str]", value) if not NAME.match(text)), None)
    return f"'{wrong}' is no name; write words of letters, one space between them" if wrong is not None else ""


def ranks_fault(value: object) -> str:
    """What is wrong with a list of ranks with their other names."""
    for entry in cast("Sequence[str]", value):
        name, sign, others = entry.partition("=")
        named = [name, *others.split(",")] if sign else [name]
        if not all(NAME.match(each.strip()) for each in named):
            return f"'{entry}' should be a rank, or a rank and its other names: harbourmaster = dockmaster, HM"
    return ""


def words_fault(value: object) -> str:
    """What is wrong with a list of single words."""
    wrong = next((text for text in cast("Sequence[str]", value) if " " in text or not NAME.match(text)), None)
    return f"'{wrong}' is not one word; write each word on its own" if wrong is not None else ""


def particles_fault(value: object) -> str:
    """What is wrong with a list of particles."""
    for text in cast("Sequence[str]", value):
        if not PARTICLE.match(text) or text != text.lower():
            return f"'{text}' is no particle; write one word in lower case, such as '{text.lower().split()[0]}'"
    return ""


LEXICON: Fields = {
    "ranks": Field(
        "texts", "Ranks and offices; other names of the same one behind an equals sign.", (),
        example='["harbourmaster = dockmaster, warden of the port", reeve]', verify=ranks_fault,
    ),
    "honorifics": Field(
        "texts", "Forms of address before a name.", (), example="[Datuk, Tan Sri]", verify=names_fault
    ),
    "given_names": Field("texts", "Given names.", (), example="[Aroha, Nikau]", verify=words_fault),
    "bodies": Field(
        "texts", "Words that make what holds them the name of a body or a place, and no person's.", (),
        example="[Harriers, Wharf]", verify=words_fault,
    ),
    "particles": Field(
        "texts", "Small words within a person's name.", (), example="[ap, ferch]", verify=particles_fault
    ),
    "not_persons": Field(
        "texts", "Names that look like a person's and are none.", (), example="[Penny Hedge]", verify=names_fault
    ),
}  # fmt: skip
"""The keys below `lexicon`."""


def additions_of(value: object) -> Additions:
    """What the tables below the key come to; nothing where one of them will not do."""
    tables = cast("Sequence[Mapping[str, Sequence[str] | None]]", value or ())
    return together([Additions(*(tuple(table.get(key) or ()) for key in LEXICON)) for table in tables])
