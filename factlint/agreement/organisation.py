"""Organisations: one that is named with a word more in one place, or with one letter otherwise.

A statement is a name of three words and more that ends in what bodies are called ("College", "Agency"). Two are
compared where they begin and end with the same words: "Corran Ferry Board" and "Corran Board" may be two, so that
it is asked, and within one text only where a letter parts them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.agreement.spelled import one_letter_apart
from factlint.agreement.standing import CONFLICT, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.acronyms.align import STOP_WORDS
from factlint.record import NamedTuple
from factlint.spelling.one_spelling import one_spelling
from factlint.text.capitals import capitals
from factlint.text.document import Document
from factlint.text.offsets import by_block, places
from factlint.text.quotations import quotation_at, quotations
from factlint.text.wordlist import words as word_list

SHARED = 1
BODIES = word_list(
    """
    Academy Administration Agency Alliance Assembly Association Authority Bank Board Bureau Center
    Centre Church Coalition College Command Commission Committee Company Confederation Conference
    Congress Corporation Council Court Department Directorate Federation Foundation Front Fund Group
    Guild Hospital Institute Institution League Library Ministry Museum Network Office Organisation
    Organization Orchestra Parliament Party Police Program Programme School Senate Service Services
    Society Tribunal Trust Union University
    """
)
NAME = Grammar(r"[A-Z][\w'’-]*(?: (?:of|for|and|the|on|in|&) (?:the )?(?=[A-Z])| [A-Z][\w'’-]*){1,8}")
LEFT_OUT = STOP_WORDS | frozenset("us u.s united states american british uk the".split())
OFF_BODY = ("furniture", "heading")


class Body(NamedTuple):
    """The name of a body, at its first place."""

    words: tuple[str, ...]
    """As they compare."""
    start: int
    end: int
    role: str


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The names of bodies, each spelling at its first place."""
    bodies = bodies_of(document)
    if within:
        shapes = Counter(shape for body in bodies for shape in shapes_of(body.words))
        bodies = [body for body in bodies if any(shapes[shape] > 1 for shape in shapes_of(body.words))]
    reading, spoken = document.reading, quotations(document)
    for words, start, end, role in bodies:
        quoted = quotation_at(spoken, start, end) is not None
        yield Statement("organisation", keys_of(words), start, end, reading[start:end], words, role, quoted)


def bodies_of(document: Document) -> list[Body]:
    """The bodies that a document names, by place."""
    seen: set[tuple[str, ...]] = set()
    bodies: list[Body] = []
    for found in names_in(document):
        printed = found[0].split(" ")
        if BODIES.isdisjoint(printed):
            continue
        last = max(at for at, word in enumerate(printed) if word in BODIES)
        plainly = [plain(word) for word in printed[: last + 1]]
        words = tuple(word for word in plainly if word not in LEFT_OUT)
        if len(words) < 2 or not last or words in seen or "of" in plainly:
            continue
        block = document.block_at(found.start())
        if block:
            seen.add(words)
            start = found.start() + (4 if printed[0] == "The" else 0)
            bodies.append(Body(words, start, found.start() + len(" ".join(printed[: last + 1])), block.role))
    return bodies


def names_in(document: Document) -> Iterator[re.Match[str]]:
    """The capitalised words, as far as one paragraph goes on with them, of all paragraphs that name a body."""
    for block, _ in by_block(document, places(document.reading, BODIES & capitals(document))):
        if block.role not in OFF_BODY:
            yield from NAME.finditer(document.reading, block.start, block.end)


def shapes_of(words: tuple[str, ...]) -> tuple[tuple[int, int, str], tuple[int, int, str]]:
    """What two names of one text share at least, of which a letter parts one word: the first word or the last."""
    return (len(words), 0, words[0]), (len(words), -1, words[-1])


def keys_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The name as it is, and with each word but the last left open or left out."""
    opened = (" ".join((*words[:at], "*", *words[at + 1 :])) for at in range(len(words) - 1))
    shorter = (" ".join((*words[:at], *words[at + 1 :])) for at in range(1, len(words) - 1))
    return (" ".join(words), *opened, *shorter)


def plain(word: str) -> str:
    return one_spelling(word.lower().replace("’", "'").removesuffix("'s"))


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """Whether two names may be of one body."""
    mine, theirs = ([str(word) for word in each.statement.content] for each in (one, two))
    why = (f'"{one.statement.text}" against "{two.statement.text}"',)
    if len(mine) == len(theirs):
        parted = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
        near = len(parted) == 1 and min(map(len, parted[0])) > 4 and one_letter_apart(*parted[0])
        return (Standing(CONFLICT, why),) if near else ()
    if one.document == two.document:
        return ()
    short, long = sorted((mine, theirs), key=len)
    within = len(long) - len(short) == 1 and any(
        long[:at] + long[at + 1 :] == short for at in range(1, len(long) - 1)
    )
    return (Standing(CONFLICT, why),) if within else ()


def subject(stated: Stated) -> str:
    return stated.statement.text


def weight(stated: Stated) -> int:
    return 1
