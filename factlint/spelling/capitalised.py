"""`places_of(document, word) -> places`: where a text has a word that begins with a capital, in order.

All such words of a text are found in one pass, at the first question, so that a long text full of misspellings is
not searched for each of them.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from factlint.grammar import Grammar
from factlint.text.document import Document

RUN = Grammar(r"(?<!\w)[^\W\d_a-z]\w*")
BEHIND = Grammar(r"\w")


def places_of(document: Document, word: str) -> Iterator[int]:
    """Where this word stands with nothing of a word beside it."""
    reading = document.reading
    run = RUN.match(word)
    for start in _runs(document).get(run[0], ()) if run else ():
        end = start + len(word)
        if reading.startswith(word, start) and not BEHIND.match(reading, end):
            yield start


@lru_cache(maxsize=1)  # each misspelling of the text that is being linted asks
def _runs(document: Document) -> Mapping[str, list[int]]:
    """The places of all runs of word characters that begin with no ASCII small letter."""
    places: dict[str, list[int]] = {}
    for run in RUN.finditer(document.reading):
        places.setdefault(run[0], []).append(run.start())
    return places
