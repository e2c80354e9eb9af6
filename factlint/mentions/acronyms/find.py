"""`find_acronyms(document) -> mentions` of kind "acronym", by place, none overlapping another.

Definitions ("Long Form (LF)", "LF (Long Form)", "the Long Form, or LF,") with their letters aligned; and the first
use of a short form that nothing before it defines, unless everybody knows it. A definition whose letters do not
fit is taken for one only behind the name of a body ("Kurdistan Workers' Party (PKK)").
"""

import re
from collections.abc import Iterator

from factlint.grammar import Grammar
from factlint.mentions.acronyms.acronym import Acronym
from factlint.mentions.acronyms.align import STOP_WORDS, align, letters_of, permuted
from factlint.mentions.acronyms.known import CURRENCIES, NEED_NONE, NUMERALS, OF_BODIES, SHOUTED
from factlint.mentions.mention import Mention
from factlint.text.document import Block, Document

SHORT = (
    r"(?=[\w.&/-]*[A-Z][\w.&/-]*[A-Z])[A-Z](?:[A-Za-z]|[.&/-](?=[A-Z])){1,9}"
    r"(?:\.(?<=[A-Z]\.[A-Z]\.))?(?:['’]?s\b)?"
)
IN_PARENTHESES = Grammar(
    rf"\((?:(?:the|or|hereafter|hereinafter|abbreviated|abbr\.|also known as|known as|aka)[ ,:]+)*"
    rf"[\"“'‘]?(?P<short>{SHORT})[,\"”'’]*(?:[;,][^()]{{0,60}})?\)"
)
LEADS = (" or ", " known as ", " abbreviated as ", " called ")
BEHIND_LEAD = Grammar(rf"[\"“]?(?P<short>{SHORT})[\"”]?(?=[,.)])")
LONG_IN_PARENTHESES = Grammar(r"\((?:the |or |for |short for |[\"“])*(?P<long>[^()\d;:]{6,90}?)[\"”]?\)")
SHORT_BEFORE = Grammar(rf"(?<![\w.&/-])(?P<short>{SHORT})[\"”]? \Z")
USE = Grammar(r"[A-Z](?=[A-Z&])(?<![\w.&/$£€@#-].)[A-Z&]*[A-Z](?:s\b)?(?![\w&/£$€-]|\.[A-Za-z\d])")
"""It begins with a set of characters, as `re` then looks for those first."""
WORD = Grammar(r"[^\W_](?:[\w'’.]*\w)?|&")
REACH = 120
"""Characters before a short form in which its long form stands."""
LONGEST_UNALIGNED = 8
LETTERS_OF_BODY = range(3, 7)
LINE = 200


def find_acronyms(document: Document) -> list[Mention]:
    """The acronyms of a document."""
    defined = find_definitions(document)
    found = [*defined, *uses(document.reading, document, defined)]
    return sorted(found, key=lambda mention: mention.start)


def find_definitions(document: Document) -> list[Mention]:
    """Those of its acronyms whose long form stands beside them."""
    kept: list[Mention] = []
    for mention in sorted(definitions(document), key=lambda mention: mention.start):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def definitions(document: Document) -> Iterator[Mention]:
    """Every place that says what a short form stands for."""
    text = document.reading
    at = text.find("(")
    while at >= 0:
        block = document.block_at(at)
        if block is not None:
            found = IN_PARENTHESES.match(text, at, block.end)
            mention = behind_long(text, block, at, found) if found else behind_short(text, block, at)
            if mention is not None:
                yield mention
        at = text.find("(", at + 1)
    for start, behind in sorted(place for lead in LEADS for place in places_of(lead, text)):
        found = BEHIND_LEAD.match(text, behind)
        block = document.block_at(start) if found else None
        if found and block is not None and block.start < start and found.end() <= block.end:
            mention = aligned_before(text, block, start, found["short"], found.end("short"))
            if mention is not None and not Acronym._make(mention.content).uncovered:
                yield mention


def places_of(lead: str, text: str) -> Iterator[tuple[int, int]]:
    """Where words stand that lead to a short form: with the comma before them, and behind them."""
    at = text.find(lead)
    while at >= 0:
        yield at - (text[at - 1 : at] == ","), at + len(lead)
        at = text.find(lead, at + 1)


def behind_long(text: str, block: Block, at: int, found: re.Match[str]) -> Mention | None:
    """ "Long Form (LF)"."""
    short = found["short"]
    if text[at - 1 : at] != " " or at <= block.start or letters_of(short).upper() in CURRENCIES:
        return None
    mention = aligned_before(text, block, at - 1, short, found.end())
    return mention or unaligned(text, block, at - 1, short, found.end())


def words_before(text: str, block: Block, end: int) -> tuple[list[str], list[int]]:
    """The words, in lower case, and their places before a short form, back to the end of a sentence."""
    low = max(block.start, end - REACH)
    for stop in (". ", "? ", "! ", "; ", ": ", "(", ")", "\n"):
        cut = text.rfind(stop, low, end)
        while cut >= 0 and stop == ". " and is_initial(text, cut):
            cut = text.rfind(stop, low, cut)
        low = max(low, cut + 1)
    words: list[str] = []
    places: list[int] = []
    for word in WORD.finditer(text, low, end):
        if word.start() == low and low > block.start and text[low - 1].isalnum():
            continue  # the reach cuts a word in two
        words.append(word[0].lower())
        places.append(word.start())
    return words, places


def is_initial(text: str, stop: int) -> bool:
    """Whether a full stop belongs to "U.S." or "St."."""
    return text[stop - 1].isupper() or text[max(0, stop - 2) : stop] in ("St", "Mr", "Dr")


def aligned_before(text: str, block: Block, end: int, short: str, upto: int) -> Mention | None:
    """A definition whose letters are those of the words before it."""
    words, places = words_before(text, block, end)
    found = align(short, words)
    if found is None:
        return None
    first = found.first
    while first < len(words) and words[first] in STOP_WORDS:
        first += 1
    start = places[first]
    long = text[start:end].rstrip(' ,"”')
    if found.inside and not text[start].isupper() and found.inside * 2 >= len(letters_of(short)):
        return None
    if found.uncovered and not is_capitalised(text, places, first, found.uncovered):
        return None
    if len(words) - first == 1 and len(long) < 2 * len(short):
        return None
    uncovered = tuple(text[places[number] : places[number] + len(words[number])] for number in found.uncovered)
    return made(text, start, upto, Acronym(singular(short), long, True, uncovered))


def is_capitalised(text: str, places: list[int], first: int, uncovered: tuple[int, ...]) -> bool:
    """Whether a long form with an uncovered word is a name: then all its words have capitals."""
    return text[places[first]].isupper() and all(text[places[number]].isupper() for number in uncovered)


def unaligned(text: str, block: Block, end: int, short: str, upto: int) -> Mention | None:
    """A definition whose letters are those of another language, or in the wrong order."""
    letters = letters_of(short)
    words, places = words_before(text, block, end)
    first = permuted(short, words) if len(letters) > 2 else -1
    if first < 0 or not text[places[first]].isupper():
        if len(letters) not in LETTERS_OF_BODY or not short.isupper():
            return None
        first = len(words)
        while first > 0 and len(words) - first < LONGEST_UNALIGNED:
            if not text[places[first - 1]].isupper() and words[first - 1] not in STOP_WORDS:
                break
            first -= 1
        while first < len(words) and words[first] in STOP_WORDS:
            first += 1
        if len(words) - first < 2 or not OF_BODIES.intersection(words[first:]):
            return None
    return made(text, places[first], upto, Acronym(singular(short), text[places[first] : end], True, (), False))


def behind_short(text: str, block: Block, at: int) -> Mention | None:
    """ "LF (Long Form)"."""
    before = SHORT_BEFORE.search(text, max(block.start, at - 14), at)
    inside = LONG_IN_PARENTHESES.match(text, at, block.end) if before else None
    if before is None or inside is None:
        return None
    words = [word[0].lower() for word in WORD.finditer(inside["long"])]
    found = align(before["short"], words)
    if found is None or any(word not in STOP_WORDS for word in words[: found.first]) or len(words) < 2:
        return None
    parts = [word[0] for word in WORD.finditer(inside["long"])]
    uncovered = tuple(parts[number] for number in found.uncovered)
    if uncovered and not all(word[0].isupper() for word in uncovered):
        return None
    return made(
        text,
        before.start("short"),
        inside.end(),
        Acronym(singular(before["short"]), inside["long"], True, uncovered),
    )


def uses(text: str, document: Document, defined: list[Mention]) -> Iterator[Mention]:
    """The first use of each short form that no definition precedes and not everybody knows."""
    known: dict[str, tuple[int, str]] = {}
    for mention in defined:
        short, long, *_ = mention.content
        known.setdefault(str(short), (mention.start, str(long)))
    seen: set[str] = set()
    for found in USE.finditer(text):
        short = singular(found[0])
        if short in seen or text[max(0, found.start() - 2) : found.start() - 1].isdigit():
            continue  # "2.4 MW" is a quantity
        place, long = known.get(short, (-1, ""))
        if 0 <= place <= found.start():
            seen.add(short)
            continue
        if place < 0 and (short in NEED_NONE or short in NUMERALS or short in SHOUTED or short in CURRENCIES):
            seen.add(short)
            continue
        if is_shouted(text, document, found.start(), found.end()):
            continue
        seen.add(short)
        yield made(text, found.start(), found.end(), Acronym(short, long, False))


def is_shouted(text: str, document: Document, start: int, end: int) -> bool:
    """Whether capitals say nothing here: beside other words in capitals, or in the place that a dateline names."""
    block = document.block_at(start)
    if block is None or block.role in ("furniture", "heading", "table"):
        return True
    if start == block.start and text[end : end + 2] in (" (", ", ", ": ", " —", " –", " -"):
        return True
    before = text[max(block.start, start - 30) : start].split()
    after = text[end : min(block.end, end + 30)].split()
    neighbours = [before[-1] if before else "", after[0] if after else ""]
    return any(
        word.isupper() and len(word.strip(".,:;()\"'“”")) > 1 and word.isalpha() for word in neighbours
    ) or (block.end - block.start < LINE and text[block.start : block.end].isupper())


def singular(short: str) -> str:
    """A short form without the ending of plural or possessive."""
    for ending in ("'s", "’s", "s"):
        if short.endswith(ending) and len(short) - len(ending) > 1 and short[-len(ending) - 1].isupper():
            return short[: -len(ending)]
    return short


def made(text: str, start: int, end: int, content: Acronym) -> Mention:
    return Mention("acronym", start, end, text[start:end], tuple(content))
