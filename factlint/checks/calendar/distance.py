"""How far apart two dates may be, and what a length of time may mean: both in days, as an editor would count.

In: values, or contents of mentions. Out: `Days` (first and last day that a date may be), `Distance`s in days. A
length counts as cut off or rounded: "two years" is from fifteen months up to three years, a week more or less
counts for weeks, a day for days. "More than" sets no upper end. Refuses what is not resolved and what counts
"some".
"""

from datetime import date

from factlint.record import NamedTuple
from factlint.values.value import Value

UNIT_DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
"""Mean lengths of the Gregorian calendar."""
BELOW = {"day": 1.0, "week": 0.75, "fortnight": 0.5, "month": 0.8, "year": 0.75, "decade": 0.3}
ABOVE = {"day": 1.0, "week": 1.0, "fortnight": 0.5, "month": 1.0, "year": 1.0, "decade": 0.4}
"""How many of its unit a length may be less or more than printed."""
NEAR = ("nearly", "almost", "just under", "close to", "some")
LOOSE = 0.25
"""What "about" adds on either side, as a share."""
EVER = 10**7


class Days(NamedTuple):
    """The first and the last day that a date may be, as ordinals."""

    lo: int
    hi: int


class Distance(NamedTuple):
    """So many days at least, so many at most."""

    lo: float
    hi: float


class Length(NamedTuple):
    """A length of time as printed."""

    number: float
    unit: str
    mod: str
    text: str

    def days(self) -> Distance:
        """What it may mean."""
        size = UNIT_DAYS[self.unit]
        total = self.number * size
        low, high = total - BELOW[self.unit] * size, total + ABOVE[self.unit] * size
        if self.mod in ("MORE_THAN", "EQUAL_OR_MORE", "AFTER"):
            return Distance(total - min(3, size / 2), EVER)
        if self.mod in ("LESS_THAN", "EQUAL_OR_LESS", "BEFORE"):
            near = self.text.lower().startswith(NEAR)
            return Distance(total * 0.7 - size / 2 if near else 0, total + min(3, size / 2))
        if self.mod:
            return Distance(low - total * LOOSE, high + total * LOOSE)
        return Distance(low, high)


def length(content: tuple[object, ...], mod: str, text: str) -> Length | None:
    """The length of a duration's or an offset's content; None for "some years", ranges, hours and compounds."""
    parts, upper = content[1], content[2]
    if upper or not isinstance(parts, tuple) or len(parts) != 1:
        return None
    amount, unit = parts[0]
    if unit not in UNIT_DAYS or not str(amount).replace(".", "", 1).isdigit():
        return None
    return Length(float(amount), unit, mod, text)


def days(value: Value) -> Days | None:
    """The days that a date or time may be; None where it is not resolved or has several readings."""
    if value.mention.kind not in ("date", "time") or not value.valid or value.alternatives:
        return None
    return between(value.lo, value.hi)


def between(lo: str | None, hi: str | None) -> Days | None:
    if lo is None or hi is None:
        return None
    return Days(date.fromisoformat(lo[:10]).toordinal(), date.fromisoformat(hi[:10]).toordinal())


def today(day: str) -> Days:
    """A dateline, with a day of slack: copy is written the day before, and elsewhere."""
    at = date.fromisoformat(day[:10]).toordinal()
    return Days(at - 1, at + 1)


def distance(early: Days, late: Days) -> Distance:
    """How long after the first the second may be."""
    return Distance(late.lo - early.hi, late.hi - early.lo)


def apart(one: Distance, two: Distance) -> bool:
    """Whether two distances share nothing."""
    return one.hi < two.lo or two.hi < one.lo


def told(gap: Distance, unit: str) -> str:
    """A distance in the unit of the length beside it: "about 4 years", "9 days"."""
    if unit in ("fortnight", "decade"):
        unit = "week" if unit == "fortnight" else "year"
    if unit == "week" and (gap.lo + gap.hi) / 2 > 70:
        unit = "month"
    middle = (gap.lo + gap.hi) / 2 / UNIT_DAYS[unit]
    number = round(middle) if middle >= 1 or unit == "day" else 0
    if not number:
        return f"less than a {unit}"
    about = "" if gap.lo == gap.hi and unit == "day" else "about "
    return f"{about}{number:,} {unit}{'s' if number != 1 else ''}"
