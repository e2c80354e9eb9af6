"""`anniversary`: the number of an anniversary, the year of the event and the year of the feast, that do not agree.

"The 10th anniversary of the 2008 crash" is in 2018. The event's year stands behind "of", or at "founded in" and
its like beside "its 100th anniversary"; the feast's is a date of the sentence, or the dateline's with two months
of slack behind and four ahead. Read only where somebody marks it ("celebrates", "on the"). Left alone: feasts to
come where the sentence speaks of plans, sentences with several years, paragraphs that name the right year.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from factlint.checks.calendar.naming import ordinal
from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.grammar import Grammar
from factlint.mentions.amount import Amount
from factlint.record import NamedTuple
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span
from factlint.values.known import known
from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = '"{found}": the {nth} anniversary of {base} is in {year}; {when} has the {other}. Which number is wrong?'
PLACEHOLDERS = ("found", "nth", "base", "year", "when", "other")
EVERY_DOCUMENT = False
HUNDREDS = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200}
NEEDLES = ("anniversary", "birthday", *HUNDREDS)
BEGUN = (
    r"(?:founded|established|opened|created|began|begun|launched|married|formed|built|born|started|set up"
    r"|incorporated|signed|introduced|inaugurated|chartered|published|independence|independent)"
    r"(?: [a-z]+){0,2} (?:in|on)"
)
NTH = r"(?:<r:r>|<u:u>)(?: wedding)? (?:anniversary|birthday)|(?P<hundred>" + "|".join(HUNDREDS) + ")"
PATTERNS = (
    grammar(rf"(?:{NTH}) of [^⟦;:,]{{0,80}}?<b:d>"),
    grammar(rf"\b(?:its|his|her|their|whose) (?:{NTH})\b[^⟦;:]{{0,60}}(?:⟦d\d+⟧)?[^⟦:]{{0,40}}\b{BEGUN} <b:d>"),
    grammar(rf"\b{BEGUN} <b:d>[^⟦;:]{{0,80}}(?:⟦d\d+⟧)?[^⟦;:]{{0,60}}\b(?:its|his|her|their) (?:{NTH})"),
)
MARKED = Grammar(
    r"\b(?:mark(?:s|ed|ing)?|celebrat\w+|commemorat\w+|observ(?:es|ed|ing)|honou?r(?:s|ed|ing)?"
    r"|fall(?:s|ing)?|fell|is|was"
    r"|remember(?:s|ed|ing)?|reach(?:es|ed)?|turn(?:s|ed)|on the|ahead of|for (?:the|its|his|her|their))\b"
)
PLANNED = Grammar(
    r"\b(?:will|would|plan\w*|prepar\w*|upcoming|coming|next|ahead|schedul\w*|until|by|before|approach\w*|nears?"
    r"|if|could|may|should|due|hop(?:es?|ing)|expect\w*|to mark|to celebrate|to commemorate|since|after|at the)\b"
)
LOOSE = Grammar(r" ?(?:season|year|tour|edition|series|campaign)")
BACK, AHEAD = timedelta(60), timedelta(120)


class Feast(NamedTuple):
    """A number of years, the event that they count from, and the span of both."""

    years: int
    nth: Value | None
    base: Value
    year: int
    span: Span
    slack: int
    """Years that an anniversary season may be off."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, hits):
        if not MARKED.search(sentence.text):
            continue
        for feast in feasts(sentence):
            problem = judged(document, sentence, feast, rule.number)
            if problem:
                yield softened(document, problem)


def feasts(sentence: Slotted) -> Iterator[Feast]:
    """The anniversaries of a sentence whose event has its year; none where a sentence has several."""
    found: dict[int, Feast] = {}
    for each in PATTERNS:
        for match in each.finditer(sentence.text):
            base = sentence.value(match["b"])
            content = base.mention.content
            slot = match["r"] or match["u"]
            nth = sentence.value(slot) if slot else None
            years = HUNDREDS[match["hundred"]] if match["hundred"] else number(nth)
            if content[0] != "calendar" or not isinstance(content[1], int) or content[1] < 1000 or not years:
                continue
            start = nth.mention.start if nth else sentence.span.start + match.start("hundred")
            span = Span(min(start, base.mention.start), max(nth.mention.end if nth else start, base.mention.end))
            loose = LOOSE.match(sentence.text, match.end()) or LOOSE.search(match[0])
            found.setdefault(base.mention.start, Feast(years, nth, base, content[1], span, int(bool(loose))))
    if len(found) == 1:
        yield from found.values()


def number(nth: Value | None) -> int:
    """The years that "10th" or "10-year" counts; 0 for none."""
    if nth is None or nth.mention.mod:
        return 0
    if nth.mention.kind == "ordinal":
        read = Amount._make(nth.mention.content).number
        return int(read) if read.isdigit() else 0
    parts = nth.mention.content[1]
    if isinstance(parts, tuple) and len(parts) == 1 and parts[0][1] == "year" and str(parts[0][0]).isdigit():
        return int(parts[0][0])
    return 0


def judged(document: Document, sentence: Slotted, feast: Feast, rule: int) -> Problem | None:
    """The problem with an anniversary; None where some year that may be meant fits."""
    due = feast.year + feast.years
    others = [
        value
        for value in sentence.values
        if value.mention.kind in ("date", "time") and value is not feast.base and value is not feast.nth
    ]
    if any(value.lo is None or value.hi is None or value.alternatives for value in others) or len(others) > 1:
        return None
    if others:
        years = range(int(str(others[0].lo)[:4]), int(str(others[0].hi)[:4]) + 1)
        when = others[0].mention.text
    elif document.dateline:
        today = date.fromisoformat(document.dateline.date[:10])
        years = range((today - BACK).year, (today + AHEAD).year + 1)
        when = str(today.year)
        if due > years[-1] and PLANNED.search(sentence.text):
            return None
    else:
        return None
    if any(abs(due - year) <= feast.slack for year in years) or len(years) > 2 or names(document, feast, due):
        return None
    year = int(when) if when.isdigit() else years[0]
    other = year - feast.year
    if other < 1 or (len(years) == 2 and others):
        return None
    reading = document.reading
    values = {
        "found": reading[feast.span.start : feast.span.end],
        "nth": ordinal(feast.years),
        "base": str(feast.year),
        "year": str(due),
        "when": when,
        "other": ordinal(other),
    }
    claim = Claim("ordinal", "anniversary", ordinal(feast.years), ordinal(other), "the calendar")
    return Problem(
        rule, feast.span, values, alternatives=tuple(repairs(document, feast, other, year)), claim=claim
    )


def names(document: Document, feast: Feast, due: int) -> bool:
    """Whether the paragraph names the year in which the anniversary is due."""
    block = document.block_at(feast.span.start)
    if block is None:
        return True
    return any(
        str(value.lo)[:4] <= str(due) <= str(value.hi)[:4]
        for value in known(document)
        if value.mention.kind == "date"
        and block.start <= value.mention.start < block.end
        and value is not feast.base
        and value.lo
        and value.hi
    )


def repairs(document: Document, feast: Feast, other: int, year: int) -> Iterator[Repair]:
    """Another number, another year of the event."""
    reading = document.reading
    if feast.nth and feast.nth.mention.text[:1].isdigit() and feast.nth.mention.kind == "ordinal":
        yield Repair(
            f"Write '{ordinal(other)}'", (Edit(feast.nth.mention.start, feast.nth.mention.end, ordinal(other)),)
        )
    at = reading.find(str(feast.year), feast.base.mention.start, feast.base.mention.end)
    if at >= 0:
        yield Repair(f"Write '{year - feast.years}'", (Edit(at, at + 4, str(year - feast.years)),))
