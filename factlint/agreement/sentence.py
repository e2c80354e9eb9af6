"""Sentences: two that are word for word the same but for a number, a date, a name, or a "not".

A statement is a sentence of nine words and more. Those that share two runs of three words are held against one
another word by word.
"""

from collections.abc import Iterator, Sequence
from zlib import crc32

from factlint.agreement.sentence_at import sentences_of
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.spelling.one_spelling import one_spelling
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations

FEWEST = 9
MOST = 60
"""Words of the shortest and the longest sentence that is read."""
RUN = 3
LONG = 5
"""Letters of a word, marks at it counted, with which a run begins that is a key."""
SHARED = 2
WORD = Grammar(r"[$€£]?\w+(?:['’.,:-]\w+)*%?")
NEGATIONS = frozenset(("not", "no", "never", "none", "nobody", "nothing", "without", "neither", "nor", "cannot"))


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The sentences of a document."""
    reading, spoken, cut = document.reading, quotations(document), sentences_of(document)
    for block in document.blocks:
        if block.role not in ("paragraph", "blockquote", "list"):
            continue
        for start, end in cut.within(block):
            text = reading[start:end]
            if not FEWEST <= text.count(" ") + 1 <= MOST:
                continue
            keys = keys_of(text)
            if len(keys) >= SHARED:
                quoted = quotation_at(spoken, start, end) is not None
                yield Statement("sentence", keys, start, end, text, (text,), block.role, quoted)


def keys_of(text: str) -> tuple[str, ...]:
    """The runs of three words that begin with a long one, as short numbers."""
    words = text.lower().split()
    runs = (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1) if len(words[at]) >= LONG)
    return tuple(dict.fromkeys(f"{crc32(run.encode('utf-8', 'surrogatepass')):x}" for run in runs))


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two sentences stand."""
    mine, theirs = words_of(one), words_of(two)
    parted = difference(mine, theirs)
    if parted is None:
        return (Standing(SAME),)
    (low, high), (other_low, other_high) = parted
    found, other = mine[low:high], theirs[other_low:other_high]
    if max(len(found), len(other)) > 2 or not tells(found, other):
        return ()
    return (Standing(CONFLICT, (f'"{" ".join(found)}" against "{" ".join(other)}"',)),)


def difference(mine: Sequence[str], theirs: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The one stretch in which two sentences differ, in each; None where they do not differ."""
    a, b = ([one_spelling(word).lower() for word in words] for words in (mine, theirs))
    if a == b:
        return None
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
    return [found[0] for found in WORD.finditer(stated.statement.text)]


def subject(stated: Stated) -> str:
    return " ".join(words_of(stated)[:5]) + " ..."


def weight(stated: Stated) -> int:
    return 1
