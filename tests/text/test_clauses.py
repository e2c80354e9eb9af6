"""Where clauses part: each row is a sentence with its clauses in braces, their number in front."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.clauses import clause_at, clauses
from factlint.text.document import Span

PARTED = [
    "{1The bridge was closed in 2018.}",
    "{1The bridge}{2, which opened in 1990}{1, was closed.}",
    "{1The bridge was closed}{2 after it was hit.}",
    "{1When the bridge opened}{2, it was hailed.}",
    "{1If the aid is cut}{2, 66 places go.}",
    "{1The aid was cut}{2; the places went.}",
    "{1The aid was cut}{2, and the places went.}",
    "{1The aid was cut}{2, but the places stayed.}",
    "{1The aid }{2(some $2 billion)}{1 was cut.}",
    "{1The mayor said}{2 that 12 people died.}",
    "{1The aid was cut}{2 — 66 places went.}",
    "{1It was frozen}{2 while talks went on.}",
    "{1Some, such as the port, stayed open.}",
    "{1As many as 12 people died.}",
    "{1It ended in March of that year.}",
    "{1The yard}{2, which burnt down}{1, reopened.}",
    "{1It opened on 3 May 2018 as a museum.}",
    "{1There were 7,000 troops}{2; 300 left.}",
    "{1He doubted}{2 whether 66 places went.}",
    "{1On Friday, the aid was cut.}",
    "{1It has been closed since 2018}{2, when it was hit.}",
]


@pytest.mark.parametrize("row", PARTED)
def test_clauses_part_where_a_reader_parts_them(row: str) -> None:
    pieces = re.findall(r"\{(\d)([^}]*)\}", row)
    text = "".join(piece for _, piece in pieces)
    expected: dict[str, list[Span]] = {}
    at = 0
    for number, piece in pieces:
        expected.setdefault(number, []).append(Span(at, at + len(piece)))
        at += len(piece)
    assert clauses(text, 0, len(text)) == tuple(map(tuple, expected.values()))


def test_a_date_is_never_cut() -> None:
    text = "On January 4, when it snowed, it closed."
    assert len(clauses(text, 0, len(text))) == 2
    assert len(clauses(text, 0, len(text), (Span(3, 30),))) == 1


@settings(max_examples=60)
@given(st.text(alphabet="ab ,;()—", max_size=40).map(lambda text: text.replace("ab", " which ")))
def test_clauses_do_not_overlap_and_are_found_again(text: str) -> None:
    found = clauses(text, 0, len(text))
    spans = sorted(span for clause in found for span in clause)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert all(clause_at(found, span.start) == clause for clause in found for span in clause)
