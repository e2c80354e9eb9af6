"""Who is who in a document: names in order with the number of their person, and what is known of them."""

import pytest

from factlint.mentions.people.find import find_people
from factlint.mentions.people.person import Person
from factlint.text.read import ReadOptions, read


def people(text: str) -> list[Person]:
    found = find_people(read(text.encode(), "story.txt", ReadOptions()))
    return [Person._make(each.content) for each in found]


ROWS = [
    ("Ruth Okafor spoke. Okafor left. Mrs Okafor ate. Ruth laughed.", "1111"),
    ("Senator Okafor spoke. Ruth Okafor left.", "11"),
    ("Ruth Okafor and President Okafor met.", "11"),
    ("Ruth Okafor met Mr Lind. Mr Lind left. Okafor stayed.", "1221"),
    ("Ruth A. Okafor met Ruth Okafor.", "11"),
    ("Michael O'Dowd came. Michael O' Dowd left. O'Dowd stayed.", "111"),
    ("Ann Lind and Bob Lind met. Ann left.", "121"),
    ("Lord Lind and Lady Lind met.", "12"),
    ("Lee Boon Tat met Kim Yong-nam. Mr Lee left; Kim stayed.", "1212"),
    ("Aung Win Suu Thi spoke. Suu Thi left.", "11"),
    ("Faisal bin Salman al-Hamdi spoke. Hamdi left.", "11"),
    ("Ludwig van der Berg came. Van der Berg left. Berg stayed.", "111"),
    # a short form is its person's, not a house's or a thing's
    ("Ruth Okafor spoke. The Okafor administration fell.", "1"),
    ("Ann Banks spoke. Banks said so. Banks were shut; banks are rare.", "11"),
    ("Gordon Ford spoke. A Ford stood there, a Ford-Zed too.", "1"),
    ("Paul Washington spoke. He went to Washington. Washington said no.", "11"),
]


@pytest.mark.parametrize(("text", "numbers"), ROWS)
def test_mentions_of_one_person_have_one_number(text: str, numbers: str) -> None:
    assert "".join(str(person.person) for person in people(text)) == numbers


def test_a_surname_that_nothing_introduces_is_known_as_such() -> None:
    first, second, third = people("Mr Lind spoke. Lind said so. Ruth Okafor left.")
    assert [first.introduced, second.introduced, third.introduced] == [False, False, True]
    assert (first.person, second.person, third.person) == (1, 1, 2)
    assert second.full_name == "Lind"


def test_a_short_form_of_two_persons_is_marked() -> None:
    *_, last = people("Ann Lind met Bob Lind. Lind laughed.")
    assert last.ambiguous
    *_, last = people("Ms Ann Lind met Mr Bob Lind. Ms Lind laughed.")
    assert (last.ambiguous, last.full_name) == (False, "Ann Lind")


def test_headlines_name_those_whom_the_body_names() -> None:
    text = "OKAFOR WINS SEAT\n\nRuth Okafor Wins Seat\n\nOn Friday the councillor Ruth Okafor won a second seat."
    assert [(person.name, person.person) for person in people(text)] == [
        ("OKAFOR", 1),
        ("Ruth Okafor", 1),
        ("Ruth Okafor", 1),
    ]
    assert people("Ruth Reads Okafor Aloud\n\nNobody was named in the body of this text at all.") == []


def test_the_fullest_name_is_kept() -> None:
    assert {person.full_name for person in people("Ruth Okafor spoke. Ruth A. Okafor left. Okafor ate.")} == {
        "Ruth A. Okafor"
    }
