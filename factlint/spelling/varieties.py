"""Which spellings are at odds: the American and British forms of a text in, the sides they form out."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from factlint.record import NamedTuple
from factlint.spelling.surroundings import sentence_around
from factlint.text.document import Document

MANY, TIMES = 4, 2
"""A side prevails with more than this many words, and at least so many times the other's."""
COMPUTING = """
algorithm algorithms app apps code coded coder coders coding compiler computer computers data desktop download
downloaded hacker hackers hardware install installed laptop linux macintosh microsoft malware pc pcs programmer
programmers programming software spreadsheet spyware subroutine unix update virus viruses windows
"""
SOFTWARE = frozenset(COMPUTING.split())
"""Words that make a program one that runs on a computer: those are spelt so in British English too."""


AMERICAN, AUSTRALIAN, IZE = "A", "a", "z"
"""Kinds of American forms: no others, those of Australia too, and those with -ize, which Oxford has."""
BRITISH, ISE = "B", "s"
"""Kinds of British forms: those with -ise are held against those with -ize."""
AMERICAN_KINDS = frozenset((AMERICAN, AUSTRALIAN, IZE))
BRITISH_KINDS = frozenset((BRITISH, ISE))


def kinds_of(mark: str) -> str:
    """The kinds of the American and the British form of a pair, by its mark: "ize", "au" or ""."""
    return IZE + ISE if mark == "ize" else (AUSTRALIAN if mark == "au" else AMERICAN) + BRITISH


class Use(NamedTuple):
    """A word of the list as it stands in the text, `[start, end)` of the reading text."""

    start: int
    end: int
    form: str
    other: str
    """How the other variety spells it."""
    kind: str
    """AMERICAN, AUSTRALIAN, IZE, BRITISH or ISE."""

    def is_british(self) -> bool:
        return self.kind in BRITISH_KINDS


class Sides(NamedTuple):
    """The smaller and the larger side of a mixture, and whether the smaller is clearly outnumbered."""

    fewer: list[Use]
    more: list[Use]
    outnumbered: bool


def foreign_kinds(kinds: AbstractSet[str], house: str, declared: str) -> AbstractSet[str]:
    """The kinds that are foreign to the variety that the settings, or else the document, name (BCP 47).

    `kinds` are those of the text's words. "en-GB" in the settings means -ise; in a
    document's own declaration it allows either, as long as it is one. "en-GB-oxendict"
    means -ize.
    """
    variety = (house or declared).lower()
    if variety.startswith("en-us"):
        return BRITISH_KINDS
    if variety.startswith("en-gb-ox"):
        return {AMERICAN, AUSTRALIAN, ISE}
    if not variety.startswith(("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za")):
        return frozenset()
    sides = {AMERICAN, AUSTRALIAN} if variety.startswith("en-gb") else {AMERICAN}
    return sides | {IZE} if house or ISE in kinds else sides


def at_odds(kinds: AbstractSet[str]) -> bool:
    """Whether words of these kinds mix spellings, however many there are: whether `parted` finds sides."""
    if AMERICAN in kinds or AUSTRALIAN in kinds:
        return BRITISH in kinds or ISE in kinds
    return IZE in kinds and ISE in kinds


def parted(uses: Sequence[Use]) -> Sides | None:
    """The two sides of a text that mixes spellings, or None where it does not.

    Words with -ize are British as well as American, so only words with -ise, or
    American words beside British ones, are at odds. What is at home on both sides
    of the Pacific ("program" in Australia) counts where the text has the other form
    of it, too; else it is worth an info.
    """
    if not at_odds({use.kind for use in uses}):
        return None
    british = [use for use in uses if use.is_british()]
    american = [use for use in uses if use.kind in (AMERICAN, AUSTRALIAN)]
    ize = [use for use in uses if use.kind == IZE]
    ise = [use for use in british if use.kind == ISE]
    if not american:
        return balanced(ize, ise)
    spelt = {use.form for use in british}
    sure = [use for use in american if use.kind == AMERICAN or use.other in spelt] + (ize if ise else [])
    if sure:
        return balanced(sorted(sure), british)
    return balanced(american, british)._replace(outnumbered=False)


def balanced(left: list[Use], right: list[Use]) -> Sides:
    """The two sides, the smaller one first; of equal ones the one that comes in later."""
    fewer, more = sorted((left, right), key=lambda side: (len(side), -side[0].start))
    return Sides(fewer, more, len(more) > MANY and len(more) >= TIMES * len(fewer))


def is_software(document: Document, use: Use) -> bool:
    """Whether this is a program on a computer, by the words of its sentence."""
    if use.form not in ("program", "programs"):
        return False
    sentence = sentence_around(document, use.start)
    if sentence is None:
        return False
    words = document.reading[sentence.start : sentence.end].lower().replace("-", " ").split()
    return any(word.strip(".,;:!?\"'“”‘’()") in SOFTWARE for word in words)
