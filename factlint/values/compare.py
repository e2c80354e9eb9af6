"""`compare(a, b) -> Relation`: how two values stand to one another, of whatever kind.

Times go to `factlint.values.temporal`. Amounts compare by their bounds, never by what is printed, and only
where they measure the same: one currency paid for the same ("a barrel"), units of one dimension, points with
points, counts of one noun. Whether two sums are of one thing is the caller's to know. What cannot be compared
is UNKNOWN, never contradictory.
"""

from decimal import Context, Decimal
from functools import cache

from factlint.mentions.amount import Amount
from factlint.mentions.unit_table import UNITS
from factlint.record import NamedTuple
from factlint.values.value import Relation, Value

TIMES = frozenset(("date", "time", "duration", "set"))
NUMBERS = frozenset(("number", "count"))
AMBIGUOUS_UNITS = frozenset(("ton", "gallon", "pint", "quart", "fluid_ounce", "cup", "degree", "calorie"))
"""Copy on either side of the Atlantic means another size by them: comparable with themselves only."""
EXACT = Context(prec=60)
IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "wives": "wife",
    "lives": "life",
}


class Bounds(NamedTuple):
    lo: Decimal | None
    hi: Decimal | None
    lo_open: bool
    hi_open: bool


def compare(a: Value, b: Value) -> Relation:
    """The relation of two values; UNKNOWN where they are not comparable."""
    if a.mention.kind in TIMES or b.mention.kind in TIMES:
        both = a.mention.kind in TIMES and b.mention.kind in TIMES
        if not both:
            return Relation.UNKNOWN
        from factlint.values.temporal.compare import compare as compare_times  # checks of sums have no use for it

        return compare_times(a, b)
    factors = commensurable(a, b)
    if factors is None:
        return Relation.UNKNOWN
    hedged = bool(a.mention.mod or b.mention.mod)
    return relation(bounds(a, factors[0]), bounds(b, factors[1]), hedged)


def commensurable(a: Value, b: Value) -> tuple[Decimal, Decimal] | None:
    """What makes the bounds of each comparable when multiplied; None where the two measure different things."""
    one, two = Amount._make(a.mention.content), Amount._make(b.mention.content)
    kinds = {a.mention.kind, b.mention.kind}
    same = Decimal(1), Decimal(1)
    if kinds <= NUMBERS:
        apart = one.of and two.of and singular(one.of) != singular(two.of)
        return None if apart else same
    if len(kinds) > 1:
        return None
    kind = a.mention.kind
    if kind == "quantity":
        return None if one.of == two.of == "degree" else factors(one.of, two.of)
    if kind == "ordinal":
        return same if one.of and singular(one.of) == singular(two.of) else None
    if kind == "money":
        return same if one.of and one.of == two.of and one.detail == two.detail else None
    if kind == "percent":
        return same if one.of == two.of else None
    return same


def singular(noun: str) -> str:
    """A noun without the ending of a regular plural."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


@cache
def sizes() -> dict[str, tuple[str, Decimal]]:
    """pint's units to their dimension and how many of its basic unit they are; those with a plain factor."""
    table = {}
    for line in UNITS.splitlines():
        name, dimension, factor = (part.strip() for part in line.split("|")[:3])
        if factor:
            table[name] = dimension, Decimal(factor)
    return table


def size(unit: str) -> tuple[str, Decimal] | None:
    """Dimension and factor of a unit, a power or a rate of units: "meter ** 2", "metric_ton / hectare"."""
    table = sizes()
    if unit in table:
        return table[unit]
    name, _, per = unit.partition(" / ")
    if per:
        above, below = size(name), size(per)
        if not above or not below:
            return None
        return f"{above[0]} per {below[0]}", EXACT.divide(above[1], below[1])
    base, _, power = unit.partition(" ** ")
    if power and base in table:
        dimension, factor = table[base]
        return f"{dimension}^{power}", EXACT.power(factor, int(power))
    return None


def factors(one: str, two: str) -> tuple[Decimal, Decimal] | None:
    """The factors that bring two units to their common basic unit."""
    if one == two:
        return Decimal(1), Decimal(1)
    if one in AMBIGUOUS_UNITS or two in AMBIGUOUS_UNITS:
        return None
    first, second = size(one), size(two)
    if not first or not second or first[0] != second[0]:
        return None
    return first[1], second[1]


def bounds(value: Value, factor: Decimal) -> Bounds:
    return Bounds(
        EXACT.multiply(Decimal(value.lo), factor) if value.lo is not None else None,
        EXACT.multiply(Decimal(value.hi), factor) if value.hi is not None else None,
        value.lo_open,
        value.hi_open,
    )


def relation(one: Bounds, two: Bounds, hedged: bool) -> Relation:
    """How two intervals stand to one another; UNKNOWN where one of them has no end at all.

    Where a hedge is in play, ends that touch do not contradict: "nearly 7,000" and "7,000" agree, "more than 5" is
    contradicted by a smaller number only. Of two rounded numbers the open end counts: 40% is not 41%.
    """
    if (one.lo is None and one.hi is None) or (two.lo is None and two.hi is None):
        return Relation.UNKNOWN
    if one == two:
        return Relation.SAME
    if ends_before(one, two, hedged) or ends_before(two, one, hedged):
        return Relation.CONTRADICTORY
    if holds(one, two) or holds(two, one):
        return Relation.REFINES
    return Relation.COMPATIBLE


def ends_before(one: Bounds, two: Bounds, hedged: bool) -> bool:
    """Whether all of one lies below all of two."""
    if one.hi is None or two.lo is None:
        return False
    return one.hi < two.lo or (one.hi == two.lo and not hedged and (one.hi_open or two.lo_open))


def holds(one: Bounds, two: Bounds) -> bool:
    """Whether one holds all of two."""
    low = one.lo is None or (two.lo is not None and (one.lo, one.lo_open) <= (two.lo, two.lo_open))
    high = one.hi is None or (two.hi is not None and (one.hi, two.hi_open) >= (two.hi, one.hi_open))
    return low and high
