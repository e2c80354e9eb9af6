"""Names with the titles that stand at them, in every form: a sentence with the [name] marked, its titles."""

import re

import pytest

from factlint.mentions.people.find import find_people
from factlint.mentions.people.person import Person
from factlint.text.read import ReadOptions, read

ROWS = [
    # before the name
    ("US acting Assistant Secretary of State for Eastern and Southern Africa [Ruth Okafor] left.",
     ["US acting Assistant Secretary of State for Eastern and Southern Africa"]),
    ("Deputy Undersecretary of the Navy for Procurement [Lena Marsh] agreed.",
     ["Deputy Undersecretary of the Navy for Procurement"]),
    ("Chief of Navy Staff (CNS) [Omar Javed Bari] spoke.", ["Chief of Navy Staff (CNS)"]),
    ("Chief of Army Staff (COAS) [Omar Javed Bari] spoke.", ["Chief of Army Staff (COAS)"]),
    ("Kenya's navy chief, Admiral [Omar Javed Bari], spoke.", ["Kenya's navy chief", "Admiral"]),
    ("Kenya's chief of staff General [Omotun] spoke.", ["Kenya's chief of staff General"]),
    ("President [Ines Carvalho] waved.", ["President"]),
    ("Then-Sen. [Walt Heberling] and then-Gov. Lou Marsh met.", ["Then-Sen."]),
    ("President-elect [Ines Carvalho] smiled.", ["President-elect"]),
    ("The ex-minister [Dara Quill] objected.", ["ex-minister"]),
    ("Zed Air CEO [Rory Finch] resigned.", ["Zed Air CEO"]),
    ("company CEO [Rory Finch] resigned.", ["company CEO"]),
    ("Zed Air spokesman [Rory Finch] declined.", ["Zed Air spokesman"]),
    ("A JTB Research defence analyst [Rory Finch] said so.", ["JTB Research defence analyst"]),
    ("Lt. Gen. [Harold Wicks] spoke.", ["Lt. Gen."]),
    ("Det Insp [Karen Mole] spoke.", ["Det Insp"]),
    ("The Rev. [Tom Ash] prayed.", ["Rev."]),
    ("Former Zed Air chairman and chief executive [Oskar Lind] was jailed.",
     ["Former Zed Air chairman and chief executive"]),
    ("Deputy Prime Minister and Treasurer [Wayne Stott] spoke.", ["Deputy Prime Minister and Treasurer"]),
    ("CSIRO plant scientist [Jane Roe] disagrees.", ["CSIRO plant scientist"]),
    ("Entomologist [Jane Roe] disagrees.", ["Entomologist"]),
    ("University of Turku student [Aino Salo] won.", ["University of Turku student"]),
    ("US Secretary of State [Dunmore] came.", ["US Secretary of State"]),
    ("At the election former leader [John Dunmore] lost.", ["former leader"]),
    # what the rank does not govern is no part of it
    ("Talks of Prime Minister [Imre Nagy] failed.", ["Prime Minister"]),
    ("Brandt and Prime Minister [Imre Nagy] met.", ["Prime Minister"]),
    ("A spokesman for Assistant Treasurer [Petra Dutt] said.", ["Assistant Treasurer"]),
    ("The wife of President [Imre Nagy] sang.", ["President"]),
    ("In August President [Imre Nagy] left.", ["President"]),
    # behind the name
    ("[Ruth Okafor], the United States Principal Deputy Assistant Secretary for Eastern African Affairs in the "
     "Bureau of African Affairs at the US Department of State, spoke.",
     ["United States Principal Deputy Assistant Secretary for Eastern African Affairs in the Bureau of African "
      "Affairs at the US Department of State"]),
    ("[Yusuf Bari], a retired general, spoke.", ["retired general"]),
    ("So said [Joe Lind], Chairman and Chief Operating Officer of Zed Airways.",
     ["Chairman and Chief Operating Officer of Zed Airways"]),
    ("[Jusuf Syarif Djalil], minister of transport for Ruritania, left.", ["minister of transport for Ruritania"]),
    ("[Todd Thane], a Kansas representative, said no.", ["Kansas representative"]),
    ("[Steve Lind], founder of Zed, has died.", ["founder of Zed"]),
    ("[Art Lind], chairman of Zed Inc., and others left.", ["chairman of Zed Inc."]),
    ("General [Art Lind], head of the navy's Supply Corps, said no.",
     ["General", "head of the navy's Supply Corps"]),
    ("[Rolf Crosse], Zed's Europe CEO and ex Yton executive said.", ["Zed's Europe CEO and ex Yton executive"]),
    ("[Tom Hicks], who is chairman of Zed Air, left.", ["chairman of Zed Air"]),
    ("[Ann Lee] – a lawyer – left.", ["lawyer"]),
    ("[Ann Lee], formerly a Zed executive, left.", ["formerly a Zed executive"]),
    ("[Ann Lee], a lawyer representing the port, left.", ["lawyer"]),
    ("[Ana Gusmão], Minister for Trade, Mining and Ports, left.", ["Minister for Trade, Mining and Ports"]),
    # before it, behind a comma
    ("Zed Air CEO, [Michael O'Dowd], justified it.", ["Zed Air CEO"]),
    ("The former Chief Operating Officer, [Tim Crane] will succeed him.", ["former Chief Operating Officer"]),
    ("The Minister for Trade, Mining and Ports, [Ana Gusmão], left.", ["Minister for Trade, Mining and Ports"]),
    ("The owner of both animals, [Brian Finch], spoke.", ["owner of both animals"]),
    ("The head of fisheries management, [Tony Hurst] says no.", ["head of fisheries management"]),
    # none
    ("His father was a farmer, [Ruth Okafor] said.", []),
    ("With the captain of the ship asleep, [Ruth Okafor] steered.", []),
    ("In the state of Ohio, [Ruth Okafor] won.", []),
    ("[Ruth Okafor], President Brandt and others met.", []),
    ("[Ruth Okafor], novelist Ian Pell's wife, fell.", []),
    ("[Ruth Okafor] met the president of Zed.", []),
    ("[Ruth Okafor], speaking on Friday, left.", []),
]  # fmt: skip


def persons(text: str) -> list[tuple[int, int, Person]]:
    found = find_people(read(text.encode(), "story.txt", ReadOptions()))
    return [(each.start, each.end, Person._make(each.content)) for each in found]


@pytest.mark.parametrize(("marked", "titles"), ROWS, ids=[row[0] for row in ROWS])
def test_a_name_has_the_titles_that_stand_at_it(marked: str, titles: list[str]) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    start, end = marked.index("["), marked.index("]") - 1
    [person] = [person for begin, stop, person in persons(text) if (begin, stop) == (start, end)]
    assert [title for title, _, _ in person.titles] == titles
    assert all(text[begin:stop] == title for title, begin, stop in person.titles)


@pytest.mark.parametrize(
    ("text", "age", "body"),
    [
        ("Jane Roe, 45, ran.", "45", ""),
        ("Ann Dee, aged 33, left.", "33", ""),
        ("Bob Ray (61) left.", "61", ""),
        ("Bob Ray aged 19 left.", "19", ""),
        ("Cal Poe, a 52-year-old farmer, died.", "52", ""),
        ("Dan Foe, 30 miles away, slept.", "", ""),
        ("Dan Foe, 787 project manager, slept.", "", ""),
        ("Mike Gike of Consumer Digest said so.", "", "Consumer Digest"),
        ("Ben Raitz, with Barrow Capital, said so.", "", "Barrow Capital"),
        ("Ben Raitz of New Zealand said so.", "", ""),
        ("Senator Mary Blake (D-Ohio) voted.", "", ""),
    ],
)
def test_age_and_employer(text: str, age: str, body: str) -> None:
    [(_, _, person)] = persons(text)
    assert (person.age, person.body) == (age, body)


@pytest.mark.parametrize(
    ("text", "honorific", "name"),
    [
        ("Mr. Lee Boon Tat came.", "Mr", "Lee Boon Tat"),
        ("Mr Okafor came.", "Mr", "Okafor"),
        ("Dame Ruth Okafor came.", "Dame", "Ruth Okafor"),
        ("Sir Alasdair came.", "Sir", "Alasdair"),
        ("The inquiry's Dr Ruth Okafor came.", "Dr", "Ruth Okafor"),
        ("Prof. Ruth Okafor came.", "", "Ruth Okafor"),
    ],
)
def test_honorifics_are_no_titles(text: str, honorific: str, name: str) -> None:
    [(_, _, person)] = persons(text)
    assert (person.honorific, person.name) == (honorific, name)
