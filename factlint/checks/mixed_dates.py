"""`mixed-dates`: dates in digits and dates in words in the prose of one text: "25.05.2017", "3 January 2018".

One finding a text, at the first date in digits; the others, and the first in words, are its related places. ISO
dates of headers and file stamps are not counted, nor is what stands in a direct quotation or a table.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Needle, Prepared, PreparedRule, Problem, Related
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}" is in figures, "{other}" in words. One style of date for the whole text?'
PLACEHOLDERS = ("found", "other")
EVERY_DOCUMENT = False

FIGURES = Grammar(r"(?<![\d./-])\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d(?!\d|[./-]\d)")
WORDS = Grammar(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?"
    r"|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b"
)


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared(tuple(Needle(text, match="substring") for text in (".19", ".20", "/19", "/20")), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    if not FIGURES.search(reading):
        return
    figures, worded = in_prose(document, FIGURES), in_prose(document, WORDS)
    if not figures or not worded:
        return
    first, *others = figures
    other = reading[worded[0].start : worded[0].end]
    related = [
        Related(worded[0].start, worded[0].end, "in words"),
        *(Related(*span, "in figures") for span in others),
    ]
    for rule in rules:
        values = {"found": reading[first.start : first.end], "other": other}
        yield Problem(rule.number, first, values, related=tuple(related))


def in_prose(document: Document, form: Grammar) -> list[Span]:
    """Where dates of a form stand in paragraphs, outside of quotations."""
    from factlint.checks.calendar.voices import is_quoted

    spans = (Span(*found.span()) for found in form.finditer(document.reading))
    return [span for span in spans if is_paragraph(document, span.start) and not is_quoted(document, *span)]


def is_paragraph(document: Document, at: int) -> bool:
    """Whether a paragraph, a heading or a list stands here."""
    block = document.block_at(at)
    return block is not None and block.role not in ("table", "furniture", "caption")
