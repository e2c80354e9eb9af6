"""What a fact says the value is, read from what an editor wrote: "about $2 billion", "August 2018", "at least 66".

The grammars are those of copy. Out come values as plain data, with the bounds that comparison goes by. Mistakes
are told in plain words: what was written, and how it is written instead.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from factlint.checks.facts.written import values_of
from factlint.grammar import Grammar
from factlint.hints import cast
from factlint.mentions.hedges import NEAR
from factlint.mentions.mention import Mention
from factlint.record import NamedTuple
from factlint.values.value import Printed, Value

KINDS: Mapping[str, tuple[str, ...]] = {
    "date": ("date", "time"),
    "money": ("money",),
    "quantity": ("quantity",),
    "count": ("count", "number"),
    "percent": ("percent",),
    "duration": ("duration",),
    "age": ("age",),
}
"""The kinds of mention that each check judges."""
NAMES = {
    "date": ("a date", "4 January 2020, August 2018 or 2018"),
    "money": ("an amount of money", "$2 billion, about £3.5 million or 500,000 euros"),
    "quantity": ("a quantity", "10 miles, 3.5 kg or about 40 hectares"),
    "count": ("a number", "66, at least 66 or nearly 7,000"),
    "percent": ("a percentage", "5%, about 12.5 percent or 3 percentage points"),
    "duration": ("a length of time", "three weeks, 18 months or at least 2 years"),
    "age": ("an age", "45"),
}
CLOSE = tuple(NEAR["LESS_THAN"].split(", "))
LEADS = ("", "It took ", "in ")
"""What a text may need in front to be read as copy: "in 1873"."""
YEARLIKE = Grammar(r"(?<![\d.,])\d{4,}(?![\d.,])")
"""Four digits and more without commas, which copy would take for a year."""


class Wanted(NamedTuple):
    """A value that a fact has. Plain data."""

    text: str
    """As the editor wrote it."""
    mention: tuple[object, ...]
    """The `Mention` of its figure."""
    value: Printed
    lo: str | None
    hi: str | None
    lo_open: bool
    hi_open: bool
    basis: str = "absolute"
    since: str = ""
    """Of a series: the first and the last day that it may have been known on, ISO 8601; else ""."""
    known: str = ""
    as_of: str = ""
    """That day as the editor wrote it."""

    def resolved(self) -> Value:
        """The value that copy is compared with."""
        return Value(
            Mention._make(cast("tuple[str, int, int, str, tuple[object, ...]]", self.mention)), *self[2:8]
        )


def wanted(kind: str, text: str) -> Wanted:
    """The value of a kind that a text states. ValueError, worded for the editor, where it states none."""
    written = " ".join(text.split())
    name, examples = NAMES[kind]
    for form in forms(kind, written):
        values = values_of(form)
        if len(values) == 1 and values[0].mention.kind in KINDS[kind] and covers(values[0], form):
            value = hedged(values[0])
            break
    else:
        raise ValueError(f"'{text}' cannot be read as {name}; write it as {examples}")
    if kind == "date":
        from factlint.checks.facts.days import days

        days(written)
    if kind == "money" and value.value is None and value.alternatives:
        raise ValueError(f"the currency of '{text}' is not clear; write it as US$2 billion or A$2 billion")
    if value.lo is None and value.hi is None:
        raise ValueError(f"'{text}' says too little to compare with; write it as {examples}")
    if not value.valid:
        raise ValueError(f"the calendar has no '{text}'; write it as {examples}")
    return Wanted(written, tuple(value.mention), value.value, value.lo, value.hi, value.lo_open, value.hi_open)


def hedged(value: Value) -> Value:
    """A value as far as its hedge goes: "less than a month" is any shorter time, "nearly a month" is not."""
    mention = value.mention
    if mention.kind != "duration" or mention.mod != "LESS_THAN" or mention.text.lower().startswith(CLOSE):
        return value
    return value._replace(lo=None)


def forms(kind: str, written: str) -> tuple[str, ...]:
    """The text as written, then as copy would have it."""
    if kind == "percent":
        return written, f"{written} percent"
    if kind == "age":
        return written, f"{written} years old", f"aged {written}"
    if kind == "count":
        grouped = YEARLIKE.sub(lambda digits: f"{int(digits[0]):,}", written)
        return grouped, f"{grouped} things", f"{grouped} person", grouped.replace("-", " to ").replace("–", " to ")
    if kind == "duration":
        return written, f"It took {written}"
    return (written, f"in {written}") if kind == "date" else (written,)


def covers(value: Value, form: str) -> bool:
    """Whether a value is all that a text has, but for the noun of a count."""
    mention = value.mention
    rest = form[mention.end :].strip()
    if form[: mention.start] not in LEADS:
        return False
    return not rest or (mention.kind in ("count", "number") and not any(char.isdigit() for char in rest))


def widened(kind: str, found: Wanted, tolerance: str) -> Wanted:
    """A value with a tolerance on both sides. ValueError where the tolerance cannot be read."""
    text = " ".join(tolerance.split())
    share = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(?:%|percent|per cent)", text)
    if kind == "date":
        return later_and_earlier(found, lengths(text, tolerance))
    if share and kind != "percent":
        low, high = (
            abs(Decimal(end)) * Decimal(share[1]) / 100 if end else Decimal(0) for end in (found.lo, found.hi)
        )
    elif kind == "duration":
        low = high = Decimal(lengths(text, tolerance))
    else:
        low = high = amount_of(text, tolerance)
    return found._replace(
        lo=None if found.lo is None else f"{Decimal(found.lo) - low:f}",
        hi=None if found.hi is None else f"{Decimal(found.hi) + high:f}",
        lo_open=False,
        hi_open=False,
    )


def amount_of(text: str, tolerance: str) -> Decimal:
    """How much an absolute tolerance is: "5", "$2 million", "0.5 points"."""
    values = [value for value in values_of(text) if value.mention.kind not in ("date", "time", "duration")]
    if len(values) == 1 and values[0].mention.content[0]:
        return Decimal(str(values[0].mention.content[0]))
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return Decimal(text)
    raise ValueError(
        f"the tolerance '{tolerance}' cannot be read; write a percentage such as 5%, or so much, such as 2"
    )


def lengths(text: str, tolerance: str) -> str:
    """How many days a tolerance of time is."""
    from factlint.values.temporal.offsets import DAYS

    values = [value for value in values_of(text) if value.mention.kind == "duration"]
    if len(values) == 1 and values[0].lo and values[0].hi:
        parts = cast("tuple[tuple[str, str], ...]", values[0].mention.content[1])
        if len(parts) == 1 and parts[0][1] in DAYS:
            return f"{Decimal(parts[0][0]) * DAYS[parts[0][1]]:f}"
        return f"{(Decimal(values[0].lo) + Decimal(values[0].hi)) / 2:f}"
    raise ValueError(f"the tolerance '{tolerance}' cannot be read; write so much time, such as 2 days or 1 month")


def later_and_earlier(found: Wanted, days: str) -> Wanted:
    """A date with so many days on both sides."""
    from factlint.checks.facts.validity import moved

    by = int(Decimal(days))
    return found._replace(
        lo=None if found.lo is None else moved(found.lo[:10], -by),
        hi=None if found.hi is None else moved(found.hi[:10], by),
    )
