"""`speaker_compatible(a, b)`: whether two speakers to whom one statement is given can both be right.

An officer and her department are compatible. A named person against an unnamed spokeswoman is a question, not a
contradiction: UNKNOWN. Two persons of different surnames contradict one another.
"""

from factlint.mentions.people.persons import parts
from factlint.record import NamedTuple
from factlint.values.people.compare import SMALL, stem
from factlint.values.people.ranks import plain, ranks
from factlint.values.value import Relation


class Speaker(NamedTuple):
    """To whom a statement is given: a person by name, by title, or a body."""

    name: str = ""
    """Of a person, without title; "" for "a spokeswoman" and for bodies."""
    title: str = ""
    """As printed, with area and body: "State Department spokeswoman"; "" for a body."""
    body: str = ""
    """The body that speaks, or that employs who does: "the State Department"."""


def speaker_compatible(a: Speaker, b: Speaker) -> Relation:
    """SAME, COMPATIBLE, CONTRADICTORY, or UNKNOWN where it is a question."""
    if a.name and b.name:
        one, two = parts(a.name), parts(b.name)
        shorter, longer = sorted((one, two), key=len)
        if shorter == longer:
            return Relation.SAME
        return Relation.REFINES if set(shorter) <= set(longer) else Relation.CONTRADICTORY
    overlap = words(a) & words(b)
    if a.name or b.name:
        unnamed = b if a.name else a
        return Relation.COMPATIBLE if overlap and not unnamed.title else Relation.UNKNOWN
    if overlap and bool(a.title) != bool(b.title):
        return Relation.COMPATIBLE
    return Relation.SAME if words(a) == words(b) and words(a) else Relation.UNKNOWN


def words(speaker: Speaker) -> frozenset[str]:
    """The words that name a speaker's body; ranks and "department" tell nothing."""
    table = ranks()
    all_words = plain(f"{speaker.title} {speaker.body}").replace(",", " ").split()
    return frozenset(
        stem(word) for word in all_words if word not in SMALL and word not in table and word not in EMPTY
    )


EMPTY = frozenset(
    "us u.s united states american senior assistant deputy principal acting former south north".split()
)
