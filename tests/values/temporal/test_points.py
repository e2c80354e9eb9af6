"""What dates and times come to. The dateline is Saturday, 4 January 2020, unless a row says otherwise."""

import pytest

VALUES = [
    ("It opened on Jan. 3, 2020.", "2020-01-03", "2020-01-03", "2020-01-03"),
    ("It opened in January 2018.", "2018-01", "2018-01-01", "2018-01-31"),
    ("It opened in February 2016.", "2016-02", "2016-02-01", "2016-02-29"),
    ("It opened in 2018.", "2018", "2018-01-01", "2018-12-31"),
    ("It was a hit of the 1990s.", "199", "1990-01-01", "1999-12-31"),
    ("It was a hit of the '90s.", "199", "1990-01-01", "1999-12-31"),
    ("It was a 19th-century hit.", "18", "1800-01-01", "1900-12-31"),
    ("It grew in Q3 2019.", "2019-Q3", "2019-07-01", "2019-09-30"),
    ("It grew in the second half of 2008.", "2008-H2", "2008-07-01", "2008-12-31"),
    ("It grew in the June quarter.", "2019-Q2", "2019-04-01", "2019-06-30"),
    ("He spoke on Friday.", "2020-01-03", "2020-01-03", "2020-01-03"),
    ("He spoke on Saturday.", "2020-01-04", "2020-01-04", "2020-01-04"),
    ("He will speak on Friday.", "2020-01-10", "2020-01-10", "2020-01-10"),
    ("The trial is set to begin on Wednesday.", "2020-01-08", "2020-01-08", "2020-01-08"),
    ("He said on Friday that it will stand.", "2020-01-03", "2020-01-03", "2020-01-03"),
    ("The show opens Tuesday.", "2020-01-07", "2020-01-07", "2020-01-07"),
    ("Next Friday they will meet.", "2020-01-10", "2020-01-10", "2020-01-10"),
    ("He spoke yesterday.", "2020-01-03", "2020-01-03", "2020-01-03"),
    ("He spoke last month.", "2019-12", "2019-12-01", "2019-12-31"),
    ("He spoke last week.", "2019-W52", "2019-12-23", "2019-12-29"),
    ("He spoke this year.", "2020", "2020-01-01", "2020-12-31"),
    ("He spoke last quarter.", "2019-Q4", "2019-10-01", "2019-12-31"),
    ("He spoke earlier this week.", "2020-W01", "2019-12-30", "2020-01-04"),
    ("He speaks later this month.", "2020-01", "2020-01-04", "2020-01-31"),
    ("It rained over the weekend.", "2020-W01-WE", "2020-01-04", "2020-01-05"),
    ("He left in December.", "2019-12", "2019-12-01", "2019-12-31"),
    ("He left on December 19.", "2019-12-19", "2019-12-19", "2019-12-19"),
    ("The plan will start on March 2.", "2020-03-02", "2020-03-02", "2020-03-02"),
    ("He left last October.", "2019-10", "2019-10-01", "2019-10-31"),
    ("It reopens next June.", "2020-06", "2020-06-01", "2020-06-30"),
    ("He left two weeks ago.", "2019-12-21", "2019-12-18", "2019-12-24"),
    ("He left two days ago.", "2020-01-02", "2020-01-01", "2020-01-03"),
    ("He left a day ago.", "2020-01-03", "2020-01-03", "2020-01-03"),
    ("He left three months ago.", "2019-10", "2019-09-19", "2019-10-31"),
    ("He left two years ago.", "2018", "2017-07-05", "2018-12-31"),
    ("He left more than two years ago.", "2018", None, "2018-12-31"),
    ("The vote will be held in three weeks.", "2020-01-25", "2020-01-22", "2020-01-28"),
    ("He left two days before Jan. 12, 2019.", "2019-01-10", "2019-01-09", "2019-01-11"),
    ("It opened on the last day of May 2019.", "2019-05-31", "2019-05-31", "2019-05-31"),
    ("It opened in the second week of the third month of 2019.", "2019-W11", "2019-03-08", "2019-03-20"),
    ("It opened on the first day of the second week of May 2019.", None, None, None),
    ("It opened on the first Friday of May 2019.", "2019-05-03", "2019-05-03", "2019-05-03"),
    ("It opened on the very first day of 2018.", "2018-01-01", "2018-01-01", "2018-01-01"),
    ("It opened in July last year.", "2019-07", "2019-07-01", "2019-07-31"),
    ("The vote is on Friday of next week.", "2020-01-10", "2020-01-10", "2020-01-10"),
    ("It ran from 2015 to 2011.", "2015/2011", "2011-01-01", "2015-12-31"),
    ("It ran on Jan. 3-5, 2018.", "2018-01-03/2018-01-05", "2018-01-03", "2018-01-05"),
    ("It fell between May and July 2009.", "2009-05/2009-07", "2009-05-01", "2009-07-31"),
    ("It fell between November and February 2009.", "2008-11/2009-02", "2008-11-01", "2009-02-28"),
    ("It ran from Nov. 20, 2018, to Feb. 2.", "2018-11-20/2019-02-02", "2018-11-20", "2019-02-02"),
    ("It ran from Monday to Thursday.", "2019-12-30/2020-01-02", "2019-12-30", "2020-01-02"),
    ("He left two Sundays ago.", "2019-12-22", "2019-12-19", "2019-12-25"),
    ("They meet three Fridays from now.", "2020-01-24", "2020-01-21", "2020-01-27"),
    ("They meet the Tuesday after next.", "2020-01-14", "2020-01-11", "2020-01-17"),
    ("They meet in March after next.", "2021-03", "2021-03-01", "2021-03-31"),
    ("It ran between 10/13-11/17/2017.", "2017-10-13/2017-11-17", "2017-10-13", "2017-11-17"),
    ("It rained this winter.", "2019-WI", "2018-11-01", "2020-04-30"),
    (
        "It ran from 2 p.m. on Jan. 3 to 4 p.m.",
        "2020-01-03T14:00/2020-01-03T16:00",
        "2020-01-03T14:00",
        "2020-01-03T16:00",
    ),
    ("The custom dates back to 1865.", "1865", "1865-01-01", "1865-12-31"),
    ("They met on Christmas Eve.", "2019-12-24", "2019-12-24", "2019-12-24"),
    ("They met on Easter Monday 2018.", "2018-04-02", "2018-04-02", "2018-04-02"),
    ("They met on Thanksgiving.", "2019-11-28", "2019-11-28", "2019-11-28"),
    ("Seen on 31.12.2018 there.", "2018-12-31", "2018-12-31", "2018-12-31"),
    ("It was built in fiscal 2019.", "FY2019", "2018-01-01", "2020-12-31"),
    ("They met on Friday the 13th.", "2019-12-13", "2019-12-13", "2019-12-13"),
    ("They wed in spring 1998.", "1998-SP", "1998-01-01", "1998-12-31"),
    ("It began in early 2009.", "2009", "2009-01-01", "2009-12-31"),
    ("It ended in '98.", "1998", "1998-01-01", "1998-12-31"),
    ("He spoke late Friday evening.", "2020-01-03TEV", "2020-01-03T16:00", "2020-01-03T23:59"),
    ("He spoke last night.", "2020-01-03TNI", "2020-01-03T17:00", "2020-01-04T05:59"),
    ("He spoke at 3 p.m. on Friday.", "2020-01-03T15:00", "2020-01-03T15:00", "2020-01-03T15:59"),
    ("He spoke at 11:05 a.m. EST Friday.", "2020-01-03T11:05-05:00", "2020-01-03T11:05", "2020-01-03T11:05"),
    ("He spoke at 1500 GMT.", "2020-01-04T15:00Z", "2020-01-04T15:00", "2020-01-04T15:00"),
    (
        "On air 9 p.m. to 2 a.m. Friday",
        "2020-01-03T21:00/2020-01-04T02:00",
        "2020-01-03T21:00",
        "2020-01-04T02:00",
    ),
    ("Posted 4 Jan 2020. 12:48 pm", "2020-01-04T12:48", "2020-01-04T12:48", "2020-01-04T12:48"),
]


@pytest.mark.parametrize(("text", "written", "lo", "hi"), VALUES)
def test_value(value, text, written, lo, hi):
    found = value(text)
    assert (found.value, found.lo, found.hi, found.valid) == (written, lo, hi, True)


ANAPHORA = [
    ("In January 2018 aid was cut. In August that same year more went.", "2018-08"),
    ("It fell in August 2018, and 66 slots were lost that year.", "2018"),
    ("They met on May 3, 2009. The following month they wed.", "2009-06"),
    ("They met on May 3, 2009. The next day they wed.", "2009-05-04"),
    ("They met on May 3, 2009. Three days later, they wed.", "2009-05-06"),
    ("They met on May 3, 2009. On the same day they wed.", "2009-05-03"),
    ("He was born in 1950, he said on Friday. He left that year.", "1950"),
    ("They met on May 3, 2009. They left the following Tuesday.", "2009-05-05"),
]


@pytest.mark.parametrize(("text", "written"), ANAPHORA)
def test_anaphor(values, text, written):
    last = values(text)[-1]
    assert (last.value, last.basis) == (written, "anaphor")


@pytest.mark.parametrize(
    "text",
    [
        "He spoke on Friday.",
        "He spoke last month.",
        "He left in December.",
        "He left on June 18.",
        "He left two weeks ago.",
        "He left on the same day.",
        "He spoke over the weekend.",
        "He left last Christmas.",
        "He spoke last night.",
    ],
)
def test_nothing_without_a_dateline(value, text):
    found = value(text, today="")
    assert (found.value, found.lo, found.hi, found.valid) == (None, None, None, True)


def test_absolute_dates_need_no_dateline(value):
    assert value("He left on Friday, 4 January 2020.", today="").value == "2020-01-04"
    assert value("He spoke at 3 p.m.", today="").value == "T15:00"


@pytest.mark.parametrize(
    "text",
    [
        "It fell on 31 February.",
        "It fell on Feb. 29, 2019.",
        "It fell on 2/30/2019.",
        "It fell on June 31.",
        "It opens at 13:75.",
        "It opens at 25:00.",
        "It opens on Friday at 24:30.",
        "It fell on 2020-02-30.",
        "It fell on 2020-13-01.",
    ],
)
def test_what_no_calendar_has(value, text):
    found = value(text)
    assert (found.value, found.valid) == (None, False)


def test_leap_days(value):
    assert value("It fell on Feb. 29, 2020.").valid
    assert value("It fell on Feb. 29.", today="2019-06-01").value == "2016-02-29"


@pytest.mark.parametrize(
    ("text", "order", "written"),
    [
        ("It fell on 4/3/2019.", "day-first", "2019-03-04"),
        ("It fell on 4/3/2019.", "month-first", "2019-04-03"),
        ("It fell on 4/3/2019.", "mdy", "2019-04-03"),
        ("It fell on 5/5/2019.", "", "2019-05-05"),
        ("It fell on 14/3/2019.", "month-first", "2019-03-14"),
    ],
)
def test_order_of_day_and_month(value, text, order, written):
    assert value(text, order=order).value == written


def test_one_part_over_12_settles_the_order_for_the_document(values):
    assert [one.value for one in values("Seen on 4/3/2019.\nSold on 14/3/2019.", order="month-first")] == [
        "2019-03-04",
        "2019-03-14",
    ]


def test_both_readings_are_kept_where_nothing_settles_the_order(value):
    found = value("It fell on 4/3/2019.")
    assert found.value is None
    assert set(found.alternatives) == {"2019-03-04", "2019-04-03"}


def test_no_tense_keeps_the_other_reading(value):
    found = value("Talks on Friday")
    assert (found.value, found.alternatives) == ("2020-01-03", ("2020-01-10",))


def test_event_has_offset_and_no_value(values):
    length, point = values("It was said two weeks before the approval was given.")
    assert (length.value, length.basis) == ("P2W", "absolute")
    assert (point.value, point.basis) == (None, "event")


class TestQuotations:
    def test_today_in_a_quotation_is_the_speakers(self, value):
        assert value('"We met today about it," she wrote.').value is None

    def test_the_day_told_beside_the_quotation_is_the_day_of_speaking(self, values):
        spoken, said = values('"We met today about it," she said on Thursday.')
        assert (spoken.value, said.value) == ("2020-01-02", "2020-01-02")

    def test_a_day_that_is_not_of_the_saying_does_not_count(self, values):
        spoken, _ = values('"We met today about it," she wrote of the Thursday vote.')
        assert spoken.value is None

    def test_dates_in_full_are_dates_in_quotations_too(self, value):
        assert value('"We met on May 3, 2009," she said.').value == "2009-05-03"


@pytest.mark.parametrize(
    "text",
    [
        "It fell in the year 99999, or in " + "9" * 400 + " years.",
        "on 1/2/3/4/5 and 31/31/2019",
        "99999 years ago, and 9,999,999 centuries later",
        "the 400th day of 2019 and the fifth Friday of February 2019",
        "from 9999 to 1000 and in the 9990s",
    ],
)
def test_absurd_values_have_none(values, text):
    for found in values(text):
        assert found.value is None or len(found.value) < 40


def test_minutes_count_from_a_dateline_with_a_time(value):
    assert value("It fell ten minutes ago.", time="12:48").value == "2020-01-04T12:38"
    assert value("It fell ten minutes ago.").value is None
