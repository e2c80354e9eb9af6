"""Quotations: one that is told twice, with other words or from another mouth.

A statement is a direct quotation of five words and more. Words are held against words by
`factlint.values.quotes.compare`: marks, brackets, ellipses and spelling variety count for nothing. Two speakers
are compared where the words agree; a body and who speaks for it are compatible.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from zlib import crc32

from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.grammar import Grammar
from factlint.mentions.quotes.quote import TITLE, Quote
from factlint.mentions.quotes.words import PRONOUNS
from factlint.text.document import Document
from factlint.text.quotations import quotations
from factlint.values import told
from factlint.values.people.speakers import Speaker, speaker_compatible
from factlint.values.people.titles import titles
from factlint.values.quotes.compare import FEWEST, Comparison, Likeness, compare_quotations
from factlint.values.quotes.words import words_of
from factlint.values.value import Relation

SHARED = 2
"""Runs of three words that two tellings share at least, as two of five words with one other do not."""
FEWEST_SHARED = 4
"""Of the runs of the shorter, one in so many is shared at least by two that differ in a third of their words."""
SHORTEST = 25
"""Characters of five words, with their marks."""
PIECE = Grammar(r"\w+")
Run = tuple[str, str, str]
SURE_WORDS = 8
"""Within one text, shorter quotations that differ are two utterances as often as one."""
PART = 6
"""Within one text, at most one word in so many differs."""
WORDS, SPEAKER = "words", "speaker"


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The quotations of a document."""
    if len(quotations(document)) == 0:
        return
    if not quotations(document) or (within and not is_repeated(document)):
        return
    for mention in told.said(document):
        read = Quote._make(mention.content)
        block = document.block_at(mention.start)
        if read.kind == TITLE or not block or block.role == "furniture" or read.text.count(" ") < FEWEST - 1:
            continue
        keys = keys_of(read.text)
        if len(keys) < SHARED:
            continue
        speaker = (read.speaker if names_speaker(document, read, within) else "", read.person > 0)
        yield Statement(
            "quote",
            keys,
            mention.start,
            mention.end,
            mention.text,
            (read.text, *speaker),
            block.role,
            True,
        )


def names_speaker(document: Document, read: Quote, within: bool) -> bool:
    """Whether the words of a quotation are told to be its speaker's.

    Those of another whom the speaker quotes at length are not. Within one text only a name contradicts: whom "he"
    stands for is our reading, and the other quotation says who it was.
    """
    if read.speaker.lower() in PRONOUNS or sum(map(len, read.nested)) * 3 > len(read.text):
        return False
    return not within or document.reading[read.speaker_start : read.speaker_end].lower() not in PRONOUNS


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


def keys_of(text: str) -> tuple[str, ...]:
    """Every run of three words, as a short number."""
    numbers = (crc32(" ".join(run).encode("utf-8", "surrogatepass")) for run in runs(words_in(text)))
    return tuple(dict.fromkeys(f"{number:x}" for number in numbers))


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two quotations stand, in their words and in their speakers."""
    mine, theirs = str(one.statement.content[0]), str(two.statement.content[0])
    found = compared(mine, theirs)
    if found.likeness is Likeness.UNRELATED:
        return ()
    speakers = [said_by(one, two)] if mostly_shared(found, mine, theirs) else []
    if found.likeness is not Likeness.DIFFERS:
        return (Standing(SAME, aspect=WORDS), *speakers)
    if one.document == two.document and not is_one_utterance(found, one, two):
        return ()
    pairs = tuple(shown(*pair) for pair in found.differences)
    slight = all(a.lower() == b.lower() for a, b in found.differences)
    return (Standing(CONFLICT, pairs, WORDS, slight=slight), *speakers)


@lru_cache(maxsize=64)
def compared(one: str, two: str) -> Comparison:
    """The comparison of two quotations, kept for the rules that ask about words and about speakers."""
    return compare_quotations(one, two)


def is_one_utterance(found: Comparison, one: Stated, two: Stated) -> bool:
    """Whether two quotations of one text that differ are one told twice, and not two that are alike."""
    counts = [len(words_of(str(each.statement.content[0]))) for each in (one, two)]
    differing = sum(max(len(a.split()), len(b.split()), 1) for a, b in found.differences)
    return min(counts) >= SURE_WORDS and differing * PART <= min(counts)


def mostly_shared(found: Comparison, one: str, two: str) -> bool:
    """Whether the words are so much alike that they have one speaker."""
    differing = sum(max(len(a.split()), len(b.split()), 1) for a, b in found.differences)
    return differing * PART <= min(len(words_of(one)), len(words_of(two)))


def shown(mine: str, theirs: str) -> str:
    """A difference as an editor reads it."""
    if not mine or not theirs:
        return f'"{mine or theirs}" stands in one only'
    return f'"{mine}" against "{theirs}"'


def said_by(one: Stated, two: Stated) -> Standing:
    """How the speakers of one quotation stand; SAME where one is not told."""
    mine, theirs = speaker_of(one), speaker_of(two)
    if mine is None or theirs is None:
        return Standing(SAME, aspect=SPEAKER)
    how = speaker_compatible(mine, theirs)
    if how is Relation.UNKNOWN and is_short_form(*(str(each.statement.content[1]) for each in (one, two))):
        return Standing(SAME, aspect=SPEAKER)
    if how in (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE):
        return Standing(SAME, aspect=SPEAKER)
    names = sorted(f'"{each.statement.content[1]}"' for each in (one, two))
    return Standing(
        CONFLICT,
        (" against ".join(names),),
        SPEAKER,
        slight=how is Relation.UNKNOWN and one.document == two.document,
    )


def is_short_form(one: str, two: str) -> bool:
    """Whether all words of one speaker are among the other's: "Okafor" in a text that does not introduce her."""
    mine, theirs = ({word.strip(".,").lower() for word in text.split()} for text in (one, two))
    return mine <= theirs or theirs <= mine


def speaker_of(stated: Stated) -> Speaker | None:
    """To whom a quotation is given; None where nobody is told."""
    _, name, is_person = stated.statement.content
    text = str(name)
    if not text:
        return None
    if is_person:
        return Speaker(name=text)
    return Speaker(title=text) if titles(text) else Speaker(body=text)


def subject(stated: Stated) -> str:
    """A quotation's first words."""
    words = str(stated.statement.content[0]).split()
    return " ".join(words[:FEWEST]) + (" ..." if len(words) > FEWEST else "")


def weight(stated: Stated) -> int:
    return 1
