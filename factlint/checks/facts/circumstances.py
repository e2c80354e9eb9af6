"""How a text speaks of a title: as held now, as held at another time, or as one that somebody does not hold.

In: a document and the place of a title in it. Out: OTHER_TIME or UNREAL where the words around the title say so
("who was then", "when he was", "served as", "not the", "if elected"), else "". Also the days that the paragraph
names up to the end of the sentence. All of it is asked only of a title that looks wrong.
"""

import re
from collections.abc import Iterator
from datetime import date

from factlint.checks.facts.tenure import PERHAPS, YES, Tenure
from factlint.grammar import Grammar
from factlint.hints import Any, cast
from factlint.spelling.surroundings import sentence_around
from factlint.text.document import Document, Span

OTHER_TIME, UNREAL = "another time", "not said to be held"

BEFORE = Grammar(
    r"\b(?:was|were|been|being|be|became|become|becomes|becoming|served|serving|worked|acted|appointed|named"
    r"|nominated|elected|re-?elected|chosen|confirmed|sworn in|made|time|term|terms|tenure|stint|years?|days"
    r"|months|role|capacity|job|post|position|career|spell|under|as|then|once|succeeded?|succeeding|replaced?"
    r"|replacing|predecessor|successor|quit|resigned|retired|fired|ousted|elect)\b,?"
    r"(?: (?:as|for|the|a|an|his|her|its|their|then|once|US|U\.S\.|new))*[ “\"'‘]*\Z"
)
"""Words right before a title that tell of a time when it was held, or of who held it then."""
NEGATED = Grammar(r"\b(?:not|never|no longer|neither|nor|n[’']t|without)\b(?: \w+){0,2} ?\Z", re.IGNORECASE)
CUT = Grammar(
    r"\b(?:acting|interim|caretaker|deputy|vice|assistant|associate|principal|former|ex|then|late|shadow|under|junior)"
    r"[ -](?:[\w'’-]+ ){1,3}\Z",
    re.IGNORECASE,
)
"""A modifier further to the left, of which the reading of the title has seen nothing."""
SENTENCE = Grammar(
    r"\b(?:when|whenever|then|at the time|at that time|in those days|once|formerly|previously|used to|ago|back in"
    r"|had|years (?:later|earlier|before|after)|decades?|centur(?:y|ies)|predecessors?|successors?"
    r"|succeed(?:ed|s)?|replac(?:e|ed|es|ing)|took over|stepped down|steps down|left office|took office"
    r"|sworn in|inaugurat\w+|resign(?:ed|s)?|retired|histor(?:y|ic|ical|ian)|anniversary|memoirs?|former|late|era"
    r"|presidency|tenure|appointed|nominated)\b",
    re.IGNORECASE,
)
HYPOTHETICAL = Grammar(
    r"\b(?:[Ii]f|[Ww]hether|[Uu]nless|denied|denies|deny|rumou?rs?|rumou?red|imagin\w+|wants to be"
    r"|hop(?:es|ed|ing) to|campaign\w*|candidates?|contenders?|favou?rites? to|bid)\b"
)
BEHIND = Grammar(r"\b(?:was|were|been|served|became|would|could|might|not|never|no longer|once|formerly)\b")


def is_denied(document: Document, title: Span) -> bool:
    """Whether a "not" or "never" stands right before a title."""
    return bool(NEGATED.search(document.reading, max(0, title.start - 40), title.start))


def is_cut(document: Document, title: Span) -> bool:
    """Whether words before a title seem to belong to it, so that it says more than was read."""
    return bool(CUT.search(document.reading, max(0, title.start - 60), title.start))


def circumstances(document: Document, title: Span, name: Span) -> str:
    """OTHER_TIME, UNREAL or "" for a title at this place, borne by a name at that one."""
    reading = document.reading
    around = sentence_around(document, title.start) or title
    before = reading[around.start : title.start]
    if NEGATED.search(before):
        return UNREAL
    if BEFORE.search(before) or reading.startswith(("As ", "as "), title.start):
        return OTHER_TIME
    if name.end <= title.start and BEHIND.search(reading, name.end, title.start):
        return OTHER_TIME
    besides = before + " " + reading[title.end : around.end]
    if HYPOTHETICAL.search(besides):
        return UNREAL
    return OTHER_TIME if SENTENCE.search(besides) else ""


def days_named(document: Document, place: Span) -> list[tuple[date, date]]:
    """First and last days of what the paragraph names up to the end of the sentence at this place."""
    block = document.block_at(place.start)
    if block is None:
        return []
    around = sentence_around(document, place.start) or Span(block.start, block.end)
    return list(periods(document, block.start, around.end))


def periods(document: Document, start: int, end: int) -> Iterator[tuple[date, date]]:
    """The days between which each date of a stretch of text lies, its other readings too."""
    from factlint.values.known import known

    for value in known(document):
        if value.mention.kind in ("date", "time") and start <= value.mention.start < end:
            first, last = day_of(value.lo), day_of(value.hi)
            if first is not None or last is not None:
                yield first or date.min, last or date.max


def day_of(bound: str | None) -> date | None:
    """The day of an ISO 8601 bound; None for none."""
    return date.fromisoformat(bound[:10]) if bound else None


def told_on(document: Document) -> date | None:
    """The day that a document speaks from."""
    return date.fromisoformat(document.dateline.date[:10]) if document.dateline else None


def holding(document: Document, times: tuple[object, ...]) -> str:
    """Whether the fact holds on the day of the copy."""
    tenure = Tenure._make(cast("tuple[Any, ...]", times))
    if not tenure.is_bounded():
        return YES
    today = told_on(document)
    return tenure.holds(today, today) if today else PERHAPS
