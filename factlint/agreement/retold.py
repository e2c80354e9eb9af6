"""`may_disagree(document)`: whether two quotations of a text may be one that is told in two ways.

In: a document whose quotations have no speakers yet. Out: no only where two with any speakers would not disagree:
to find who speaks costs ten times as much, and in a long text two always share a few words.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations

from factlint.grammar import Grammar
from factlint.mentions.quotes.speeches import speeches
from factlint.text.document import Document
from factlint.text.quotations import quotations
from factlint.values.quotes.compare import Comparison, Likeness, compare_quotations
from factlint.values.quotes.words import words_of

SHARED = 2
"""Runs of three words that two tellings share at least, as two of five words with one other do not."""
FEWEST_SHARED = 4
"""Of the runs of the shorter, one in so many is shared at least by two that differ in a third of their words."""
SHORTEST = 25
"""Characters of five words, with their marks."""
SURE_WORDS = 8
"""Within one text, shorter quotations that differ are two utterances as often as one."""
PART = 6
"""Within one text, at most one word in so many differs."""
MANY = 200
"""Of a run of words that more quotations share than this, not every two are compared."""
PIECE = Grammar(r"\w+")
Run = tuple[str, str, str]


def may_disagree(document: Document) -> bool:
    """Whether two quotations of a document, whoever speaks, are one told twice."""
    if not is_repeated(document):
        return False
    texts = [speech.text(document.reading) for speech in speeches(document)]
    spoken = [set(runs(words_in(text))) for text in texts]
    pairs = sharing(spoken)
    return pairs is None or any(is_retold(texts[one], texts[two]) for one, two in pairs)


def is_retold(one: str, two: str) -> bool:
    """Whether two quotations of one text are the same, a part of one another, or one with other words."""
    found = compared(one, two)
    if found.likeness is Likeness.DIFFERS:
        return is_one_utterance(found, one, two)
    return found.likeness is not Likeness.UNRELATED


def is_one_utterance(found: Comparison, one: str, two: str) -> bool:
    """Whether two quotations of one text that differ are one told twice, and not two that are alike."""
    counts = [len(words_of(each)) for each in (one, two)]
    differing = sum(max(len(a.split()), len(b.split()), 1) for a, b in found.differences)
    return min(counts) >= SURE_WORDS and differing * PART <= min(counts)


@lru_cache(maxsize=64)
def compared(one: str, two: str) -> Comparison:
    """The comparison of two quotations, kept for the rules that ask about words and about speakers."""
    return compare_quotations(one, two)


def sharing(spoken: Sequence[Collection[Run]]) -> list[tuple[int, int]] | None:
    """The pairs of these that share SHARED runs of words; None where one run stands in more than MANY of them."""
    seen: set[Run] = set()
    again: set[Run] = set()
    for its in spoken:
        again.update(seen.intersection(its))
        seen.update(its)
    having: dict[Run, list[int]] = {}
    for number, its in enumerate(spoken):
        for run in again.intersection(its):
            having.setdefault(run, []).append(number)
    if any(len(numbers) > MANY for numbers in having.values()):
        return None
    counts: dict[tuple[int, int], int] = {}
    for numbers in having.values():
        for pair in combinations(numbers, 2):
            counts[pair] = counts.get(pair, 0) + 1
    return [pair for pair, count in counts.items() if count >= SHARED]


def is_repeated(document: Document) -> bool:
    """Whether two quotations of a document share runs of words: cheap, and asked before speakers are."""
    reading = document.reading
    plain = folded(reading)
    seen: set[Run] = set()
    before: list[set[Run]] = []
    for quotation in quotations(document):
        if quotation.depth or quotation.end - quotation.start < SHORTEST:
            continue
        place = slice(quotation.start, quotation.end)
        here = set(runs(plain[place].split() if plain else words_in(reading[place])))
        if len(here & seen) >= SHARED and any(
            len(here & other) >= max(SHARED, min(len(here), len(other)) // FEWEST_SHARED) for other in before
        ):
            return True
        seen |= here
        before.append(here)
    return False


def folded(reading: str) -> str:
    """A text in lower case, with a space for all that is of no word, character by character; "" where it has
    characters that no page in English needs."""
    low = reading.lower()
    code = "ascii" if low.isascii() else "cp1252"
    try:
        return low.encode(code).translate(of_words()).decode(code)
    except UnicodeEncodeError:
        return ""


@cache
def of_words() -> bytes:
    """For `bytes.translate`: what is of no word in Windows-1252 to a space."""
    characters = enumerate(bytes(range(256)).decode("cp1252", "replace"))
    return bytes(byte if char.isalnum() or char == "_" else 32 for byte, char in characters)


def words_in(text: str) -> list[str]:
    """Its words, in lower case."""
    return PIECE.findall(text.lower())


def runs(words: Sequence[str]) -> Iterator[Run]:
    """Every run of three words."""
    return zip(words, words[1:], words[2:], strict=False)
