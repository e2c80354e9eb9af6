"""Whether a fact of ours has the value that a set marks, across the sets' own ways of writing one."""

import re
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from temporal_agreement import impossible, temporal

# What the sets call currencies, beside ISO 4217; several where the set itself does not tell which.
CURRENCIES = {
    "dollar": {"USD", "AUD", "CAD", "NZD", "HKD", "SGD"},
    "$": {"USD", "AUD", "CAD", "NZD", "HKD", "SGD"},
    "cent": {"USD", "EUR", "AUD", "CAD"},
    "us$": {"USD"},
    "united states dollar": {"USD"},
    "canadian dollar": {"CAD"},
    "c$": {"CAD"},
    "ca$": {"CAD"},
    "australian dollar": {"AUD"},
    "a$": {"AUD"},
    "au$": {"AUD"},
    "new zealand dollar": {"NZD"},
    "hong kong dollar": {"HKD"},
    "pound": {"GBP", "EGP", "LBP"},
    "pound sterling": {"GBP"},
    "british pound": {"GBP"},
    "£": {"GBP"},
    "pence": {"GBP"},
    "penny": {"GBP", "USD"},
    "cents": {"USD"},
    "euro": {"EUR"},
    "€": {"EUR"},
    "rs": {"INR", "PKR"},
    "rupee": {"INR", "PKR"},
    "₹": {"INR"},
    "japanese yen": {"JPY"},
    "chinese yuan": {"CNY"},
    "franc": {"CHF", "FRF", "XAF"},
    "swiss franc": {"CHF"},
    "finnish markka": {"FIM"},
    "peseta": {"ESP"},
    "netherlands guilder": {"NLG"},
    "costa rican colón": {"CRC"},
    "georgian lari": {"GEL"},
    "lao kip": {"LAK"},
    "sen": {"MYR", "JPY"},
    "turkish lira": {"TRY"},
    "bitcoin": {"BTC", "XBT"},
    "satoshi": {"BTC", "XBT"},
    "mexican peso": {"MXN"},
    "dinar": {"KWD", "IQD", "JOD", "BHD"},
    "riyal": {"SAR", "QAR"},
    "rial": {"IRR", "OMR"},
}
HUNDREDTHS = {"cent", "pence", "penny", "sen"}
UNITS = {
    "c": "degree_Celsius",
    "f": "degree_Fahrenheit",
    "celsius": "degree_Celsius",
    "fahrenheit": "degree_Fahrenheit",
}
DURATIONS = {"minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y"}


def has_value(span: dict[str, Any]) -> bool:
    """Whether the marking gives a value: "null" and a unit without a number are none."""
    value = span["value"]
    if isinstance(value, dict):
        return any(value.get(key) is not None for key in ("amount", "min", "max"))
    return value not in (None, "null")


def agrees(span: dict[str, Any], fact: Any, record: dict[str, Any]) -> bool:
    """Whether a fact's value, or one of its alternatives where it has no value, is one that the span allows; of a
    length that a set calls a date only what it is anchored to counts."""
    wanted = [span["value"], *span.get("alts", ())]
    if not fact.valid:
        return impossible(str(span["value"]))
    anchored = fact.kind == "duration" and span["kind"] in ("date", "time")
    ours = [fact.value] if fact.value is not None and not anchored else list(fact.alternatives)
    return any(same(span, value, mine, fact, record) for value in wanted for mine in ours)


def same(span: dict[str, Any], wanted: Any, mine: Any, fact: Any, record: dict[str, Any]) -> bool:
    kind = span["kind"]
    if kind == "money":
        return money(wanted, mine, bool(record.get("partial")), fact)
    if kind == "quantity":
        return quantity(wanted, mine, fact)
    if kind == "age":
        return age(wanted, mine)
    if kind in ("number", "percent", "ordinal"):
        return amount(wanted, mine, fact)
    if kind == "duration" and isinstance(wanted, dict):
        form = DURATIONS.get(wanted["unit"])
        return form is not None and mine == form.format(f"{wanted['amount']:g}")
    if kind in ("date", "time", "duration", "set"):
        marked = record["text"][span["start"] : span["end"]]
        return temporal(wanted, mine, fact, str(record.get("reference") or ""), marked)
    return bool(wanted == mine)


def number(written: Any) -> Decimal | None:
    try:
        return Decimal(str(written).rstrip("%"))
    except InvalidOperation:
        return None


def near(one: Any, other: Any) -> bool:
    """Equal but for the rounding of a fraction."""
    first, second = number(one), number(other)
    if first is None or second is None or not first.is_finite() or not second.is_finite():
        return False
    return abs(first - second) <= abs(first) * Decimal("1e-6")


def bounds(wanted: Any) -> tuple[Any, Any] | None:
    """The two ends of a marked interval, None for an open one; None where it is no interval."""
    if isinstance(wanted, dict):
        if "min" in wanted or "max" in wanted:
            return wanted.get("min"), wanted.get("max")
        if wanted.get("uncertainty"):
            middle, slack = Decimal(str(wanted["amount"])), Decimal(str(wanted["uncertainty"]))
            return middle - slack, middle + slack
    if isinstance(wanted, str) and (found := re.fullmatch(r"[(\[]([^,]*),([^,]*)[)\]]", wanted)):
        return found[1] or None, found[2] or None
    return None


def interval(ends: tuple[Any, Any], mine: Any, fact: Any) -> bool:
    """Whether ours spans these ends: as min and max, or with a hedge, as a bound."""
    if isinstance(mine, dict) and "min" in mine:
        return near(ends[0], mine["min"]) and near(ends[1], mine["max"])
    single = mine["amount"] if isinstance(mine, dict) else mine
    if ends[0] is not None and ends[0] == ends[1]:
        return near(ends[0], single)
    if ends[1] is None:
        return near(ends[0], single) and fact.mod in ("MORE_THAN", "EQUAL_OR_MORE")
    if ends[0] is None:
        return near(ends[1], single) and fact.mod in ("LESS_THAN", "EQUAL_OR_LESS")
    return fact.lo is not None and fact.hi is not None and near(ends[0], fact.lo) and near(ends[1], fact.hi)


def amount(wanted: Any, mine: Any, fact: Any) -> bool:
    ends = bounds(wanted)
    if ends:
        return interval(ends, mine, fact)
    if isinstance(wanted, dict):
        wanted = wanted["amount"]
    if isinstance(mine, dict):
        return near(wanted, mine.get("amount"))
    if isinstance(mine, str) and mine.startswith("P"):  # "[75] hours": the number of a duration
        return any(near(wanted, found) for found in re.findall(r"[\d.]+", mine))
    return near(wanted, mine)


def money(wanted: Any, mine: Any, partial: bool, fact: Any) -> bool:
    name = str(wanted.get("currency") or wanted.get("unit") or "").removesuffix(" per hour")
    known = CURRENCIES.get(name.lower(), {name})
    if not isinstance(mine, dict) or (mine.get("currency") not in known and not (partial and not name)):
        return name == "Unnamed" and isinstance(mine, dict) and near(wanted["amount"], mine.get("amount"))
    ends = bounds(wanted)
    if ends:
        return interval(ends, mine, fact)
    scale = Decimal("0.01") if name.lower() in HUNDREDTHS else Decimal(1)
    if name.lower() == "satoshi":
        scale = Decimal("1e-8")
    worth = number(wanted["amount"])
    return "amount" in mine and worth is not None and near(worth * scale, mine["amount"])


def age(wanted: Any, mine: Any) -> bool:
    years = isinstance(wanted, dict) and str(wanted.get("unit")).lower() in ("year", "age")
    if isinstance(mine, str) and mine.startswith("P"):
        form = DURATIONS.get("year" if years else str(wanted["unit"]).lower(), "")
        return bool(mine == form.format(wanted["amount"]))
    return near(wanted["amount"] if isinstance(wanted, dict) else wanted, mine)


def quantity(wanted: Any, mine: Any, fact: Any) -> bool:
    if not isinstance(mine, dict) or "unit" not in mine:
        return False
    factor = conversion(str(wanted["unit"]), mine["unit"])
    if factor is None:
        return False
    ends = bounds(wanted)
    if ends:
        scaled = tuple(None if end is None else Decimal(str(end)) * factor for end in ends)
        return interval((scaled[0], scaled[1]), mine, fact)
    worth = number(wanted["amount"])
    return "amount" in mine and worth is not None and near(worth * factor, mine["amount"])


@cache
def registry() -> Any:
    import pint

    return pint.UnitRegistry()


@cache
def conversion(marked: str, ours: str) -> Decimal | None:
    """How many of our unit make one of the marked unit; None where they do not measure the same."""
    units = registry()
    name = UNITS.get(marked.lower(), marked.lower())
    name = re.sub(r"\bsquare (\w+)", r"\1**2", re.sub(r"\bcubic (\w+)", r"\1**3", name)).replace(" per ", " / ")
    for spelling in (
        name,
        name.replace(" ", "_"),
        marked,
        name.replace("degree ", "degree_").replace("celsius", "Celsius"),
    ):
        try:
            one, other = units.parse_units(spelling), units.parse_units(ours)
        except Exception:
            continue
        if one == other:
            return Decimal(1)
        if one.dimensionality == other.dimensionality and "degree_" not in str(one) + str(other):
            return Decimal(repr(units.Quantity(1.0, one).to(other).magnitude))
    return None
