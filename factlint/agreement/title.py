"""Titles of one person: two that cannot both be held at one time, in one body.

A statement is what one place calls a person: all titles that stand at the name. What its sentence tells of another
time ("when", "was named", an earlier year) is kept with it and contradicts nothing, nor does what another person
of the surname may be called, or what a text that is months older says. How two titles stand is
`factlint.values.people.compare`'s to say; who acts in an office often is a deputy: all of this is asked.
"""

from collections.abc import Iterator, Sequence

from factlint.agreement.bearer import comparable_days, is_one_person, words_of
from factlint.agreement.sentence_at import Sentences, sentences_of
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.text.document import Document, Span
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told
from factlint.values.people import compare
from factlint.values.people.titles import Title, titles

SHARED = 1
APPOINTED = Grammar(
    r"\b(?:nam(?:ed|es|ing)|appoint\w+|elect(?:ed|s)|re-elected|promot(?:ed|es|ion)|demoted|nominat\w+"
    r"|succe(?:ed\w*|ssor)|replac(?:ed|es|ing)|resign\w*|sworn|stepp\w+ down|took over|take over|fired|ousted"
    r"|became|becom\w+|hir(?:ed|es)|picked|confirmed|took office|sacked|tapped|reshuffle\w*)\b"
)
"""What changes an office: beside any mention of a person, two titles may both be right."""
CHANGE = Grammar(
    r"\b(?:previous\w*|former\w*|retir\w+|nam(?:ed|ing)|appoint\w+|elect\w*|re-elect\w*|promot\w+|demot\w+"
    r"|nominat\w+|succe\w+|replac\w+|resign\w*|sworn|stepp\w+ down|took over|take over|fired|ousted"
    r"|became|becom\w+|served|serving|inaugurat\w+|candida\w+|hir(?:ed|ing)|joined|rejoined|left|ran for"
    r"|run(?:ning)? for|recruit\w+|depart\w+|outgoing|incoming|acting as|who was|(?:first|second|third) term"
    r"|at the time|career|rose to|rank of|confirm\w*|then|until|when|tenure|picked|pick for"
    r"|took office|takes office)\b"
)
"""Words of a change of office: in the sentence of a title, they may say when it was held."""
BESIDE = 40
"""Characters before a title and behind a name in which a word is said of the two."""
OTHER_TIME = Grammar(
    r"\b(?:since|once|ago|before|after|later|earlier|now|new|next|also|while|during|(?:18|19|20)\d\d)\b", 2
)

IN_OFFICE = Grammar(r"(?i:\bas) (?:an? |the |[A-Z]?[a-z]+'s )?(?=[\w' -]{0,60}$)", 2)
"""What leads to an office in which somebody did something, now or then: "as defense secretary, Okafor"."""


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
    cut = sentences_of(document)
    changing = {
        person.person
        for mention, person in zip(mentions, people, strict=True)
        if person.person in titled
        and APPOINTED.search(document.reading, *beside(mention, person, cut.at(mention.start)[0]))
    }
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
            (
                person.full_name,
                held,
                person.person in changing or is_of_another_time(document.reading, mention, person, cut),
            ),
            block.role,
            quotation_at(spoken, start, end) is not None,
        )


def beside(mention: Mention, person: Person, sentence: Span) -> tuple[int, int]:
    """A name with its titles and what stands beside them in the sentence."""
    starts = [mention.start, *(start for _, start, _ in person.titles)]
    ends = [mention.end, *(end for _, _, end in person.titles)]
    return max(sentence.start, min(starts) - BESIDE), min(sentence.end, max(ends) + BESIDE)


def is_of_another_time(reading: str, mention: Mention, person: Person, cut: Sentences) -> bool:
    """Whether a sentence may say that a title was held at another time: "in 2010 Senator Okafor"."""
    sentence = cut.at(mention.start)[0]
    if CHANGE.search(reading, sentence.start, sentence.end):
        return True
    low, high = beside(mention, person, sentence)
    return bool(OTHER_TIME.search(reading, low, high) or IN_OFFICE.search(reading, low, mention.start))


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
    mine = [title for title in held if not any(is_like(title, other) for other in other_held)]
    theirs = [other for other in other_held if not any(is_like(title, other) for title in held)]
    pairs = (compare.stand(title, other) for title in mine for other in theirs)
    wrong = next((pair for pair in pairs if pair.how == compare.CONTRADICTORY), None)
    if wrong is None and len(mine) < len(held):
        return (Standing(SAME),)
    if wrong is None or (one.document == two.document and (changing or other_changing)):
        return ()
    if one.statement.quoted != two.statement.quoted and one.document == two.document:
        return ()
    return (Standing(CONFLICT, (wrong.why,)),)


def is_like(one: Title, two: Title) -> bool:
    return compare.stand(one, two).how in (compare.SAME, compare.SHORT)


def read(stated: Stated) -> tuple[str, list[Title], bool]:
    """The person's full name, the titles, and whether the text tells of a change of office."""
    name, held, changing = stated.statement.content
    assert isinstance(name, str) and isinstance(held, tuple)
    return name, [Title(*each) for each in held], bool(changing)


def subject(stated: Stated) -> str:
    return read(stated)[0]


def weight(stated: Stated) -> int:
    return 1
