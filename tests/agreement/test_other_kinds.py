"""Ages, honorifics, figures, dates, organisations and sentences: what disagrees, and what only looks so."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.agreement.disagreements import MOST, connected
from factlint.agreement.spelled import one_letter_apart, skeletons, sound
from tests.agreement.told import found, told

HEADLINE = "Farmer sells {} at the Corran fair\n\nA farmer has sold {} at the Corran fair. It was late."
APART = [
    ("age", "Ruth Okafor, 45, spoke. Ruth Okafor, 54, sat down.", "45 | 54"),
    (
        "honorific",
        "Ruth Okafor spoke. Ms Okafor sat. Ms Okafor rose. Mr Okafor sat.",
        "Ms Okafor + Ms Okafor | Mr Okafor",
    ),
    ("figure", HEADLINE.format("310 sheep", "340 sheep"), "310 | 340"),
    ("figure", HEADLINE.format("horse for $1.2m", "a horse for $1.3 million"), "$1.2m | $1.3 million"),
    ("figure", HEADLINE.format("30 tons of wool", "40 tons of wool"), "30 tons | 40 tons"),
    (
        "figure",
        "Marlowe holds a 25 percent share of the line.\n\nThe share of the line that Marlowe holds is 52 percent.",
        "25 percent | 52 percent",
    ),
    (
        "date",
        "The old bridge of Corran was opened by the mayor on 3 May 2018.\n\n"
        "The mayor of Corran opened the old bridge on 5 May 2018.",
        "3 May 2018 | 5 May 2018",
    ),
    (
        "organisation",
        "The Corran Harbor Board met. The Corran Habor Board sat.",
        "Corran Harbor Board | Corran Habor Board",
    ),
    (
        "sentence",
        "The board of the old harbor met for 12 hours in the town hall.\n\n"
        "The board of the old harbor met for 14 hours in the town hall.",
        "The board of the old harbor met for 12 hours in the town hall."
        " | The board of the old harbor met for 14 hours in the town hall.",
    ),
]
AGREED = [
    ("age", "Ruth Okafor, 45, spoke. Ruth Okafor, 46, sat down."),
    ("age", "Ruth Okafor, 45, spoke. Ruth Okafor, 19 at the time, sat down."),
    ("age", "Dan Okafor Sr., 45, spoke. Dan Okafor, 19, sat down."),
    ("honorific", "Ruth Okafor spoke. Ms Okafor sat. Her brother rose. Mr Okafor sat."),
    ("honorific", "Ruth Okafor spoke. Ms Okafor sat. Dan Okafor rose. Mr Okafor sat."),
    ("figure", HEADLINE.format("300 sheep", "312 sheep")),
    ("figure", HEADLINE.format("310 sheep", "340 goats")),
    ("figure", HEADLINE.format("310 sheep", "340 sheep, 310 sheep of them lame,")),
    ("figure", HEADLINE.format("nearly 310 sheep", "305 sheep")),
    ("figure", HEADLINE.format("$3m bull", "a bull for £4 million")),
    ("figure", "The bank holds a 25 percent share of the line. The union holds a 15 percent share of the line."),
    ("figure", "Corran lost 66 slots at the college. Corran lost another 12 slots at the college."),
    ("figure", "Corran lost 66 slots at the college last year. Corran lost 12 slots at the college this year."),
    (
        "date",
        "The old Corran bridge was opened in May 2018. The old Corran bridge was opened on 3 May 2018.",
    ),
    ("date", "The old bridge of Corran was opened in 2018. The old bridge of Marlow was opened in 2019."),
    ("date", "The old bridge of Corran was opened in 2018. The old bridge of Corran was opened again in 2019."),
    ("organisation", "The Ferry War College of Corran met. The Ferry College of Corran met."),
    (
        "sentence",
        "The board of the harbor met for 12 hours in the hall. The crew of the harbor met for 12 hours.",
    ),
]


@pytest.mark.parametrize(("kind", "text", "sides"), APART)
def test_what_one_text_tells_in_two_ways(kind: str, text: str, sides: str) -> None:
    assert [told(each) for each in found([text], [kind])] == [sides]


@pytest.mark.parametrize(("kind", "text"), AGREED)
def test_what_agrees(kind: str, text: str) -> None:
    assert [told(each) for each in found([text], [kind])] == []


def test_a_name_of_a_body_with_a_word_less_is_asked_about_between_texts_only() -> None:
    texts = ["They met at the Corran Ferry War College.", "They met at the Corran Ferry College."]
    assert [told(each) for each in found(texts, ["organisation"])] == [
        "Corran Ferry War College | Corran Ferry College"
    ]
    assert found([" ".join(texts)], ["organisation"]) == []


def test_relative_dates_are_resolved_by_the_dateline_of_their_own_text() -> None:
    text = "The mayor of Corran opened the old bridge on Friday."
    assert found([text, text], ["date"], ["2020-01-04", "2020-01-05"]) == []
    (only,) = found([text, text], ["date"], ["2020-01-04", "2020-02-05"])
    assert only.why == "2020-01-03 against 2020-01-31"


def test_a_figure_that_the_other_text_has_too_is_another_thing() -> None:
    one = "Marlowe holds a 25 percent share of the ferry line."
    two = "Marlowe holds a 52 percent share of the ferry line."
    assert len(found([one, two], ["figure"])) == 1
    assert found([one, f"{two} The bank has 25 percent."], ["figure"]) == []


@settings(max_examples=60)
@given(st.text("abcdefgh", min_size=5, max_size=9), st.data())
def test_names_that_a_letter_parts_share_a_skeleton(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name) - 2))
    other = data.draw(
        st.sampled_from(
            [
                name[:at] + name[at + 1 :],
                name[:at] + "x" + name[at + 1 :],
                name[:at] + "x" + name[at:],
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            ]
        )
    )
    assert one_letter_apart(name, other) == (name != other)
    assert set(skeletons(name)) & set(skeletons(other))


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("catherine", "katherine", True),
        ("steven", "stephen", False),
        ("mohammed", "mohamed", True),
        ("philip", "phillip", True),
        ("sara", "sarah", True),
        ("maria", "mario", False),
        ("john", "joan", False),
    ],
)
def test_how_names_sound(one: str, two: str, alike: bool) -> None:
    assert (sound(one) == sound(two)) == alike


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda pair: pair[0] < pair[1])))
def test_what_pairs_connect_is_one_group(pairs: list[tuple[int, int]]) -> None:
    groups = connected(pairs)
    assert sorted(number for group in groups for number in group) == sorted({n for pair in pairs for n in pair})
    assert all(sum(one in group or two in group for group in groups) == 1 for one, two in pairs)


def test_a_list_of_alike_things_is_not_compared_pair_by_pair() -> None:
    rows = "\n\n".join(f"The shed at the harbor holds {number} sheep of the town." for number in range(10, 400, 2))
    assert len(found([rows], ["figure"])) <= MOST
