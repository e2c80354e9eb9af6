"""Acronyms: one short form that stands for two things, or for one thing in two wordings.

A statement is a definition. Small words, spelling variety, singular and plural count for nothing. A word that one
has, and that no letter stands for, is a matter of style ("Rural Energy Board Program (REB)").
"""

from collections.abc import Iterator, Sequence

from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.acronyms.acronym import Acronym
from factlint.mentions.acronyms.align import STOP_WORDS
from factlint.spelling.one_spelling import one_spelling
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told
from factlint.values.compare import singular

SHARED = 1
OWNER = Grammar(r"^(?:\w+ )?\w+'s (?=\w+ \w)")
"""Whose it is, before a name of two words and more: "Corran's Federal Office"."""


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The definitions of a document."""
    spoken = quotations(document)
    for mention in told.defined(document):
        read = Acronym._make(mention.content)
        block = document.block_at(mention.start)
        if not block or block.role == "furniture":
            continue
        yield Statement(
            "acronym",
            (read.short.replace(".", ""),),
            mention.start,
            mention.end,
            mention.text,
            (read.short, read.long, tuple(read.uncovered), read.aligned),
            block.role,
            quotation_at(spoken, mention.start, mention.end) is not None,
        )


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two definitions of one short form stand."""
    mine, theirs = long_of(one), long_of(two)
    a, b = compared(mine), compared(theirs)
    if a == b:
        return (Standing(SAME),)
    why = f'"{mine}" against "{theirs}"'
    extra = {word.lower() for stated in (one, two) for word in uncovered(stated)}
    more = set(a) ^ set(b)
    slight = more <= {stem(word) for word in extra} or one.statement.quoted != two.statement.quoted
    return (Standing(CONFLICT, (why,), slight=slight),)


def long_of(stated: Stated) -> str:
    return str(stated.statement.content[1])


def uncovered(stated: Stated) -> list[str]:
    """The words of a long form that no letter stands for."""
    words = stated.statement.content[2]
    return [str(word) for word in words] if isinstance(words, (tuple, list)) else []


def compared(long: str) -> list[str]:
    """The words of a long form that tell it from another."""
    plain = long.lower().replace("-", " ").replace("’", "'")
    owned = OWNER.sub("", plain)
    words = owned.replace("'s", "").replace("s'", "s").split()
    return [stem(word) for word in words if word not in STOP_WORDS]


def stem(word: str) -> str:
    return singular(one_spelling(word.strip(",.;:\"“”'")))


def subject(stated: Stated) -> str:
    return str(stated.statement.content[0])


def weight(stated: Stated) -> int:
    return 1
