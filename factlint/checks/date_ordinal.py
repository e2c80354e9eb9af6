"""`date-ordinal`: a day of the month that is written oddly: "04th Jan", "the 3th of May", "21th March".

Only in dates, so that street and race numbers are left alone. The fix writes the day as it is said.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}": the day is "{expected}".'
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = False

RIGHT = {1: "st", 21: "st", 31: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"}
ODD = tuple(
    written
    for day in range(1, 32)
    for ending in ("st", "nd", "rd", "th")
    for written in ((f"{day:02}{ending}",) if day < 10 else ())
    + ((f"{day}{ending}",) if RIGHT.get(day, "th") != ending else ())
)
"""Every day that is not written as it is said."""
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\b\.?"
BEHIND = Grammar(rf"(?: day)?(?: of)?,? ?{MONTH}", re.IGNORECASE)
BEFORE = Grammar(rf"\b{MONTH} (?:the )?\Z", re.IGNORECASE)


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared(tuple(Needle(written) for written in ODD), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    for hit in hits:
        behind = BEHIND.match(reading, hit.end)
        before = BEFORE.search(reading, max(0, hit.start - 18), hit.start)
        if not behind and not before:
            continue
        day = int(reading[hit.start : hit.end - 2])
        expected = f"{day}{RIGHT.get(day, 'th')}"
        start = before.start() if before else hit.start
        end = behind.end() if behind else hit.end
        fix = Repair(f"Write '{expected}'", (Edit(hit.start, hit.end, expected),))
        values = {"found": reading[start:end], "expected": expected}
        yield Problem(hit.rule, Span(hit.start, hit.end), values, fix)
