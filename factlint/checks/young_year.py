"""`young-year`: "this year" of what is over, in copy of the first days of January: was last year meant?

Says something only where the clause is past, the dateline is one of the first `days` days of its year, and the
words stand outside of direct quotations. "This year's" and "so far this year" are left alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.grammar import Grammar
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span

FIELDS = {"days": Field("whole", "How many days of January count as the first.", default=5)}
MESSAGE = '"{found}": the year is {age} old at the dateline, {date}. Was it last year?'
PLACEHOLDERS = ("found", "age", "date")
EVERY_DOCUMENT = False

NAMED = Grammar(
    r"\b(?:january|new year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b", re.IGNORECASE
)
"""A clause that says itself which of the few days it means."""
FORWARD = Grammar(
    r"\b(?:will|would|shall|plan\w*|set|due|schedul\w*|expect\w*|hop(?:e|es|ed|ing)|intend\w*|promis\w*|vow\w*"
    r"|forecast\w*|predict\w*|likely|may|might|could|should|go(?:ing)?|propos\w*|agreed?|aim\w*|if|budget\w*"
    r"|so far|yet|already|begins?|began|start\w*|next|first)\b",
    re.IGNORECASE,
)
"""Words that may make it the year to come, or the few days that are over."""
LED = Grammar(r"\b(?:for|by|until|till|before|into|of|about|during|on|to(?: \w+){0,3})\s\Z", re.IGNORECASE)


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((Needle("this year"),), cast("int", options["days"]))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    line = document.dateline
    today = date.fromisoformat(line.date[:10]) if line else None
    if today is None or today.month > 1:
        return
    from factlint.checks.calendar.naming import named
    from factlint.checks.calendar.voices import is_quoted
    from factlint.text.sentences import sentences
    from factlint.values.temporal.tense import tense

    reading = document.reading
    most = {rule.number: cast("int", rule.data) for rule in rules}
    for hit in hits:
        if today.day > most[hit.rule] or reading[hit.end : hit.end + 2] in ("'s", "’s", "’ ", "' "):
            continue
        block = document.block_at(hit.start)
        if block is None or is_quoted(document, hit.start, hit.end):
            continue
        around = next(
            (each for each in sentences(reading, *block[1:]) if each.start <= hit.start < each.end), None
        )
        if around is None:
            continue
        before, behind = reading[around.start : hit.start], reading[hit.end : around.end]
        if FORWARD.search(before) or FORWARD.search(behind) or LED.search(before):
            continue
        if NAMED.search(before + behind) or tense(reading, hit.start, hit.end) != "past":
            continue
        age = "a day" if today.day == 1 else f"{today.day} days"
        values = {"found": reading[hit.start : hit.end], "age": age, "date": named(today, first=True)}
        claim = Claim("date", "this year", str(today.year), str(today.year - 1), "dateline")
        yield Problem(hit.rule, Span(hit.start, hit.end), values, claim=claim)
