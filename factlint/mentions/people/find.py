"""`find_people(document) -> mentions` of kind "person", by place, none overlapping another.

Every run of capitalised words is read for a name; what stands around a name gives its title and age, and says of a
doubtful one whether it is a person's. Then the persons are told apart, and their short forms found (`persons.py`).
"""

from functools import lru_cache

from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people import runs
from factlint.mentions.people.after import read_after
from factlint.mentions.people.before import apposed_before, title_before
from factlint.mentions.people.names import GENERATIONS, GOOD, GUESS, SURE, Reading, flags_of, read_name, trimmed
from factlint.mentions.people.person import Named, Printed
from factlint.mentions.people.persons import mentions_of
from factlint.mentions.people.phrase import RANK, token
from factlint.mentions.people.words import (
    ADDRESS,
    BODY,
    HONORIFIC,
    OF_THINGS,
    OPENER,
    SEEN,
    SPEECH,
    SURNAME,
    TIME,
    WORDY,
    Lexicon,
    lexicon,
)
from factlint.record import NamedTuple
from factlint.text.document import Block, Document
from factlint.text.furniture import glued_at


class Read(NamedTuple):
    """A run of capitalised words, read."""

    words: list[str]
    flags: list[int]
    """Of a single word none, as no name is one."""
    name: Reading | None
    short: str
    """Where there is no name: what may be one for short, "" where nothing may."""
    at: int
    """Where in the run that begins."""


NO_SURNAME = OPENER | TIME
LAST_WORD = Grammar(r"[\w'’.-]+\Z")
ARTICLES_BEFORE = Grammar(r"(?:\b(?:The|the|A|An|a|an|Its|His|Her|Their|But|And|Meanwhile|As|Former) )+\Z")
NEXT_WORD = Grammar(r"[\s,]*(\w+)")
SMALL_WORD = Grammar(r"(?<![\w'’])(?!(?:with|from|over|into|after|amid|than|that|upon|aged)\b)[a-z]{4,}")
SPACES = {0xA0: " ", 0x202F: " "}
CAPITALISED = Grammar(r"(?<!\w)[A-Z]")
TITLE_CASE_UP_TO = 200
"""Longer paragraphs than this are no headlines."""


OF_A_HOUSE = Grammar(
    r"\b(?:sa(?:ys|id)|writes|wrote|reports|reported|adds|added|asks|asked|tells|told|argues|argued)"
    r" (?:the )?([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})['’]s \Z"
)


def find_people(document: Document) -> list[Mention]:
    """The persons that a document names, by place."""
    lex = lexicon(document.additions)
    text = (
        document.reading.translate(SPACES)
        if any(space in document.reading for space in "\u00a0\u202f")
        else document.reading
    )
    search = (lex.runs.ascii if text.isascii() else lex.runs.any).finditer
    named: list[Named] = []
    shorts: dict[str, list[int]] = {}
    doubtful: list[Named] = []
    headlines: list[Block] = []
    for block in document.blocks:
        if block.role == "furniture":
            at = glued_at(text[block.start : block.end])
            if at:
                named.append(of_a_byline(text, block, block.start + at))
                continue
        if is_headline(text, block):
            headlines.append(block)
            continue
        floor = block.start
        for run in search(text, block.start, block.end):
            words = run[0]
            if run.start() and text[run.start() - 1].isalnum():
                continue
            known = reading_of(words, lex)
            reading = known.name
            if reading is None:
                if known.short:
                    start = run.start() + known.at
                    shorts.setdefault(known.short, []).append(start)
                continue
            found, sure = around(text, known, reading, run.start(), words, floor, block, lex)
            if sure:
                named.append(found)
                floor = max(found.end, floor)
            else:
                doubtful.append(found)
    return mentions_of(document.reading, named, doubtful, shorts, headlines, lex)


def of_a_byline(text: str, block: Block, end: int) -> Named:
    """The name of a byline that has run together with its role: "Jane DoeWeb Editor"."""
    role = Printed(text[end : block.end], end, block.end)
    return Named(text[block.start : end], block.start, end, "", (role,), "", "", True)


@lru_cache(maxsize=SEEN)
def reading_of(run: str, lex: Lexicon) -> Read:
    """The words of a run, what is known of each, and the name in it, or else what may be a short form."""
    words = runs.words_of(run)
    if len(words) == 1 and run.isascii() and "-" not in run:
        return Read(words, [], None, "" if lex.flags.get(run.lower(), 0) & NO_SURNAME else run, 0)
    flags = [flags_of(word, lex) for word in words]
    name = read_name(words, flags, lex)
    if name:
        return Read(words, flags, name, "", 0)
    low, high = trimmed(words, flags)
    if not 1 <= high - low <= 2 or any(flag & BODY and not flag & SURNAME for flag in flags[low:high]):
        return Read(words, flags, None, "", 0)
    at = place(run, words, low)
    return Read(words, flags, None, run[at : place(run, words, high - 1) + len(words[high - 1])], at)


def place(run: str, words: list[str], number: int) -> int:
    """Where a word of a run begins."""
    at = 0
    for word in words[:number]:
        at = run.index(word, at) + len(word)
    return run.index(words[number], at)


def around(
    text: str, known: Read, reading: Reading, origin: int, run: str, floor: int, block: Block, lex: Lexicon
) -> tuple[Named, bool]:
    """The name with what stands around it, and whether it is a person's for sure."""
    words, flags = known.words, known.flags
    start = origin + place(run, words, reading.first)
    end = origin + place(run, words, reading.last - 1) + len(words[reading.last - 1])
    if reading.first == 0 and start > floor:
        start = runs.starts_with_particle(text, start, lex.runs)
    behind = GENERATIONS.match(text, end, block.end)
    if behind:
        end = (
            behind.end()
            if not text.startswith(". ", behind.end() - 1) or behind[0].rstrip(".")[-1] == "r"
            else end
        )
    honorific, upto = "", start
    if reading.head >= 0 and flags[reading.head] & HONORIFIC:
        honorific = words[reading.head].rstrip(".")
        upto = origin + place(run, words, reading.head)
    elif reading.head > 0 and flags[reading.head - 1] & HONORIFIC:  # "Mr Justice Lind"
        honorific = words[reading.head - 1].rstrip(".")
    titles, at_name = titles_before(text, upto, end, floor, lex)
    following = read_after(text, end, block.end, lex)
    if following.title:
        titles = (*titles, following.title)
    name = text[start:end]
    full = reading.last - reading.first > 1
    body = following.body or (house_before(text, start) if full else "")
    found = Named(name, start, end, honorific, titles, following.age, body, full)
    if reading.strength == SURE:
        sure = True
    elif reading.strength == GOOD:
        sure = not (flags[reading.first] & WORDY and opens_sentence(text, start)) or has_support(
            text, found, at_name, lex
        )
    elif reading.strength == GUESS:
        sure = is_person(text, found, at_name, following.title, words[reading.first : reading.last], lex)
    else:
        sure = has_support(text, found, at_name, lex)
    return found, sure


def titles_before(
    text: str, start: int, end: int, floor: int, lex: Lexicon
) -> tuple[tuple[Printed, ...], Printed | None]:
    """The titles before a name, and the one right at it."""
    if start - 2 < floor:
        return (), None
    if text[start - 1] == " " and text[start - 2] != ",":
        right = title_before(text, start, floor, lex) if may_end_title(text, start - 1, lex) else None
        if right is None:
            return (), None
        first = (
            apposed_before(text, right.start, floor, lex) if may_end_title(text, right.start - 2, lex) else None
        )
        return ((first, right) if first else (right,)), right
    if text[start - 2 : start] == ", " and text[start - 3].isalpha():
        first = apposed_before(text, start, floor, lex)
        if first is None or not is_apposed(text, first.start, end):
            return (), None
        return (first,), None
    return (), None


def is_apposed(text: str, start: int, end: int) -> bool:
    """Whether a title before a comma is the name's: where a comma closes the name too, or where the title opens
    the sentence; "his father was a farmer, Ruth Okafor said" has none."""
    if text[end : end + 1] == ",":
        return True
    before = ARTICLES_BEFORE.sub("", text[max(0, start - 40) : start])
    return opens_sentence(before, len(before)) and (len(before) > 0 or start < 40)


def may_end_title(text: str, end: int, lex: Lexicon) -> bool:
    """Whether the word that ends here may be the last of a title: cheap, and asked first."""
    found = LAST_WORD.search(text, max(0, end - 30), max(0, end))
    if not found:
        return text[end - 1 : end] == ")"
    word = found[0]
    return word[0].isupper() or token(word, 0, 0, lex).role != 0


def has_support(text: str, found: Named, at_name: Printed | None, lex: Lexicon) -> bool:
    """Whether something says that a doubtful name is a person's: title, age, honorific, or speech."""
    return bool(found.titles or found.age or found.honorific or at_name) or speaks(text, found, lex)


def speaks(text: str, found: Named, lex: Lexicon) -> bool:
    """Whether a verb of speech stands right behind the name or before it, or a colon as in an interview."""
    if text[found.end : found.end + 1] == ":" and opens_sentence(text, found.start):
        return True
    behind = NEXT_WORD.match(text, found.end)
    if behind and lex.flags.get(behind[1], 0) & SPEECH:
        return True
    before = LAST_WORD.search(text, max(0, found.start - 20), max(0, found.start - 1))
    return bool(before and before[0] in ("said", "says", "added", "asked", "told"))


def is_person(
    text: str, found: Named, at_name: Printed | None, behind: Printed | None, words: list[str], lex: Lexicon
) -> bool:
    """Whether words that no table has are a person's name: by the title at it, or by age."""
    if len(words) == 1:
        return at_name is not None and bool(last_rank(at_name, lex) & ADDRESS)
    if found.age or behind or found.body:
        return True
    if at_name is not None:
        return not last_rank(at_name, lex) & OF_THINGS
    return bool(found.titles) and (speaks(text, found, lex) or text[found.end : found.end + 1] == ",")


def house_before(text: str, start: int) -> str:
    """Whose man or woman it is that speaks here: "says DW's", "writes the Post's"; "" where nothing says so."""
    if text[start - 3 : start] not in ("'s ", "’s "):
        return ""
    found = OF_A_HOUSE.search(text, max(0, start - 60), start)
    return found[1] if found else ""


def last_rank(title: Printed, lex: Lexicon) -> int:
    """What is known of the last rank in a title as printed."""
    ranks = [token(word, 0, 0, lex) for word in title.text.split()]
    return next((rank.flags for rank in reversed(ranks) if rank.role == RANK), 0)


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or a line begins here."""
    before = text[max(0, start - 3) : start].rstrip(" \u00a0")
    return not before or before[-1] in ".!?:;\n\"“‘'(•–—-*"


def is_headline(text: str, block: Block) -> bool:
    """Whether capitals say nothing in a block: all of it in capitals, or every word of any length with one."""
    if block.end - block.start > TITLE_CASE_UP_TO:
        return False
    words = text[block.start : block.end]
    if words.count(" ") < 2 or words.rstrip()[-1:] in ".?!\"”'’":
        return words.isupper()
    return words.isupper() or (not SMALL_WORD.search(words) and len(CAPITALISED.findall(words)) > 2)
