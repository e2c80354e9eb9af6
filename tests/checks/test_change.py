"""From one number to another by so much: triples that do not agree, and those that do or are of another kind."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

FROM_TO = "arithmetic.from-to"
WRONG = [
    "It went from ⟨50 to 75, a 40%⟩ rise.",
    "It went from ⟨50 to 75, a rise of 40%⟩.",
    "It went from ⟨50 to 75, up 40%⟩.",
    "It rose from ⟨50 to 75, or 40 percent⟩.",
    "It rose from ⟨50 to 75 (40%⟩).",
    "It rose ⟨40 percent, from 50 to 75⟩.",
    "It rose by ⟨40 percent from 50 to 75⟩.",
    "Profit rose ⟨20 percent to $53.1 million from $40.2 million⟩ a year earlier.",
    "Profit rose ⟨20 percent to $53.1 million, compared with $40.2 million⟩ a year earlier.",
    "Sales were ⟨$53.1 million, up 20% from $40.2 million⟩.",
    "Sales were ⟨$53.1 million, up 20 per cent on the $40.2 million⟩ of 2004.",
    "Members fell from ⟨3,000 people to 2,000, down 20 percent⟩.",
    "Members fell ⟨20 percent to 2,000 from 3,000⟩.",
    "The fare went from ⟨$2.00 to $2.50, a 50 percent⟩ increase.",
    "The fare was cut from ⟨$2.50 to $2.00, a 25 percent⟩ cut.",
    "A ⟨30 percent rise from 50 to 75⟩ was expected.",
    "Deaths dropped from ⟨412 in 2004 to 206 in 2005, a 30 percent⟩ drop.",
    "Jobs increased from ⟨1,210 to 1,512, or by 35 percent⟩.",
    "The forest shrank from ⟨40 acres to 30 acres, a 50 percent⟩ decline.",
    "It grew from ⟨1.25 million to 1.75 million, a 20 percent⟩ increase.",
    "Members rose from ⟨3,000 to 2,000, up 33 percent⟩.",
]
RIGHT = [
    "It went from 50 to 75, a 50% rise.",
    "Sales rose 20 percent, from $4 million to $5 million.",
    "Sales rose 25 percent to $5.0 million from $4.0 million.",
    "It fell from 80 to 60, a 25% drop, and rose 3.1 percent to 1,031 from 1,000.",
    "Sales rose 9 percent in constant currency, from $40.1 million to $41.2 million.",
    "Like-for-like sales rose 9 percent, from $40.1 million to $41.2 million.",
    "Organic growth was up; sales rose 9 percent, from $40.1 million to $41.2 million.",
    "Sales rose 9 percent, adjusted for inflation, from $40.1 million to $41.2 million.",
    "Output rose an annualised 9 percent, from $40.1 million to $41.2 million.",
    "In real terms pay rose 9 percent, from $401 to $412.",
    "The number rose from 3,000 to 4,000, up 35 percent.",
    "Prices went from $4 to 5 million, a 20 percent rise.",
    "It rose from 50 to 75, or 40 percent of the total.",
    "From 50 to 75 people came, and a 40% rise is expected.",
    "It rose from 5 percent to 7 percent, a 40 percent rise.",
    "Turnout rose from 50 percent to 75 percent, up 25 percentage points.",
    "Shares rose 20 percent to $12 on sales of $40 million.",
    "It rose about 50 percent, from 50 to 74.",
    "The loss went from $-50 to $75, a 40% rise.",
    "It went from 0 to 75, a 40% rise.",
    "It went from 50 to more than 75, a 60% rise.",
    "The price of 50 tickets rose 20 percent from $3 to $3.60.",
    "It rose 20 percent from Monday to Friday.",
    "It fell 33 percent from 300 dollars to 200 euros.",
]
POINTS = "arithmetic.percentage-points"
POINTS_WRONG = [
    "Joblessness rose from ⟨5 percent to 7 percent, up 2 percent⟩.",
    "Joblessness rose from ⟨5 percent to 9 percent, up 2 percentage points⟩.",
    "Joblessness rose ⟨2 percent to 7.0 percent from 5.0 percent⟩.",
    "Turnout fell from ⟨60 percent to 48 percent, a 12 percent⟩ drop.",
    "Turnout fell from ⟨60% to 48%, a drop of 15 percentage points⟩.",
    "Support rose ⟨three percentage points to 45 percent from 40 percent⟩.",
    "Its share went from ⟨20 to 30 percent, a 10 percent⟩ increase.",
    "The tax was raised from ⟨20 percent to 25 percent, a 5 percent⟩ rise.",
    "The rate is ⟨8.5 percent, up 1.2 percent from 7.3 percent⟩.",
    "The rate is ⟨8.5 percent, up 2.2 percentage points from 7.3 percent⟩.",
]
POINTS_RIGHT = [
    "Joblessness rose from 5 percent to 7 percent, up two percentage points.",
    "It went from 4% to 5%, a 25% rise.",
    "Joblessness fell 1.2 percentage points to 4.1 percent from 5.3 percent.",
    "Turnout fell from 60 percent to 48 percent, a 20 percent drop.",
    "Support rose three percentage points to 45 percent from 42 percent.",
    "Support rose about three percentage points to 45 percent from 42 percent.",
    "It rose 5 percent from 50 percent of the vote to 75 dollars.",
    "Its share went from 20 to 30 percent, a 50 percent increase.",
    "The tax was raised from 20 percent to 25 percent, a 5-point rise.",
    "The rate rose 3 percent, to 5 percent of the total.",
]
DOUBLED = "arithmetic.doubled"
DOUBLED_WRONG = [
    "Members doubled from ⟨500 to 750⟩.",
    "Members doubled to ⟨750 from 500⟩.",
    "The cost more than doubled to ⟨$3 million from $2.1 million⟩.",
    "Members tripled from ⟨500 to 1,000⟩.",
    "Members trebled, from ⟨500 to 1,000⟩.",
    "Deaths halved from ⟨420 to 300⟩.",
    "Deaths more than halved from ⟨420 to 220⟩.",
    "Members quadrupled from ⟨500 to 1,000⟩.",
    "Sales nearly doubled to ⟨$530,000 from $410,000⟩.",
    "The force doubled from ⟨12,500 troops to 40,000⟩ troops.",
]
DOUBLED_RIGHT = [
    "The number doubled from 500 to 1,050.",
    "The number more than doubled from 500 to 1,300.",
    "The number nearly tripled from 50 to 140.",
    "It halved to 20 from 41.",
    "Almost doubled from 500 to 920.",
    "It doubled from $4 million to $7 million.",
    "The rate doubled from 500 to 750.",
    "They doubled in number from 5 ships to 12 planes.",
    "It doubled to $500 from 200 euros.",
    "He doubled to center in the third and scored from 20 yards.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_from_to(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(FROM_TO, row)


@pytest.mark.parametrize("row", POINTS_WRONG + POINTS_RIGHT)
def test_points(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(POINTS, row)


@pytest.mark.parametrize("row", DOUBLED_WRONG + DOUBLED_RIGHT)
def test_doubled(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(DOUBLED, row)


def test_the_message_computes(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(FROM_TO, "It went from 50 to 75, a 40% rise.")
    assert finding.message == (
        "50 to 75 is up 50%, not 40% (25 / 50). Up 40% from 50 would be 70. Which of the three is wrong?"
    )
    assert [fix.message for fix in finding.alternatives] == ["Write '50%'", "Write '70'", "Write '54'"]


def test_a_speaker_is_only_noted(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(FROM_TO, "“It went from 50 to 75, a 40% rise,” he said.")
    assert finding.severity == "info"
