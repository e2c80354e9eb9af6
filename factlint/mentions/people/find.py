"""`find_people(document) -> mentions` of kind "person", by place, none overlapping another.

Every run of capitalised words is read for a name (`readings.py`); what stands around it gives its title and age,
and says of a doubtful one whether it is a person's (`around.py`). Then the persons are told apart (`persons.py`),
and of the other runs only those are looked at that may be one of them for short (`short.py`).
"""

from collections.abc import Sequence

from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.around import around
from factlint.mentions.people.person import Named, Printed
from factlint.mentions.people.persons import key_of, mention, told_apart
from factlint.mentions.people.readings import NO_SURNAME, Read, reading_of
from factlint.mentions.people.short import in_headline, in_short
from factlint.mentions.people.vessels import without_vessels
from factlint.mentions.people.words import Lexicon, lexicon
from factlint.record import NamedTuple
from factlint.text.document import Block, Document
from factlint.text.furniture import glued_at

SMALL_WORD = Grammar(r"(?<![\w'’])(?!(?:with|from|over|into|after|amid|than|that|upon|aged)\b)[a-z]{4,}")
SPACES = {0xA0: " ", 0x202F: " "}
CAPITALISED = Grammar(r"(?<!\w)[A-Z]")
TITLE_CASE_UP_TO = 200
"""Longer paragraphs than this are no headlines."""


class Copy(NamedTuple):
    """A text, and which of its blocks are read for names as prose is."""

    document: Document
    text: str
    """The reading text with plain spaces only."""
    bylines: list[Named]
    headlines: list[Block]
    """Blocks in which capitals say nothing."""
    closed: set[int]
    """Where the blocks of both begin."""

    def block_of(self, start: int) -> Block | None:
        """The block that is read for the run of capitalised words that begins here."""
        block = self.document.block_at(start)
        inside = self.text[start - 1 : start].isalnum()
        return None if not block or inside or block.start in self.closed else block


def find_people(document: Document) -> list[Mention]:
    """The persons that a document names, by place."""
    lex = lexicon(document.additions)
    copy = copy_of(document)
    single, several = runs_in(copy.text, lex)
    known, found, left = told_apart(*names_in(copy, several, lex), lex)
    wanted = known.by_short
    shorts = [
        (low, start, start + len(low))
        for start, low in single
        if low in wanted and not lex.flags.get(low, 0) & NO_SURNAME and copy.block_of(start)
    ]
    shorts += [
        (read.short, start + read.start, start + read.end)
        for start, read in several
        if read.short in wanted and copy.block_of(start)
    ]
    shorts += [(key, name.start, name.end) for name in left if (key := key_of(name.name)) in wanted]
    found += in_short(document.reading, shorts, known)
    for block in copy.headlines:
        found += in_headline(document.reading, block, known)
    found.sort(key=lambda each: each[0].start)
    order: dict[int, int] = {}
    return [mention(document.reading, each, known, order) for each in found]


def copy_of(document: Document) -> Copy:
    """A document with its bylines and headlines told apart from the rest."""
    text = document.reading
    if any(space in text for space in "\u00a0\u202f"):
        text = text.translate(SPACES)
    copy = Copy(document, text, [], [], set())
    for block in document.blocks:
        glued = glued_at(text[block.start : block.end]) if block.role == "furniture" else 0
        if glued:
            copy.bylines.append(of_a_byline(text, block, block.start + glued))
            copy.closed.add(block.start)
        elif is_headline(text, block):
            copy.headlines.append(block)
            copy.closed.add(block.start)
    return copy


def runs_in(text: str, lex: Lexicon) -> tuple[list[tuple[int, str]], list[tuple[int, Read]]]:
    """The runs of capitalised words with their places: those of one word, in lower case, and the others, read."""
    single: list[tuple[int, str]] = []
    several: list[tuple[int, Read]] = []
    search = (lex.runs.ascii if text.isascii() else lex.runs.any).finditer
    for run in search(text):  # none reaches over a line break, from one block into the next
        words = run[0]
        if words.isalpha() and words.isascii():
            single.append((run.start(), words.lower()))
        else:
            several.append((run.start(), reading_of(words, lex)))
    return single, several


def names_in(copy: Copy, runs: Sequence[tuple[int, Read]], lex: Lexicon) -> tuple[list[Named], list[Named]]:
    """The names of persons, bylines first, and those that may be."""
    named, floor = list(copy.bylines), 0
    doubtful: list[Named] = []
    for start, read in runs:
        block = copy.block_of(start) if read.strength else None
        if block is not None:
            floor = max(floor, block.start)
            name, is_sure = around(copy.text, read, start, floor, block.end, lex)
            if is_sure:
                named.append(name)
                floor = max(floor, name.end)
            else:
                doubtful.append(name)
    return without_vessels(copy.text, named), doubtful


def of_a_byline(text: str, block: Block, end: int) -> Named:
    """The name of a byline that has run together with its role: "Jane DoeWeb Editor"."""
    role = Printed(text[end : block.end], end, block.end)
    return Named(text[block.start : end], block.start, end, "", (role,), "", "", True)


def is_headline(text: str, block: Block) -> bool:
    """Whether capitals say nothing in a block: all of it in capitals, or every word of any length with one."""
    if block.end - block.start > TITLE_CASE_UP_TO:
        return False
    words = text[block.start : block.end]
    if words.count(" ") < 2 or words.rstrip()[-1:] in ".?!\"”'’":
        return words.isupper()
    return words.isupper() or (not SMALL_WORD.search(words) and len(CAPITALISED.findall(words)) > 2)
