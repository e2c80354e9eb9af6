"""`date-tense`: what is told as past with a date after the dateline, or as still to come with one before it.

"The two met on 3 March 2021" in copy of 2020; "the hall will open on 3 March 2018" in copy of 2020. Needs a
dateline and a printed year, allows two days of slack, and judges only what happens at a point in time ("met on",
"was signed on"), never a sentence with a plan, a condition or a second date in it, nor a direct quotation.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.grammar import Grammar, compiled
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span
from factlint.values.value import Value

FIELDS: Fields = {}
MESSAGE = '"{found}": {date} is {side} the dateline, {dateline}, but is told as {told}. Which is wrong?'
PLACEHOLDERS = ("found", "date", "side", "dateline", "told")
EVERY_DOCUMENT = False

SLACK = timedelta(2)
FAR = timedelta(3660)
"""Stories of the far future are fiction."""
DONE = (
    "died", "met", "took place", "happened", "occurred", "resigned", "arrived", "crashed", "was born",
    "was killed", "was held", "was signed", "was arrested", "was elected", "was found", "was shot", "was buried",
    "was founded", "was sentenced", "was convicted", "was published", "was launched", "were killed", "were held",
    "were signed", "were arrested", "were elected", "were found", "were sentenced", "were published",
)  # fmt: skip
PLACED = r"(?: (?:here|there|again|together|in [A-Z]\w+))?"
PAST = Grammar(rf"\b(?:{'|'.join(DONE)}){PLACED} (?:on|in) \Z")
COMING = Grammar(rf"\bwill (?!have\b)[a-z]+(?: [a-z]+)?{PLACED} (?:on|in) \Z")
GUARD = Grammar(
    r"\b(?:if|unless|would|could|should|may|might|schedul\w*|plan(?:s|ned|ning)?|set|due|expect\w*|imagin\w*|novel|film|game|fiction\w*"
    r"|series|story|episode|until|said|says|told|announced|wrote|promised|had|as if|when)\b",
    re.IGNORECASE,
)


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((*(Needle(verb) for verb in DONE), Needle("will")), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    line = document.dateline
    if line is None or not any(compiled(r"\d").search(document.reading[hit.end : hit.end + 60]) for hit in hits):
        return
    from factlint.checks.calendar.naming import day_first, named
    from factlint.checks.calendar.voices import is_quoted
    from factlint.text.sentences import sentences
    from factlint.values.known import known

    today = date.fromisoformat(line.date[:10])
    dates = [value for value in known(document) if value.mention.kind in ("date", "time")]
    for value in dates:
        side = beside(value, today)
        block = document.block_at(value.mention.start)
        if not side or block is None:
            continue
        start, end = value.mention.start, value.mention.end
        around = next(
            (each for each in sentences(document.reading, *block[1:]) if each.start <= start < each.end), None
        )
        if around is None or is_quoted(document, start, end):
            continue
        before = document.reading[around.start : start]
        led = (PAST if side == "after" else COMING).search(before)
        rest = before[: led.start()] if led else ""
        if led is None or GUARD.search(rest + document.reading[end : around.end]):
            continue
        if sum(around.start <= other.mention.start < around.end for other in dates) > 1:
            continue
        span = Span(around.start + led.start(), end)
        values = {
            "found": document.reading[span.start : span.end],
            "date": value.mention.text,
            "side": side,
            "dateline": named(today, day_first(value.mention.text)),
            "told": "past" if side == "after" else "still to come",
        }
        claim = Claim("date", "tense", value.mention.text, "", "dateline")
        for rule in rules:
            yield Problem(rule.number, span, values, claim=claim)


def beside(value: Value, today: date) -> str:
    """Whether a date with a printed year and month lies "before" or "after" the dateline; "" for neither."""
    content = value.mention.content
    if content[0] != "calendar" or content[1] is None or content[2] is None or not value.lo or not value.hi:
        return ""
    first, last = date.fromisoformat(value.lo[:10]), date.fromisoformat(value.hi[:10])
    if today + SLACK < first < today + FAR:
        return "after"
    return "before" if last + SLACK < today else ""
