"""The table of units says what pint's registry says."""

from decimal import Decimal

import pint
import pytest

from factlint.mentions.lexicon import lexicon
from factlint.mentions.unit_table import UNITS
from factlint.values.compare import size

ROWS = [[part.strip() for part in (line + " | |").split("|")[:5]] for line in UNITS.splitlines()]


@pytest.fixture(scope="module")
def registry() -> pint.UnitRegistry:
    return pint.UnitRegistry()


def test_every_unit_has_pints_name_and_factor(registry: pint.UnitRegistry) -> None:
    assert len(ROWS) > 100
    for name, _, factor, _, _ in ROWS:
        unit = registry.parse_units(name)
        assert str(unit) == name
        if factor:
            assert float(factor) == pytest.approx(
                registry.Quantity(1.0, unit).to_base_units().magnitude, rel=1e-12
            )


def test_units_of_one_dimension_have_one_for_pint(registry: pint.UnitRegistry) -> None:
    dimensions: dict[str, set[frozenset[object]]] = {}
    for name, dimension, _, _, _ in ROWS:
        powers = frozenset(registry.parse_units(name).dimensionality.items())
        dimensions.setdefault(dimension, set()).add(powers)
    assert {dimension: found for dimension, found in dimensions.items() if len(found) > 1} == {}


def test_no_word_or_symbol_means_two_units() -> None:
    for column in (3, 4):
        spellings = [spelling for row in ROWS for spelling in row[column].split()]
        assert sorted(spellings) == sorted(set(spellings))


COMPOSED = [
    "kilometer / hour",
    "meter ** 2",
    "foot ** 3",
    "metric_ton / hectare",
    "oil_barrel / day",
    "meter ** 3 / second",
]


@pytest.mark.parametrize("unit", COMPOSED)
def test_composed_units_are_pints_too(unit: str, registry: pint.UnitRegistry) -> None:
    assert str(registry.parse_units(unit)) == unit
    found = size(unit)
    assert found
    expected = registry.Quantity(1.0, unit).to_base_units().magnitude
    assert float(found[1]) == pytest.approx(expected, rel=1e-9)
    assert found[1] > Decimal(0)


def test_plurals_and_spellings_of_both_sides_of_the_atlantic() -> None:
    words = lexicon().words
    for one, other in (("metre", "meters"), ("litres", "liter"), ("tonne", "metric tons"), ("feet", "foot")):
        assert words[one] == words[other]
