"""Names of persons: one person's, spelt in two ways.

A statement is one spelling of one person's name in a document, at its first place. Two full names are asked about
where they share the surname and the given names sound alike ("Catherine", "Katherine"), or share the given name
and one inner letter parts surnames of five letters or more ("Marlowe", "Marlwe"); a surname alone, where nobody
bears it and one letter parts it from that of a person of the text. Two who are told apart (by age, by what they
do, by being named together) are two persons.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.agreement.bearer import words_of
from factlint.agreement.loose import slips_of
from factlint.agreement.sentence_at import sentences_of
from factlint.agreement.spelled import one_letter_apart, skeletons, sound
from factlint.agreement.standing import CONFLICT, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.mentions.people.words import GIVEN, TITLED, lexicon, word_flags
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told

SHARED = 1
MOST = 48
"""Names that begin alike and are held against one another before anything else of them is looked at."""
NAME = Person._fields.index("name")
LONG_ENOUGH = 5
"""Letters of a surname in which one is a slip rather than another name."""
OCCUPATION = Grammar(r",? (?:an?|the) ((?:[a-z][\w’'-]* ){0,4}[a-z][\w’'-]*)(?=[,.;)])")
"""What somebody is said to be, right behind the name."""


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """Every spelling of every person's name."""
    mentions = told.people(document)
    slips = list(slips_of(document, mentions)) if within else []
    if within and not slips and not may_be_one(mentions):
        return
    spellings: dict[tuple[str, ...], list[int]] = {}
    by_surname: Counter[int] = Counter()
    people = [Person._make(mention.content) for mention in mentions]
    ages: dict[int, str] = {}
    for number, person in enumerate(people):
        if person.age:
            ages.setdefault(person.person, person.age)
        words = words_of(person.name)
        if len(words) == 1 and person.introduced:
            by_surname[person.person] += 1  # as it is in the full name
            continue
        if len(words) == 1 and has_given_name(document, person):
            continue
        spellings.setdefault(words, []).append(number)
    initials = Counter(words[-1][0] for words in spellings)
    initials.update(slip.meant[0] for slip in slips)
    spoken = quotations(document)
    for words_of_name, numbers in spellings.items():
        if within and initials[words_of_name[-1][0]] == 1:
            continue  # nobody else's name begins so
        first, person = mentions[numbers[0]], people[numbers[0]]
        block = document.block_at(first.start)
        if not block or block.role == "furniture":
            continue
        yield Statement(
            "name",
            keys_of(words_of_name, within),
            first.start,
            first.end,
            first.text,
            (
                words_of_name,
                len(numbers) + by_surname[person.person],
                ages.get(person.person, ""),
                occupation(document.reading, first.end, block.end),
                tuple(
                    sentences_of(document).at(mentions[number].start)[0].start
                    for number in numbers
                    if within and len(words_of_name) > 1
                ),
            ),
            block.role,
            quotation_at(spoken, first.start, first.end) is not None,
        )
    for span, words, surname in slips:
        block = document.block_at(span.start)
        if block and block.role != "furniture":
            text = document.reading[span.start : span.end]
            quoted = quotation_at(spoken, span.start, span.end) is not None
            near = tuple(f"?{each}" for each in skeletons(words[-1]) if each in skeletons(surname))
            keys = near if len(words) == 1 else keys_of(words, within)
            yield Statement("name", keys, span.start, span.end, text, (words, 1, "", "", ()), block.role, quoted)


def may_be_one(people: Sequence[Mention]) -> bool:
    """Whether two of the names may be spellings of one: asked before anything else of them is looked at."""
    by_initial: dict[str, list[tuple[str, ...]]] = {}
    for words in {words_of(mention.content[NAME]) for mention in people}:
        by_initial.setdefault(words[-1][0], []).append(words)
    return any(
        len(names) > MOST or any(is_near(one, two) for one, two in combinations(names, 2))
        for names in by_initial.values()
    )


def has_given_name(document: Document, person: Person) -> bool:
    """Whether what was read as the title of a surname holds its given name: "President Hassan Sheikh" Mohamud."""
    flags = lexicon(document.additions).flags
    words = [word for title, _, _ in person.titles for word in title.split()]
    return any(word[0].isupper() and flags.get(word.lower(), 0) & (GIVEN | TITLED) == GIVEN for word in words)


def occupation(reading: str, start: int, end: int) -> str:
    """What stands behind a name as what its bearer is, "a retired plumber"; "" for nothing."""
    found = OCCUPATION.match(reading, start, end)
    return found[1] if found else ""


def keys_of(words: Sequence[str], within: bool) -> tuple[str, ...]:
    """What a name shares with its other spellings."""
    surname = words[-1]
    near = [surname] if len(surname) < LONG_ENOUGH - 1 else skeletons(surname)
    if len(words) == 1:
        return tuple(f"?{each}" for each in near)
    given = words[0]
    slips = [f"{each} {surname}" for each in skeletons(given)] if within and len(given) >= LONG_ENOUGH - 1 else []
    return (
        f"{sound(given)} {surname}",
        *slips,
        *(f"{given} {each}" for each in near),
        *(f"?{each}" for each in near),
    )


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """Whether two names are spellings of one."""
    mine, _, age, work = read(one)
    theirs, _, other_age, other_work = read(two)
    if mine == theirs or (age and other_age and age != other_age):
        return ()
    if work and other_work and set(work.split()).isdisjoint(other_work.split()):
        return ()
    if one.document == two.document and is_told_beside(one, two):
        return ()
    why = f'"{one.statement.text}" against "{two.statement.text}"'
    return (Standing(CONFLICT, (why,)),) if is_near(mine, theirs) else ()


def is_near(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two names may be spellings of one, by their words alone."""
    short = len(mine) == 1 or len(theirs) == 1
    if mine[-1] == theirs[-1]:
        given = mine[0], theirs[0]
        if short or given[0] == given[1]:
            return False
        return (min(map(len, given)) > 2 and sound(given[0]) == sound(given[1])) or is_given_slip(*given)
    if short and len(mine) == len(theirs):
        return False
    if not short and (mine[0] != theirs[0] or len(mine[0]) < 2):
        return False
    return is_long(mine[-1], theirs[-1]) and one_letter_apart(mine[-1], theirs[-1])


def is_told_beside(one: Stated, two: Stated) -> bool:
    """Whether one sentence names both in full, as it does two persons: "Katherine Bishop and Catherine Bishop"."""
    mine, theirs = one.statement.content[4], two.statement.content[4]
    assert isinstance(mine, (tuple, list)) and isinstance(theirs, (tuple, list))
    return not set(mine).isdisjoint(theirs)


def is_given_slip(one: str, two: str) -> bool:
    """Whether one letter parts two given names of which one is nobody's else: "Phlip", not "Marta" and "Maria"."""
    if not is_long(one, two) or not one_letter_apart(one, two):
        return False
    return not all(word_flags().get(name, 0) & GIVEN for name in (one, two))


def is_long(one: str, two: str) -> bool:
    """Whether two surnames are so long that a letter more or less is a slip."""
    return max(len(one), len(two)) >= LONG_ENOUGH and min(len(one), len(two)) >= LONG_ENOUGH - 1


def read(stated: Stated) -> tuple[tuple[str, ...], int, str, str]:
    """The words of a name, how often it stands so, the person's age and occupation, "" where they are not told."""
    words, count, age, work, _ = stated.statement.content
    assert isinstance(words, (tuple, list)) and isinstance(count, int)
    return tuple(map(str, words)), count, str(age), str(work)


def subject(stated: Stated) -> str:
    return stated.statement.text


def weight(stated: Stated) -> int:
    return read(stated)[1]
