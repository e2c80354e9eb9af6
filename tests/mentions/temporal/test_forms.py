"""What is read at each place: the mention's text, its kind, and its content."""

import pytest

from factlint.mentions.temporal.find import find_temporal
from factlint.text.document import Block, Document


def day(year, month, number, weekday=None):
    return ("calendar", year, month, number, weekday)


def month(year, number):
    return ("calendar", year, number, None, None)


def year(number):
    return ("calendar", number, None, None, None)


def clock(hour, minute=None, form="12", zone=""):
    return ("clock", hour, minute, None, form, zone)


def found(text):
    document = Document("copy.txt", text, text, (Block("paragraph", 0, len(text)),))
    return [(mention.kind, mention.text, mention.content, mention.mod) for mention in find_temporal(document)]


DATES = [
    ("It opened on Jan. 3, 2020, in Bath.", "Jan. 3, 2020", day(2020, 1, 3)),
    ("It opened on 3 January 2020 in Bath.", "3 January 2020", day(2020, 1, 3)),
    ("Posted 04th Jan, 2020 by staff", "04th Jan, 2020", day(2020, 1, 4)),
    ("She left on Friday, 4 January 2020.", "Friday, 4 January 2020", day(2020, 1, 4, 4)),
    ("He left on the 2nd of May.", "2nd of May", day(None, 5, 2)),
    ("It fell on the first of June 1998.", "first of June 1998", day(1998, 6, 1)),
    ("They met on May twenty-first.", "May twenty-first", day(None, 5, 21)),
    ("The 2020-01-04 edition", "2020-01-04", day(2020, 1, 4)),
    ("Issued 2019/aug/01 in Cork", "2019/aug/01", day(2019, 8, 1)),
    ("Seen on 31.12.2018 there", "31.12.2018", ("numeric", 31, 12, 2018)),
    ("Signed 1/4/20 in ink", "1/4/20", ("numeric", 1, 4, 20)),
    ("A bill of January 2018 said", "January 2018", month(2018, 1)),
    ("It closed in 2018.", "2018", year(2018)),
    ("Jobs grew in February again", "February", month(None, 2)),
    ("In 2016 June was wet.", "2016 June", month(2016, 6)),
    ("since '98, when", "'98", year(98)),
    ("music of the 1990s and", "1990s", ("decade", 199)),
    ("fans of the '90s hit", "'90s", ("decade", 9)),
    ("back in the nineteen twenties", "nineteen twenties", ("decade", 192)),
    ("a 19th-century barn", "19th-century", ("century", 18)),
    ("the 1800s saw", "1800s", ("century", 18)),
    ("Sales in Q3 2019 rose", "Q3 2019", ("quarter", 3, 2019)),
    ("in the third quarter of 2016 it", "third quarter of 2016", ("quarter", 3, 2016)),
    ("output for the June quarter rose", "June quarter", ("quarter", 2, None)),
    ("by the second half of 2008", "second half of 2008", ("half", 2, 2008)),
    ("in fiscal 2019 it", "fiscal 2019", ("fiscal", 2019)),
    ("the FY2019 plan", "FY2019", ("fiscal", 2019)),
    ("It was spring 1998 when", "spring 1998", ("season", "SP", 1998, "")),
    ("They wed last winter.", "last winter", ("season", "WI", None, "last")),
    ("The match on Friday was off.", "Friday", ("weekday", 4, "")),
    ("He resigned last Friday.", "last Friday", ("weekday", 4, "last")),
    ("It rained yesterday.", "yesterday", ("unit", "day", -1)),
    ("Rates fell last month.", "last month", ("unit", "month", -1)),
    ("He won again this year.", "this year", ("unit", "year", 0)),
    ("Native title talks last October failed", "last October", ("month", 10, "last")),
    ("Rain fell over the weekend.", "the weekend", ("weekend",)),
    ("It failed on the same day.", "the same day", ("ref", "day", 0)),
    ("It failed the following month.", "the following month", ("ref", "month", 1)),
    ("He quit in August that same year.", "August that same year", ("within", month(None, 8), ("ref", "year", 0))),
    (
        "They vote on Friday of next week.",
        "Friday of next week",
        ("within", ("weekday", 4, ""), ("unit", "week", 1)),
    ),
    ("on the very first day of 2018 it", "the very first day of 2018", ("nth", 1, "day", year(2018))),
    ("on the first Friday of May it", "the first Friday of May", ("nth", 1, ("weekday", 4), month(None, 5))),
    ("the week of April 10 is", "the week of April 10", ("nth", 0, "week", day(None, 4, 10))),
    ("He left two weeks ago.", "two weeks ago", ("offset", (("2", "week"),), (), -1, ("now",))),
    ("Three days later, he left.", "Three days later", ("offset", (("3", "day"),), (), 1, ("ref",))),
    (
        "two days before Jan. 12 he",
        "two days before Jan. 12",
        ("offset", (("2", "day"),), (), -1, day(None, 1, 12)),
    ),
    ("The vote will be held in three weeks.", "in three weeks", ("offset", (("3", "week"),), (), 1, ("now",))),
    ("the year-ago quarter", "year-ago", ("offset", (("1", "year"),), (), -1, ("now",))),
    ("it ran from 2015 to 2011 here", "from 2015 to 2011", ("range", year(2015), year(2011))),
    ("on Jan. 3-5, 2018, they", "Jan. 3-5, 2018", ("range", day(2018, 1, 3), day(2018, 1, 5))),
    ("open 3-5 January 2018 only", "3-5 January 2018", ("range", day(2018, 1, 3), day(2018, 1, 5))),
    ("the 1998-2003 war", "1998-2003", ("range", year(1998), year(2003))),
    ("the 2005-06 season", "2005-06", ("range", year(2005), year(2006))),
    ("fell between May and July 2009 by", "between May and July 2009", ("range", month(None, 5), month(2009, 7))),
    ("They left on Christmas Eve.", "Christmas Eve", ("holiday", "christmas-eve", None, "")),
    ("back in nineteen ninety-six he", "nineteen ninety-six", year(1996)),
    ("in two thousand and eight it", "two thousand and eight", year(2008)),
    ("on Feb. 30, 2019, it", "Feb. 30, 2019", day(2019, 2, 30)),
    ("In his report of May 9 Smith", "May 9", day(None, 5, 9)),
]


@pytest.mark.parametrize(("text", "expression", "content"), DATES)
def test_date(text, expression, content):
    assert ("date", expression, content) in [mention[:3] for mention in found(text)]
    assert len(found(text)) == 1


TIMES = [
    ("It began at 11 a.m. EST on deck.", "11 a.m. EST", clock(11, None, "12", "EST")),
    ("It began at 1500 GMT there.", "1500 GMT", clock(15, 0, "24", "GMT")),
    ("Posted 12:48 pm by staff", "12:48 pm", clock(12, 48)),
    ("It left at 08:30 UTC, late.", "08:30 UTC", clock(8, 30, "24", "UTC")),
    ("They met at noon.", "noon", clock(12, 0, "24")),
    ("by seven o'clock they", "seven o'clock", clock(7, None, "open")),
    ("a quarter to noon", "a quarter to noon", clock(11, 45, "24")),
    ("The talk starts at 13:75.", "13:75", clock(13, 75, "24")),
    ("open from 9 a.m. to 5 p.m. daily", "from 9 a.m. to 5 p.m.", ("range", clock(9), clock(17))),
    ("between 3 and 5 p.m. they", "between 3 and 5 p.m.", ("range", clock(15), clock(17))),
    ("at 2020-01-04T12:48 exactly", "2020-01-04T12:48", ("at", day(2020, 1, 4), clock(12, 48, "24"))),
    ("4 Jan 2020. 12:48 pm", "4 Jan 2020. 12:48 pm", ("at", day(2020, 1, 4), clock(12, 48))),
    ("on Friday at 3 p.m. he", "Friday at 3 p.m.", ("at", ("weekday", 4, ""), clock(15))),
    ("at 3 p.m. on Friday he", "3 p.m. on Friday", ("at", ("weekday", 4, ""), clock(15))),
    ("at 8 this evening he", "8 this evening", ("at", ("unit", "day", 0), clock(20))),
    ("said last night that", "last night", ("at", ("unit", "day", -1), ("part", "NI"))),
    ("on the night of May 3 he", "the night of May 3", ("at", day(None, 5, 3), ("part", "NI"))),
    ("It ended at ten thirty a.m. today.", "ten thirty a.m. today", ("at", ("unit", "day", 0), clock(10, 30))),
    ("It ended at seven pm, late.", "seven pm", clock(19)),
    ("It left at half past three p.m., late.", "half past three p.m.", clock(15, 30)),
    ("It left at 15 minutes past 3 p.m., late.", "15 minutes past 3 p.m.", clock(15, 15)),
    ("It left 20 minutes to noon.", "20 minutes to noon", clock(11, 40, "24")),
    ("It left at 17h30 there.", "17h30", clock(17, 30, "24")),
    ("They meet tonight at 7.", "tonight at 7", ("at", ("unit", "day", 0), clock(19))),
    ("it hit on Tuesday morning", "Tuesday morning", ("at", ("weekday", 1, ""), ("part", "MO"))),
]


@pytest.mark.parametrize(("text", "expression", "content"), TIMES)
def test_time(text, expression, content):
    assert ("time", expression, content) in [mention[:3] for mention in found(text)]


LENGTHS = [
    ("after more than a year of talks", "more than a year", (("1", "year"),), (), "", "MORE_THAN"),
    ("a two-week strike", "two-week", (("2", "week"),), (), "", ""),
    ("nearly two and a half years behind", "nearly two and a half years", (("2.5", "year"),), (), "", "LESS_THAN"),
    ("over the past three weeks", "the past three weeks", (("3", "week"),), (), "past", ""),
    ("for at least a decade", "at least a decade", (("1", "decade"),), (), "", "EQUAL_OR_MORE"),
    ("a few hours of rain", "a few hours", (("X", "hour"),), (), "", "APPROX"),
    ("ran for decades before that", "decades", (("X", "decade"),), (), "", ""),
    ("two to three years in prison", "two to three years", (("2", "year"),), (("3", "year"),), "", ""),
    ("from a week to 10 days", "a week to 10 days", (("1", "week"),), (("10", "day"),), "", ""),
    ("two years and six months in jail", "two years and six months", (("2", "year"), ("6", "month")), (), "", ""),
    ("half an hour of noise", "half an hour", (("0.5", "hour"),), (), "", ""),
    ("three quarters of an hour late", "three quarters of an hour", (("0.75", "hour"),), (), "", ""),
    ("an hour and 45 minutes long", "an hour and 45 minutes", (("1", "hour"), ("45", "minute")), (), "", ""),
    ("a week-long strike", "week-long", (("1", "week"),), (), "", ""),
    ("1,000 days in space", "1,000 days", (("1000", "day"),), (), "", ""),
    ("within the next six months", "the next six months", (("6", "month"),), (), "next", ""),
    ("sales rose 80 percent over four years", "four years", (("4", "year"),), (), "", ""),
    ("for the first time in four years, with", "four years", (("4", "year"),), (), "", ""),
]


@pytest.mark.parametrize(("text", "expression", "parts", "upper", "direction", "mod"), LENGTHS)
def test_duration(text, expression, parts, upper, direction, mod):
    assert ("duration", expression, ("duration", parts, upper, direction), mod) in found(text)


SETS = [
    ("It meets every July.", "every July", ("every", 1, month(None, 7))),
    ("It meets every two weeks.", "every two weeks", ("every", 2, "week")),
    ("It meets every other week.", "every other week", ("every", 2, "week")),
    ("built at a rate of 15 a year", "a year", ("every", 1, "year")),
    ("bathed once a day", "a day", ("every", 1, "day")),
    ("the annual fair", "annual", ("recurrent", "P1Y")),
    ("open on Sundays", "Sundays", ("every", 1, ("weekday", 6, ""))),
]


@pytest.mark.parametrize(("text", "expression", "content"), SETS)
def test_set(text, expression, content):
    assert ("set", expression, content, "") in found(text)


STAGES = [
    ("early 2009", "early 2009", "START"),
    ("in mid-March", "mid-March", "MID"),
    ("by the end of the year", "the end of the year", "END"),
    ("late Friday evening", "late Friday evening", "END"),
    ("in the late 1980s", "late 1980s", "END"),
    ("the middle of last year", "the middle of last year", "MID"),
    ("more than two years ago", "more than two years ago", "BEFORE"),
    ("less than a month ago", "less than a month ago", "AFTER"),
]


@pytest.mark.parametrize(("text", "expression", "mod"), STAGES)
def test_stage(text, expression, mod):
    [(_, printed, _, hedge)] = found(text)
    assert (printed, hedge) == (expression, mod)


def test_event_keeps_length_words_and_offset():
    assert found("It was acknowledged two weeks before the approval was given.") == [
        ("duration", "two weeks", ("duration", (("2", "week"),), (), ""), ""),
        (
            "date",
            "before the approval was given",
            ("offset", (("2", "week"),), (), -1, ("event", "the approval was given")),
            "",
        ),
    ]


@pytest.mark.parametrize(
    ("text", "expression", "content"),
    [
        ("It ends later this week.", "later this week", ("later", ("unit", "week", 0))),
        ("It fell earlier in the year.", "earlier in the year", ("earlier", ("unit", "year", 0))),
        ("for the rest of the year", "the rest of the year", ("later", ("unit", "year", 0))),
    ],
)
def test_part_before_or_after_the_dateline(text, expression, content):
    assert found(text) == [("date", expression, content, "")]


NOTHING = [
    "The box ad is 728 x 90 pixels.",
    "Which one am I? It is the ten am I sure of.",
    "The 24h race and 15h/week were dull.",
    "He sold 10/1-11/7 of it back.",
    "Call 650-650-6500 or 020 7946 0018.",
    "They won 4-3 and then 21-19.",
    "Version 1.2.3 and 10.31.7 are out.",
    "It cost $1,999 in all.",
    "See page 1984 and room 2001.",
    "This may or may not march on.",
    "The Boeing 2000 and the Russell 2000 fell.",
    "The Airbus A320 and an A330-200 flew.",
    "A second wave of a second kind came.",
    "He read the Sun and sat in Mar Vista.",
    "A 52-year-old man and two 14-year-olds came.",
    "She is 30 years old, or 18 months of age.",
    "1/2/3/4/5 and 3/4 of a mile",
    "The ratio was 4:3 and then 10:9:8.",
    "About 2000 people and 1500 other guests came.",
    "A quarter of voters and three quarters of the rest stayed.",
    "The Black Monday crash, Super Tuesday and the Sunday Times",
    "Ms May met April Jones and June Smith.",
    "At the end of the day, it is a game.",
    "Pupils in year six and 30 year 10 students",
    "players in their 20s and temperatures in the low 70s",
    "the Daily Mail and Entertainment Weekly",
    "dozens o'clock, single o'clock",
    "The year, the day and the week went by.",
    "hundreds of people at 99% of 3% per hour",
    "one day he will, and a day when nobody did",
    "the 12th floor, the 100th anniversary, a 3rd man",
    "a score of 1/2 on 9.5/10",
    "Ft. 5 in. 6 and 7/8 inches",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_mention(text):
    assert found(text) == []
