"""What is read of a text that is compared with itself alone: all that its own statements disagree on."""

import ast
import inspect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.agreement.disagreements import disagreements
from factlint.agreement.retold import folded, words_in
from factlint.agreement.statement import KINDS
from factlint.agreement.statements import NARROWED, WORTH, comparer, made, statements_of
from factlint.text.document import Document
from factlint.text.read import read
from tests.agreement.told import told

SENTENCES = (
    "Ruth Okafor spoke to the farmers of Corran.",
    "Ruth Okafer, 45, sat down beside them.",
    "Rutha Okafor and Dan Marlowe came by boat.",
    "Catherine Brandt was there, said Dan Marlwe.",
    "Katherine Brandt, 61, rose.",
    "Ms Okafor left early.",
    "Mr Okafor stayed. Mrs. Brandt did not.",
    "Chief Engineer Dan Marlowe closed the gates.",
    "President Dan Marlowe opened them, says Mr. Brandt.",
    "The Corran Harbor Board met with the Ferry Workers Union.",
    "The Corran Habor Board sat, the Ferry Workers Unions stood.",
    "The Corran Port Board and the Court of Corran said nothing.",
    "The Harbour Safety Board (HSB) and the High Sea Bureau (HSB) met.",
    '"We will open all of the old gates again on Monday morning," Okafor said.',
    "“We will open all of the new gates again on Monday morning,” Marlowe said.",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=12))
def test_nothing_that_a_text_disagrees_on_is_left_out(sentences: list[str]) -> None:
    document = read("\n\n".join(sentences).encode(), "copy.txt")
    for kind in ("title", "age", "honorific", "quote", "acronym", "organisation"):
        whole, alone = (ways(document, kind, within) for within in (False, True))
        assert whole == alone
    # Slips, which join what stands in several ways, are looked for only here.
    names, near = (ways(document, "name", within) for within in (False, True))
    assert all(set(each.split(" | ")) <= set(" | ".join(near).split(" | ")) for each in names)


def ways(document: Document, kind: str, within: bool) -> list[str]:
    """What the statements of one kind disagree on."""
    return [told(each) for each in disagreements([statements_of(document, kind, within)], [], [kind])]


TOLD = (
    "The Corran Ferry Board was founded on 4 May 1950.",
    "The Corran Ferry Board was founded on 5 May 1950 by the town.",
    "The Corran Habor Board was founded in 1950.",
    "On 5 May 1950 the ferry was sold to the Corran Harbor Board.",
    "The ferry sold 40 tickets to the farmers of Corran.",
    "The ferry sold 45 tickets to the farmers of Corran.",
    "The board paid the farmers $2 million for the old gates.",
    "The board paid the farmers $3 million for the old gates.",
    "Marlowe holds a 25 percent share of the line.",
    "The share of the line that Marlowe holds is 52 percent.",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(TOLD), max_size=4))
def test_what_is_not_worth_comparing_disagrees_on_nothing(sentences: list[str]) -> None:
    document = read("\n\n".join(sentences).encode(), "copy.txt")
    for kind in ("figure", "date", "organisation"):
        assert WORTH[kind](document) or not disagreements([made(document, kind, True)], [], [kind])


@pytest.mark.parametrize("kind", WORTH)
def test_a_text_of_nothing_is_worth_no_comparing(kind: str) -> None:
    assert not WORTH[kind](read(b"It rained.", "copy.txt"))


@pytest.mark.parametrize(
    ("kind", "text"), [("figure", f"{TOLD[8]}\n\n{TOLD[9]}"), ("date", f"{TOLD[0]}\n\n{TOLD[1]}")]
)
def test_what_differs_is_worth_comparing(kind: str, text: str) -> None:
    document = read(text.encode(), "copy.txt")
    assert WORTH[kind](document)
    assert disagreements([statements_of(document, kind, within=True)], [], [kind])


@pytest.mark.parametrize("text", ["“Naïve” and ‘co-op’ — £3…", "It's Œuvre_2 Ÿ", "plain, ASCII only."])
def test_words_are_told_apart_byte_by_byte_as_by_the_grammar(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(text).split() == words_in(text)


@pytest.mark.parametrize("text", ["the town of Łódź", "İzmir", "1\u2009000"])
def test_letters_that_windows_1252_has_not_are_left_to_the_grammar(text: str) -> None:
    assert folded(text) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_the_kinds_that_leave_something_out_within_a_text_are_listed(kind: str) -> None:
    tree = ast.parse(inspect.getsource(comparer(kind).made))
    asked = any(isinstance(node, ast.Name) and node.id == "within" for node in ast.walk(tree))
    assert asked == (kind in NARROWED)
