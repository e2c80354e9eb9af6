"""Where a fact of the source stands for a reader: its place in the reading text, and its sentence."""

from factlint.report.html.reading import Reading
from factlint.spelling.surroundings import sentence_around
from factlint.text.document import Document
from factlint.values.facts import Fact


def in_reading(document: Document, fact: Fact) -> int:
    """Where a fact of the source begins in the reading text."""
    spans = Reading(document).spans(fact.offset)
    return spans[0].start if spans else 0


def sentence_of(document: Document, fact: Fact) -> str:
    """The sentence that states a fact, with single spaces; the fact's own words where it is in none."""
    around = sentence_around(document, in_reading(document, fact))
    return " ".join((document.reading[around.start : around.end] if around else fact.text).split())
