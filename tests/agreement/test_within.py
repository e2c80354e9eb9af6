"""What is read of a text that is compared with itself alone: all that its own statements disagree on."""

import ast
import inspect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.agreement.disagreements import disagreements
from factlint.agreement.retold import folded, words_in
from factlint.agreement.statement import KINDS
from factlint.agreement.statements import NARROWED, comparer, statements_of
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
