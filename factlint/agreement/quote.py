"""Quotations: one that is told twice, with other words or from another mouth.

A statement is a direct quotation of five words and more. Words are held against words by
`factlint.values.quotes.compare`: marks, brackets, ellipses and spelling variety count for nothing. Two speakers
are compared where the words agree; a body and who speaks for it are compatible.
"""

from collections.abc import Iterator, Sequence
from zlib import crc32

from factlint.agreement.retold import PART, SHARED, compared, is_one_utterance, may_disagree, runs, words_in
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.mentions.quotes.quote import TITLE, Quote
from factlint.mentions.quotes.words import PRONOUNS
from factlint.text.document import Document
from factlint.text.quotations import quotations
from factlint.values import told
from factlint.values.people.speakers import Speaker, speaker_compatible
from factlint.values.people.titles import titles
from factlint.values.quotes.compare import FEWEST, Comparison, Likeness
from factlint.values.quotes.words import words_of
from factlint.values.value import Relation

WORDS, SPEAKER = "words", "speaker"


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The quotations of a document."""
    if not quotations(document) or (within and not may_disagree(document)):
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
    if one.document == two.document and not is_one_utterance(found, mine, theirs):
        return ()
    pairs = tuple(shown(*pair) for pair in found.differences)
    slight = all(a.lower() == b.lower() for a, b in found.differences)
    return (Standing(CONFLICT, pairs, WORDS, slight=slight), *speakers)


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
