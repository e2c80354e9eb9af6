"""Margins and moves beside the two numbers that they lie between."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

RULE = "arithmetic.difference"
WRONG = [
    "She won by ⟨4,413 votes, 51,204 to 46,891⟩.",
    "She won by ⟨4,413 votes (51,204 to 46,891⟩).",
    "She won by a margin of ⟨4,413 votes, 51,204 to 46,891⟩.",
    "She has ⟨51,204 votes to 46,891, a margin of 4,413⟩ votes.",
    "They won by ⟨ten⟩ points, 105-97.",
    "They won by ⟨10⟩ points (105-97).",
    "They won 105-97, by ⟨ten⟩ points.",
    "It passed 52-47, a margin of ⟨six⟩ votes.",
    "They lost by ⟨three⟩ goals, 3-1.",
    "He leads by ⟨five percentage points, 52 percent to 45 percent⟩.",
    "He leads by ⟨five points, 52 to 45 percent⟩.",
    "He is ahead, ⟨52 percent to 45 percent, a lead of five percentage points⟩.",
    "Shares rose ⟨15 cents to $1.20 from $1.10⟩.",
    "Shares fell ⟨30 cents, from $8.40 to $8.00⟩.",
    "The index rose ⟨2.5 points to 110.5 from 107⟩.",
    "Oil rose ⟨50 cents to $71.20 a barrel from $70.10⟩.",
    "Membership rose by ⟨312 to 4,100 from 3,688⟩.",
    "Staff fell by ⟨312 people to 3,688 from 4,100⟩.",
    "The fare was raised ⟨$2, to $14 from $11⟩.",
    "The pool was up ⟨three feet to 12 feet from 7 feet⟩.",
]
RIGHT = [
    "She won by 4,313 votes, 51,204 to 46,891.",
    "She won by about 4,300 votes, 51,204 to 46,891.",
    "She won by more than 4,000 votes, 51,204 to 46,891.",
    "She won by 4,000 votes, 51,204 to 46,891.",
    "They won by eight points, 105-97.",
    "They won by two sets, 6-4, 6-3.",
    "They won by three goals, 2-1 and 3-1.",
    "They won by two goals on aggregate, 3-2.",
    "It passed by 52 votes to 47.",
    "It passed 52-47, by voice, after six votes.",
    "He leads by five points, 50 percent to 45 percent, and by five points, 50 to 45 percent.",
    "He leads by 4.5 points, 50 percent to 45 percent.",
    "Shares rose 10 cents to $1.20 from $1.10.",
    "Shares rose 11 cents to $1.20 from $1.10.",
    "Shares rose 5 percent to $1.20 from $1.10.",
    "The index rose 2.5 points to 110.5 from Monday.",
    "Oil rose $1 to 71.20 euros from 70 euros.",
    "Prices rose by 10 cents to between $1.20 and $1.40 from $1.10.",
    "He lost by two shots, 68 to 65 in the second round, penalties aside.",
    "The mare won by five lengths, 10 to 1 the odds.",
    "It passed 52 to 47, of 100 members.",
    "They travelled from 10 cities to 20 towns by three buses.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_difference(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, row)


def test_the_message_computes(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(RULE, "She won by 4,413 votes, 51,204 to 46,891.")
    assert finding.message == (
        "51,204 to 46,891 is a difference of 4,313, not 4,413. Which of the three is wrong?"
    )
    assert [fix.message for fix in finding.alternatives] == ["Write '4,313'", "Write '51,304'", "Write '46,791'"]
