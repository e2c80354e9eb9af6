"""Whether a person of a document is the one that a fact speaks of: names compared, and the needles to look for.

In: a name as an editor writes it ("Ruth A. Okafor Jr."), and persons as `factlint.mentions.people` finds them.
Full names are one person's where first and last word agree and nothing says otherwise: no other initial, no other
"Jr.".
"""

from collections.abc import Iterable, Mapping, Sequence

from factlint.checks.kind import Hit, Needle
from factlint.mentions.people.person import Person
from factlint.mentions.people.persons import SUFFIX, parts
from factlint.record import NamedTuple

FULL, SURNAME = "full name", "surname"
"""How sure it is: the document has the full name somewhere, or nothing but the surname."""


REACH = 40
"""So far before the last word of a name its first one stands, in characters."""


class Name(NamedTuple):
    words: tuple[str, ...]
    """As `parts` compares them."""
    initials: tuple[str, ...]
    """Those between the first word and the last, in lower case."""
    suffix: str
    """"jr", "iii", or ""."""


def name_of(printed: str) -> Name:
    """A name taken apart."""
    found = SUFFIX.search(printed)
    bare = printed[: found.start()] if found else printed
    between = bare.split()[1:-1]
    initials = tuple(word.lower()[0] for word in between if len(word.rstrip(".")) == 1)
    return Name(tuple(parts(printed)), initials, found[0].strip(" ,.").lower() if found else "")


def bears(wanted: Name, person: Person) -> str:
    """FULL or SURNAME where the person may be the one wanted, else ""."""
    found = name_of(person.full_name)
    if wanted.suffix != found.suffix and (wanted.suffix and found.suffix):
        return ""
    if not person.introduced or len(found.words) == 1:
        return SURNAME if found.words[-1:] == wanted.words[-1:] else ""
    if wanted.initials and found.initials and wanted.initials != found.initials:
        return ""
    ends = (wanted.words[0], wanted.words[-1]) == (found.words[0], found.words[-1])
    return FULL if ends else ""


def needles(person: str) -> list[Needle]:
    """What stands in every text that names this person: the last word of the name."""
    found = SUFFIX.search(person)
    last = (person[: found.start()] if found else person).split()[-1]
    return [Needle(last.rpartition("-")[2] if last[:1].islower() else last, ignorecase=False)]


def introduced(reading: str, firsts: Mapping[int, Sequence[str]], hits: Iterable[Hit]) -> set[int]:
    """The rules whose person the text may name in full: a first word of the names stands shortly before the last.

    `firsts`: by rule. Asked of thousands of rules before anybody looks for persons.
    """
    found: set[int] = set()
    for hit in hits:
        if hit.rule not in found:
            before = reading[max(0, hit.start - REACH) : hit.start]
            if any(first in before for first in firsts[hit.rule]):
                found.add(hit.rule)
    return found
