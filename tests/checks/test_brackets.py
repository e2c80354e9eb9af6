"""Brackets without a partner, and those that are none."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.findings.finding import Finding
from factlint.text.brackets import faults
from factlint.text.read import read

UNCLOSED = [
    "It was late ⟨(and⟩ cold.",
    "It was late ⟨and)⟩ cold.",
    "It ⟨[the⟩ plan was late.",
    "It the ⟨plan]⟩ was late.",
    "It was ⟨{all⟩ over.",
    "It was ⟨all}⟩ over.",
    "It was ⟨((very)⟩ late.",
    "It was (very) ⟨late)⟩ then.",
    "It was (late ⟨[very)⟩ then.",
    "⟨(It⟩ was late.",
    "It was ⟨late)⟩",
    "It was “⟨(late”⟩ then.",
]

PAIRED = [
    "It was late (and cold). It [the plan] was {so}.",
    "It (the [new {all}] plan) was late.",
    "a) the plan, b) the cost; c) the rest",
    "1) the time (of day) and 2) the place",
    "i) one, ii) two, iv) four",
    "(a) one and (ii) two",
    "1.) one",
    "So it was :) and ;-) and :( and =) too.",
    "So it was :-( then",
    "(: hello",
    "The range [0, 1) and (0, 5] are half open.",
    "in [a, 5)",
    'Use "(" to open and ")" to close.',
    "Use '[' or `{`.",
    "(It was late.\n\nIt was cold.)",
    "She shrugged ¯\\_(ツ)_/¯ and left.",
    "https://example.org/wiki/Plan_(film)",
    "5(a)(ii)",
    "call (555) 0100",
    "",
    "none at all",
    "[sic]",
    "()",
]

MISMATCHED = [
    "It was late (and ⟨cold]⟩, they said.",
    "It [the ⟨plan)⟩ was late.",
    "It {the ⟨plan)⟩ was late.",
    "It was (very) late (and ⟨cold}⟩.",
]


@pytest.mark.parametrize("row", UNCLOSED + PAIRED)
def test_unclosed(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("brackets.unclosed", row)


@pytest.mark.parametrize("row", MISMATCHED + PAIRED)
def test_mismatched(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("brackets.mismatched", row)


def test_mismatch_offers_both_repairs(report: Callable[[str, str], list[Finding]]) -> None:
    text = "late (and cold]"
    (finding,) = report("brackets.mismatched", text)
    assert finding.fix is not None
    done = []
    for fix in (finding.fix, *finding.alternatives):
        (edit,) = fix.edits
        done.append(text[: edit.offset.start] + edit.content + text[edit.offset.end :])
    assert done == ["late (and cold)", "late [and cold]"]
    assert [text[slice(*relation.offset)] for relation in finding.related] == ["(and"]


def test_a_bracket_that_only_closes_says_so(report: Callable[[str, str], list[Finding]]) -> None:
    assert report("brackets.unclosed", "late and) cold")[0].message.endswith("Where does it begin?")
    assert report("brackets.unclosed", "late (and cold")[0].message.endswith("Where does it end?")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='ab ([{)]}:;1,\n"', max_size=50))
def test_any_text_gives_brackets_in_order(text: str) -> None:
    document = read(text.encode(), "copy.txt")
    found = faults(document)
    assert found == sorted(found)
    for fault in found:
        assert document.reading[fault.at] in "()[]{}"
        assert fault.partner < fault.at


def test_balanced_text_has_no_faults() -> None:
    text = "(a [b {c}] d) " * 200
    assert faults(read(text.encode(), "copy.txt")) == []
