"""What is a person's name and what is none: sentences with every name that is to be found marked by brackets."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.mentions.people.find import find_people
from factlint.mentions.people.person import Person
from factlint.text.read import ReadOptions, read

PERSONS = """
[Ludwig van der Berg], [Maria de la Cruz] and [Otto von Hagen] met. [Van der Berg] left.
Prince [Faisal bin Salman al-Hamdi] came, with [al-Hamdi]'s aide and [Osama bin Rashid].
[Robert Downs III] met [John Dowd Jr.] and [J. R. Ames]. [W. H. Tolland] saw [F. Scott Harding].
[Mary-Anne O'Neill-Smith] and [Michael O' Leary] met [Siân Ó'Brien].
[Kim Yong-nam], [Nguyen Van Thieu] and [Xi Weiguo] met Mr [Xi].
[Barack Hussain]'s plan and [Ruth Okafor]’s answer.
Its founder, [Jan Kowal], died in January.
"We won," said [Tomasz Wilk].
King [Harald] met Pope [Gregory XVII].
[Susilo Bambang Widodo], a lawyer, left.
Spokesman [Qadir Zurmati] said so.
Australian [Steve Ervin] died on Monday.
[Martin Luther Karg] spoke.
Mrs [Day] and Mr [Hill] met Dr [Park].
[George W Bosh] and [Ban Ki-jong] talked.
Mr [Ford] drove a Ford.
"""
TRAPS = """
Lockheed Martin and Northrop Grumman bid against Rolls-Royce and Johnson & Johnson.
Protesters filled Tiananmen Square. Talks at Camp David failed. Washington said nothing; London agreed.
The John F. Kennedy International Airport closed. The USS Ronald Reagan sailed. Hurricane Katrina hit Cape Charles.
The Sarbanes-Oxley Act and the Jones Act apply. He won the Nobel Peace Prize and the Pulitzer Prize.
Will Congress act? Mark this day. Grace Road is shut. May Day passed. In April Apple grew.
General Motors cut jobs. General Electric rose. The Prime Minister's Office and the Secretary of State's desk.
Morgan Stanley and Goldman Sachs said profits rose. Al Jazeera reported it. Merrill Lynch agreed.
Prince Edward Island, Prince William Sound, King County and Queen Elizabeth Hospital.
Charlotte Observer, Virginia Beach, Florence Cathedral, Sydney Opera House, Jordan Valley, Victoria Falls.
San Francisco, Los Angeles, New York, Hong Kong, Buenos Aires, Kuala Lumpur, Tel Aviv and Sri Lanka.
The senator and the general met the president of the board. The Dean of Studies spoke.
Angus Beef and Murray Irrigation sell Harvey Wines. CommSec rose.
Certified Professional Services. Grand Final. Good Friday. World Cup. Apple Store. Star Wars.
"""


def marked_spans(line: str) -> tuple[str, list[tuple[int, int]]]:
    spans, text = [], ""
    for part in re.split(r"(\[[^\]]*\])", line):
        if part.startswith("["):
            spans.append((len(text), len(text) + len(part) - 2))
            part = part[1:-1]
        text += part
    return text, spans


@pytest.mark.parametrize("line", PERSONS.strip().splitlines())
def test_every_name_and_no_more_is_found(line: str) -> None:
    text, spans = marked_spans(line)
    found = find_people(read(text.encode(), "story.txt", ReadOptions()))
    assert [text[each.start : each.end] for each in found] == [text[start:end] for start, end in spans]
    assert [(each.start, each.end) for each in found] == spans


@pytest.mark.parametrize("line", TRAPS.strip().splitlines())
def test_places_bodies_ships_laws_and_days_are_no_persons(line: str) -> None:
    assert find_people(read(line.encode(), "story.txt", ReadOptions())) == []


PIECES = st.sampled_from(
    "Ruth Okafor Mr Mrs. President General Sen. of the and for , . - ' ’s ( ) al- bin de Kim Jong-il Zed Air CEO "
    "Inc. USS Jr. 45 said who is 1 É ß Ǆ MaY \u00a0 \n\n acting former May".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=14), st.sampled_from([" ", ""]))
def test_any_text_gives_spans_of_itself_in_order(pieces: list[str], between: str) -> None:
    document = read(between.join(pieces).encode(), "story.txt", ReadOptions())
    found = find_people(document)
    assert all(document.reading[each.start : each.end] == each.text != "" for each in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    numbers = [Person._make(each.content).person for each in found]
    assert sorted(set(numbers)) == list(range(1, len(set(numbers)) + 1))
    for each in found:
        for title, start, end in Person._make(each.content).titles:
            assert document.reading[start:end].replace("\u00a0", " ") == title


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("The verdict is a warning, says ZW's Zorrin Quambo.", "Zorrin Quambo", "ZW"),
        ("It was dear, writes the Morning Post’s Anvar Tulkin.", "Anvar Tulkin", "Morning Post"),
        ("It said ZASA's Space Shuttle was late.", "", ""),
        ("He told Britain's Foreign Office so.", "", ""),
        ("Zorrin QuamboWeb Editor\n\nThe bridge was opened on Monday.", "Zorrin Quambo", ""),
    ],
)
def test_who_speaks_for_a_house_and_who_has_written(text: str, name: str, body: str) -> None:
    found = [Person._make(mention.content) for mention in find_people(read(text.encode(), "a.txt"))]
    assert [(person.name, person.body) for person in found] == ([(name, body)] if name else [])
