"""The spelling of a whole text, American or British: a matter of style between the texts of one story.

A statement is the word that shows it most often. A text that shows both, or either once only, states nothing: what
is mixed within one text is the business of the spelling rules.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.spelling.one_spelling import british
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations

SHARED = 1
FEWEST = 2
"""Words that show a variety."""
ENDINGS = (
    ("our", "or"),
    ("tre", "ter"),
    ("logue", "log"),
    ("gramme", "gram"),
    ("fence", "fense"),
    ("elled", "eled"),
    ("elling", "eling"),
)
"""Where British and American spelling part and no word of the one is another word of the other."""
_LETTERS = bytes(code if 97 <= code <= 122 else 32 for code in range(256))
"""For `bytes.translate`: everything but a to z to a space: plain words are left, and pieces of others."""
NAMES = {"en-GB": "British", "en-US": "American"}


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The variety of a document, where it is one."""
    sides = shown_by()
    letters = document.reading.encode("latin-1", "replace").translate(_LETTERS).decode("latin-1")
    shown = sides.keys() & set(letters.split())
    if not shown:
        return
    spoken = quotations(document)
    found: dict[str, Counter[str]] = {variety: Counter() for variety in NAMES}
    first: dict[str, tuple[int, int, str]] = {}
    for word in sorted(shown):
        for start, end in places(document.reading, word):
            block = document.block_at(start)
            if block and block.role != "furniture" and not quotation_at(spoken, start, end):
                found[sides[word]][word] += 1
                first.setdefault(word, (start, end, block.role))
    sure = [variety for variety in NAMES if found[variety].total()]
    if len(sure) != 1 or found[sure[0]].total() < FEWEST:
        return
    telling = max(found[sure[0]], key=lambda each: (found[sure[0]][each], -first[each][0]))
    start, end, role = first[telling]
    yield Statement("variety", ("variety",), start, end, telling, (sure[0],), role)


def places(reading: str, word: str) -> Iterator[tuple[int, int]]:
    """Where a word stands in lower case, no part of another."""
    at = reading.find(word)
    while at >= 0:
        end = at + len(word)
        if not (is_part(reading[at - 1 : at]) or is_part(reading[end : end + 1])):
            yield at, end
        at = reading.find(word, end)


def is_part(letter: str) -> bool:
    """Whether a word goes on there."""
    return letter.isalnum() or letter == "_"


@cache
def shown_by() -> dict[str, str]:
    """Words in lower case that only one variety spells so."""
    found: dict[str, str] = {}
    for theirs, ours in british().items():
        stem, other = theirs.removesuffix("s"), ours.removesuffix("s")
        if any(ending in stem and stem.replace(ending, plain) == other for ending, plain in ENDINGS):
            found[theirs], found[ours] = "en-GB", "en-US"
    return found


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How the varieties of two texts stand."""
    if one.statement.content == two.statement.content:
        return (Standing(SAME),)
    mine, theirs = (NAMES[str(each.statement.content[0])] for each in (one, two))
    return (Standing(CONFLICT, (f"{mine} against {theirs} spelling",), slight=True),)


def subject(stated: Stated) -> str:
    return "the spelling"


def weight(stated: Stated) -> int:
    return 1
