"""`misplaced(document)`: marks as clean copy has none, with a space before or a letter right behind.

In goes a document, out come the offsets of these marks, by mark. They are suspects only: "U.S." has a letter
behind a full stop, and French a space before a colon.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from factlint.grammar import Grammar
from factlint.text.document import Document

SPACED = r"(?<=[ \u00a0].)"
AFTER_CLAUSE = rf"(?:(?=[^\W\d_])|{SPACED})"
AFTER_SENTENCE = rf"(?:(?=[^\W\d_a-z])|{SPACED})"
SUSPECTS = {
    ",": Grammar("," + AFTER_CLAUSE),
    ".": Grammar(r"\." + AFTER_SENTENCE),
    ";": Grammar(";" + AFTER_CLAUSE),
    ":": Grammar(":" + SPACED),
    "?": Grammar(r"\?" + AFTER_SENTENCE),
    "!": Grammar("!" + AFTER_SENTENCE),
}
"""One pattern a mark, each with its mark in front: searching for one character is several times as quick."""


@lru_cache(maxsize=1)  # asked for by each rule of `spacing`
def misplaced(document: Document) -> Mapping[str, Sequence[int]]:
    """Where each of the marks `,.;:?!` is misplaced; those that nowhere are may be missing."""
    reading = document.reading
    return {
        mark: [found.start() for found in suspect.finditer(reading)]
        for mark, suspect in SUSPECTS.items()
        if mark in reading
    }
