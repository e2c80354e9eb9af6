"""`amount(mention) -> value`: what a printed amount comes to, bounded by the precision it is printed with.

| printed | bounds |
|---|---|
| whole number of things, ages, ordinals, whole sums | exact |
| scaled or decimal number, percentages, quantities | half a unit of the last printed digit |
| fraction in words; about, some, around | a tenth wider, or half that unit if larger |
| nearly, almost, just under; just over | [0.9x, x); (x, 1.1x] |
| more than, less than; at least, at most | open on one side |

All arithmetic is decimal.
"""

from decimal import Decimal

from factlint.mentions.amount import Amount
from factlint.mentions.mention import Mention
from factlint.mentions.numeral import EXACT, FRACTION, plain
from factlint.values.value import Printed, Value

MEASURED = frozenset(("percent", "quantity"))
TENTH = Decimal("0.1")
MONTHS = {"month": Decimal(12), "week": Decimal("52.18"), "day": Decimal("365.25")}


def amount(mention: Mention) -> Value:
    """The value of a money, percent, quantity, number, count, age or ordinal mention."""
    read = Amount._make(mention.content)
    if not read.number:
        return Value(mention, None, read.floor or None)
    if mention.kind == "age" and read.of in MONTHS:
        return young(mention, read)
    value, alternatives = printed(mention.kind, read)
    if read.step == "1" and not mention.mod and not read.upper and mention.kind not in MEASURED:
        return Value(mention, value, read.number, read.number, alternatives=alternatives)
    lo, hi, lo_open, hi_open = bounds(mention.kind, mention.mod, read)
    return Value(
        mention,
        value,
        None if lo is None else plain(lo),
        None if hi is None else plain(hi),
        lo_open,
        hi_open,
        alternatives=alternatives,
    )


def printed(kind: str, read: Amount) -> tuple[Printed, tuple[Printed, ...]]:
    """The value in the shape of docs/facts.schema.json, and other readings where a currency is not certain."""
    ends = {"min": read.number, "max": read.upper}
    if kind == "money":
        sum_ = ends if read.upper else {"amount": read.number}
        if read.of:
            return {**sum_, "currency": read.of}, ()
        return None, tuple({**sum_, "currency": code} for code in read.detail.split())
    if kind == "quantity":
        return {**(ends if read.upper else {"amount": read.number}), "unit": read.of}, ()
    return (ends if read.upper else read.number), ()


def bounds(kind: str, mod: str, read: Amount) -> tuple[Decimal | None, Decimal | None, bool, bool]:
    """Least and greatest value, and whether each is itself left out."""
    number = Decimal(read.number)
    low = min(number, Decimal(read.upper)) if read.upper else number
    high = max(number, Decimal(read.upper)) if read.upper else number
    if mod == "MORE_THAN":
        return low, (EXACT.add(high, tenth(low, high)) if read.near else None), True, False
    if mod == "LESS_THAN":
        return (EXACT.subtract(low, tenth(low, high)) if read.near else None), high, False, True
    if mod == "EQUAL_OR_MORE":
        return low, None, False, False
    if mod == "EQUAL_OR_LESS":
        return None, high, False, False
    slack = rounding(kind, read)
    if mod == "APPROX" or (read.form == FRACTION and not read.step):
        slack = max(tenth(low, high), slack)
        return EXACT.subtract(low, slack), EXACT.add(high, slack), False, False
    return EXACT.subtract(low, slack), EXACT.add(high, slack), False, bool(slack)


def tenth(low: Decimal, high: Decimal) -> Decimal:
    """A tenth of the larger end, without its sign."""
    return EXACT.multiply(TENTH, max(low.copy_abs(), high.copy_abs()))


def rounding(kind: str, read: Amount) -> Decimal:
    """Half a unit of the last printed digit; 0 for whole numbers of things."""
    if not read.step or (read.step == "1" and kind not in MEASURED):
        return Decimal(0)
    return EXACT.divide(Decimal(read.step), Decimal(2))


def young(mention: Mention, read: Amount) -> Value:
    """An age told in months, weeks or days: ISO 8601 as it is no number of years; the bounds are years."""
    parts, letter = MONTHS[read.of], read.of[0].upper()
    lo = EXACT.divide(Decimal(read.number), parts)
    hi = EXACT.divide(EXACT.add(Decimal(read.upper or read.number), Decimal(1)), parts)
    value = f"P{read.number}{letter}" if not read.upper else None
    least, greatest = (plain(EXACT.quantize(end, Decimal("0.0001"))) for end in (lo, hi))
    return Value(mention, value, least, greatest, hi_open=True)
