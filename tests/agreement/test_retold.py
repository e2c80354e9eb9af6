"""Which texts are read for who speaks: those in which two quotations may be one, told twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.agreement import quote
from factlint.agreement.disagreements import disagreements
from factlint.agreement.retold import MANY, may_disagree, runs, sharing
from factlint.text.document import Document
from factlint.text.read import read

FERRY = "We will open all of the old ferry gates again on Monday"
PARAGRAPHS = (
    f'"{FERRY}," said Ruth Okafor.',
    f'"{FERRY}," said Dan Marlowe.',
    f'"{FERRY.replace("Monday", "Tuesday")}," Ruth Okafor said.',
    f'"{FERRY} morning, and nobody will be turned away from any of them," she said.',
    '"All of the old ferry gates again," Marlowe said.',
    '"The old ferry gates are a disgrace, and so is all of the harbour," Marlowe said.',
    "“We will open all of the old ferry gates",
    "“and nobody will be turned away from any of them,” she said.",
)


def document(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), "copy.txt")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PARAGRAPHS), max_size=6))
def test_quotations_that_disagree_are_never_passed_over(paragraphs: list[str]) -> None:
    text = document(*paragraphs)
    if disagreements([list(quote.made(text, within=True))], [], ["quote"]) or disagreements(
        [list(quote.made(text))], [], ["quote"]
    ):
        assert may_disagree(text)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (FERRY, FERRY, True),
        (FERRY, FERRY.replace("old", "new"), True),
        (FERRY, "All of the old ferry gates", True),
        (FERRY, "We will open all of the schools and none of the old ferry lines at any time", False),
        ("All of the ferry gates now", "All of the ferry gates then", False),
        (FERRY, "Nobody will be turned away from any of them, whatever they say", False),
    ],
)
def test_words_say_whether_two_quotations_may_be_one(one: str, two: str, expected: bool) -> None:
    assert may_disagree(document(f'"{one}," she said.', f'"{two}," he said.')) == expected


def test_where_very_many_share_words_they_are_not_compared_two_by_two() -> None:
    spoken = [set(runs(f"you know what {number}".split())) for number in range(MANY + 1)]
    assert sharing(spoken) is None
    assert sharing(spoken[:-1]) == []
