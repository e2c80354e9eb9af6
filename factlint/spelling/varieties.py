"""Which spellings are at odds: the American and British forms of a text in, the sides they form out."""

from collections.abc import Sequence

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


class Use(NamedTuple):
    """A word of the list as it stands in the text, `[start, end)` of the reading text."""

    start: int
    end: int
    form: str
    other: str
    """How the other variety spells it."""
    british: bool
    mark: str
    """"ize", "au" or "", as the list has it."""


class Sides(NamedTuple):
    """The smaller and the larger side of a mixture, and whether the smaller is clearly outnumbered."""

    fewer: list[Use]
    more: list[Use]
    outnumbered: bool


def wanted(uses: Sequence[Use], house: str, declared: str) -> list[Use]:
    """The uses that are foreign to the variety that the settings, or else the document, name (BCP 47).

    "en-GB" in the settings means -ise; in a document's own declaration it allows
    either, as long as it is one. "en-GB-oxendict" means -ize.
    """
    variety = (house or declared).lower()
    if variety.startswith("en-us"):
        return [use for use in uses if use.british]
    if variety.startswith("en-gb-ox"):
        return [use for use in uses if use.british == (use.mark == "ize")]
    if not variety.startswith(("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za")):
        return []
    strict = bool(house) or any(use.british and use.mark == "ize" for use in uses)
    allowed = {"ize"} - {"ize" if strict else ""} | ({"au"} if not variety.startswith("en-gb") else set())
    return [use for use in uses if not use.british and use.mark not in allowed]


def parted(uses: Sequence[Use]) -> Sides | None:
    """The two sides of a text that mixes spellings, or None where it does not.

    Words with -ize are British as well as American, so only words with -ise, or
    American words beside British ones, are at odds. What is at home on both sides
    of the Pacific ("program" in Australia) counts where the text has the other form
    of it, too; else it is worth an info.
    """
    british = [use for use in uses if use.british]
    american = [use for use in uses if not use.british and use.mark != "ize"]
    ize = [use for use in uses if not use.british and use.mark == "ize"]
    ise = [use for use in british if use.mark == "ize"]
    if not american:
        return balanced(ize, ise) if ize and ise else None
    if not british:
        return None
    spelt = {use.form for use in british}
    sure = [use for use in american if use.mark != "au" or use.other in spelt] + (ize if ise else [])
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
