"""Weekdays that are not their dates', and what only looks so."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

HEAD = "Published: 4 January 2020\n\n"

WRONG = [
    "The board met on ⟨Monday, March 5, 2024⟩, in the harbor.",
    "The board met on ⟨Monday 5 March 2024⟩.",
    "The vote on ⟨Friday, 4 January 2020⟩, was close.",
    "The vote on ⟨FRIDAY 04 JANUARY 2020⟩ was close.",
    "The vote (⟨Friday 4 January 2020⟩) was close.",
    "The vote on ⟨Thurs 4 Jan 2020⟩ was close.",
    "The vote on ⟨Friday 4th January 2020⟩ was close.",
    "The vote on ⟨Friday the 4th of January 2020⟩ was close.",
    "At 3 p.m. on ⟨Fri., Jan. 4, 2020⟩, they met.",
    "The letter is dated ⟨2016-12-29 (Fri)⟩.",
    "The letter is dated ⟨2016-12-29, Friday⟩.",
    "The letter is dated ⟨Friday 28.12.2016⟩.",
    "It was signed on ⟨5 March 2018, a Tuesday⟩.",
    "It was signed on ⟨March 5, 2018, which was a Tuesday⟩, in Oslo.",
    "It was signed on ⟨5 March 2018 (a Tuesday)⟩.",
    "⟨29 February 2020 was a Friday⟩.",
    "⟨May 1, 2020 fell on a Monday⟩.",
    "It fell on ⟨Tuesday (March 5, 2018)⟩.",
    "It ran from Saturday, 4 January 2020 to ⟨Tuesday, 6 January 2020⟩.",
    "It is open ⟨Tuesday, January 6-8, 2020⟩.",
    "It is open from 1 January until ⟨Thursday, 22 January 2020⟩.",
    "It is open from ⟨Friday, 4 January⟩ to Sunday, 5 January 2020.",
    "It ran from ⟨Monday, 31 December⟩ to Thursday, 2 January 2020.",
    "The bill is due on ⟨Mon, 05/01/2020⟩.",
    HEAD + "On ⟨Tuesday, January 9⟩, they meet.",
    HEAD + "On ⟨31 December (Thursday)⟩ it rained.",
    HEAD + "The court sat on ⟨Friday, January 4⟩, for an hour.",
    "The ship sank on ⟨Sunday, November 23, 1963⟩.",
    "“It was on ⟨Friday, 4 January 2020⟩,” she said.",
]

RIGHT = [
    "The board met on Monday, March 5, 2018, and on Saturday 4 January 2020.",
    "It was signed on 2016-12-29 (Thu), a day before Fri 30 Dec 2016.",
    "It is due on 5 March 2018, a Monday.",
    "The shops opened on Black Friday, November 27, 2021.",
    "They watched Monday Night Football on March 6, 2018.",
    "They sail on Saturday and Sunday, 4 and 5 January 2020.",
    "They sail Saturday-Sunday, 4-5 January 2020.",
    "They sail from Saturday to Monday, 4-6 January 2020.",
    "They sail on Thursday, Friday and Saturday, 2, 3 and 4 January 2020.",
    "The diary has Friday, 25 October 1917, old style.",
    "The decree is of Wednesday, 25 October 1917.",
    "The diary has Monday, 2 September 1752.",
    "It ended on Friday, 3/4/2020, or on 4/3/2020, a Wednesday.",
    "It was Monday. March 5, 2024 is the next date.",
    "The board met on Monday, March 5.",
    HEAD + "In 1963 they came. On Friday, November 22, they left.",
    HEAD + "A year ago, on Friday, January 4, they met.",
    HEAD + "In 2019 they met on Friday, January 4.",
    HEAD + "They met on Sunday, March 4.\n\nIt was the spring of 2018.",
    HEAD + "On Tuesday, December 31, and on Wednesday, 8 January, they meet.",
    HEAD + "It runs from Monday, 30 December to Thursday, 2 January 2020.",
    "On 4 January 2020 the Friday market was closed.",
    "By 4 January 2020, Friday prayers were full.",
    "January 4, 2020, a Friday night dinner away, was cold.",
    "On Friday 30 February 2020 it rained.",
    "The Sunday Times of 4 January 2020 had it.",
    "On Friday, 4 people came in 2020.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_weekdays(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("dates.weekday", row)


@pytest.mark.parametrize(
    ("text", "message", "repairs"),
    [
        (
            "It was on Friday, 4 January 2020.",
            '"Friday, 4 January 2020": 4 January 2020 was a Saturday; Friday was the 3rd, and 4 January 2019 a '
            "Friday. Is the day or the date wrong?",
            ["Saturday", "3", "2019"],
        ),
        (
            HEAD + "It is on Tues., January 1, 2022.",
            '"Tues., January 1, 2022": January 1, 2022 is a Saturday; Tuesday is the 4th. Is the day or the '
            "date wrong?",
            ["Sat", "4"],
        ),
        (
            "It was on Monday, June 01, 2021.",
            '"Monday, June 01, 2021": June 1, 2021 was a Tuesday; Monday was May 31, and June 1, 2020 a Monday. '
            "Is the day or the date wrong?",
            ["Tuesday", "2020"],
        ),
        (
            "It was on Wed, 2nd of June 2020.",
            '"Wed, 2nd of June 2020": 2 June 2020 was a Tuesday; Wednesday was the 3rd, and 2 June 2021 a '
            "Wednesday. Is the day or the date wrong?",
            ["Tue", "3rd", "2021"],
        ),
    ],
)
def test_it_says_how_it_knows_and_offers_each_repair(
    report: Callable[[str, str], list[Finding]], text: str, message: str, repairs: list[str]
) -> None:
    (finding,) = report("dates.weekday", text)
    assert finding.message == message
    assert [repair.edits[0].content for repair in finding.alternatives] == repairs
    assert finding.fix is None


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("It was on Friday, 4 January 2020.", "error"),
        ("It was on Sunday, 4 January 1912.", "warning"),
        ("“It was on Friday, 4 January 2020,” she said.", "info"),
        (HEAD + "On Tuesday, January 9, they meet.", "error"),
        (HEAD + "On Friday, January 4, they met.", "warning"),
    ],
)
def test_only_what_the_calendar_proves_is_an_error(
    report: Callable[[str, str], list[Finding]], text: str, severity: str
) -> None:
    (finding,) = report("dates.weekday", text)
    assert finding.severity == severity
