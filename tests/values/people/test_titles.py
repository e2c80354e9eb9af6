"""Titles taken apart: text to (modifiers, rank, area, organisation, country), one line a title."""

import pytest

from factlint.values.people import titles

ROWS = [
    ("US acting Assistant Secretary of State for Eastern Africa",
     [(("acting",), "assistant secretary", "Eastern Africa", "", "US")]),
    ("United States Principal Deputy Assistant Secretary for African Affairs in the Bureau of African Affairs",
     [(("principal deputy",), "assistant secretary", "African Affairs", "Bureau of African Affairs",
       "United States")]),
    ("Chairman and Chief Operating Officer of Zed Airways",
     [((), "chairman", "", "Zed Airways", ""), ((), "chief operating officer", "", "Zed Airways", "")]),
    ("Kenya's navy chief", [((), "navy chief", "", "", "Kenya")]),
    ("Chief of Naval Staff (CNS) Admiral",
     [((), "navy chief", "", "", ""), ((), "admiral", "", "", "")]),
    ("Zed CEO", [((), "chief executive officer", "", "Zed", "")]),
    ("chief executive of Zed Inc.", [((), "chief executive officer", "", "Zed Inc.", "")]),
    ("State Department spokeswoman", [((), "spokesman", "", "State Department", "")]),
    ("minister of transport for Ruritania", [((), "minister", "transport for Ruritania", "", "")]),
    ("retired general", [(("retired",), "general", "", "", "")]),
    ("former Zed chairman", [(("former",), "chairman", "", "Zed", "")]),
    ("then-Sen.", [(("then",), "senator", "", "", "")]),
    ("President-elect", [(("elect",), "president", "", "", "")]),
    ("ex-minister", [(("former",), "minister", "", "", "")]),
    ("vice-president of marketing", [((), "vice president", "marketing", "", "")]),
    ("interim prime minister", [(("interim",), "prime minister", "", "", "")]),
    ("Deputy Prime Minister and Treasurer",
     [(("deputy",), "prime minister", "", "", ""), ((), "treasurer", "", "", "")]),
    ("Lt. Gen.", [((), "lieutenant general", "", "", "")]),
    ("professor at Turku University", [((), "professor", "", "Turku University", "")]),
    ("ambassador to France", [((), "ambassador", "France", "", "")]),
    ("secretary to the Treasury", [((), "secretary", "Treasury", "", "")]),
    ("harbour", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_a_title_is_modifiers_rank_area_and_body(text: str, expected: list[tuple[object, ...]]) -> None:
    assert [
        (title.modifiers, title.rank, title.area, title.organisation, title.country) for title in titles(text)
    ] == expected
