"""Sentences: two that are word for word the same but for a number, a date, a name, or a "not".

A statement is a sentence of eight words and more outside quotations. Those that share most of their runs of three
words are held against one another word by word.
"""

from collections.abc import Iterator, Sequence
from zlib import crc32

from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.spelling.one_spelling import one_spelling
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.text.sentences import sentences

FEWEST = 9
RUN = 3
ONE_IN = 4
"""Of a sentence's runs one in so many is a key, by what it reads: the same ones in every text."""
SHARED = 2
WORD = Grammar(r"[$€£]?\w+(?:['’.,:-]\w+)*%?")
NEGATIONS = frozenset(("not", "no", "never", "none", "nobody", "nothing", "without", "neither", "nor", "cannot"))
MOST = 40
"""Words beyond which no sentence is read."""


def made(document: Document) -> Iterator[Statement]:
    """The sentences of a document."""
    reading, spoken = document.reading, quotations(document)
    for block in document.blocks:
        if block.role not in ("paragraph", "blockquote", "list"):
            continue
        for span in sentences(reading, block.start, block.end):
            text = reading[span.start : span.end]
            if text.count(" ") < FEWEST - 1:
                continue
            words = [found[0] for found in WORD.finditer(text)][:MOST]
            if len(words) < FEWEST:
                continue
            quoted = quotation_at(spoken, span.start, span.end) is not None
            yield Statement(
                "sentence", keys_of(words), span.start, span.end, text, (tuple(words),), block.role, quoted
            )


def keys_of(words: Sequence[str]) -> tuple[str, ...]:
    """A choice of the runs of three words, as short numbers."""
    lows = [one_spelling(word.replace("’", "'")).lower() for word in words]
    hashed = (
        crc32(" ".join(lows[at : at + RUN]).encode("utf-8", "surrogatepass")) for at in range(len(lows) - RUN + 1)
    )
    return tuple(dict.fromkeys(f"{number:x}" for number in hashed if number % ONE_IN == 0))


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two sentences stand."""
    mine, theirs = words_of(one), words_of(two)
    if [word.lower() for word in mine] == [word.lower() for word in theirs]:
        return (Standing(SAME),)
    parted = difference(mine, theirs)
    if parted is None:
        return ()
    (low, high), (other_low, other_high) = parted
    found, other = mine[low:high], theirs[other_low:other_high]
    if max(len(found), len(other)) > 2 or not tells(found, other):
        return ()
    return (Standing(CONFLICT, (f'"{" ".join(found)}" against "{" ".join(other)}"',)),)


def difference(mine: Sequence[str], theirs: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The one stretch in which two sentences differ, in each; None where they differ in several."""
    a, b = ([one_spelling(word).lower() for word in words] for words in (mine, theirs))
    low = 0
    while low < min(len(a), len(b)) and a[low] == b[low]:
        low += 1
    back = 0
    while back < min(len(a), len(b)) - low and a[-1 - back] == b[-1 - back]:
        back += 1
    return (low, len(a) - back), (low, len(b) - back)


def tells(found: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two stretches differ in what is told: number against number, name against name, with or without a
    "not"."""
    if len(found) == len(other) == 1:
        one, two = found[0], other[0]
        if any(letter.isdigit() for letter in one) and any(letter.isdigit() for letter in two):
            return True
        return one[0].isupper() and two[0].isupper() and one[1:].islower() and two[1:].islower()
    extra = [word.lower() for word in (*found, *other)]
    return not (found and other) and any(word in NEGATIONS or word.endswith("n't") for word in extra)


def words_of(stated: Stated) -> list[str]:
    words = stated.statement.content[0]
    assert isinstance(words, (tuple, list))
    return [str(word) for word in words]


def subject(stated: Stated) -> str:
    return " ".join(words_of(stated)[:5]) + " ..."


def weight(stated: Stated) -> int:
    return 1
