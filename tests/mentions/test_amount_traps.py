"""Numbers that are no facts: nothing is found in these, or nothing but what is marked."""

import re

import pytest

import factlint

SILENT = [
    "Banner 728 x 90, or 300x250, or 160 × 600.",
    "Call 555-0142, +1-202-555-0143 or (202) 555-0144.",
    "The score was 3-2, 6-4, 6-3; they lead 2–0 and 21-14.",
    "The Russell 2000 rose, the FTSE 100 fell, and so did the Nikkei 225.",
    "A Boeing 747, an A380, a 787-9, a 737-800 and an F-16.",
    "A new 737 aircraft and the final 717 jet.",
    "The G20, the G-8, the M25, the I-95 and Route 66.",
    "Channel 4 showed Windows 10 on an iPad 2 and an iPhone 6 with iOS 4.3.",
    "Version 2.0.1, release 10.2.8, the new 3.0 software.",
    "Chapter 11, Article 50, Section 4(b), Resolution 1441, page 12.",
    "See pages 12 and 13, and paragraphs 3, 4 and 5.",
    "He is number 10, or No. 10, or #10.",
    "After World War Two he drove in Formula One, then read Catch-22 to the Group of Eight.",
    "No one knew; the one who won is not the one that lost; one by one they came.",
    "One of them spoke. One day another one will.",
    "At first glance, the first lady of the First National Bank smiled.",
    "It happened a second later, twice per second.",
    "It rained on the southern half of the field.",
    "A 24/7 shop after 9/11.",
    "H1N1, CO2, COVID-19, 802.11n, a 4K film in 3D over 5G.",
    "A dollar sign.",
    "1) Wash.",
    "50 Cent sang.",
    "Mail a12@example.org or see example.com/2008/05/12-killed or www.example.org/66.",
    "He lives at 10 Downing Street and works at 221 Baker St.",
    "It was 10 a.m., 5pm and 12:30.",
    "They stayed a year or two with a goat or two.",
    "It was a one in 12 year flood; she is in year nine.",
    "Call 1300 555 014 now.",
]
SOME = [
    ("He went one better, at one point, if one looks at [12] jets.", "count"),
    ("The 7e7 beat [12] jets.", "count"),
    ("In 2008 dollars it was [$5].", "money"),
    ("They won [12] games, and five won gold.", "count"),
    ("The vote was [52] to 48.", "number"),
    ("Sales rose from [50] to 75.", "number"),
    ("Shares rose [3] to 57 pence.", "number"),
    ("She gave [$5] to 12 people.", "money"),
    ("Boeing's [12] jets flew.", "count"),
    ("The airline lost [$2 million] a year.", "money"),
    ("A [52-year-old] man.", "age"),
]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_found(text: str) -> None:
    times = ("date", "time", "duration", "set")
    assert [(fact.kind, fact.text) for fact in factlint.extract(text) if fact.kind not in times] == []


@pytest.mark.parametrize(("sentence", "kind"), SOME)
def test_the_first_amount_is_the_marked_one(sentence: str, kind: str) -> None:
    text = re.sub(r"[\[\]]", "", sentence)
    amounts = [fact for fact in factlint.extract(text) if fact.kind not in ("date", "time", "duration", "set")]
    marked = sentence[sentence.index("[") + 1 : sentence.index("]")]
    assert (amounts[0].kind, amounts[0].text) == (kind, marked)


OWNERS = [
    ("It paid $2 million a year.", ["money $2 million", "set a year"]),
    ("It makes 15 a year.", ["number 15", "set a year"]),
    ("In 2008, 12 cows died.", ["date 2008", "count 12"]),
    ("A 52-year-old walked 12 miles in 3 hours.", ["age 52-year-old", "quantity 12 miles", "duration 3 hours"]),
    ("On May 5, 300 cows died.", ["date May 5", "count 300"]),
]


@pytest.mark.parametrize(("text", "facts"), OWNERS)
def test_every_stretch_of_text_has_one_owner(text: str, facts: list[str]) -> None:
    assert [f"{fact.kind} {fact.text}" for fact in factlint.extract(text)] == facts
