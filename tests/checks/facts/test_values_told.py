"""Facts with a value against copy: rows of copy with ⟨contradicted⟩, {verified} and [unchecked] values."""

import pytest
from trying import bare, fact, marked

COUNT = fact("count", 'says: ["{count} berths", "berths ... total {count}"]', "is: 66", "severity: error")
COUNT_ROWS = [
    # right
    "The cut cost the navy {66} berths.",
    "The cut cost {sixty-six} berths.",
    "It lost {about 70} berths.",
    "It lost {more than 60} berths.",
    "It lost {at least 66} berths.",
    "It lost {up to 80} berths.",
    "It lost {nearly 70} berths.",
    "It lost {between 60 and 70} berths.",
    "Berths at the base now total {66}.",
    "Berths, the ministry said, total {66}.",
    "Of {66} berths, [12] berths were sold.",
    "It lost {66}-berths.",
    "Officials said {66} berths were lost, and the port closed.",
    "It lost {some 66} berths.",
    "It lost {just over 60} berths.",
    "It lost {no fewer than 60} berths.",
    "{Sixty-six} berths went.",
    "It lost {66} berths in May.",
    "“It lost {66} berths,” she said.",
    "It lost {as many as 66} berths.",
    "The port has {60 to 70} berths.",
    # wrong
    "The cut cost the navy ⟨60⟩ berths.",
    "It lost ⟨sixty⟩ berths.",
    "It lost ⟨6,600⟩ berths.",
    "It lost ⟨more than 70⟩ berths.",
    "It lost ⟨nearly 60⟩ berths.",
    "It lost ⟨at least 67⟩ berths.",
    "It lost ⟨up to 65⟩ berths.",
    "It lost ⟨fewer than 60⟩ berths.",
    "It lost ⟨about 100⟩ berths.",
    "It lost ⟨between 70 and 80⟩ berths.",
    "It lost ⟨1.2 million⟩ berths.",
    "Berths at the base now total ⟨65⟩.",
    "⟨Two⟩ berths went.",
    "Officials said ⟨67⟩ berths were lost, and the port closed.",
    "“It lost ⟨60⟩ berths,” she said.",
    "The port lost ⟨67⟩ berths, and 12 people lost their jobs.",
    "In 2018 it lost ⟨67⟩ berths.",
    "It lost ⟨66.5⟩ berths.",
    "It lost ⟨a dozen⟩ berths.",
    "Not only did it close: ⟨60⟩ berths went.",
    # denied, asked, supposed
    "It did not lose [60] berths.",
    "It never had [60] berths.",
    "The navy denied that [60] berths were lost.",
    "Did it lose [60] berths?",
    "If it closes, [60] berths go.",
    "It would lose [60] berths.",
    "It could lose [60] berths.",
    "It may lose [60] berths.",
    "It is unlikely to lose [60] berths.",
    "It no longer has [60] berths.",
    "He did not say that [60] berths were lost.",
    "The paper wrongly reported that [60] berths were lost.",
    "It didn’t lose [60] berths.",
    "It asked whether [60] berths were lost.",
    "It was told it would lose [66] berths.",
    "Unless it pays, [66] berths go.",
    # planned, claimed, before; another one
    "It plans [60] berths.",
    "It will have [60] berths.",
    "It is expected to lose [60] berths.",
    "It originally had [60] berths.",
    "It hopes for {66} berths.",
    "It lost another [60] berths.",
    "It lost the first [12] berths.",
    "It builds [60] berths a year.",
    "It lost [60] berths per harbour.",
    "It lost [60] berths owners.",
    "In a similar case it lost [60] berths.",
    "It lost [60] berths again.",
    "It is thought to have lost [60] berths.",
    "That is up from [60] berths.",
    "That is more than the [60] berths of old.",
    # not of this
    "It lost 60 cranes.",
    "It lost 60 old berths.",
    "Berths were lost in 2018.",
    "It lost 60. Berths were not lost.",
    "It lost cranes (60) berths.",
]
MONEY = fact(
    "money",
    'says: ["security (aid|assistance) ... worth {money}", "{money} in security aid|assistance"]',
    "is: about $2 billion",
    'not: ["over the last 15 years", since]',
    "severity: error",
)
MONEY_ROWS = [
    "Security aid worth {$2 billion} is frozen.",
    "Security assistance worth {some $2 billion} is frozen.",
    "Security assistance for the region, worth {$2.1 billion}, is frozen.",
    "The security aid is worth {2 billion dollars}.",
    "Security aid worth {US$2bn} is frozen.",
    "Security aid worth {more than $1.5 billion} is frozen.",
    "Security aid worth {nearly $2 billion} is frozen.",
    "Security aid worth {at least $1 billion} is frozen.",
    "Security aid worth {$1.8 billion to $2.2 billion} is frozen.",
    "{Some $2 billion} in security aid is frozen.",
    "{$1,900 million} in security assistance is frozen.",
    "Security aid worth {up to $3 billion} is frozen.",
    "Security aid worth {$2.0 billion} went, and $3 billion in loans.",
    "Security aid worth {$2.45 billion} is frozen.",
    "Security aid worth {over $2 billion} is frozen.",
    "Security assistance worth {around $2 billion} is frozen.",
    "Security aid worth {just under $2 billion} is frozen.",
    "{$2 billion} in security assistance was stopped.",
    "Security aid — worth {$2 billion} — is frozen.",
    "Security aid worth {less than $2 billion} is frozen.",
    "Security aid worth ⟨$3.3 billion⟩ is frozen.",
    "Security aid worth ⟨$2 million⟩ is frozen.",
    "Security assistance for the region, worth ⟨$200 million⟩, is frozen.",
    "Security assistance for the region, worth ⟨more than $3 billion⟩, is frozen.",
    "Security aid worth ⟨$1 million⟩ is frozen.",
    "Security aid worth ⟨nearly $1 billion⟩ is frozen.",
    "⟨$33 billion⟩ in security aid is frozen.",
    "⟨$33 billion⟩ in security assistance was paid.",
    "Security aid worth ⟨at least $3 billion⟩ is frozen.",
    "Security aid worth ⟨$20 billion⟩ is frozen.",
    "Security aid worth ⟨less than $1 billion⟩ is frozen.",
    "Security aid worth ⟨US$900 million⟩ is frozen.",
    "Security aid worth ⟨two million dollars⟩ is frozen.",
    "Security aid worth ⟨up to $1 billion⟩ is frozen.",
    "Security aid worth ⟨$4 billion to $5 billion⟩ is frozen.",
    "Security aid worth ⟨$1.4 billion⟩ is frozen.",
    "Security aid worth ⟨about $4 billion⟩ is frozen.",
    "Security aid worth ⟨$2.6 billion⟩ is frozen.",
    "Security aid worth ⟨$1.1 billion⟩ was stopped in 2018.",
    "Security aid worth ⟨$2.75bn⟩ is frozen.",
    "Security aid worth [€3 billion] is frozen.",
    "Security aid worth [A$3 billion] is frozen.",
    "[$33 billion] in security aid over the last 15 years was paid.",
    "Security aid worth [$33 billion] since 2002 was paid.",
    "It did not freeze security aid worth [$3 billion].",
    "It sought security aid worth [$4 billion].",
    "Security aid worth [$3 billion] a year is frozen.",
    "Would [$3 billion] in security aid do?",
    "Loans worth $3 billion are frozen.",
    "Security aid stopped. Loans are worth $3 billion.",
]
DATE = fact("date", "about: [suspend*, suspension]", "with: [cadet scheme]", "is: August 2018", "severity: error")
DATE_ROWS = [
    "The cadet scheme was suspended in {August 2018}.",
    "In {August 2018}, the cadet scheme was suspended.",
    "The cadet scheme was suspended on {14 August 2018}.",
    "The cadet scheme was suspended in {2018}.",
    "The cadet scheme was suspended in {summer 2018}.",
    "The cadet scheme has been suspended since {August 2018}.",
    "The suspension of the cadet scheme in {August 2018} was a surprise.",
    "The {2018} suspension of the cadet scheme was a surprise.",
    "On [Friday] they restored the cadet scheme, suspended in {August 2018}.",
    "The cadet scheme, suspended in {August 2018}, is back.",
    "They suspended the cadet scheme in {August 2018}.",
    "The cadet scheme was suspended on {Aug. 3, 2018}, the ministry said.",
    "They said on [Friday] the cadet scheme was suspended in {August 2018}.",
    "The cadet scheme was suspended in {August 2018} and restored in [January 2020].",
    "The cadet scheme was suspended in {late 2018}.",
    "The suspension came in {August 2018}, the cadet scheme’s staff said.",
    "The cadet scheme was suspended in {Q3 2018}.",
    "The suspension of {August 2018} hit the cadet scheme.",
    "Suspended in {August 2018}: the cadet scheme.",
    "They restored the cadet scheme which they had suspended in {August 2018}.",
    "The cadet scheme was suspended on {8/14/2018}.",
    "The cadet scheme was suspended in ⟨August 2017⟩.",
    "The cadet scheme was suspended in ⟨July 2018⟩.",
    "In ⟨August 2017⟩, the cadet scheme was suspended.",
    "The cadet scheme was suspended on ⟨1 September 2018⟩.",
    "The cadet scheme was suspended ⟨last year⟩.",
    "The cadet scheme was suspended ⟨last month⟩.",
    "They suspended the cadet scheme in ⟨2016⟩.",
    "The suspension of the cadet scheme in ⟨January 2018⟩ was a surprise.",
    "The ⟨2017⟩ suspension of the cadet scheme was a surprise.",
    "The cadet scheme was suspended in ⟨early August 2017⟩.",
    "The cadet scheme, suspended in ⟨May 2018⟩, is back.",
    "The cadet scheme was suspended ⟨yesterday⟩.",
    "The suspension came in ⟨2019⟩, the cadet scheme’s staff said.",
    "The cadet scheme was suspended on ⟨Friday⟩.",
    "The cadet scheme was suspended in ⟨December 2018⟩.",
    "The cadet scheme was suspended on ⟨Aug. 3, 2019⟩.",
    "The cadet scheme was suspended in the ⟨summer of 2017⟩.",
    "They suspended the cadet scheme ⟨three weeks ago⟩.",
    "In ⟨2017⟩ they suspended the cadet scheme.",
    "The cadet scheme was suspended on ⟨14 August 2008⟩.",
    "The cadet scheme was not suspended in [August 2017].",
    "If the cadet scheme was suspended in [August 2017], it was odd.",
    "The cadet scheme was suspended in [August].",
    "The cadet scheme was suspended, police said on [Friday].",
    "The cadet scheme, suspended since [2017], is back.",
    "They said on [Friday] the cadet scheme was suspended.",
    "The cadet scheme was suspended before {2018}.",
    "The cadet scheme was suspended in [May 2017] or [May 2018].",
    "The cadet scheme will be suspended in [August 2021].",
    "The suspended cadet scheme, begun in [1961], is back.",
    "Was the cadet scheme suspended in [2017]?",
    "The airline was suspended in August 2017.",
    "The cadet scheme began in 1961.",
]
QUANTITY = fact("quantity", 'says: "(road|tunnel) is {quantity} long"', "is: 10 miles", "severity: error")
QUANTITY_ROWS = [
    f"The road is {{{text}}} long."
    for text in (
        "10 miles", "ten miles", "16 km", "about 10 miles", "10.2 miles", "16.1 kilometres", "nearly 10 miles",
        "some 16 km", "more than 9 miles", "at least 10 miles", "up to 12 miles", "16,000 metres", "9.8 miles",
        "about 9.5 miles", "just over 9 miles", "9 to 11 miles", "almost 17 km", "52,800 feet", "over 15 km",
        "just under 11 miles",
    )
] + [
    f"The tunnel is ⟨{text}⟩ long."
    for text in (
        "12 miles", "eight miles", "10 km", "20 km", "about 20 miles", "100 miles", "nearly 9 miles", "1.6 km",
        "more than 11 miles", "at least 12 miles", "up to 9 miles", "160 km", "11 miles", "10 metres",
        "just over 11 miles", "12 to 15 miles", "almost 12 km", "300 feet", "over 20 km", "9 miles",
    )
] + [
    "The road is not 12 miles long.",
    "Nobody denies that the road is [12 miles] long.",
    "The road is [12 acres] long.",
    "The road is expected to be 12 miles long.",
    "Is it true that the road is [12 miles] long?",
]  # fmt: skip
PERCENT = fact(
    "percent", 'says: ["turnout was|of {percent}", "{percent} turnout"]', "is: 61.5%", "severity: error"
)
PERCENT_ROWS = [
    f"Turnout was {{{text}}}."
    for text in (
        "61.5%", "61.5 percent", "61.5 per cent", "62 percent", "about 60 percent", "more than 61 percent",
        "over 60%", "nearly 62 percent", "at least 61%", "almost 65 percent", "61.52%", "61.46 percent",
        "up to 62%", "61.5 pct", "just over 60 percent", "below 70 percent", "60 to 62 percent", "roughly 62%",
        "less than 62%", "at most 62 percent",
    )
] + [
    f"Turnout was ⟨{text}⟩."
    for text in (
        "65%", "16.5 percent", "61.8 per cent", "60 percent", "about 50 percent", "more than 62 percent",
        "over 70%", "nearly 60 percent", "at least 65%", "almost 60 percent", "61.42%", "61.61 percent",
        "up to 60%", "6.15%", "just over 50 percent", "below 60 percent", "40 to 45 percent", "roughly 72%",
        "less than 55%", "at most 60 percent",
    )
] + [
    "It is untrue that turnout was [65%].",
    "Turnout was expected to be 65%.",
    "Turnout was [2 percentage points] higher.",
    "The [65%] turnout he claimed was an error.",
    "If turnout was [65%], they won.",
    "The {61.5%} turnout was high.",
    "It rose from a turnout of [50%] in 2015.",
]  # fmt: skip
DURATION = fact(
    "duration", 'says: ["ceasefire of {duration}", "{duration} ceasefire"]', "is: 21 days", "severity: error"
)
DURATION_ROWS = [
    f"They agreed on a ceasefire of {{{text}}}."
    for text in (
        "21 days", "three weeks", "about 20 days", "more than two weeks", "at least 21 days", "up to a month",
        "just under 22 days", "3 weeks", "twenty-one days", "about three weeks", "20 to 22 days",
        "over two weeks", "less than a month", "at least two weeks", "under 30 days", "some 20 days",
        "up to 25 days", "around three weeks", "almost 22 days", "more than 20 days",
    )
] + [
    f"They agreed on a ceasefire of ⟨{text}⟩."
    for text in (
        "20 days", "two weeks", "about 40 days", "more than four weeks", "at least 22 days", "up to a week",
        "nearly a week", "6 weeks", "twenty days", "about six weeks", "10 to 12 days", "over two months",
        "less than a week", "at least two months", "under 14 days", "some 10 days", "up to 15 days",
        "around one week", "almost three months", "two years",
    )
] + [
    "They never had a ceasefire of [two weeks].",
    "They want a ceasefire of [two weeks].",
    "A [two-week] ceasefire would do.",
    "They did not keep [the 21-day] ceasefire.",
    "{The 21-day} ceasefire held.",
    "⟨The two-month⟩ ceasefire held.",
]  # fmt: skip


def rows(name: str, rules: str, rows: list[str]) -> list[object]:
    assert sum("⟨" in row for row in rows) >= 20 or name == "age"
    assert sum("{" in row for row in rows) >= 20 or name == "age"
    return [pytest.param(rules, row, id=f"{name}: {row}") for row in rows]


@pytest.mark.parametrize(
    ("rules", "row"),
    [
        *rows("count", COUNT, COUNT_ROWS),
        *rows("money", MONEY, MONEY_ROWS),
        *rows("date", DATE, DATE_ROWS),
        *rows("quantity", QUANTITY, QUANTITY_ROWS),
        *rows("percent", PERCENT, PERCENT_ROWS),
        *rows("duration", DURATION, DURATION_ROWS),
    ],
)
def test_copy_is_judged(rules: str, row: str) -> None:
    assert marked(rules, bare(row), "2020-01-08") == row
