"""Lengths of time and repetitions as values.

In: a mention of kind duration or set. Out: a `Value`: ISO 8601 ("P2W", "PT36H", "P2.5Y"; TIMEX3's "PXD" for
some days, "P2Q", "PXDE"), "a/b" where two lengths are printed; for sets the period ("P1Y") or the day that
returns ("XXXX-WXX-1", "XXXX-07"). `lo` and `hi` are days, decimal, with half a unit of slack on either side,
since "a year" and "two years" are round; open where the hedge says so.
"""

from decimal import Decimal
from functools import lru_cache

from factlint.mentions.mention import Mention
from factlint.values.value import Value

DATE_UNITS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "weekend": "WE"}
TIME_UNITS = {"second": "S", "minute": "M", "hour": "H"}
MULTIPLES = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100)}
VAGUE = {"decade": "DE", "century": "CE", "fortnight": "FN"}
DAYS = {
    "second": Decimal(1) / 86400,
    "minute": Decimal(1) / 1440,
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "weekend": Decimal(2),
    "week": Decimal(7),
    "fortnight": Decimal(14),
    "month": Decimal("30.436875"),
    "quarter": Decimal("91.310625"),
    "year": Decimal("365.2425"),
    "decade": Decimal("3652.425"),
    "century": Decimal("36524.25"),
}
"""Mean lengths in days of the Gregorian calendar (400 years are 146,097 days)."""
HALVES = {"day": ("hour", 24), "year": ("month", 12), "hour": ("minute", 60)}
"""What a fraction of a unit alone is said in: half a year is six months."""
FEWEST = 2
"""What "some" are at least."""
EXACT = Decimal("0.001")
SEASONS = {"SP": "SP", "SU": "SU", "FA": "FA", "WI": "WI"}

Parts = tuple[tuple[str, str], ...]


def duration(mention: Mention) -> Value:
    """The value of a mention of kind duration."""
    _, parts, upper, _ = mention.content
    assert isinstance(parts, tuple)
    assert isinstance(upper, tuple)
    return Value(mention, *_length(parts, upper, mention.mod))


@lru_cache(maxsize=1 << 10)  # copy has few of them: "two years", "a week"
def _length(parts: Parts, upper: Parts, mod: str) -> tuple[str, str | None, str | None, bool, bool]:
    """The value, its bounds, and whether each of them is itself left out."""
    value = written(parts)
    if upper:
        value += "/" + written(upper)
    lo, _ = bounds(parts)
    _, hi = bounds(upper or parts)
    middle = _middle(parts)
    if mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        return value, _text(middle), None, mod == "MORE_THAN", False
    if mod == "EQUAL_OR_LESS":
        return value, "0", _text(middle), False, False
    if mod == "APPROX" and middle is not None and lo is not None and hi is not None:
        lo, hi = min(lo, middle * Decimal("0.9")), max(hi, middle * Decimal("1.1"))
    if mod == "LESS_THAN":
        return value, _text(middle and middle * Decimal("0.9")), _text(middle), False, True
    return value, _text(lo), _text(hi), False, True


def written(parts: Parts) -> str:
    """Parts as ISO 8601, in one unit each."""
    if len(parts) == 1:
        parts = (_whole(*parts[0]),)
    days = hours = ""
    for amount, unit in parts:
        if amount != "X" and unit in MULTIPLES:
            unit, times = MULTIPLES[unit][0], MULTIPLES[unit][1]
            amount = _plain(Decimal(amount) * times)
        if unit in TIME_UNITS:
            hours += amount + TIME_UNITS[unit]
        else:
            days += amount + (DATE_UNITS.get(unit) or VAGUE[unit])
    return "P" + days + ("T" + hours if hours else "")


def _whole(amount: str, unit: str) -> tuple[str, str]:
    if amount != "X" and unit in HALVES and Decimal(amount) < 1:
        smaller, times = HALVES[unit]
        return _plain(Decimal(amount) * times), smaller
    return amount, unit


def bounds(parts: Parts) -> tuple[Decimal | None, Decimal | None]:
    """Least and most days, with half of the last unit as slack, or a quarter where a fraction of it is printed."""
    middle = _middle(parts)
    if middle is None:
        return FEWEST * DAYS[parts[-1][1]], None
    amount, unit = parts[-1]
    slack = DAYS[unit] / (2 if "." not in amount else 4)
    return max(middle - slack, Decimal(0)), middle + slack


def _middle(parts: Parts) -> Decimal | None:
    if any(amount == "X" for amount, _ in parts):
        return None
    return sum((Decimal(amount) * DAYS[unit] for amount, unit in parts), Decimal(0))


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")


def _text(number: Decimal | None) -> str | None:
    return None if number is None else _plain(number.quantize(EXACT) if number < 10**12 else number)


def repetition(mention: Mention) -> Value:
    """The value of a mention of kind set."""
    content = mention.content
    if content[0] == "recurrent":
        return Value(mention, str(content[1]))
    _, number, what = content
    if isinstance(what, str):
        return Value(mention, written(((str(number), what),)))
    assert isinstance(what, tuple)
    if what[0] == "weekday":
        return Value(mention, f"XXXX-WXX-{what[1] + 1}")
    if what[0] == "calendar" and what[2]:
        return Value(mention, f"XXXX-{what[2]:02}" + (f"-{what[3]:02}" if what[3] else ""))
    if what[0] == "part":
        return Value(mention, f"T{what[1]}")
    if what[0] == "season":
        return Value(mention, f"XXXX-{what[1]}")
    return Value(mention, None)
