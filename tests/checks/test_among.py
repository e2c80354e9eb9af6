"""A check that says which characters its texts have has nothing to say of any other text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks.kind import House, PreparedRule, kind
from factlint.text.quotation_marks import CHARACTERS
from factlint.text.read import read

CHECKS = [
    *(("brackets", {"fault": fault}) for fault in ("unclosed", "mismatched")),
    ("compounds", {"exceptions": ()}),
    ("double-attribution", {}),
    *(
        ("quotation-marks", {"fault": fault})
        for fault in ("unclosed", "mismatched", "mixed", "mixed-apostrophes", "trailing-comma")
    ),
]
PIECES = (
    *(
        "e",
        "mail",
        "email",
        " ",
        ", ",
        ". ",
        "\n\n",
        "a",
        "1",
        "The board said",
        "As Lind stated",
        "long term plan",
    ),
    *("(", ")", "[", "]", "{", "}", "-", *CHARACTERS),
)


@pytest.mark.parametrize(("name", "options"), CHECKS)
@settings(max_examples=30, deadline=None)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=20))
def test_nothing_is_said_of_texts_without_them(name: str, options: dict[str, object], pieces: list[str]) -> None:
    check = kind(name)
    prepared = check.prepare(options)
    assert prepared.among
    text = "".join(piece for piece in pieces if not set(piece) & set(prepared.among))
    document = read(text.encode(), "copy.txt")
    assert not list(check.find(document, [PreparedRule(0, prepared.data)], (), House()))
