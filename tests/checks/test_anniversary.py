"""Anniversaries against the year of the event and the year of the feast."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

RULE = "chronology.anniversary"
HEAD = "Published: 10 May 2019\n\n"
WRONG = [
    "They marked the ⟨10th anniversary of the 2008⟩ crash.",
    "They marked the ⟨tenth anniversary of the 2008⟩ crash.",
    "On the ⟨10th anniversary of the 2007⟩ crash, prices fell.",
    "They commemorated ⟨the 10-year anniversary of the 2008⟩ crash.",
    "It is the ⟨20th anniversary of his death in 1989⟩.",
    "The town celebrates the ⟨100th anniversary of its founding on 5 May 1918⟩.",
    "It was the ⟨fifth anniversary of the March 11, 2011⟩ flood, and people wept.",
    "In 2015 they celebrated the ⟨10th anniversary of the 2004⟩ vote.",
    "Last year they celebrated the ⟨10th anniversary of the 2007⟩ vote.",
    "The ⟨centenary of the 1915⟩ battle is marked by all.",
    "The ⟨bicentenary of the 1915⟩ battle was marked in 2015.",
    "They celebrate the ⟨50th anniversary of the moon landing in 1968⟩.",
    "The town, founded in ⟨1918, celebrates its 100th⟩ anniversary.",
    "The club, set up in ⟨1928, celebrated its 90th⟩ anniversary on Friday.",
    "The club marked its ⟨90th anniversary; it was founded in 1928⟩.",
    "They marked their ⟨25th wedding anniversary; they were married in 1990⟩.",
    "Bell, born in ⟨1930, celebrated her 90th⟩ birthday on Friday.",
    "The firm, launched in ⟨2012, marked its fifth⟩ anniversary.",
    "The law is remembered on the ⟨25th anniversary of its passing in 1995⟩.",
    "On Friday they marked the ⟨15th anniversary of the 2001⟩ attacks.",
]
RIGHT = [
    "They marked the 10th anniversary of the 2009 crash.",
    "In 2018 they marked the 10th anniversary of the 2008 crash.",
    "Last year they marked the 10th anniversary of the 2008 crash.",
    "They plan for the 100th anniversary of the 1930 flood.",
    "The 50th anniversary of the 1970 flood will be marked with a parade.",
    "In 2018 it rained. They marked the 10th anniversary of the 2008 crash.",
    "The town celebrates its 100th anniversary season; it was founded in 1918.",
    "The town, founded in 1919, celebrates its 100th anniversary.",
    "The club, founded in 1918, celebrates the 10th anniversary of its hall.",
    "The club of 1918 celebrates its 10th anniversary.",
    "He spoke of the 10th anniversary of the 2001 attacks.",
    "They marked the anniversary of the 2008 crash.",
    "They marked the 10th anniversary of the 1999-2001 war.",
    "The 10th birthday party of 2008 was fun.",
    "In 2015, and again in 2016, they celebrated the 10th anniversary of the 2004 vote.",
    "They celebrate the 150th anniversary of the 1869 treaty and the 50th anniversary of the 1969 landing.",
    "On the 2nd anniversary of the 2017 storm, in March, they met.",
    "She turned 50 on the 10th anniversary of the May 2009 flood.",
    "It was nearly the 10th anniversary of the storm when it came, the flood of 2001.",
    "The centenary of the 1919 battle is marked by all.",
    "A bicentennial was held; the 1776 bell was rung.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_anniversary(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, HEAD + row)


def test_the_new_year_is_near(check_row: Callable[[str, str], None]) -> None:
    for head, year in (("5 January 2020", 2009), ("20 December 2018", 2009), ("5 January 2020", 2010)):
        check_row(RULE, f"Published: {head}\n\nThey marked the 10th anniversary of the {year} crash.")


def test_both_repairs(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(RULE, HEAD + "They marked the 10th anniversary of the 2008 crash.")
    assert [fix.message for fix in finding.alternatives] == ["Write '11th'", "Write '2009'"]
    assert finding.message == (
        '"10th anniversary of the 2008": the 10th anniversary of 2008 is in 2018; 2019 has the 11th. '
        "Which number is wrong?"
    )
