"""Dates beside "last year"; pairs of weekdays and of days; a header that is older than what it heads."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

HEAD = "Published: 4 January 2020\n\n"
WRONG = [
    "The two met ⟨last year, in 2018⟩.",
    "The two met ⟨last year (2018)⟩ in Oslo.",
    "The two met ⟨last year, 2018⟩, in Oslo.",
    "The two met ⟨last year – in 2017⟩ – in Oslo.",
    "The hall opens ⟨this year, in 2021⟩.",
    "The hall opens ⟨next year, in 2020⟩.",
    "The hall opens ⟨next year (2022)⟩.",
    "The two met ⟨last month, in November⟩.",
    "The two met ⟨last month (November)⟩.",
    "The two met ⟨last month, in December 2018⟩.",
    "The hall opens ⟨this month, in February⟩.",
    "The hall opens ⟨next month (March)⟩.",
    "The board met ⟨yesterday, January 8⟩.",
    "The board met ⟨yesterday (8 January)⟩.",
    "The board meets ⟨today, 8 January 2020⟩.",
    "The board meets ⟨tomorrow, January 9⟩, in Oslo.",
    "The board met ⟨yesterday, January 3, 2019⟩.",
    "⟨Last year, in 2018⟩, the board met twice.",
    "⟨Last month, in October⟩, the board met twice.",
    "It had met ⟨last year, in early 2018⟩, in Oslo.",
]
RIGHT = [
    "The two met last year, in 2019.",
    "The two met last year (2019) in Oslo.",
    "The two met last year. In 2018 they did not.",
    "The two met last year, 2018 votes ahead.",
    "The two met last year, and in 2018.",
    "The two met last year in Oslo, in 2018 in Rome.",
    "The two met last month, in December.",
    "The two met last month, in Novemberfest.",
    "The two met last month, on December 18.",
    "The board met yesterday, January 3; it meets tomorrow, January 5.",
    "The board met yesterday, January 2, in Oslo.",
    "The board meets next year, in January.",
    "The board meets next year, in May 2021.",
    "The hall opens this year, in 2020.",
    "The season last year (2018-19) was long.",
    "Sales fell last year, in 2018 dollars.",
    "It rose last month, from May 2019.",
    "Today, 5 January is a feast.",
    "He came last year, 100 years after 1919.",
    "The very last years (1950) of the king was wet.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_beside_its_date(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row("dates.relative-date", HEAD + row)


def test_the_new_year_is_near(check_row: Callable[[str, str], None]) -> None:
    check_row(
        "dates.relative-date", "Published: 1 January 2020\n\nIt closed this year, in 2019, and last year (2018)."
    )


def test_needs_a_dateline(check_row: Callable[[str, str], None]) -> None:
    check_row("dates.relative-date", "The two met last year, in 2018.")


PAIRS_WRONG = [
    "It was held on ⟨Monday and Tuesday, 4 and 5 January 2020⟩.",
    "It was held on ⟨Monday and Tuesday, January 4 and 5, 2020⟩.",
    "It was held from ⟨Monday to Wednesday, 4 to 6 January 2020⟩.",
    "It was held ⟨Saturday and Monday, 4 and 5 January 2020⟩.",
]
PAIRS_RIGHT = [
    "It was held on Saturday and Sunday, 4 and 5 January 2020.",
    "It was held on Saturday and Sunday, January 4 and 5, 2020.",
    "It was held from Saturday to Monday, 4 to 6 January 2020.",
    "It was held Saturday–Monday, January 4–6, 2020.",
]


@pytest.mark.parametrize("row", PAIRS_WRONG + PAIRS_RIGHT)
def test_two_weekdays_and_two_days(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row("dates.weekday", row)


NEWS_WRONG = [
    "The two met on ⟨Friday, December 21⟩, in Oslo.",
    "The two met on ⟨Sunday, 22 November⟩, in Oslo.",
    "The hall opens on ⟨Friday, January 25⟩.",
]
NEWS_RIGHT = [
    "The two met on Saturday, December 21, in Oslo.",
    "In 2018 it rained. The two met on Friday, December 21, in Oslo.",
    "The two met on Tuesday, September 21, in Oslo.",
    "A year ago the two met on Friday, December 21, in Oslo.",
]


@pytest.mark.parametrize("row", NEWS_WRONG + NEWS_RIGHT)
def test_weekdays_of_the_news(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row("dates.weekday", HEAD + row)


OVER_THE_YEAR_WRONG = [
    "The hall was shut ⟨from December 28, 2019 to January 3, 2019⟩.",
    "The hall was shut ⟨from 28 December 2020 to 3 January 2020⟩.",
    "Bell (⟨1950–1923⟩) was a painter.",
    "Bell (⟨12 May 1950 – 3 June 1923⟩) was a painter.",
]
OVER_THE_YEAR_RIGHT = [
    "The hall was shut from December 28, 2019 to January 3, 2020.",
    "The hall was shut from 28 December to 3 January 2020.",
    "The hall was shut from 28 December to 3 January.",
    "Bell (1923–1950) was a painter, and Hill (12 May 1923 – 3 June 1950).",
]


@pytest.mark.parametrize("row", OVER_THE_YEAR_WRONG + OVER_THE_YEAR_RIGHT)
def test_over_the_new_year(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row("dates.reversed", row)


SOON_WRONG = [
    "The two ⟨met on January 14⟩.",
    "Ten people ⟨were killed in Oslo on 12 January⟩.",
    "The bridge ⟨collapsed on January 20⟩, in fog.",
]
SOON_RIGHT = [
    "The two met on January 5.",
    "The two met on December 14.",
    "The two met on January 14 every year.",
    "In 2018 it rained. The two met on January 14.",
    "The two were to meet on January 14, or met on January 3.",
    "If the two met on January 14, it would rain.",
    "The two met on October 14.",
]


@pytest.mark.parametrize("row", SOON_WRONG + SOON_RIGHT)
def test_a_day_of_the_weeks_to_come(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row("dates.tense", HEAD + row)


def test_an_old_header_is_told_once(report: Callable[[str, str], list[Finding]]) -> None:
    text = "Published: 17 December 2019\n\nThe two met on 3 January 2020.\n\nThe plane crashed on 8 January 2020."
    (finding,) = report("dates.tense", text)
    assert finding.message == (
        '"17 December 2019": the text tells of 3 January 2020 and other days behind this date as past. '
        "Is the date at its head wrong?"
    )
    assert [text[place.offset.start : place.offset.end] for place in finding.related] == [
        "met on 3 January 2020",
        "crashed on 8 January 2020",
    ]
