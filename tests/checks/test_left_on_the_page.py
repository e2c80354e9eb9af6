"""What belongs to a page and not to copy: told once a text; bylines, credits and prose are left alone."""

import pytest

from factlint.text import furniture

PARTS = {
    "slot": furniture.is_slot,
    "link": furniture.is_link,
    "invitation": furniture.is_invitation,
    "teaser": furniture.is_teaser,
}
LINES = [
    ("Double Click 900 x 250", "slot"),
    ("Advertisement", "slot"),
    ("ADVERTISEMENT", "slot"),
    ("The 20 x 30 picture hangs in the hall.", ""),
    ("Read more: The bridge that nobody wanted", "link"),
    ("Related: Bridges of the north", "link"),
    ("Read more books, the library says.", ""),
    ("Every evening we send you a selection. Sign up here.", "invitation"),
    ("He asked them to sign up there.", ""),
    ("The bridge has cost more than planned. (25.05.2017)", "teaser"),
    ("The bridge was opened (25.05.2017)", ""),
    ("By Jane Doe, Staff Writer", ""),
    ("4 January 2020, 12:48 pm", ""),
    ("(Reporting by Jane Doe)", ""),
]


@pytest.mark.parametrize(("line", "part"), LINES)
def test_a_line_is_one_part_of_a_page_or_none(line: str, part: str) -> None:
    assert [name for name, is_part in PARTS.items() if is_part(line)] == ([part] if part else [])


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Jane DoeWeb Editor", "Jane Doe"),
        ("Jane A. DoeStaff Reporter", "Jane A. Doe"),
        ("Jane Doe Web Editor", ""),
        ("Jane Doe, Web Editor", ""),
        ("Web Editor", ""),
        ("The newspaper has a new Editor", ""),
    ],
)
def test_where_name_and_role_have_run_together(line: str, behind: str) -> None:
    assert line[: furniture.glued_at(line)] == behind
