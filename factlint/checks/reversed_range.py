"""`reversed-range`: a stretch of time that ends before it begins: "from 2015 to 2011", "(1950-1923)".

Only years, and days whose month and year are the same or both printed: "November to February" runs over the new
year. Left alone: figures ("fell from 2015 to 2011"), years BC, and what counts or looks backwards.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import Grammar, compiled
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}" ends before it begins. Are the two the wrong way round, or is one of them wrong?'
PLACEHOLDERS = ("found",)
EVERY_DOCUMENT = False

OPENERS = ("from", "between")
BRACKET = Grammar(r"\([^()]{0,16}\Z")
BACKWARD = Grammar(
    r"\b(?:back(?:ward)?s?|revers\w*|rewind\w*|time|travel\w*|countdown|count(?:s|ed|ing)? down|archives?|latest"
    r"|fell|fall\w*|drop\w*|declin\w*|reduc\w*|cut\w*|rose|ris\w+|grew|increas\w*|decreas\w*|shr[aiu]nk\w*|slip\w*"
    r"|down|up|lower\w*|went|going|goes|chang\w*|compar\w*|revis\w*|mov\w*|brought|brings?|slash\w*|trim\w*)\b",
    re.IGNORECASE,
)
BEHIND = Grammar(
    r"[\s,)]*(?:b\.?c|bce|a\.?d\.? ?-|levels?|prices?|meters?|metres?|feet|points?|people|jobs|units)",
    re.IGNORECASE,
)
BEFORE = 60
"""Characters in which a word may say that the years run backwards."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((*(Needle(opener) for opener in OPENERS), Needle("(", match="substring")), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    if not any(opens_date(reading[hit.end : hit.end + 24]) for hit in hits):
        return
    from factlint.checks.calendar.voices import milder
    from factlint.values.known import known

    for value in known(document):
        mention = value.mention
        if mention.kind != "date" or mention.content[0] != "range" or not is_reversed(mention.content):
            continue
        start, end = mention.start, mention.end
        bracketed = reading[end : end + 1] == ")" and BRACKET.search(reading, max(0, start - 18), start)
        if not bracketed and not mention.text.lower().startswith(OPENERS):
            continue
        sentence = reading[max(0, start - BEFORE) : start]
        if BACKWARD.search(sentence) or BEHIND.match(reading, end):
            continue
        for rule in rules:
            yield Problem(
                rule.number,
                Span(start, end),
                {"found": mention.text},
                alternatives=tuple(swapped(start, mention.text)),
                claim=Claim("date", "range", mention.text, "", "the calendar"),
                severity=milder(document, start, end),
            )


def opens_date(behind: str) -> bool:
    """Whether digits follow soon enough to be those of a date."""
    return any("0" <= character <= "9" for character in behind)


def is_reversed(content: tuple[object, ...]) -> bool:
    """Whether the end of a range lies before its beginning, beyond doubt."""
    first, last = content[1], content[2]
    if (
        not isinstance(first, tuple)
        or not isinstance(last, tuple)
        or first[0] != "calendar"
        or last[0] != "calendar"
    ):
        return False
    (year, month, day), (end_year, end_month, end_day) = numbers(first), numbers(last)
    if year and end_year:
        if min(year, end_year) < 1000 or (month is None) != (end_month is None):
            return False
        return (end_year, end_month or 0, end_day or 0) < (year, month or 0, day or 0) and (day is None) == (
            end_day is None
        )
    return year is None and month is not None and month == end_month and bool(day and end_day and end_day < day)


def numbers(content: tuple[object, ...]) -> tuple[int | None, int | None, int | None]:
    """Year, month and day as printed."""
    year, month, day = (part if isinstance(part, int) else None for part in content[1:4])
    return year, month, day


def swapped(start: int, text: str) -> Iterator[Repair]:
    """Two years the other way round."""
    years = list(compiled(r"(?<!\d)\d{4}(?!\d)").finditer(text))
    if len(years) == 2 and len(compiled(r"\d+").findall(text)) == 2:
        one, two = years
        edits = (
            Edit(start + one.start(), start + one.end(), two[0]),
            Edit(start + two.start(), start + two.end(), one[0]),
        )
        yield Repair(f"Write '{text[: one.start()]}{two[0]}{text[one.end() : two.start()]}{one[0]}'", edits)
