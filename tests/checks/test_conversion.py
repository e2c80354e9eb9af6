"""Measures in two units: which pairs do not agree, and which are as newsrooms round them."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

RULE = "conversions.measure"
WRONG = [
    "The wall is ⟨6 feet (2.02 m⟩) high.",
    "It lies ⟨10 miles (12 km⟩) from the town.",
    "It lies ⟨10 miles (20 km⟩) from the town.",
    "a ⟨10-mile (26-kilometre⟩) road",
    "It was ⟨30 C (96 F⟩) at noon.",
    "It was ⟨90F (23C⟩) at noon.",
    "It fell to ⟨-5C (41F⟩) at night.",
    "The park has ⟨500 square miles (2,295 sq km⟩).",
    "He weighs ⟨200 lb (110 kg⟩).",
    "The tank holds ⟨5 gallons (29 litres⟩).",
    "They own ⟨30 acres (74 hectares⟩).",
    "Winds reached ⟨60 mph (116 kph⟩).",
    "⟨About 5 inches (23 cm⟩) of rain fell.",
    "They carried ⟨20 kilograms (54 pounds⟩) each.",
    "It lies ⟨300 km (286 miles⟩) north.",
    "It lies ⟨10 miles, or 12 km⟩, from the town.",
    "The peak is ⟨8,848 metres (39,029 feet⟩) high.",
    "The hole is ⟨two feet (3 m⟩) deep.",
    "He is ⟨6ft 2in (2.02m⟩) tall.",
    "The plane flies ⟨5,600 miles (10,371 km⟩) without a stop.",
    "They ran ⟨26.2 miles (46.2 km⟩) in the heat.",
    "A lake of ⟨100 hectares (427 acres⟩)",
]
RIGHT = [
    "The wall is 6 feet (1.83 m) high, 6 feet (2 metres), 6 feet (1.8 m).",
    "It lies 10 miles (16 km) from the town, 10 miles (16.1 km), 100 miles (160 km).",
    "It lies 30 km (20 miles) north, 20 miles (30 km) south.",
    "It was 30 C (86 F), 90 F (32 C), -40 C (-40 F), 100F (38C).",
    "It was 2 degrees Celsius (3.6 degrees Fahrenheit) warmer than in May.",
    "Warming of 1.5 C (2.7 F) is the limit.",
    "Temperatures rose by 20 degrees Celsius (36 degrees Fahrenheit).",
    "The tank holds 5 gallons (19 litres), the other 5 gallons (23 litres).",
    "He drank a pint (0.57 litres), she two pints (0.95 litres).",
    "The ship lay 12 miles (22 km) off the coast.",
    "They sailed 12 nautical miles (22 km) out, at 20 knots (37 km/h).",
    "They lost 40 tons (36 tonnes), 40 tons (41 tonnes), 40 tons (40 tonnes).",
    "The race is over 5 miles or 10 kilometres.",
    "The room is 6 feet (10 feet with the porch) wide.",
    "It measured 6 feet (and weighed 20 kg).",
    "A path of 5 km (200 m of it paved)",
    "It is 3 feet (1 metre) deep, 3 miles (5 km) long.",
    "It is about 50 feet (15 metres) high, 300 feet (90 metres) long.",
    "They own 500 acres (202 hectares), 500 acres (200 hectares).",
    "He is 6ft 2in (1.88m) tall and weighs 200 pounds (91 kg).",
    "Winds of 75 mph (120 kph) and gusts of 100 mph (160 kph).",
    "Nearly 6 feet (1.8 m), more than 10 miles (16 km)",
    "Between 5 and 6 feet (1.5 to 1.8 m)",
    "It fell on 5 May (12 people came) and 6 feet (12 people came).",
    "A mile (1.6 km), half a mile (0.8 km)",
    "It is 8 inches (20 centimetres) of snow.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_measures(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, row)


def test_the_message_names_both_numbers_and_both_repairs(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(RULE, "The wall is 6 feet (2.02 m) high.")
    assert finding.message == '"6 feet (2.02 m)": 6 feet is 1.83 m, and 2.02 m is 6.63 feet. Which is wrong?'
    assert [fix.message for fix in finding.alternatives] == ["Write '1.83 m'", "Write '7 feet'"]
    assert finding.fix is None


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("It lies 10 miles (12 km) away.", "error"),
        ("It lies about 10 miles (12 km) away.", "warning"),
        ("It lies 100 miles (151 km) away.", "warning"),
        ("The plane flies 5,600 miles (10,371 km).", "warning"),
        ("“It lies 10 miles (12 km) away,” she said.", "info"),
    ],
)
def test_only_what_no_rounding_explains_is_an_error(
    text: str, severity: str, report: Callable[[str, str], list[Finding]]
) -> None:
    assert [finding.severity for finding in report(RULE, text)] == [severity]
