"""`loose-year`: "that year", "the same year" where no year stands near before it: which one?

Left alone where what follows says it ("the same year as", "that year when"), and in direct quotations.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}": no year is named shortly before. Which year?'
PLACEHOLDERS = ("found",)
EVERY_DOCUMENT = False

TOLD = Grammar(r"[ ,]+(?:that|as|when|in which|which|he|she|they|it|we|the|his|her|their|of|before|after)\b")
YEAR = Grammar(
    r"(?<!\d)(?:1\d|20)\d\d(?!\d)|['’]\d\d\b|\byears? (?:ago|before|earlier)\b|\b(?:last|this|next) year\b"
)
NEAR = 400
"""Characters in which a year may stand before it; two paragraphs, about."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((Needle("that year"), Needle("that same year"), Needle("the same year")), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    from factlint.checks.calendar.voices import is_quoted
    from factlint.values.known import known

    reading = document.reading
    places = sorted({(hit.start, hit.end, hit.rule) for hit in hits})
    for start, end, number in places:
        around = reading[max(0, start - NEAR) : start]
        if YEAR.search(around) or TOLD.match(reading, end) or is_quoted(document, start, end):
            continue
        if any(
            value.mention.start <= start < value.mention.end and is_open(value.mention.content, value.value)
            for value in known(document)
        ):
            yield Problem(number, Span(start, end), {"found": reading[start:end]})


def is_open(content: tuple[object, ...], value: object) -> bool:
    """Whether a mention goes back to a year and found none."""
    return value is None and ("ref", "year", 0) in (content, *content[1:])
