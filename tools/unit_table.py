"""Writes factlint/mentions/unit_table.py: the units of prose, with what pint's registry knows of them.

    python tools/unit_table.py > factlint/mentions/unit_table.py

pint takes 0.3 s to load, so the program reads this table instead. Which words and symbols mean a unit in prose is
decided here; name, dimension and factor are pint's. `tests/mentions/test_unit_table.py` holds the table against
the registry.
"""

from decimal import Decimal
from typing import Any

import pint

# pint's name: words (any case; singular and plural), then after "|" symbols (exact).
UNITS = {
    "mile": "mile miles | mi",
    "yard": "yard yards yds | yd",
    "foot": "foot feet fts | ft",
    "inch": "inch inches",
    "nautical_mile": "nautical-mile nautical-miles | nmi",
    "light_year": "light-year light-years lightyear lightyears",
    "parsec": "parsec parsecs",
    "astronomical_unit": "astronomical-unit astronomical-units",
    "fathom": "fathom fathoms",
    "furlong": "furlong furlongs",
    "micron": "micron microns",
    "acre": "acre acres",
    "hectare": "hectare hectares | ha",
    "gallon": "gallon gallons gals | gal",
    "imperial_gallon": "imperial-gallon imperial-gallons",
    "quart": "quart quarts",
    "pint": "pint pints",
    "cup": "cup cups",
    "tablespoon": "tablespoon tablespoons tbsp tbsps",
    "teaspoon": "teaspoon teaspoons tsp tsps",
    "fluid_ounce": "fluid-ounce fluid-ounces",
    "oil_barrel": "barrel barrels bbl bbls",
    "bushel": "bushel bushels",
    "acre_foot": "acre-foot acre-feet",
    "cubic_centimeter": "| cc",
    "metric_ton": "tonne tonnes metric-ton metric-tons metric-tonne metric-tonnes | t",
    "kilometric_ton": "kilotonne kilotonnes",
    "megametric_ton": "megatonne megatonnes",
    "ton": "ton tons short-ton short-tons",
    "long_ton": "long-ton long-tons",
    "pound": "pound pounds lbs | lb",
    "ounce": "ounce ounces | oz",
    "stone": "stone",
    "carat": "carat carats",
    "troy_ounce": "troy-ounce troy-ounces",
    "dram": "dram drams",
    "degree_Celsius": "celsius celcius centigrade degree-celsius degrees-celsius degrees-celcius "
    "degree-centigrade degrees-centigrade deg-celsius deg-c degree-c degrees-c | °C ℃ C",
    "degree_Fahrenheit": "fahrenheit farenheit degree-fahrenheit degrees-fahrenheit degrees-farenheit "
    "deg-fahrenheit deg-f degree-f degrees-f | °F ℉ F",
    "kelvin": "kelvin kelvins | °K K",
    "degree": "degree degrees deg | °",
    "radian": "radian radians | rad",
    "knot": "knot knots",
    "mile / hour": "mph | mi/h",
    "kilometer / hour": "kph kmh kmph | km/h km/hr",
    "meter / second": "| m/s",
    "horsepower": "horsepower hp bhp",
    "calorie": "calorie calories",
    "kilocalorie": "kilocalorie kilocalories | kcal",
    "british_thermal_unit": "british-thermal-unit british-thermal-units | BTU Btu BTUs",
    "ampere": "ampere amperes amp amps",
    "milliampere": "milliamp milliamps | mA",
    "ohm": "ohm ohms",
    "decibel": "decibel decibels | dB",
    "kibibyte": "kibibyte kibibytes",
    "megabit / second": "| Mbps Mbit/s Mb/s",
    "gigabit / second": "| Gbps Gbit/s Gb/s",
    "kilobit / second": "| kbps",
    "pound_force_per_square_inch": "psi",
    "millibar": "millibar millibars | mbar",
    "millimeter_Hg": "| mmHg",
    "picometer": "picometre picometres picometer picometers",
    "ton_TNT": "tons-of-tnt tonnes-of-tnt",
    "kiloton_TNT": "kiloton kilotons",
    "megaton_TNT": "megaton megatons",
    "becquerel": "becquerel becquerels",
    "newton": "newton newtons",
    "kilonewton": "kilonewton kilonewtons | kN",
    "pixel": "pixel pixels",
    "megapixel": "megapixel megapixels | MP",
    "second": "| sec",
    "millisecond": "| ms",
    "minute": "| min",
    "hour": "| h hr",
    "day": "",
    "week": "",
    "month": "",
    "year": "",
}
PREFIXES = {
    "pico": "p", "nano": "n", "micro": "µ", "milli": "m", "centi": "c", "deci": "d", "": "", "hecto": "h",
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "exa": "E",
}  # fmt: skip
# pint's name: spellings, symbols, the prefixes that prose uses with it.
METRIC = {
    "meter": ("metre meter", "m", "nano micro milli centi deci  kilo"),
    "gram": ("gram gramme", "g", "nano micro milli  kilo"),
    "liter": ("litre liter", "l L", "micro milli centi deci  hecto kilo mega giga"),
    "watt": ("watt", "W", "milli  kilo mega giga tera"),
    "watt_hour": ("watt-hour", "Wh", " kilo mega giga tera"),
    "hertz": ("hertz", "Hz", " kilo mega giga tera"),
    "byte": ("byte", "B", " kilo mega giga tera peta exa"),
    "bit": ("bit", "b", " kilo mega giga tera"),
    "pascal": ("pascal", "Pa", " hecto kilo mega giga"),
    "joule": ("joule", "J", " kilo mega giga tera"),
    "volt": ("volt", "V", "milli  kilo"),
    "sievert": ("sievert", "Sv", "micro milli "),
    "gray": ("gray", "Gy", "milli "),
    "electron_volt": ("electronvolt electron-volt", "eV", " mega giga tera"),
}
MORE = {
    "kilogram": "kilo kilos kgs | ",
    "kilometer": "kms | ",
    "microgram": "mcg | ",
    "kilobyte": "| KB Kb",
    "milliliter": "mls | ",
}
SPECIAL = {
    "degree": "angle",
    "radian": "angle",
    "decibel": "level",
    "sievert": "dose equivalent",
    "gray": "dose",
    "becquerel": "activity",
    "byte": "information",
    "bit": "information",
    "pixel": "pixels",
}


def rows() -> dict[str, tuple[list[str], list[str]]]:
    """pint's name to words and symbols."""
    table = {}
    for name, written in UNITS.items():
        words, _, symbols = written.partition("|")
        table[name] = (words.split(), symbols.split())
    for base, (spelled, symbols, prefixes) in METRIC.items():
        for prefix in prefixes.split(" "):
            words = []
            for word in spelled.split():
                singular = prefix + word
                words += [singular, singular + "s"] if not singular.endswith("hertz") else [singular]
            signs = [PREFIXES[prefix] + symbol for symbol in symbols.split()]
            if prefix == "micro":
                signs += ["μ" + symbol for symbol in symbols.split()]  # the Greek letter beside the sign
            if base == "liter" and prefix:
                signs = [sign for sign in signs if not sign.startswith("M")]  # ML is a million in some papers
            table[prefix + base] = (words, [] if base == "pixel" else signs)
    for name, written in MORE.items():
        words, _, symbols = written.partition("|")
        table[name] = (table[name][0] + words.split(), table[name][1] + symbols.split())
    return table


def dimension(unit: Any) -> str:
    """The dimension's name, so that units of different things stay apart, as pint's own do not always."""
    name = str(unit)
    for ending, special in SPECIAL.items():
        if name.endswith(ending):
            return special
    powers = sorted((base.strip("[]"), int(power)) for base, power in unit.dimensionality.items())
    return " ".join(base if power == 1 else f"{base}^{power}" for base, power in powers)


def plain(number: Decimal) -> str:
    digits = format(+number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def main() -> None:
    registry = pint.UnitRegistry(non_int_type=Decimal)
    print("# ruff: noqa: E501 - a row of the table is a line")
    print('"""The units of prose: written by tools/unit_table.py from pint\'s registry; not edited by hand.')
    print()
    print("A line: pint's name | dimension | how many of the dimension's basic unit it is | words, in lower case,")
    print(
        "with hyphens for spaces | symbols, exact. Where there is more to a unit than a factor (degrees Celsius),"
    )
    print('the factor is "".')
    print('"""')
    print()
    print('UNITS = """\\')
    for name, (words, symbols) in rows().items():
        unit = registry.parse_units(name)
        offset = name in ("degree_Celsius", "degree_Fahrenheit", "decibel")
        factor = "" if offset else plain(registry.Quantity(Decimal(1), unit).to_base_units().magnitude)
        print(f"{unit} | {dimension(unit)} | {factor} | {' '.join(words)} | {' '.join(symbols)}".rstrip())
    print('"""')


if __name__ == "__main__":
    main()
