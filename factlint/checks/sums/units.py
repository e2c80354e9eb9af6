"""What a quantity is in another unit: every reading that copy may mean, US and imperial, nautical miles too.

Factors are those of the unit table (pint's registry); a Fahrenheit degree is 5/9 of a Celsius degree from 32
(NIST SP 811, B.8).
"""

from fractions import Fraction

from factlint.values.compare import size

OTHERS = {
    "ton": ("long_ton", "metric_ton"),
    "gallon": ("imperial_gallon",),
    "mile": ("nautical_mile",),
    "mile / hour": ("knot",),
}
"""What the word may mean besides."""
IMPERIAL = {"pint": Fraction("0.00056826125"), "quart": Fraction("0.0011365225")}
"""Their imperial sizes in cubic metres (Weights and Measures Act 1985, schedule 1)."""
IMPERIAL_OUNCE = Fraction("0.0000284130625")
CELSIUS, FAHRENHEIT = "degree_Celsius", "degree_Fahrenheit"
TEMPERATURES = frozenset((CELSIUS, FAHRENHEIT))
METRIC = ("meter", "gram", "liter", "hectare", "metric_ton")
SEA = frozenset(("nautical_mile", "knot"))
REFUSED = frozenset(("cup", "calorie", "degree", "micron", "cubic_centimeter"))


def is_metric(unit: str) -> bool:
    return any(word in unit for word in METRIC)


def are_converted(one: str, two: str) -> bool:
    """Whether one of these units is how readers of the other are told: one metric, one not, of one dimension."""
    if one in REFUSED or two in REFUSED or (is_metric(one) == is_metric(two) and not {one, two} & SEA):
        return False
    first, second = size(one), size(two)
    return one != two and first is not None and second is not None and first[0] == second[0]


def sizes(unit: str) -> list[tuple[Fraction, bool]]:
    """How many basic units of its dimension it may be, the likeliest first, and whether that is the sea's."""
    found = size(unit)
    if found is None:
        return []
    more = [(Fraction(other[1]), name in SEA) for name in OTHERS.get(unit, ()) if (other := size(name))]
    extra = [IMPERIAL[unit]] if unit in IMPERIAL else [IMPERIAL_OUNCE] if unit == "fluid_ounce" else []
    return [(Fraction(found[1]), False), *more, *((each, False) for each in extra)]


def ratios(one: str, two: str) -> list[tuple[Fraction, bool]]:
    """How many of the second unit the first may be, the likeliest first; True where one is taken as the sea's.

    Empty where they are not converted into one another.
    """
    if not are_converted(one, two):
        return []
    return [(a / b, at_sea or by_sea) for a, at_sea in sizes(one) for b, by_sea in sizes(two)]


def converted_degrees(number: Fraction, to: str) -> Fraction:
    """A temperature in the other degree."""
    return number * 9 / 5 + 32 if to == FAHRENHEIT else (number - 32) * 5 / 9


def degree_ratio(to: str) -> Fraction:
    """How many of these degrees a difference of one of the other is."""
    return Fraction(9, 5) if to == FAHRENHEIT else Fraction(5, 9)
