"""The copy chief's list of 21 ways to misfire: each has its silent copy, and beside it what has to be said.

Silent means that no bundled rule says more than an info, and that facts leave the copy unchecked or verified. The
loud twin differs by what makes the copy safe, so that a check that says nothing at all fails here.
"""

import pytest
from judging import Facts, findings

from factlint import check_text

TODAY = "2020-01-10"
SILENT = {
    "3 inside a quotation": [
        "“It closed five years ago, in 2010, on Friday, 4 January 2020,” she said.",
        "“Sales rose from 50 to 75, a 40 percent rise,” he said.",
        "“Foriegn minister Bell was born in 1940 and died at 99,” she said.",
    ],
    "4 an officer and her department": [
        "“We found no trace of the ferry that night,” Capt. Ann Bell said.\n\n"
        "“We found no trace of the ferry that night,” the police department said.",
    ],
    "5 brackets, ellipses, spelling, marks": [
        "“We will defend the harbour with all we have,” said Bell.\n\n"
        "“We will defend the [port] harbor with all we have”, Bell said.",
        "“We will defend the harbor ... with all we have,” said Bell.\n\n"
        "“We will defend the harbor and the ships with all we have,” said Bell.",
    ],
    "8 votes short of the house": [
        "The 100-member Senate approved it 52 to 40.",
        "The 435-member House passed it 218-206, with one abstention.",
        "It was passed 62 to 47 in the 120-seat parliament.",
    ],
    "9 shares over 100": [
        "In the poll 60 percent named roads, 55 percent schools and the remaining 20 percent hospitals.",
        "He owns 33 percent, she 33 percent and the bank the remaining 33 percent.",
        "Bell won 55 percent of the vote, and turnout was 70 percent.",
    ],
    "10 growth that is no quotient": [
        "Sales rose 9 percent in constant currency, from $40.1 million to $41.2 million.",
        "Like-for-like sales rose 9 percent, from $40.1 million to $41.2 million.",
        "Organic sales rose 9 percent, from $40.1 million to $41.2 million.",
        "Adjusted profit rose 9 percent, from $40.1 million to $41.2 million.",
        "Output rose at an annual rate of 9 percent, from $40.1 million to $41.2 million.",
        "In real terms pay rose 9 percent, from $40,100 to $41,200.",
    ],
    "11 lists that are no whole": [
        "Three senators, including Ann Bell and Bob Hill, were late.",
        "Three senators, such as Ann Bell and Bob Hill, were late.",
        "Three senators, Ann Bell and Bob Hill among them, were late.",
        "Four relatives, Ann and Bob Hill and their children, were late.",
        "Two couples, Ann and Bob Hill and Cy and Di Moss, were late.",
        "Twelve people died, among them nine miners and five children.",
    ],
    "12 ages of then, of fathers, of sons": [
        "Ann Bell, 50, was 20 when she came in 1990.",
        "In 1990, Ann Bell, 20, was hired by the port.\n\nThe mayor, Ann Bell, 50, opened the bridge.",
        "Ann Bell, 50, won the cup. When she was new, in 1990, Ann Bell, then 20, lost it.",
        "Bob Hill Sr., 70, and Bob Hill Jr., 45, were late.",
        "Ann Bell, 79, born in 1940, was late; her son was born in 1970.",
        "Ann Bell, who was born in 1940, is 80.",
    ],
    "13 conversions": [
        "It was 2 degrees Celsius (3.6 degrees Fahrenheit) warmer than in May.",
        "It takes 5 gallons (19 litres) or 5 gallons (23 litres).",
        "The ship lay 12 miles (22 km) off the coast.",
        "The town lies 20 miles (30 km) off.",
        "It cost €10 million ($13 million), and in 2001 it was sold for €5 million ($4.5 million).",
    ],
    "14 acronyms of other languages": [
        "The Kurdistan Workers' Party (PKK) met Inter-Services Intelligence (ISI).",
        "She works for Doctors Without Borders (MSF).",
        "The World Health Organization (WHO) met. The Red Cross (ICRC) did not.",
    ],
    "15 a surname that needs no introduction": [
        "The Trump administration sued Ford, which makes cars, over a line by Shakespeare.",
        "Counsel for the town, Ruth Okafor SC, was late.\n\nMs Okafor said the train was late.",
    ],
    "16 names nearly alike": [
        "Mayor Ann Bell met Senator Anne Ball, a friend of the harbor.",
        "John Smith, 41, met Jon Smith, 60, at the fair.",
        "John Smith, a plumber, said the pipes were old.\n\nJon Smith, a baker, said the bread was fine.",
    ],
    "17 datelines": [
        "The board met yesterday, January 8, and meets today, 11 January.",
        "The board met yesterday (Wednesday).",
        "It began on Sunday, January 12, by the clock of Sydney.",
    ],
    "18 weekdays that are names, old calendars": [
        "The shops opened on Black Friday, November 27, 2021.",
        "They watched Monday Night Football on March 6, 2018.",
        "The diary has Friday, 25 October 1917, old style.",
        "The decree is of Wednesday, 25 October 1917.",
    ],
    "19 doubled words that are none": [
        "Duran Duran sang in Walla Walla, and what she had had that that day cost nothing.",
        "The Labor Party asked the World Health Organization for its computer program.",
    ],
    "20 teasers and furniture": [
        "Read more: Harbor opens on Friday, 17 January 2020\n\nThe board met last year.",
    ],
}
LOUD = {
    "3": ("The club closed five years ago, in 2010.", "chronology.elapsed"),
    "5": (
        "“We will defend the harbor with all we have,” said Bell.\n\n"
        "“We will defend the town with all we have,” said Bell.",
        "agreement.quotation-words",
    ),
    "8": ("The 100-member Senate approved it 62 to 47.", "arithmetic.votes-over-house"),
    "9": ("He owns 40 percent, she 35 percent and the bank the remaining 35 percent.", "arithmetic.shares"),
    "10": ("Sales rose 9 percent, from $40.1 million to $41.2 million.", "arithmetic.from-to"),
    "11": ("Three senators, Ann Bell and Bob Hill, were late.", "arithmetic.list-and-count"),
    "12": ("Ann Bell, 50, was 20 when she came in 1996.", "chronology.age"),
    "13": ("The town lies 10 miles (12 km) off.", "conversions.measure"),
    "16": ("Mayor Catherine Bell left. Mayor Katherine Bell said so.", "people.name-spelling"),
    "17": ("The board met yesterday, January 6.", "dates.relative-date"),
    "18": ("The shops opened on Friday, November 28, 2021.", "dates.weekday"),
    "19": ("The board sat in the the hall.", "words.doubled"),
    "20": ("The board met last year, in 2018.", "dates.relative-date"),
}
PRESIDENT: Facts = [
    {"person": "Ann Bell", "is": "President", "since": "20 January 2009", "until": "20 January 2017"},
    {"person": "Ann Bell", "is": "senator", "since": "2003", "until": "2008"},
]
DEPUTY: Facts = [{"person": "Bob Hill", "is": "Principal Deputy Harbor Commissioner"}]
SLOTS: Facts = [{"says": ["{count} slots"], "with": ["harbor"], "is": "66 slots"}]
SUSPENDED: Facts = [{"about": ["suspended"], "with": ["aid"], "is": "August 2018"}]
FACTS_SILENT = [
    (
        "1 a title by the clause's time",
        "title",
        PRESIDENT,
        "When President Ann Bell signed the law in 2010, it rained.",
    ),
    ("1 former", "title", PRESIDENT, "Former President Ann Bell signed a book on Friday."),
    ("1 then-", "title", PRESIDENT, "Then-President Ann Bell signed the law."),
    ("1 the late", "title", PRESIDENT, "The late President Ann Bell signed the law."),
    ("1 an edge", "title", PRESIDENT, "In January 2017 President Ann Bell signed the law."),
    ("2 a deputy may act", "title", DEPUTY, "Acting Fire Chief Bob Hill of Salem said so on Friday."),
    (
        "6 any value of the clause",
        "date",
        SUSPENDED,
        "The board on Friday restored the aid, suspended in August 2018.",
    ),
    ("7 slots of another story", "count", SLOTS, "The airport has 40 slots a day."),
]
FACTS_LOUD = [
    ("title", PRESIDENT, "President Ann Bell signed the law on Friday."),
    ("date", SUSPENDED, "The aid was suspended in May 2017."),
    ("count", SLOTS, "The harbor has 40 slots."),
]


@pytest.mark.parametrize("text", [text for texts in SILENT.values() for text in texts])
def test_silent(text: str) -> None:
    found = check_text(text, dateline=TODAY, isolated=True)
    assert [(each.code, each.message) for each in found if each.severity != "info"] == []


@pytest.mark.parametrize(("text", "code"), LOUD.values())
def test_loud(text: str, code: str) -> None:
    found = check_text(text, dateline=TODAY, isolated=True)
    assert code in [each.code for each in found if each.severity != "info"]


@pytest.mark.parametrize(("check", "facts", "text"), [row[1:] for row in FACTS_SILENT])
def test_facts_are_silent(check: str, facts: Facts, text: str) -> None:
    assert [each.message for each in findings(check, facts, text, TODAY)] == []


@pytest.mark.parametrize(("check", "facts", "text"), FACTS_LOUD)
def test_facts_are_loud(check: str, facts: Facts, text: str) -> None:
    assert len(findings(check, facts, text, TODAY)) == 1
