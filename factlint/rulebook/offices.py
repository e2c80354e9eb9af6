"""`offices(rules) -> Additions`: the offices that facts speak of and that would not be read as such in copy.

A fact sheet with "harbour master of Ayr" is to be held against copy that has "Ann Coe, the harbour master", though
no lexicon has every office. Each title of a fact is tried behind a name; what is not read whole becomes a rank.
"""

import re
from collections.abc import Iterable, Sequence
from typing import cast

from factlint.mentions.people.find import find_people
from factlint.mentions.people.person import Person
from factlint.rulebook.rule import Rule
from factlint.text.additions import NONE, Additions
from factlint.text.read import read

HEAD = re.compile(r"\s+(?:of|for|at|in|to|on|with|from|under)\s+|[,(;:]")
"""What ends the name of an office."""
MODIFIERS = frozenset(
    "the a an acting deputy vice assistant associate former interim then ex late retired principal senior junior "
    "chief first second honorary joint permanent".split()
)
OFFICE = re.compile(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,3}")
"""At most four words."""


def offices(rules: Iterable[Rule]) -> Additions:
    """What the titles of facts add to what is known of words."""
    heads: dict[str, None] = {}
    for rule in rules:
        if rule.check == "title":
            written = (rule.options["is"] or "", *cast("Sequence[object]", rule.options["not"] or ()))
            heads.update(dict.fromkeys(head(str(title)) for title in written if title))
    unknown = (rank for each in heads if OFFICE.fullmatch(each) and not is_read(each) and (rank := bare(each)))
    found = tuple(dict.fromkeys(rank for rank in unknown if rank == rank.lower() and not is_read(rank)))
    return NONE._replace(ranks=found) if found else NONE


def head(title: str) -> str:
    """A title without what it is of: "deputy harbour master of Ayr" is "deputy harbour master"."""
    return HEAD.split(title.strip(), maxsplit=1)[0].strip()


def bare(office: str) -> str:
    """An office without what modifies it; "" where nothing is left."""
    words = office.split()
    while words and words[0].lower() in MODIFIERS:
        words.pop(0)
    return " ".join(words)


def is_read(office: str) -> bool:
    """Whether the office is read behind a name, all of it."""
    text = f"Ruth Bell, the {office} of Ayr, spoke on Monday."
    people = (Person._make(mention.content) for mention in find_people(read(text.encode(), "office.txt")))
    return any(office in printed for person in people for printed, _, _ in person.titles)
