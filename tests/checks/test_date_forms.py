"""Reversed ranges, zones, and how dates are written."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

REVERSED = [
    "The mayor served ⟨from 2015 to 2011⟩.",
    "The mayor served ⟨from 1999 until 1989⟩, at home.",
    "The treaty held ⟨between 1999 and 1995⟩.",
    "Ann Bell (⟨1950-1923⟩) was a painter.",
    "Ann Bell (⟨1950–1923⟩) was a painter.",
    "Ann Bell (c. ⟨1950 – 1923⟩) was a painter.",
    "The hall is shut ⟨from March 12 to March 5⟩.",
    "The hall is shut ⟨between 12 March and 5 March⟩.",
    "It rained ⟨from 3 May 2018 to 1 May 2018⟩.",
    "It rained ⟨from May 2018 to March 2018⟩.",
    "It rained ⟨from 3 May 2018 to 1 May 2017⟩.",
]
FORWARD = [
    "It ran from 2011 to 2015, from 1999 until 2000.",
    "It ran from November to February 2019.",
    "It ran from 28 December to 3 January.",
    "Sales fell from 2015 to 2011 in a year.",
    "The film goes back from 2015 to 1955.",
    "The list is in reverse, from 2015 to 2011.",
    "The archive has all issues from 2015 to 2011.",
    "The number of jobs rose from 1990 to 1985.",
    "It was cut from 2100 to 2000.",
    "Between 300 and 200 BC the town grew.",
    "It lasted from 1200 to 1000 BC.",
    "The season (2015-16) was long.",
    "They won 5-3 March 4.",
    "The meeting was moved from 12 May 2018 to 3 May 2018.",
    "Ann Bell (1923-1950) was a painter.",
    "Call 1950-1923 for more.",
    "It is open from Friday to Monday.",
]
ZONES = [
    "The talks begin at ⟨11 a.m. EST (1500 GMT)⟩.",
    "It fell at ⟨0900 GMT (3:00 pm CET)⟩ on Friday.",
    "It opens at ⟨3pm AEDT (0500 GMT)⟩.",
    "It opens at ⟨2 p.m. EST (8 p.m. GMT)⟩.",
    "It opens at ⟨1400 EST (2000 GMT)⟩.",
    "It opens at ⟨10:00 UTC (13:00 CEST)⟩.",
]
NO_ZONES = [
    "It opens at 11 a.m. EST (1600 GMT).",
    "It opens at 11 a.m. EDT (1500 GMT).",
    "It opens at 11am EST (0100 GMT) in Sydney.",
    "It opens at 11:30 p.m. EST (0430 GMT).",
    "It opens at 12 p.m. EST (1700 GMT) and at 12 a.m. EST (0500 GMT).",
    "It opens at 8 p.m. ET (0100 GMT).",
    "It opens at 8 p.m. local time (0100 GMT).",
    "It opens at 9 a.m. GMT (10:00 BST).",
    "It opens at 8 p.m. PST (11 p.m. EST).",
    "It ran from 8 p.m. EST to 1500 GMT.",
    "It is shown at 8 p.m. EST / 8 p.m. PST.",
    "It opens at 10:00 UTC (12:00 CEST).",
    "The first ended at 11 a.m. EST. 1500 GMT was next.",
]
ODD = [
    "The page is of ⟨04th⟩ Jan, 2020.",
    "On the ⟨3th⟩ of May it rained.",
    "On March ⟨21th⟩ it rained.",
    "On the ⟨11st⟩ of June it rained.",
    "On ⟨2th⟩ August 2019, and ⟨01st⟩ September, it rained.",
    "On June the ⟨22th⟩ it rained.",
    "On Sept. ⟨1th⟩ it rained.",
    "On ⟨31th⟩ Dec. it rained.",
]
PLAIN = [
    "It is the 4th of January, or Jan. 21st.",
    "It is at 04th Street, in the 3th row.",
    "the 11th, 12th and 13th of May",
    "on May 22nd and on 23rd June",
    "on 31st December, the 1st of May",
    "The 04th battalion marched.",
    "He was 21th in May.",
]
MIXED = [
    "It began on ⟨25.05.2017⟩ and ended in January 2018.",
    "It began on May 5, 2017, and ended on ⟨25/05/2017⟩.",
    "On 3 January 2018 and on ⟨04/05/2018⟩ it rained.",
    "On ⟨1/2/2018⟩ it rained. It snowed on Feb. 3, 2018.",
]
UNMIXED = [
    "It began on 25.05.2017 and ended on 17.12.2019.",
    "It began on 3 January 2018 and ended in May 2019.",
    "It ended in May 2019, in version 1.2.2019.3.",
    "date 2019-12-17\n\nIt ended in May 2019.",
    "It began on 25.05.2017. “It was in May 2019,” she said.",
]


@pytest.mark.parametrize(
    ("rule", "row"),
    [
        *(("reversed", row) for row in REVERSED + FORWARD),
        *(("zones", row) for row in ZONES + NO_ZONES),
        *(("ordinal", row) for row in ODD + PLAIN),
        *(("mixed", row) for row in MIXED + UNMIXED),
    ],
)
def test_forms(check_row: Callable[[str, str], None], rule: str, row: str) -> None:
    check_row(f"dates.{rule}", row)


def test_two_years_are_offered_the_other_way_round(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report("dates.reversed", "The mayor served from 2015 to 2011.")
    (repair,) = finding.alternatives
    assert [edit.content for edit in repair.edits] == ["2011", "2015"]


def test_a_zone_says_what_the_time_is_there(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report("dates.zones", "It opens at 11 a.m. EST (1500 GMT).")
    assert "11 a.m. EST is 1600 GMT, not 1500 GMT" in finding.message


@pytest.mark.parametrize(
    ("text", "expected"), [("04th Jan", "4th"), ("the 3th of May", "3rd"), ("21th May", "21st")]
)
def test_a_day_is_written_as_it_is_said(
    report: Callable[[str, str], list[Finding]], text: str, expected: str
) -> None:
    (finding,) = report("dates.ordinal", f"On {text} it rained.")
    assert finding.fix and finding.fix.edits[0].content == expected
