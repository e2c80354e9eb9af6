"""`age-at`: an age, a birth and the day it was reached, that do not agree: "died at 83, born in 1940" in 2020.

Read within a sentence: an age and "born in 1940", one each; a life in brackets and the age at death, "(1940-2020)
died at 83"; "Bell, 50, was 19 when she came in 1990". The day is the sentence's other date for "died" and "was 19
when", else the dateline; copy speaks of an age to the day, so years without a day leave a year on both sides. Left
alone: sentences with a second person in them (a son, a wife), hedged ages, ages in months, animals and houses.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.grammar import Grammar
from factlint.hints import TYPE_CHECKING
from factlint.rulebook.field import Fields
from factlint.text.document import Document

if TYPE_CHECKING:
    from factlint.checks.calendar.ages import Reached

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{found}": from {birth} to {day} is {actual}, not {stated}. Is the age wrong, or one of the dates?'
PLACEHOLDERS = ("found", "birth", "day", "actual", "stated")
EVERY_DOCUMENT = False
YEAR = Grammar(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle("born"), Needle("died"), Needle("when")], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    dated = [hit for hit in hits if YEAR.search(reading, max(0, hit.start - 120), hit.end + 120)]
    if not dated:
        return
    from factlint.checks.calendar.ages import ages

    line = document.dateline.date if document.dateline else ""
    for rule, sentence in guarded(document, rules, dated, least=2):
        for reached in ages(sentence, line):
            yield softened(document, problem(document, reached, rule.number))


def problem(document: Document, reached: "Reached", rule: int) -> Problem:
    """The finding: what the age would be, and a repair for either side."""
    reading = document.reading
    likely = reached.least if reached.stated < reached.least else reached.most
    actual = str(reached.least) if reached.least == reached.most else f"{reached.least} or {reached.most}"
    if reached.most - reached.least > 1:
        actual = f"{reached.least} to {reached.most}"
    birth = reached.birth.mention.text
    values = {
        "found": reading[reached.span.start : reached.span.end],
        "birth": birth if reached.birth.mention.kind == "date" else f"the birth of somebody of {birth} now",
        "day": reached.day or "the dateline",
        "actual": actual,
        "stated": str(reached.stated),
    }
    repairs = []
    age = reached.age.mention
    at = reading.find(str(reached.stated), age.start, age.end)
    if at >= 0:
        repairs.append(Repair(f"Write '{likely}'", (Edit(at, at + len(str(reached.stated)), str(likely)),)))
    year = YEAR.search(reading, reached.birth.mention.start, reached.birth.mention.end)
    if year and reached.birth.mention.kind == "date":
        new = str(int(year[0]) - (reached.stated - likely))
        repairs.append(Repair(f"Write '{new}'", (Edit(*year.span(), new),)))
    claim = Claim("age", "", str(reached.stated), actual, "the calendar")
    return Problem(rule, reached.span, values, alternatives=tuple(repairs), claim=claim)
