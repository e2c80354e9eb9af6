"""`occurrence`, `consistency`, `conditional`: what depends on how often, or on what else stands there."""

import pytest
from one_rule import marked

WORDS = r"\b\w+\b"
ACRONYM = {"first": r"\b([A-Z]{3,5})\b", "second": r"(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)"}
CASES: list[tuple[str, dict[str, object], str]] = [
    ("occurrence", {"token": ",", "max": 1}, "One, two[,] three, four.\n\nOne, two."),
    ("occurrence", {"token": WORDS, "max": 3, "scope": ("sentence",)}, "It is so. It was not [so] bad. Yes."),
    ("occurrence", {"token": "very", "max": 1, "scope": ("document",)}, "A very\n\n[very] long, very long day"),
    ("occurrence", {"token": "source", "min": 1, "scope": ("document",)}, "[No name\n\nis given]"),
    ("occurrence", {"token": "source", "min": 1, "scope": ("document",)}, "A name.\n\nOne source"),
    ("occurrence", {"token": "[A-Z]{3}", "max": 0}, "The [EUR] fell, eur, the EUR."),
    ("consistency", {"either": {"adviser": "advisor"}}, "An adviser, an adviser, an [advisor]; Advisors? No"),
    ("consistency", {"either": {"adviser": "advisor"}}, "An adviser met an [advisor]."),
    ("consistency", {"either": {"adviser": "advisor"}}, 'An adviser, "an advisor" and an adviser.'),
    ("consistency", {"either": {"health ?care": "health-care"}}, "Health care, healthcare, [health-care]"),
    ("consistency", {"either": {r"\w+ise": r"\w+ize"}}, "organise, advertise, [realize]"),
    ("conditional", ACRONYM, "The WHO met. World Health Organization (WHO), and the WHO."),
    ("conditional", ACRONYM, "The [WHO] met the WHO.\n\nThe World Health Organization (WHO), the [UNHCR]."),
    ("conditional", {**ACRONYM, "exceptions": ["NASA"]}, "The NASA and the [ESA]"),
    ("conditional", {"first": "Mr Smith", "second": "John Smith"}, "[Mr Smith] came.\n\nJohn Smith. Mr Smith."),
]


@pytest.mark.parametrize(("check", "options", "text"), CASES)
def test_marks(check: str, options: dict[str, object], text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert marked(check, plain, **options) == text
