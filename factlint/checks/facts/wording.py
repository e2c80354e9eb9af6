"""How a contradicted fact is told: the fact, where it is from, the arithmetic, both repairs.

In: a candidate and what is expected. Out: the values of a message, and the repair of the copy. An editor reads it
who does not program: numbers are told as copy tells them.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from factlint.checks.calendar.naming import day_first, named
from factlint.checks.facts.messages import ASKED_MESSAGE, BEHIND_MESSAGE, SUPERSEDED_MESSAGE
from factlint.checks.facts.plan import Plan
from factlint.checks.facts.series import SUPERSEDED
from factlint.checks.facts.wanted import Wanted
from factlint.checks.kind import Edit, Repair
from factlint.checks.sums.told import like, percent
from factlint.values.value import Value

LONGEST = 70
"""How much of the copy a message repeats."""


def template(how: str, asked: bool) -> str:
    """The message of a contradiction, "" for the rule's own."""
    if how:
        return SUPERSEDED_MESSAGE if how == SUPERSEDED else BEHIND_MESSAGE
    return ASKED_MESSAGE if asked else ""


def known(plan: Plan) -> str:
    """Where a fact is from and when it was known: " (source: the ministry; as of 3 May 2020)", or ""."""
    parts = [f"source: {plan.source}"] if plan.source else []
    if plan.as_of_text:
        parts.append(f"as of {plan.as_of_text}")
    return f" ({'; '.join(parts)})" if parts else ""


def either(values: Sequence[Wanted]) -> str:
    """ "66", "66 or 67"."""
    texts = [each.text for each in values]
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} or {texts[-1]}"


def told(value: Value, expected: Wanted) -> str:
    """The arithmetic between a value of copy and the fact's, as sentences with a space behind; "" for none."""
    kind = value.mention.kind
    if kind in ("date", "time"):
        return dates_told(value, expected)
    if kind == "duration":
        return lengths_told(value, expected)
    return amounts_told(value, expected)


def dates_told(value: Value, expected: Wanted) -> str:
    """What a date comes to, and how far it lies from the fact's."""
    first = day_first(value.mention.text) or day_first(expected.text)
    meant = ""
    if value.basis != "absolute" and value.lo and value.lo[:10] == (value.hi or "")[:10]:
        meant = f"At the dateline this is {named(date.fromisoformat(value.lo[:10]), first)}, "
    elif value.basis != "absolute" and isinstance(value.value, str):
        meant = f"At the dateline this is {value.value}, "
    bounds = [(each.lo, each.hi) for each in (value, expected) if each.lo and each.hi]
    if len(bounds) < 2:
        return ""
    days = [sum(date.fromisoformat(end[:10]).toordinal() for end in ends) for ends in bounds]
    later, apart = days[0] > days[1], abs(days[0] - days[1]) // 2
    if not apart:
        return ""
    return f"{meant or 'That is '}{length(apart)} {'later' if later else 'earlier'}. "


def length(days: int) -> str:
    """So many days in the unit that a reader would use."""
    for size, unit in ((365.25, "year"), (30.44, "month")):
        if days >= 2 * size or (unit == "year" and abs(days - size) < 16):
            number = round(days / size)
            return f"about {number} {unit}{'s' if number > 1 else ''}"
    return f"{days} day{'s' if days > 1 else ''}"


def lengths_told(value: Value, expected: Wanted) -> str:
    """How much longer or shorter a length is."""
    one, two = middle(value.lo, value.hi), middle(expected.lo, expected.hi)
    if one is None or two is None or one == two:
        return ""
    apart = abs(one - two)
    return f"That is {length(max(1, round(apart)))} {'longer' if one > two else 'shorter'}. "


def amounts_told(value: Value, expected: Wanted) -> str:
    """How many times as much, or how much more; and what the fact allows where it is no single number."""
    one, two = middle(value.lo, value.hi), middle(expected.lo, expected.hi)
    allowed = ""
    if expected.lo and expected.hi and expected.lo != expected.hi:
        ends = [like(Fraction(end), expected.resolved()) for end in (expected.lo, expected.hi)]
        allowed = f"It allows {ends[0]} to {ends[1]}. "
    counts = value.mention.kind in ("count", "number")
    same_unit = counts or value.mention.content[5] == expected.resolved().mention.content[5]
    if one is None or two is None or one == two or not same_unit:
        return allowed
    if one and two and max(one / two, two / one) >= 10:
        ratio = max(one / two, two / one)
        times = f"{round(ratio):,}" if ratio >= 20 or ratio.denominator == 1 else f"{float(ratio):.1f}"
        return f"{allowed}That is {times} times {'as much' if one > two else 'too little'}. "
    apart = like(abs(one - two), value)
    share = f" ({percent(abs(one - two) / abs(two))})" if two and value.mention.kind != "percent" else ""
    return f"{allowed}That is {apart} {'more' if one > two else 'less'}{share}. "


def middle(lo: str | None, hi: str | None) -> Fraction | None:
    """The middle of two bounds, or the one there is."""
    ends = [Fraction(Decimal(end)) for end in (lo, hi) if end is not None]
    return sum(ends, Fraction(0)) / len(ends) if ends else None


def repair(value: Value, expected: Wanted) -> Repair | None:
    """The fact put in the place of what the copy says; None where the copy tells it by the dateline."""
    mention = value.mention
    if value.basis != "absolute":
        return None
    text = expected.resolved().mention.text
    return (
        Repair(f"Write '{text}'", (Edit(mention.start, mention.end, text),), "unsafe")
        if text != mention.text
        else None
    )


def shown(reading: str, start: int, end: int, value: Value) -> str:
    """The copy that a message repeats: the words of the fact with the value, or the value alone."""
    text = " ".join(reading[start:end].split())
    return text if len(text) <= LONGEST else value.mention.text
