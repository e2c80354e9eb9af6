"""What the dateline contradicts: tenses, "yesterday (Monday)", "this year" in January; and texts without one."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

HEAD = "Published: 4 January 2020\n\n"

LATE = [
    "The two ⟨met on 3 March 2021⟩ for an hour.",
    "The two ⟨met in Oslo on 3 March 2021⟩.",
    "The mayor ⟨died on March 3, 2022⟩.",
    "The mayor ⟨died in March 2021⟩, at home.",
    "The accord ⟨was signed on 12 May 2020⟩.",
    "The accords ⟨were signed there on 12 May 2020⟩.",
    "The vote ⟨took place on Tuesday, 12 May 2020⟩.",
    "The plane ⟨crashed on 12.05.2020⟩ in fog.".replace("12.05.2020", "12 May 2020"),
    "Bell ⟨was elected in May 2020⟩, for four years.",
    "Bell ⟨resigned on May 1, 2023⟩.",
    "Ten people ⟨were killed in December 2020⟩.",
    "Ten people ⟨were arrested again on 8 January 2020⟩.",
    "The report ⟨was published on 2020-05-12⟩.",
    "The feast ⟨was held in June 2021⟩ at the harbor.",
    "It all ⟨happened on 1 January 2021⟩.",
    "The ship ⟨arrived on 8 January 2020⟩.",
    "The hall ⟨will open on March 3, 2018⟩.",
    "The hall ⟨will be opened on 3 March 2018⟩.",
    "The board ⟨will meet in Oslo on 12 December 2019⟩.",
    "The board ⟨will vote again in May 2019⟩.",
]
NOT_LATE = [
    "The two met on 3 March 2019.",
    "The two met on 5 January 2020, and on 6 January.",
    "The hall will open on 3 March 2021.",
    "The hall will open on 2 January 2020.",
    "The hall was scheduled to open on 3 March 2021.",
    "The accord was signed for 12 May 2021.",
    "If it was held on 12 May 2021, all would come.",
    "In the novel, the mayor died on 3 March 2021.",
    "The novel's mayor died in March 2095.",
    "The plan says that the vote was held in May 2021.",
    "In 2018 she said that it will open on 5 May 2018.",
    "Officials said it will open on 5 May 2018.",
    "The bonds sold last year fall due on 12 May 2021.",
    "The two agreed on 3 March 2021.",
    "It will have opened in March 2018.",
    "They met on Tuesday and will meet on Friday.",
    "“The two met on 3 March 2021,” she said.",
    "The two met in 2021.",
    "The talks were expected in May 2021.",
    "Will Bell met Ann in May 2019.",
    "The will of 3 March 2018 was found.",
]
YESTERDAY = [
    "The board met ⟨yesterday (Monday)⟩.",
    "The board met ⟨yesterday, Monday⟩, in the harbor.",
    "The board meets ⟨today (Tuesday)⟩.",
    "The board meets ⟨today, Wednesday⟩.",
    "The board meets ⟨tomorrow (Thursday)⟩.",
    "The board meets ⟨tomorrow, Wednesday⟩, at 3 p.m. in the hall.".replace(", at 3 p.m.", ", again"),
    "⟨Yesterday (Tuesday)⟩ it rained.",
    "⟨Today (Thursday)⟩ it rained.",
    "⟨Tomorrow, Tuesday⟩, it rains.",
]
NOT_YESTERDAY = [
    "The board met yesterday (Friday).",
    "The board met yesterday (Saturday), the paper of Sunday says.",
    "The board met yesterday (Thursday), the paper of Friday said.",
    "Today, Saturday, it rested.",
    "Tomorrow, Sunday, it rests.",
    "Tomorrow, Monday is a holiday.",
    "It met yesterday, Tuesday and Friday being full.",
    "“It met yesterday (Monday),” she said.",
    "It met yesterday. Monday is free.",
    "It met yesterday and on Monday.",
]
THIS_YEAR = [
    "The two met three times ⟨this year⟩, their aides said.",
    "Ten people died ⟨this year⟩.",
    "Bell was elected mayor ⟨this year⟩, after Ruth Okafor left.",
    "Two meetings ⟨this year⟩ were held in Oslo.",
    "The fund spent $2 million ⟨this year⟩.",
    "The price fell ⟨this year⟩ from 50 to 40.",
]
NOT_THIS_YEAR = [
    "The two will meet this year.",
    "They met last year, and this year's vote was put off.",
    "So far this year three have died.",
    "He was born this year on Thursday.",
    "The plan was to open this year.",
    "They had planned to meet this year.",
    "The fair, set for this year, was put off.",
    "It was due this year.",
    "The law takes effect this year.",
    "The budget was cut for this year.",
    "He announced that he would retire this year.",
    "“We met three times this year,” she said.",
    "The first baby was born this year.",
]
NO_DATELINE = [
    "The board of the harbor met ⟨on Friday⟩ and put off the vote, a person who sits on it said in the hall.",
    "A person who sits on the board of the harbor said in the hall: ⟨Last year⟩ was a good one for the ships.",
]
DATED = [
    "Published: 4 January 2020\n\nThe board of the harbor met on Friday, a person who sits on it said.",
    "OSLO, 4 January 2020\n\nThe board of the harbor met on Friday, a person who sits on it said.",
    "The board of the harbor met on Friday and put off the vote once more, to the surprise of the town.",
    "“The board of the harbor met on Friday and put off the vote, once more,” she said.",
    "The board met on Friday, she said.",
]


@pytest.mark.parametrize("row", LATE + NOT_LATE)
def test_tense(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("dates.tense", HEAD + row)


@pytest.mark.parametrize("row", YESTERDAY + NOT_YESTERDAY)
def test_yesterday(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("dates.relative-weekday", HEAD + row)


@pytest.mark.parametrize("row", THIS_YEAR + NOT_THIS_YEAR)
def test_this_year(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("dates.young-year", HEAD + row)


@pytest.mark.parametrize("row", THIS_YEAR)
def test_this_year_is_fine_later_in_it(report: Callable[[str, str], list[Finding]], row: str) -> None:
    text = "Published: 4 March 2020\n\n" + row.replace("⟨", "").replace("⟩", "")
    assert report("dates.young-year", text) == []


@pytest.mark.parametrize("rule", ["tense", "relative-weekday", "young-year"])
@pytest.mark.parametrize("row", [LATE[0], YESTERDAY[0], THIS_YEAR[0]])
def test_nothing_is_said_without_a_dateline(
    report: Callable[[str, str], list[Finding]], rule: str, row: str
) -> None:
    assert report(f"dates.{rule}", row.replace("⟨", "").replace("⟩", "")) == []


LONG = "\n\n" + "The harbor lies in the north, and its ships go to the south and to the west of it. " * 8


@pytest.mark.parametrize("row", NO_DATELINE + DATED)
def test_no_dateline(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("dates.no-dateline", row + LONG if row != DATED[-1] else row)


def test_all_relative_dates_are_told_in_one_finding(report: Callable[[str, str], list[Finding]]) -> None:
    text = "She said so on Friday. It was so last month, and yesterday too." + LONG
    (finding,) = report("dates.no-dateline", text)
    places = [text[each.offset.start : each.offset.end] for each in finding.related]
    assert places == ["last month", "yesterday"]
