"""The language of `says`: what its parts mean, and that a needle stands wherever a pattern does."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks.facts.match import phrase_places
from factlint.checks.facts.needles import needles
from factlint.checks.facts.pattern import GAP, PatternError, Way, ways
from factlint.checks.facts.told import split
from factlint.engine.scan import Scanner, pack
from factlint.engine.vocabulary import Vocabulary

READ = {
    "{count} berths": [("{count}", "berths")],
    "Berths|Quays of {COUNT}": [("berths|quays", "of", "{count}")],
    "aid (for ships|at sea) of {money}": [
        ("aid", "for", "ships", "of", "{money}"),
        ("aid", "at", "sea", "of", "{money}"),
    ],
    "suspen* ... in {date}": [("suspen*", "...", "in", "{date}")],
    "the no-fly zone": [("the", "no", "fly", "zone")],
    "Mayor’s vote": [("mayor's", "vote")],
    "cut, by {percent}!": [("cut", "by", "{percent}")],
    "a … b": [("a", "...", "b")],
    "(a|b|c) d": [("a", "d"), ("b", "d"), ("c", "d")],
    "(a (b|c)|d) e": [("a", "b", "e"), ("a", "c", "e"), ("d", "e")],
}
STANDS = [
    # pattern, copy that it stands in, copy that it does not stand in
    ("harbour berths", "Old harbour berths went.", "Old harbour, of berths"),
    ("harbour berths", "The Harbour Berths went.", "The harbours' berths went."),
    ("harbour berths", "The harbour’s berths went.", "The harbour; berths went."),
    ("berth*", "Berthing is free.", "A berm is free."),
    ("no-fly zone", "A no-fly zone; a no fly zone.", "No fly in the zone."),
    ("aid ... frozen", "The aid, said he, is frozen.", "Frozen is the aid."),
    ("aid|help frozen", "Help frozen!", "Held, frozen!"),
    ("(sea aid|air help) frozen", "Air help frozen", "sea help frozen"),
]


@pytest.mark.parametrize("text", READ)
def test_a_pattern_is_read_into_its_ways(text: str) -> None:
    assert [tuple("|".join(step) for step in way) for way in ways(text)] == READ[text]


@pytest.mark.parametrize(("pattern", "copy", "other"), STANDS)
def test_a_pattern_stands_where_its_words_do(pattern: str, copy: str, other: str) -> None:
    assert [stands(way, copy) for way in ways(pattern)].count(True) == 1
    assert not any(stands(way, other) for way in ways(pattern))


def stands(way: Way, copy: str) -> bool:
    return any(phrase_places(split(copy, 0, len(copy)), way))


def test_too_many_alternatives_are_a_mistake() -> None:
    with pytest.raises(PatternError, match="these alternatives make 64"):
        ways(" ".join(["(a|b c)"] * 6))


@given(st.text(alphabet="ab|()*{}. -count…'", max_size=24))
@settings(max_examples=150)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = ways(text)
    except PatternError as wrong:
        assert str(wrong)
    else:
        assert found and all(found)


WORDS = st.sampled_from(["ship", "ships", "quay", "the", "of", "navy"])
STEPS = st.one_of(WORDS, st.just("..."), st.tuples(WORDS, WORDS).map("|".join), WORDS.map(lambda word: word + "*"))


@given(st.lists(STEPS, min_size=1, max_size=4), st.lists(WORDS, max_size=8))
@settings(max_examples=150)
def test_a_pattern_stands_where_the_same_regular_expression_does(steps: list[str], copy: list[str]) -> None:
    text = " ".join(copy)
    try:
        found = ways(" ".join(steps))
    except PatternError:
        return
    for way in found:
        parts = [r"(?:\S+ )*" if step == GAP else rf"(?:{'|'.join(map(one, step))}) " for step in way]
        expected = re.search(r"(?:^| )" + "".join(parts), text + " ")
        assert stands(way, text) == (expected is not None)
    if any(stands(way, text) for way in found):
        tables, sections = pack([(0, needles([" ".join(steps)]))])
        assert Scanner(tables, Vocabulary(sections, tables.first_section)).hits(text)


def one(word: str) -> str:
    return word.replace("*", r"\S*")
