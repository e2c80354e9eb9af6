"""`date-tense`: what is told as past with a date after the dateline, or as still to come with one before it.

"The two met on 3 March 2021" in copy of 2020; "the hall will open on 3 March 2018" in copy of 2020. Needs a
dateline, allows two days of slack, and judges only what happens at a point in time ("met on", "was signed on"),
never a sentence with a plan, a condition or a second date in it, nor a direct quotation. A day without its year
counts where it lies in the weeks behind the dateline, in a paragraph that speaks of no other year. Where two such
dates are told as past, one finding at the head of the text asks whether its own date is the wrong one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem, Related
from factlint.grammar import Grammar, compiled
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span
from factlint.values.value import Value

FIELDS: Fields = {}
HEADER = (
    '"{found}": the text tells of {date} and other days behind this date as past. Is the date at its head wrong?'
)
MESSAGE = '"{found}": {date} is {side} the dateline, {dateline}, but is told as {told}. Which is wrong?'
PLACEHOLDERS = ("found", "date", "side", "dateline", "told")
EVERY_DOCUMENT = False

SLACK = timedelta(2)
FAR = timedelta(3660)
"""Stories of the far future are fiction."""
WEEKS = timedelta(45)
"""How far behind the dateline a day without its year is still this year's."""
OTHER_YEAR = Grammar(
    r"(?<!\d)(?:1[789]|20)\d\d(?!\d)|\b(?:years?|anniversary|decades?|annual\w*|every)\b", re.IGNORECASE
)
DONE = (
    "died", "met", "took place", "happened", "occurred", "resigned", "arrived", "crashed", "was born",
    "was killed", "was held", "was signed", "was arrested", "was elected", "was found", "was shot", "was buried",
    "was founded", "was sentenced", "was convicted", "was published", "was launched", "were killed", "were held",
    "were signed", "were arrested", "were elected", "were found", "were sentenced", "were published", "collapsed",
    "exploded", "surrendered", "landed", "sank", "was injured", "was hurt", "was attacked", "was sworn in",
    "was released", "was stabbed", "were injured", "were hurt", "were shot", "were released", "broke out",
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
    found: list[Problem] = []
    for value in dates:
        block = document.block_at(value.mention.start)
        side = beside(value, today)
        if not side and block and not OTHER_YEAR.search(document.reading, block.start, block.end):
            side = soon(value, today)
        if not side or block is None or block.role == "furniture":
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
        found.append(Problem(0, span, values, claim=claim))
    late = [problem for problem in found if problem.values["side"] == "after"]
    head = headed(document, dates) if len(late) > 1 else None
    if head:
        found = [problem for problem in found if problem not in late]
        first = late[0]
        values = {**first.values, "found": document.reading[head.start : head.end]}
        related = tuple(Related(*problem.span, "told as past") for problem in late)
        claim = Claim("date", "dateline", values["found"], "", "the text")
        found.append(Problem(0, head, values, related=related, claim=claim, message=HEADER))
    for rule in rules:
        for problem in found:
            yield problem._replace(rule=rule.number)


def headed(document: Document, dates: Sequence[Value]) -> Span | None:
    """Where the text prints its dateline; None where it comes from elsewhere."""
    line = document.dateline
    if line is None or line.span is None:
        return None
    for value in dates:
        start, end = document.map.span(value.mention.start, value.mention.end)
        if start < line.span.end and line.span.start < end and value.lo and value.lo[:10] == line.date[:10]:
            return Span(value.mention.start, value.mention.end)
    return None


def soon(value: Value, today: date) -> str:
    """ "after" for a day without its year that lies in the weeks behind the dateline, else ""."""
    content = value.mention.content
    if content[0] != "calendar" or content[1] is not None or not isinstance(content[2], int):
        return ""
    if not isinstance(content[3], int):
        return ""
    for year in (today.year, today.year + 1):
        try:
            day = date(year, content[2], content[3])
        except ValueError:
            continue
        if today + SLACK < day < today + WEEKS:
            return "after"
    return ""


def beside(value: Value, today: date) -> str:
    """Whether a date with a printed year and month lies "before" or "after" the dateline; "" for neither."""
    content = value.mention.content
    if content[0] != "calendar" or content[1] is None or content[2] is None or not value.lo or not value.hi:
        return ""
    first, last = date.fromisoformat(value.lo[:10]), date.fromisoformat(value.hi[:10])
    if today + SLACK < first < today + FAR:
        return "after"
    return "before" if last + SLACK < today else ""
