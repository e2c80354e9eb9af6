"""Titles of one person: two that cannot both be held at one time, in one body.

A statement is what one place calls a person: all titles that stand at the name. What its sentence tells of another
time ("when", "was named", an earlier year) is kept with it and contradicts nothing, nor does what another person
of the surname may be called, or what a text that is months older says. How two titles stand is
`factlint.values.people.compare`'s to say; who acts in an office often is a deputy: all of this is asked.
"""

from collections.abc import Iterator, Sequence

from factlint.agreement.bearer import comparable_days, is_one_person, words_of
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.people.person import Person
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told
from factlint.values.people import compare
from factlint.values.people.titles import Title, titles

SHARED = 1
AROUND = 160
"""Characters before and behind a name in which a change of office is told."""
OTHER_TIME = Grammar(
    r"\b(?:when|then|until|since|once|ago|before|after|later|earlier|previous\w*|former\w*|now|new|next|retir\w+"
    r"|nam(?:ed|ing)|appoint\w+|elect\w*|re-elect\w*|promot\w+|demot\w+|nominat\w+|succe\w+|replac\w+|resign\w*"
    r"|sworn|stepp\w+ down|took over|take over|fired|ousted|became|becom\w+|served|serving|inaugurat\w+|candida\w+"
    r"|hir\w+|joined|rejoined|left|run(?:ning)? for|ran for|recruit\w+|depart\w+|outgoing|incoming|acting as"
    r"|who was|(?:18|19|20)\d\d|(?:first|second|third) term|at the time|career|rose to|rank of|also)\b"
)


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """What each place calls a person."""
    mentions = told.people(document)
    people = [Person._make(mention.content) for mention in mentions]
    having = [person for person in people if person.titles and not person.ambiguous]
    if within:
        having = called_two_ways(having)
    titled = {person.person for person in having}
    if not titled:
        return
    changing: set[int] = set()
    for mention, person in zip(mentions, people, strict=True):
        if person.person in titled and person.person not in changing:
            block = document.block_at(mention.start)
            low, high = mention.start - AROUND, mention.end + AROUND
            low, high = (max(low, block.start), min(high, block.end)) if block else (mention.start, mention.end)
            if OTHER_TIME.search(document.reading, low, high):
                changing.add(person.person)
    spoken = quotations(document)
    for mention, person in zip(mentions, people, strict=True):
        block = document.block_at(mention.start)
        if person.person not in titled or not person.titles or person.ambiguous or not block:
            continue
        held = tuple(tuple(title) for text, _, _ in person.titles for title in titles(text, document.additions))
        if not held or block.role == "furniture":
            continue
        start = min(start for _, start, _ in person.titles)
        end = max(end for _, _, end in person.titles)
        name = words_of(person.full_name)
        yield Statement(
            "title",
            (name[-1],),
            start,
            end,
            document.reading[start:end],
            (person.full_name, held, person.person in changing),
            block.role,
            quotation_at(spoken, start, end) is not None,
        )


def called_two_ways(people: Sequence[Person]) -> list[Person]:
    """Those with whose surname two titles are printed that are not the very same."""
    printed: dict[str, set[tuple[str, ...]]] = {}
    named = [(person, words_of(person.full_name)[-1]) for person in people]
    for person, surname in named:
        printed.setdefault(surname, set()).add(tuple(text for text, _, _ in person.titles))
    return [person for person, surname in named if len(printed[surname]) > 1]


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How what two places call a person stands."""
    name, held, changing = read(one)
    other_name, other_held, other_changing = read(two)
    if not is_one_person(name, other_name):
        return ()
    if not comparable_days(datelines[one.document], datelines[two.document]):
        return ()
    how = [compare.stand(mine, theirs) for mine in held for theirs in other_held]
    if any(standing.how in (compare.SAME, compare.SHORT) for standing in how):
        return (Standing(SAME),)
    wrong = next((standing for standing in how if standing.how == compare.CONTRADICTORY), None)
    if wrong is None or (one.document == two.document and (changing or other_changing)):
        return ()
    if one.statement.quoted != two.statement.quoted and one.document == two.document:
        return ()
    return (Standing(CONFLICT, (wrong.why,)),)


def read(stated: Stated) -> tuple[str, list[Title], bool]:
    """The person's full name, the titles, and whether the text tells of a change of office."""
    name, held, changing = stated.statement.content
    assert isinstance(name, str) and isinstance(held, tuple)
    return name, [Title(*each) for each in held], bool(changing)


def subject(stated: Stated) -> str:
    return read(stated)[0]


def weight(stated: Stated) -> int:
    return 1
