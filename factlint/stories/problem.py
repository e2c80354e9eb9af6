"""`problem(disagreement, ...) -> Problem`: where a disagreement is told, and in which words.

In: a disagreement of several texts, the texts, what a text is called, and what facts say of it. Out: the place
that is probably wrong (of the side that facts contradict; else of the one with fewer independent texts; of equal
ones, in the text that speaks last), all other places, and the values for the rule's message. It says where to
look, never that the few are wrong.
"""

from collections.abc import Callable, Iterator, Sequence

from factlint.agreement import copied, variety
from factlint.agreement.statement import Disagreement, Stated
from factlint.agreement.wording import parting
from factlint.checks.kind import Claim
from factlint.mentions.quotes.quote import Quote
from factlint.record import NamedTuple
from factlint.stories.likeness import NEAR, days
from factlint.stories.member import Member
from factlint.stories.ruling import Ruled, Ruling, rank, ruling
from factlint.stories.sources import Texts, independent
from factlint.text.document import Document, Span
from factlint.values.told import said

LONGEST = 90
"""Characters of copy that a message repeats."""


class Place(NamedTuple):
    """Where something stands: in the source of a text."""

    document: int
    span: Span
    text: str


class Problem(NamedTuple):
    """A disagreement of several texts as a reader is told of it."""

    kind: str
    aspect: str
    slight: bool
    home: Place
    related: tuple[tuple[Place, str], ...]
    """Every other place, each with what it says there."""
    values: dict[str, str]
    """For the placeholders of the rule's message."""
    claim: Claim
    marks: tuple[str, ...]
    """What makes this one and no other, wherever it stands: what each side says, sorted."""


class Names(NamedTuple):
    """What the texts are called."""

    name: Callable[[int], str]
    """In messages: short, and the same however the texts were named."""
    row: Callable[[Place], int]


def problem(
    found: Disagreement,
    members: Sequence[Member],
    story: Sequence[int],
    texts: Texts,
    names: Names,
    ruled: Ruled | None = None,
) -> Problem:
    """How a disagreement of a story is told."""

    def late(stated: Stated) -> tuple[str, int, int]:
        return members[stated.document].sketch.date, stated.document, -stated.statement.start

    groups = [independent(side, texts) for side in found.sides]
    counts = [len(each) for each in groups]
    if found.kind == "dateline":
        counts = [of_that_date(side[0], members, story) for side in found.sides]
    rulings: list[Ruling | None] = [None] * len(counts)
    if ruled:
        rulings = [
            ruling(found.kind, found.subject, spots(found, number, texts, members), ruled)
            for number in range(len(counts))
        ]
    own = min(
        range(len(counts)),
        key=lambda side: (rank(rulings[side]), counts[side], backwards(max(map(late, found.sides[side])))),
    )
    home = max(found.sides[own], key=late)
    others = [stated for number, side in enumerate(found.sides) if number != own for stated in side]
    other = next((stated for stated in others if stated.document != home.document), others[0])
    here, there = (list(places(found, *pair, texts, members)) for pair in ((home, other), (other, home)))
    related = [(place, "also here") for place in here[1:]]
    for number, side in enumerate(found.sides):
        for stated in side:
            against, word = (other, "the same here") if number == own else (home, "here")
            if stated != home:
                related += [(place, word) for place in places(found, stated, against, texts, members)]
    values = {
        "subject": found.subject,
        "found": telling(found, home, here[0]),
        "text": short(here[0].text),
        "other": telling(found, other, there[0]),
        "why": found.why,
        "where": where(there[0], [side for at, side in enumerate(found.sides) if at != own], names),
        "sources": in_brackets([*sources(groups, own, counts, names), *by_facts(rulings, own)]),
    }
    return Problem(
        found.kind,
        found.aspect,
        found.slight,
        here[0],
        tuple((place, f'{word} "{short(place.text)}"') for place, word in related),
        values,
        Claim(found.kind, found.subject, values["found"], values["other"]),
        tuple(sorted({" ".join(side[0].statement.text.split()) for side in found.sides})),
    )


def spots(found: Disagreement, number: int, texts: Texts, members: Sequence[Member]) -> Iterator[tuple[int, Span]]:
    """Where one side says what another does not."""
    other = found.sides[0 if number else 1][0]
    for stated in found.sides[number]:
        for place in places(found, stated, other, texts, members):
            yield place.document, place.span


def backwards(late: tuple[str, int, int]) -> tuple[int, ...]:
    """The key that puts what is late first."""
    date, document, start = late
    return -int(date.replace("-", "") or 0), -document, -start


def of_that_date(stated: Stated, members: Sequence[Member], story: Sequence[int]) -> int:
    """How many texts of the story speak from about the date of this one."""
    date = members[stated.document].sketch.date
    apart = [days(members[number].sketch.date, date) for number in story]
    return sum(each is not None and each <= NEAR for each in apart)


def places(
    found: Disagreement, stated: Stated, other: Stated, texts: Texts, members: Sequence[Member]
) -> Iterator[Place]:
    """Where in its source a statement says what the other one does not."""
    statement = stated.statement
    document = texts(stated.document)
    start, end = statement.start, statement.end
    if statement.kind == "dateline":
        low, high = statement.content[3:5]
        if isinstance(low, int) and isinstance(high, int) and low >= 0:
            yield Place(stated.document, Span(low, high), document.source[low:high])
    if statement.kind == "copied":
        dates = members[stated.document].sketch.date, members[other.document].sketch.date
        told = copied.difference(stated, other, dates)
        if told and told.change.mine:
            start, end = start + told.change.mine[0].start, start + told.change.mine[-1].end
    if found.kind == "quote":
        start, end = within_quotation(found.aspect, stated, other, document)
    yield Place(stated.document, document.map.span(start, end), document.reading[start:end])


def within_quotation(aspect: str, stated: Stated, other: Stated, document: Document) -> tuple[int, int]:
    """Where a quotation has other words than the other one, or where its text says who speaks."""
    statement = stated.statement
    if aspect == "words":
        parted = parting(statement.text, other.statement.text)
        return (
            (statement.start + parted[0], statement.start + parted[1])
            if parted
            else (statement.start, statement.end)
        )
    for mention in said(document):
        read = Quote._make(mention.content)
        if mention.start == statement.start and read.speaker_start >= 0:
            return read.speaker_start, read.speaker_end
    return statement.start, statement.end


def telling(found: Disagreement, stated: Stated, place: Place) -> str:
    """What one side says, as the message has it."""
    content = stated.statement.content
    if found.kind == "quote" and found.aspect == "speaker":
        return str(content[1])
    if found.kind == "variety":
        return variety.NAMES[str(content[0])]
    if found.kind == "dateline":
        return str(content[2])
    return short(place.text)


def short(text: str) -> str:
    """A stretch of copy on one line, cut in its middle where it is long."""
    line = " ".join(text.split())
    half = LONGEST // 2
    return line if len(line) <= LONGEST else f"{line[:half].rstrip()} … {line[-half:].lstrip()}"


def where(first: Place, others: Sequence[Sequence[Stated]], names: Names) -> str:
    """`2-daily.txt line 7 and 2 other texts`."""
    texts = {stated.document for side in others for stated in side} - {first.document}
    more = f" and {counted(len(texts), 'other text')}" if texts else ""
    return f"{names.name(first.document)} line {names.row(first)}{more}"


def sources(
    groups: Sequence[Sequence[Sequence[int]]], own: int, counts: Sequence[int], names: Names
) -> Sequence[str]:
    """How many independent texts say so, and which share a paragraph; nothing where there are two texts in all."""
    if sum(len(group) for side in groups for group in side) < 3:
        return ()
    against = " and ".join(str(count) for number, count in enumerate(counts) if number != own)
    copies = dict.fromkeys(
        f"{names.name(group[-1])} shares this paragraph with {names.name(group[0])}"
        for side in groups
        for group in side
        if len(group) > 1
    )
    return [f"{counted(counts[own], 'text')} against {against}", *copies]


def by_facts(rulings: Sequence[Ruling | None], own: int) -> Iterator[str]:
    """Which facts have chosen the side."""
    chosen = rulings[own]
    if chosen and chosen.is_against:
        yield f"the fact {chosen.rule} has it otherwise"
    for number, other in enumerate(rulings):
        if other and number != own and not other.is_against:
            yield f"the fact {other.rule} has it as there"
            break


def in_brackets(remarks: Sequence[str]) -> str:
    """What is said behind a question; "" for nothing."""
    return f" ({'; '.join(remarks)})" if remarks else ""


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
