"""Where a word stands: in running prose or in an address, at the start of a sentence, in somebody's words.

Questions that are asked of a hit, never of a whole text: each looks at the few
characters around it, and at most at its own block.
"""

from factlint.grammar import Grammar, compiled
from factlint.text.document import Block, Document, Span
from factlint.text.quotations import quotation_at, quotations

ADDRESS = Grammar(r"://|@|\\|\w=[\w\"']|^\W*www\.|\w\.[a-z]{2}|^\W*/|/.*/|::")
"""What no run of characters has that is a word of prose. `and/or` is prose."""
NEAR = 300
"""How far the sentence around a word is looked for, so that a text of one endless paragraph costs no more."""
QUOTING = Grammar("[\"'`“”„‟‘’‚«»‹›]")
"""A quotation begins with one of these, within its block."""
REACH = 100
"""How far a run of characters without white space is looked at, on either side."""


def is_prose(reading: str, start: int, end: int) -> bool:
    """Whether a word stands in prose by itself: no part of an address, handle, hashtag, file name or code.

    Nor of a longer word: "[r]equest", "word(s)", "l'adresse".
    """
    before, after = reading[max(0, start - 1) : start], reading[end : end + 1]
    if (not before or before.isspace()) and (not after or after.isspace()) and reading[start:end].isalpha():
        return True  # as most do
    if (before and before in "@#\\_~=&%$^<`.)]}") or (after and after in "@\\_~=%^<>`([{"):
        return False
    if after and after in ".:?" and reading[end + 1 : end + 2].isalnum():
        return False
    if before and before in "'’" and reading[max(0, start - 2) : start - 1].isalnum():
        return False
    head = "" if not before or before.isspace() else reading[max(0, start - REACH) : start].split()[-1]
    tail = "" if not after or after.isspace() else reading[end : end + REACH].split(maxsplit=1)[0]
    return not ADDRESS.search(f"{head}{reading[start:end]}{tail}")


def opens_sentence(document: Document, start: int) -> bool:
    """Whether the word at `start` is the first of its sentence."""
    block = document.block_at(start)
    if block is None:
        return False
    before = compiled(r"\S?[\s\"'“”‘’«»([]*\Z").search(document.reading[max(block.start, start - REACH) : start])
    if not before or not before[0].strip():
        return True
    sentence = sentence_around(document, start) if before[0][0] in ".!?…\"'”’»" else None
    return sentence is not None and not compiled(r"\w").search(document.reading[sentence.start : start])


def sentence_around(document: Document, start: int) -> Span | None:
    """The sentence that holds a place, as far as NEAR characters on either side tell. None between sentences."""
    from factlint.text.sentences import sentences

    block = document.block_at(start)
    if block is None:
        return None
    first, last = max(block.start, start - NEAR), min(block.end, start + NEAR)
    found = (each for each in sentences(document.reading, first, last) if each.start <= start < each.end)
    return next(found, None)


def is_quoted(document: Document, start: int, end: int) -> bool:
    """Whether this stands in a direct quotation: in quotation marks or in a block of quoted text."""
    block = document.block_at(start)
    if block is not None and block.role == "blockquote":
        return True
    if block is None or not QUOTING.search(document.reading, block.start, end):
        return False
    return quotation_at(quotations(document), start, end) is not None


def is_title_case(reading: str, block: Block, besides: Span) -> bool:
    """Whether a block is a headline whose other words begin with capitals, so that a capital says nothing."""
    if reading[max(block.start, block.end - 3) : block.end].rstrip("\"'”’)").endswith((".", ",", ":")):
        return False
    rest = (
        reading[max(block.start, besides.start - REACH) : besides.start]
        + " "
        + reading[besides.end : min(block.end, besides.end + REACH)]
    )
    words = compiled(r"[^\W\d_]{4,}").findall(rest)
    return bool(words) and sum(word[0].isupper() for word in words) * 4 > len(words) * 3
