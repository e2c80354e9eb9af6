"""No-break spaces that stand for ordinary ones, as pasting from a web page leaves them.

In goes a document, out come their spans. A no-break space that holds together
what belongs together is no slip: number and unit ("10 km"), title or initial and
name ("Mr. Smith"), word and letter or numeral ("Louis XIV"), two parts of a name,
French punctuation, a dash.
"""

from collections.abc import Iterator

from factlint.grammar import compiled
from factlint.text.abbreviations import CAPITALISED, COUNTED, TITLES
from factlint.text.document import Document, Span

NO_BREAK = "\u00a0"
REACH = 30


def stray_no_breaks(document: Document) -> Iterator[Span]:
    """Each single no-break space between two words that nothing holds together."""
    reading = document.reading
    at = reading.find(NO_BREAK)
    while at >= 0:
        block = document.block_at(at)
        if block is not None and block.start < at < block.end - 1:
            left = reading[max(block.start, at - REACH) : at]
            right = reading[at + 1 : min(block.end, at + 1 + REACH)]
            if not left[-1].isspace() and not right[0].isspace() and is_loose(left.split()[-1], right.split()[0]):
                yield Span(at, at + 1)
        at = reading.find(NO_BREAK, at + 1)


def is_loose(before: str, after: str) -> bool:
    """Whether the words on both sides have no need to stay on one line."""
    first, second = before.strip("\"'“”‘’()[].,;:?!"), after.strip("\"'“”‘’()[].,;:?!")
    if len(first) < 2 or len(second) < 2 or not second[0].isalpha() or any(map(str.isdigit, first + second)):
        return False
    if compiled(r"[IVXLCDM]+").fullmatch(second):
        return False
    if before.endswith("."):
        return "." not in first and first.lower() not in TITLES | COUNTED | CAPITALISED
    if before[-1] in ",;:?!":
        return True
    if not before[-1].isalpha() and before[-1] not in '"”’)':
        return False
    return not (first[0].isupper() and second[0].isupper()) and first.lower() not in TITLES | COUNTED
