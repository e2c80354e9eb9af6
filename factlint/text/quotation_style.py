"""Straight or curly: the style of a document's quotation marks and apostrophes.

In goes a document, out comes which of the two styles it mostly has and what is in
the other one. Quotations whose marks do not belong together, guillemets and low
marks are of neither style.
"""

from functools import lru_cache

from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.text.quotations import Quotation, quotations

STRAIGHT, CURLY = "straight", "curly"

STYLES = {'"': STRAIGHT, "''": STRAIGHT, "“": CURLY}
"""By opening mark. Single marks are left out: the straight ones are apostrophes too often."""
MARKS = {
    (STRAIGHT, False): ('"', '"'),
    (STRAIGHT, True): ("'", "'"),
    (CURLY, False): ("“", "”"),
    (CURLY, True): ("‘", "’"),
}
CLOSERS = {"``": "''", "`": "'", "„": "“", "«": "»", "»": "«", "‹": "›", "›": "‹", "“": "”", "‘": "’", "‟": "”"}
NAMES = {
    "''": "two apostrophes ('')",
    "``": "two backticks (``)",
    '"': 'a straight mark (")',
    "'": "a straight single mark (')",
    "“": "a curly mark (“)",
    "”": "a curly closing mark (”)",
    "‘": "a curly single mark (‘)",
    "’": "a curly single mark (’)",
    "`": "a backtick (`)",
}


class Styles(NamedTuple):
    """`house` is the style most quotations have, "" where there are none."""

    house: str
    rarer: tuple[Quotation, ...]
    """Those in the other one."""
    usual: Quotation | None
    """The first in the house style, where there are others."""


@lru_cache(maxsize=1)  # asked at every mismatched quotation
def styles(document: Document) -> Styles:
    """The styles of a document's quotations. Where both are as frequent, curly was meant."""
    of: dict[str, list[Quotation]] = {STRAIGHT: [], CURLY: []}
    for quotation in quotations(document):
        style = STYLES.get(quotation.opener)
        if style and quotation.is_matched() and role(document, quotation) != "furniture":
            of[style].append(quotation)
    if not of[STRAIGHT] and not of[CURLY]:
        return Styles("", (), None)
    house, other = (STRAIGHT, CURLY) if len(of[STRAIGHT]) > len(of[CURLY]) else (CURLY, STRAIGHT)
    return Styles(house, tuple(of[other]) if of[house] else (), of[house][0] if of[house] else None)


def role(document: Document, quotation: Quotation) -> str:
    block = document.block_at(quotation.start)
    return block.role if block else ""


def closer_for(opener: str) -> str:
    """The mark that closes what `opener` opens."""
    return CLOSERS.get(opener, opener)


def name(mark: str) -> str:
    """A mark in words, for a message."""
    return NAMES.get(mark, mark)


def apostrophes(reading: str) -> tuple[list[int], int]:
    """The offsets of the rarer kind of apostrophe within words, and of the first of the other kind.

    No offsets where there is only one kind.
    """
    straight, curly = within_words(reading, "'"), within_words(reading, "’")
    if not straight or not curly:
        return [], -1
    return (straight, curly[0]) if len(straight) <= len(curly) else (curly, straight[0])


def within_words(reading: str, mark: str) -> list[int]:
    """Where a mark stands between two letters."""
    found = []
    at = reading.find(mark, 1)
    while at > 0:
        if reading[at - 1].isalpha() and reading[at + 1 : at + 2].isalpha():
            found.append(at)
        at = reading.find(mark, at + 1)
    return found
