"""Honorifics: one person called "Mr" in one place and "Ms" in another.

A statement is an honorific of a man or of a woman at a name. A surname that two persons of the text bear, a lord
or knight and his lady, a Mr. and a Mrs. of whom no first name is told, and a text that tells of kin, are left out.
"""

from collections.abc import Iterator, Sequence, Set

from factlint.agreement.bearer import is_one_person, words_of
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.people.person import Person
from factlint.mentions.people.persons import FEMALE, MALE
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told

SHARED = 1
HONORIFIC = Person._fields.index("honorific")
KIN = Grammar(
    r"\b(?:husband|wife|wives|widow|widower|spouse|couple|married|brother|sister|son|daughter|father|mother|parents?"
    r"|sibling|twin|family|uncle|aunt|niece|nephew|cousin|grand\w+|in-law|partner|ex-)\b",
    2,
)


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The honorifics that say whether somebody is a man or a woman."""
    printed = {str(mention.content[HONORIFIC]).lower() for mention in told.people(document)}
    if printed.isdisjoint(FEMALE | MALE) or (within and (printed.isdisjoint(FEMALE) or printed.isdisjoint(MALE))):
        return
    people = [(mention, Person._make(mention.content)) for mention in told.people(document)]
    said = [(mention, person) for mention, person in people if person.honorific.lower() in FEMALE | MALE]
    if (within and surnames(said, FEMALE).isdisjoint(surnames(said, MALE))) or KIN.search(document.reading):
        return
    bearers: dict[str, set[str]] = {}
    for _, person in people:
        words = words_of(person.full_name)
        bearers.setdefault(words[-1], set()).update(words[:1] if len(words) > 1 else ())
    couples = surnames(said, {"lady"}) & surnames(said, {"lord", "sir"})
    spouses = surnames(said, {"mrs"}) & surnames(said, {"mr"})
    couples |= {surname for surname in spouses if not bearers[surname]}
    spoken = quotations(document)
    for mention, person in said:
        block = document.block_at(mention.start)
        surname = words_of(person.full_name)[-1]
        if not block or block.role == "furniture" or len(bearers[surname]) > 1 or surname in couples:
            continue
        start = document.reading.rfind(person.honorific, block.start, mention.start)
        start = start if start >= 0 else mention.start
        full = " ".join((*sorted(bearers[surname]), surname))
        sex = "a woman" if person.honorific.lower() in FEMALE else "a man"
        quoted = quotation_at(spoken, start, mention.end) is not None
        text = document.reading[start : mention.end]
        yield Statement("honorific", (surname,), start, mention.end, text, (full, sex), block.role, quoted)


def surnames(said: Sequence[tuple[object, Person]], honorifics: Set[str]) -> set[str]:
    """The surnames behind any of some honorifics."""
    return {words_of(person.full_name)[-1] for _, person in said if person.honorific.lower() in honorifics}


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two honorifics stand."""
    (name, sex), (other, other_sex) = one.statement.content, two.statement.content
    if not is_one_person(str(name), str(other)):
        return ()
    if sex == other_sex:
        return (Standing(SAME),)
    return (Standing(CONFLICT, (f"{sex} against {other_sex}",)),)


def subject(stated: Stated) -> str:
    return str(stated.statement.content[0])


def weight(stated: Stated) -> int:
    return 1
