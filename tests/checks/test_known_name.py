"""The check `known-name`: what slips, and the ordinary English and the other names that do not."""

from pathlib import Path

import pytest

from factlint.checks.kind import House
from tests.checks.try_rule import findings, fixed, marked

SLIPS = [
    "[United Stated] envoys met.",
    "The [Untied States] and the [Untied Nations] met in [New Yrok].",
    "The [Untied Kingdom]'s envoy, the [Prime Minster] and the [Huose of Commons].",
    "She rang the [White Huose], the [Supreme Coutr] and the [Department of Jusitce].",
    "Talks in [Saudia Arabia], [Saudi Arbia], [Northern Irelnad] and [South Koera].",
    "He left [San Fransisco] for [Los Angelas], [Beunos Aires] and [Kuala Lampur].",
    "The [World Heatlh Organization] and the [International Monetray Fund] agreed.",
    "[Untied Nations]",
    "Members of the [Security\u00a0Concil] left.",
]
SILENT = [
    "Fans cheered when United stated its case; with untied laces he ran from the states.",
    "Manchester United Stated Its Case",
    "Yesterday Manchester United Stated Film Rights were sold.",
    "The White Horse and the White Mouse are inns; the White Houses are not.",
    "A South Korean, two Prime Ministers, the State Departments and the Attorneys General.",
    "The World Health Organisation, the Organised Crime Unit and the Labour Party.",
    "Los Estados Unidos, le Nazioni Unite, die Vereinten Nationen, Addis Abeba.",
    "UNITED STATED and united stated are no names here.",
    "The United Statesman; the pre-United Stated era; United\n\nStated apart.",
    "She works at https://example.org/United Nations and at Nations United.",
    "The West Bank and the Best Western; New Work, North Forks, South Sedan.",
]
OWN = """
rules:
  - id: own
    check: known-name
    names: [Montezuma, Kathmandu, chief of staff, Anna Lindqvist, Anna Lundqvist]
    wrong: {Quito City: Quito}
    exceptions: [Katmandu]
    invalid: ["[Moctezuma]"]
    valid: [Montezuma]
"""


@pytest.mark.parametrize("text", SLIPS)
def test_slips_stand_in_brackets(text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert marked(plain, findings("names.phrase", plain)) == text


@pytest.mark.parametrize("text", SILENT)
def test_ordinary_english_and_other_names_are_silent(text: str) -> None:
    assert findings("names.phrase", text) == []


@pytest.fixture
def own(tmp_path: Path) -> Path:
    rule = tmp_path / "own.yaml"
    rule.write_text(OWN)
    return rule


@pytest.mark.parametrize(
    "text",
    [
        "[Moctezuma], not Montezuma, left [Kathmadnu] for Katmandu.",
        "The [cheif of staff] met Anna Lindqvist and Anna Lundqvist in [Quito City].",
        "Montezumas and Montezuma's heirs; Anna Lindqvists.",
    ],
)
def test_the_names_of_a_desk(own: Path, text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert marked(plain, findings(own, plain)) == text


def test_the_fix_writes_the_name() -> None:
    text = "The Untied Nations met."
    assert fixed(text, findings("names.phrase", text)) == "The United Nations met."


def test_in_a_quotation_it_is_an_info_and_never_fixed() -> None:
    [finding] = findings("names.phrase", 'He wrote: "The Untied Nations met."')
    assert (finding.severity, finding.fix) == ("info", None)


def test_accepted_words_are_left_alone() -> None:
    assert findings("names.phrase", "The Untied Nations met.", House(accept=frozenset({"untied nations"}))) == []


def test_a_slip_in_a_place_is_a_question() -> None:
    [finding] = findings("names.place", "She flew to Argenitna.")
    assert finding.severity == "warning"
    assert finding.message == '"Argenitna": is "Argentina" meant?'
    assert finding.fix is not None
    assert finding.fix.applicability == "unsafe"
