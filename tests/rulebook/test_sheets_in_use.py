"""A fact sheet with everything in it, held against copy by the checks themselves."""

from pathlib import Path

import pytest

import factlint
from factlint.checks.kind import kind
from factlint.rulebook.load import load
from factlint.rulebook.sheet.sections import SECTIONS

pytestmark = pytest.mark.usefixtures("no_bundled_rules")

SHEET = """\
story: The bridge at Ayr
source: town council, 3 May 2019

people:
  Ruth Okafor:
    titles:
      - title: mayor of Ayr
        since: 1 June 2017
      - title: deputy mayor of Ayr
        since: 2013
        until: 31 May 2017
    born: 3 March 1961
    pronoun: she
    not: Ruth Okafur

events:
  bridge closed:
    when: August 2018
    words: [closed, closure]
    with: [bridge]

figures:
  cost of repairs:
    is: about £2 million
    written: "repairs ... cost {money}"
  places lost:
    is: 66
    words: [berths]
  toll:
    words: [injured people, people injured, injured]
    with: [collapse]
    series:
      - is: 12
        as of: 3 May 2019
      - is: 15
        as of: 5 May 2019

quotes:
  on paying:
    is: we will not pay for a mistake that others made
    speaker: Ruth Okafor

names:
  Ayr Harbour Bridge Trust:
    not: Ayr Harbour Trust

acronyms:
  AHBT: Ayr Harbour Bridge Trust

spellings:
  adviser: advisor

never:
  - Zorblat
"""
TOLD = "6 May 2019\n\n"
COPY = [
    ("Ruth Okafor, the mayor of Ayr, spoke on Friday.", []),
    ("Ruth Okafor, the deputy mayor of Ayr, spoke on Friday.", ["people.ruth-okafor.title-2"]),
    ("Ruth Okafor, the former deputy mayor of Ayr, spoke on Friday.", []),
    ("Ruth Okafur, the mayor of Ayr, spoke on Friday.", ["people.ruth-okafor.name"]),
    ("Ruth Okafor, 58, said no.", []),
    ("Ruth Okafor, 68, said no.", ["people.ruth-okafor.age"]),
    ("Ruth Okafor said no. Mr. Okafor left.", ["people.ruth-okafor.honorific"]),
    ("The bridge was closed in August 2018.", []),
    ("The bridge was closed in August 2017.", ["events.bridge-closed"]),
    ("The bridge was not closed in August 2017.", []),
    ("The repairs of the bridge will cost £2.1 million.", []),
    ("The repairs of the bridge cost £20 million.", ["figures.cost-of-repairs"]),
    ("The harbour lost 66 berths.", []),
    ("The harbour lost 77 berths.", ["figures.places-lost"]),
    ("The collapse left 15 people injured.", []),
    ("The collapse left 12 people injured.", ["figures.toll"]),
    ('Ruth Okafor said: "We will not pay for a mistake that others made."', []),
    ('Ruth Okafor said: "We will not pay for the mistake that others made."', ["quotes.on-paying"]),
    ("The Ayr Harbour Bridge Trust (AHBT) agreed.", []),
    ("The Ayr Harbour Trust agreed.", ["names.ayr-harbour-bridge-trust"]),
    ("The Ayr Harbour Bridge Board (AHBT) agreed.", ["acronyms.ahbt"]),
    ("An advisor agreed.", ["spellings.adviser"]),
    ("Zorblat agreed.", ["never.entry-1"]),
]


@pytest.mark.parametrize(("copy", "codes"), COPY)
def test_what_copy_says_otherwise_is_found_and_nothing_else(tmp_path: Path, copy: str, codes: list[str]) -> None:
    (tmp_path / "ayr.yaml").write_text(SHEET, "utf-8")
    found = factlint.check_text(
        TOLD + copy, rules=[str(tmp_path / "ayr.yaml")], select=["ayr"], isolated=True, cache=False
    )
    assert sorted({finding.code.removeprefix("ayr.") for finding in found}) == codes
    assert all("council" in (finding.claim.source if finding.claim else "") for finding in found) or codes[
        0
    ].startswith(("spellings", "never"))


def test_the_sheet_has_every_section(tmp_path: Path) -> None:
    (tmp_path / "ayr.yaml").write_text(SHEET, "utf-8")
    found = load([str(tmp_path / "ayr.yaml")], kind).rules
    assert {rule.id.split(".")[1] for rule in found} == set(SECTIONS)


EXAMPLES = sorted(Path(__file__).parents[2].glob("rules/examples/*.yaml"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_examples_load(example: Path) -> None:
    assert load([str(example)], kind).rules
