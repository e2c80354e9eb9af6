"""`find_people(document) -> mentions` of kind "person", by place, none overlapping another.

Every run of capitalised words is read for a name (`readings.py`); what stands around it gives its title and age, and
says of a doubtful one whether it is a person's (`around.py`). Then the persons are told apart (`persons.py`), and
only those of the other runs are looked at that may be one of them for short (`short.py`).
"""

from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.around import around
from factlint.mentions.people.person import Named, Printed
from factlint.mentions.people.persons import key_of, mention, told_apart
from factlint.mentions.people.readings import reading_of
from factlint.mentions.people.short import in_headline, in_short
from factlint.mentions.people.words import lexicon
from factlint.text.document import Block, Document
from factlint.text.furniture import glued_at

SMALL_WORD = Grammar(r"(?<![\w'’])(?!(?:with|from|over|into|after|amid|than|that|upon|aged)\b)[a-z]{4,}")
SPACES = {0xA0: " ", 0x202F: " "}
CAPITALISED = Grammar(r"(?<!\w)[A-Z]")
TITLE_CASE_UP_TO = 200
"""Longer paragraphs than this are no headlines."""


def find_people(document: Document) -> list[Mention]:
    """The persons that a document names, by place."""
    lex = lexicon(document.additions)
    text = document.reading
    if any(space in text for space in "\u00a0\u202f"):
        text = text.translate(SPACES)
    search = (lex.runs.ascii if text.isascii() else lex.runs.any).finditer
    runs = [(run.start(), reading_of(run[0], lex)) for run in search(text)]  # none reaches over a line break
    named: list[Named] = []
    headlines: list[Block] = []
    closed: set[int] = set()
    for block in document.blocks:
        glued = glued_at(text[block.start : block.end]) if block.role == "furniture" else 0
        if glued:
            named.append(of_a_byline(text, block, block.start + glued))
            closed.add(block.start)
        elif is_headline(text, block):
            headlines.append(block)
            closed.add(block.start)

    def block_of(start: int) -> Block | None:
        """The block in which capitals at this place say something."""
        block = document.block_at(start)
        return None if not block or block.start in closed or text[start - 1 : start].isalnum() else block

    doubtful: list[Named] = []
    floor = 0
    for start, read in runs:
        block = block_of(start) if read.strength else None
        if block:
            floor = max(floor, block.start)
            name, is_sure = around(text, read, start, floor, block.end, lex)
            if is_sure:
                named.append(name)
                floor = max(floor, name.end)
            else:
                doubtful.append(name)
    known, found, left = told_apart(named, doubtful, lex)
    shorts = [
        (read.short, start + read.start, start + read.end)
        for start, read in runs
        if read.short in known.by_short and block_of(start)
    ]
    shorts += [(key_of(name.name), name.start, name.end) for name in left]
    found += in_short(document.reading, shorts, known)
    for block in headlines:
        found += in_headline(document.reading, block, known)
    found.sort(key=lambda each: each[0].start)
    order: dict[int, int] = {}
    return [mention(document.reading, each, known, order) for each in found]


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
