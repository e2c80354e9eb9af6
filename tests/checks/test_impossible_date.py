"""Days and times that no calendar or clock has, and numbers that are none."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

WRONG = [
    "The ferry ran until ⟨30 February⟩.",
    "The ferry ran until ⟨February 30⟩.",
    "The ferry stopped on ⟨Feb. 30th of that year⟩.",
    "It was closed on ⟨29 February 2019⟩.",
    "It was closed on ⟨Feb. 29, 2100⟩.",
    "It was closed on the ⟨31st of April⟩.",
    "On ⟨April 31⟩ it rained.",
    "The talks of ⟨June 31, 2018⟩, were long.",
    "The talks of ⟨31 September 2018⟩ were long.",
    "The talks of ⟨31 November⟩ were long.",
    "The bill is due on ⟨31.11.2019⟩.",
    "The bill is due on ⟨30/02/2018⟩.",
    "The bill is due on ⟨2018-02-30⟩.",
    "The bill is due on ⟨29/2/2019⟩.",
    "It ran from ⟨28 to 30 February 2019⟩.",
    "The bill is due on ⟨2/29/2019⟩.",
    "It ran until ⟨Friday, 31 June 2020⟩.",
    "The train left at ⟨13:75⟩ and came at ⟨25:00⟩.",
    "The train left at ⟨14:61 GMT⟩.",
    "The train left at 6:00 and came at ⟨11:72 p.m.⟩ or so.",
    "“It was on ⟨30 February⟩,” she said.",
]

RIGHT = [
    "The ferry ran until 29 February 2020, on 31 May and at 24:00.",
    "In February 30 people came.",
    "Last February 30 soldiers died.",
    "In April 31 ships sank, and in June 31 more.",
    "The ratio is 13:75.",
    "They won 24:63 and lost 13:75.",
    "The old calendar had a 29 February 1900.",
    "A 29 February is rare.",
    "They were born on 29 February.",
    "Feb 29, 2000 was a leap day, and so was 29/2/2016.",
    "The part has the number 31-11-4567.",
    "Section 30.02 and version 31.11.2 are out.",
    "See Psalm 78:65 and Luke 24:60.",
    "He ran it in 10:75 and swam it in 24.63.",
    "31 in April and 30 in February",
    "Some 31 April weddings were held.",
    "31 June bugs were caught.",
    "Call 31 11 2019 or 555-3111.",
    "It rose from 24 to 31 in November 2019.",
    "On 30 March and 31 January it rained; April 30, too.",
    "It cost 30.02 in 2018.",
    "Version 2019.2.0 is out, and so is 2019.30.",
    "The last train leaves at 24:30.",
    "At 23:59:60 a second was added.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_impossible(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("dates.impossible", row)


@pytest.mark.parametrize(
    ("text", "reason", "repairs"),
    [
        ("on 30 February 2019", "February has 28 days in 2019", ["28"]),
        ("on February 30, 2020", "February has 29 days in 2020", ["29"]),
        ("on the 31st of April", "April has 30 days", ["30th"]),
        ("by 30 February", "February has at most 29 days", ["29"]),
        ("on 2/29/2019", "February has 28 days in 2019", ["28"]),
        ("at 13:75", "an hour has 60 minutes", []),
        ("at 25:00", "a day has 24 hours", []),
    ],
)
def test_it_says_why(
    report: Callable[[str, str], list[Finding]], text: str, reason: str, repairs: list[str]
) -> None:
    (finding,) = report("dates.impossible", f"It ended {text}.")
    assert reason in finding.message
    assert [repair.edits[0].content for repair in finding.alternatives] == repairs


def test_a_speaker_may_say_it(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report("dates.impossible", "“It was on 30 February,” she said.")
    assert finding.severity == "info"
