"""Organisations: one that is named with a word more in one place, or with one letter otherwise.

A statement is a name of three words and more that ends in what bodies are called ("College", "Agency"). Two are
compared where they begin and end with the same words: "Corran Ferry Board" and "Corran Board" may be two, so that
it is asked, and within one text only where a letter parts them.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from factlint.agreement.bodies import BODIES, NAME, runs_with_bodies
from factlint.agreement.spelled import one_letter_apart
from factlint.agreement.standing import CONFLICT, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.mentions.acronyms.align import STOP_WORDS
from factlint.spelling.one_spelling import one_spelling
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations

SHARED = 1
LEFT_OUT = STOP_WORDS | frozenset("us u.s united states american british uk the".split())
MOST = 48
"""Names that end alike and are held against one another before it is known where they stand."""
OFF_BODY = ("furniture", "heading")


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The names of bodies, each spelling at its first place."""
    reading = document.reading
    if within and not may_be_one(reading):
        return
    spoken = quotations(document)
    seen: set[tuple[str, ...]] = set()
    for found in NAME.finditer(reading):
        name, words = body_in(found[0])
        block = document.block_at(found.start())
        if not words or words in seen or not block or block.role in OFF_BODY:
            continue
        seen.add(words)
        end = found.start() + len(name)
        start = found.start() + (4 if name.startswith("The ") else 0)
        quoted = quotation_at(spoken, start, end) is not None
        yield Statement("organisation", keys_of(words), start, end, reading[start:end], words, block.role, quoted)


def may_be_one(reading: str) -> bool:
    """Whether one letter may part two names of bodies in a text: asked before it is known where they stand."""
    alike: dict[tuple[int, str], set[tuple[str, ...]]] = {}
    for printed in runs_with_bodies(reading):
        _, words = body_in(printed)
        if words:
            alike.setdefault((len(words), words[-1]), set()).add(words)
    return any(
        len(names) > MOST or any(is_near(one, two) for one, two in combinations(names, 2))
        for names in alike.values()
    )


@lru_cache(maxsize=1 << 12)  # the bodies that one text names, the next one names, too
def body_in(printed: str) -> tuple[str, tuple[str, ...]]:
    """The name of a body in a run of capitalised words, and its words as they compare; nothing for other runs."""
    names = printed.split(" ")
    if BODIES.isdisjoint(names):
        return "", ()
    last = max(at for at, word in enumerate(names) if word in BODIES)
    plainly = [plain(word) for word in names[: last + 1]]
    words = tuple(word for word in plainly if word not in LEFT_OUT)
    if len(words) < 2 or not last or "of" in plainly:
        return "", ()
    return " ".join(names[: last + 1]), words


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
        return (Standing(CONFLICT, why),) if is_near(mine, theirs) else ()
    if one.document == two.document:
        return ()
    short, long = sorted((mine, theirs), key=len)
    within = len(long) - len(short) == 1 and any(
        long[:at] + long[at + 1 :] == short for at in range(1, len(long) - 1)
    )
    return (Standing(CONFLICT, why),) if within else ()


def is_near(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether one letter of one word parts two names of as many words."""
    parted = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
    return len(parted) == 1 and min(map(len, parted[0])) > 4 and one_letter_apart(*parted[0])


def subject(stated: Stated) -> str:
    return stated.statement.text


def weight(stated: Stated) -> int:
    return 1
