"""Notes of the desk, and what only looks like one."""

from collections.abc import Callable
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from one_rule import marked

from factlint.checks import leftover
from factlint.findings.finding import Finding

NOTES = [
    ("to-come", "The mayor, ⟨TKTK⟩, signed it at age ⟨TKTKTK⟩."),
    ("to-come", "“⟨TK TK⟩,” the mayor said."),
    ("to-come", "(⟨TKTK⟩)"),
    ("tk", "It cost ⟨$TK⟩ million."),
    ("tk", "It cost ⟨£TK⟩, or ⟨TK percent⟩, or ⟨TK%⟩."),
    ("tk", "The mayor ⟨[TK]⟩ signed it."),
    ("tk", "In the town of ⟨TK?⟩ it rained."),
    ("tk", "“In ⟨[TK]⟩,” she said."),
    ("tk-perhaps", "The mayor, ⟨TK⟩, signed it."),
    ("tk-perhaps", "It is ⟨TK⟩ years old."),
    ("tk-perhaps", "The name is ⟨TK⟩."),
    ("cq", "Jon Smyth ⟨(CQ)⟩ signed it, with Alys ⟨[cq]⟩ Bell."),
    ("cq", "The mayor, Jon ⟨CQ?⟩, signed it."),
    ("cq", "The mayor, Jon ⟨(CQ?)⟩, signed it."),
    ("check", "The mayor signed it on 5 May ⟨[check]⟩."),
    ("check", "The mayor ⟨[who?]⟩ signed it ⟨[Fact check]⟩."),
    ("check", "It rained ⟨[citation needed]⟩ all day ⟨[sp?]⟩."),
    ("placeholder", "The mayor, ⟨[NAME]⟩, signed it on ⟨[date]⟩."),
    ("placeholder", "It cost ⟨[xx]⟩ dollars, ⟨[TBC]⟩."),
    ("insert", "The mayor ⟨[insert name here]⟩ signed it."),
    ("insert", "⟨[Todo: ask the mayor]⟩ It was late."),
    ("figure", "It cost ⟨$XX⟩ million, or ⟨XX percent⟩ of the budget."),
    ("figure", "About ⟨xxx people⟩ came, ⟨XX per cent⟩ fewer, ⟨XX%⟩ in all."),
    ("figure", "It cost ⟨€XXX⟩."),
    ("more", "The mayor signed it. ⟨(more)⟩"),
    ("more", "It was late.\n⟨-30-⟩\n"),
    ("more", "It was late.\n\n⟨(MORE)⟩\n\nIt was over."),
    ("to-do", "⟨TODO:⟩ ask the mayor. The mayor ⟨[FIXME]⟩ signed it."),
    ("dummy-text", "⟨Lorem ipsum dolor⟩ sit in the sun."),
    ("dummy-text", "The plan ⟨dolor sit amet⟩ was late."),
    ("question-marks", "The mayor, Jon ⟨??⟩, signed it at the age of ⟨???⟩."),
    ("question-marks", "The mayor (⟨??⟩) signed it."),
]

NO_NOTES = [
    ("to-come", "It ended in a TKO, at the TK Maxx shop."),
    ("to-come", "TKTKA and xTKTK"),
    ("tk", "The airline (TK) flies to 40 places; flight TK 1951; TK-421."),
    ("tk", "tk percent"),
    ("tk-perhaps", "The TK Maxx shop opened; TK said so."),
    ("tk-perhaps", "Flight TK 1951 was late. TK said so."),
    ("tk-perhaps", "Turkish Airlines (TK) was late. TK said so."),
    ("tk-perhaps", "T.K. Bell and R.TK. Singh"),
    ("tk-perhaps", "the TK-421 and the TK/A"),
    ("cq", "It was told to Congressional Quarterly (CQ), now CQ Roll Call."),
    ("cq", "The call CQ went out."),
    ("cq", "CQ yes?"),
    ("check", "“He sent me a [check] for it,” she said."),
    ("check", "Check this (check), and [sic] that, [checked]."),
    ("check", "They [the mayors] met."),
    ("placeholder", "“I told [name] about it,” she said."),
    ("placeholder", "They [the mayors] met in [May] with name and date."),
    ("insert", "“[Add] the plan,” she said, and [so on]."),
    ("insert", "They insert [it] there."),
    ("insert", "[insert without an end"),
    ("figure", "Super Bowl XX, size XXL, an XXX film and XX chromosomes."),
    ("figure", "Pope Leo XX was there, with xx from Ann."),
    ("figure", "Super Bowl XX pictures"),
    ("more", "There were many (more) of them, a -30- degree day."),
    ("more", "It was 5-30-2"),
    ("more", "one-more-"),
    ("to-do", "The TODO list and the FIXME remark, todo: nothing."),
    ("dummy-text", "Printers call it lorem ipsum."),
    ("dummy-text", "It begins “Lorem ipsum dolor sit amet”, which means nothing."),
    ("question-marks", "What?? You too??"),
    ("question-marks", "Is it so? ?"),
    ("question-marks", "Qxd4?? loses"),
]


@pytest.mark.parametrize(("rule", "row"), NOTES + NO_NOTES)
def test_notes(check_row: Callable[[str, str], None], rule: str, row: str) -> None:
    check_row(f"leftovers.{rule}", row)


@pytest.mark.parametrize(
    ("rule", "severity"),
    [
        ("to-come", "error"),
        ("tk", "error"),
        ("tk-perhaps", "warning"),
        ("placeholder", "warning"),
        ("cq", "error"),
    ],
)
def test_only_the_certain_is_an_error(
    report: Callable[[str, str], list[Finding]], rule: str, severity: str
) -> None:
    texts = [row.replace("⟨", "").replace("⟩", "") for name, row in NOTES if name == rule]
    assert {finding.severity for text in texts for finding in report(f"leftovers.{rule}", text)} == {severity}


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([["square"], ["begun"], ["bracketed"], ["bracketed", "begun"], ["square", "bracketed"]]),
    st.lists(
        st.sampled_from(["check", "Check this", "??", "[", "]", "(", ")", " ", "?", "“", "”", "\n"]), max_size=14
    ),
)
def test_brackets_are_looked_for_with_the_notes_that_stand_in_them(forms: list[str], pieces: list[str]) -> None:
    def found() -> str:
        notes = ["check", "check this", "??"]
        return marked("leftover", "".join(pieces), notes=notes, forms=forms, ignorecase=True)

    with patch.object(leftover, "OPENERS", {}):  # as where other forms need the note alone
        expected = found()
    assert found() == expected
