"""How two titles of one person stand: same, short form, compatible, contradictory, unknown; and speakers."""

import pytest

from factlint.values.people import compare_titles, speaker_compatible, stand, titles
from factlint.values.people.speakers import Speaker
from factlint.values.value import Relation

ROWS = [
    ("Zed CEO", "chief executive officer of Zed", "same", ""),
    ("US senator", "Senator", "same", ""),
    ("United States President", "the US president", "same", ""),
    ("army chief", "Chief of Army Staff (COAS)", "same", ""),
    ("secretary for African affairs", "secretary for Africa", "same", ""),
    ("president", "president of Zed", "short form", ""),
    ("minister", "foreign minister", "short form", ""),
    ("minister for trade", "minister for trade and ports", "short form", ""),
    ("General", "Lieutenant General", "short form", ""),
    ("deputy secretary for Africa", "principal deputy secretary for Africa", "short form", ""),
    ("General", "army chief", "compatible", ""),
    ("chairman of Zed", "chief executive of Zed", "compatible", ""),
    ("senator", "chairman of the Budget Committee", "compatible", ""),
    ("acting director of Zed", "director of Yton", "compatible", ""),
    ("acting secretary for Africa", "deputy secretary for Asia", "compatible", ""),
    ("former president", "president", "compatible", ""),
    ("then-senator", "president", "compatible", ""),
    ("president-elect", "president", "compatible", ""),
    ("nominee director of Zed", "director of Zed", "compatible", ""),
    ("retired general", "general", "compatible", ""),
    ("the late chairman of Zed", "chairman of Zed", "compatible", ""),
    ("outgoing mayor", "mayor", "compatible", ""),
    ("minister for trade", "minister for health", "compatible", ""),
    ("Kenyan army chief", "Ghana's army chief", "compatible", ""),
    ("acting Assistant Secretary of State for Eastern Africa", "Principal Deputy Assistant Secretary for Eastern "
     "African Affairs", "contradictory", "acting against deputy"),
    ("acting director of Zed", "director of Zed", "contradictory", "acting against confirmed"),
    ("interim president", "president", "contradictory", "acting against confirmed"),
    ("deputy director of Zed", "director of Zed", "contradictory", "deputy against chief"),
    ("CEO of Zed", "chief financial officer of Zed", "contradictory", "two ranks"),
    ("Colonel", "Major", "contradictory", "two ranks"),
    ("Senator", "Representative", "contradictory", "two ranks"),
    ("president", "prime minister", "contradictory", "two ranks"),
    ("secretary for Africa", "undersecretary for Africa", "contradictory", "two ranks"),
    ("deputy director of Zed", "director", "unknown", ""),
    ("CEO of Zed", "chief financial officer", "unknown", ""),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "how", "why"), ROWS, ids=[f"{row[0]}/{row[1]}" for row in ROWS])
def test_two_titles_stand_so_whichever_comes_first(one: str, two: str, how: str, why: str) -> None:
    [first], [second] = titles(one), titles(two)
    for a, b in ((first, second), (second, first)):
        assert tuple(stand(a, b)) == (how, why)


def test_only_a_contradiction_is_a_contradictory_relation() -> None:
    relations = {how: compare_titles(titles(one)[0], titles(two)[0]) for one, two, how, _ in ROWS}
    assert relations == {
        "same": Relation.SAME,
        "short form": Relation.REFINES,
        "compatible": Relation.COMPATIBLE,
        "contradictory": Relation.CONTRADICTORY,
        "unknown": Relation.UNKNOWN,
    }


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (Speaker("Ruth Okafor", "Secretary of State"), Speaker(body="the State Department"), "compatible"),
        (Speaker("Ruth Okafor", "Zed Air chairman"), Speaker(body="Zed Air"), "compatible"),
        (Speaker("Ruth Okafor", "Secretary of State"), Speaker(title="State Department spokeswoman"), "unknown"),
        (Speaker("Ruth Okafor"), Speaker("Okafor"), "refines"),
        (Speaker("Ruth Okafor"), Speaker("Ruth A. Okafor"), "same"),
        (Speaker("Ruth Okafor"), Speaker("Jan Kowal"), "contradictory"),
        (Speaker("Ruth Okafor", "Zed Air chairman"), Speaker(body="Yton Steel"), "unknown"),
        (Speaker(title="Zed Air spokesman"), Speaker(body="Zed Air"), "compatible"),
        (Speaker(body="the State Department"), Speaker(body="US State Department"), "same"),
    ],
)
def test_an_officer_and_her_department_are_compatible(one: Speaker, two: Speaker, relation: str) -> None:
    assert speaker_compatible(one, two).value == speaker_compatible(two, one).value == relation
