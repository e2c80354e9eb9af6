"""Plain text: what is joined, what is not, and that nothing is moved that need not be."""

import textwrap

import pytest

from factlint.text.plain import plain

LONG = (
    "The council of the town has closed the old bridge for a week after the storm of Monday did more harm than "
    "anybody had expected, and Ann Lund, the mayor, said in Kent that it would open again in the spring, once the "
    "work is done. Nobody was hurt. The ferry will run at night too, from six in the evening until five."
)
JOINED = [
    # source, its blocks
    (
        "The plan of the mayor, said the\nclerk, has failed.",
        ["The plan of the mayor, said the clerk, has failed."],
    ),
    (
        "The plan of the mayor, said the  \n  clerk, has failed.",
        ["The plan of the mayor, said the clerk, has failed."],
    ),
    (
        "A plan that the council made for two-\nand three-year terms.",
        ["A plan that the council made for two- and three-year terms."],
    ),
    (
        "The plan of a council that is well-\nknown has failed.",
        ["The plan of a council that is well-known has failed."],
    ),
    ("apples\noranges\npears", ["apples", "oranges", "pears"]),
    (
        "The plan has failed, said the clerk.\nit was late.",
        ["The plan has failed, said the clerk.", "it was late."],
    ),
    ("He met the President\nDonald Roe.", ["He met the President", "Donald Roe."]),
    ("These are the plans that failed:\n- one\n- two", ["These are the plans that failed:", "- one", "- two"]),
    ("- The plan has\n  failed.\n- It was late.", ["- The plan has failed.", "- It was late."]),
    ("\n\n  \n", []),
    ("", []),
    (
        "The mayor of the town, who came late, said on Monday that the bridge of the town\n"
        "- it is old - was closed for the week by the council.",
        [
            "The mayor of the town, who came late, said on Monday that the bridge of the town",
            "- it is old - was closed for the week by the council.",
        ],
    ),
    (
        "The mayor of the town, who came late, said on Monday that the bridge of the town\n"
        "- it is old - was closed for the week by the council, and that it would open in\nspring.",
        [
            "The mayor of the town, who came late, said on Monday that the bridge of the town "
            "- it is old - was closed for the week by the council, and that it would open in spring.",
        ],
    ),
    ("One line", ["One line"]),
    ("\ufeff \u00a0\u2003One\u00a0", ["\ufeff \u00a0\u2003One"]),
]


def blocks(source: str) -> list[str]:
    layout = plain(source)
    return [layout.reading[start:end] for _, start, end in layout.blocks]


@pytest.mark.parametrize(("source", "expected"), JOINED)
def test_joints(source: str, expected: list[str]) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize("width", [45, 60, 72, 78, 100, 118])
def test_wrapped_paragraphs_come_back_whole(width: int) -> None:
    source = "\n\n".join(textwrap.fill(LONG, width, break_on_hyphens=False) for _ in range(3))
    assert blocks(source) == [LONG] * 3
    layout = plain(source)
    assert layout.map.segments == ()
    assert len(layout.reading) == len(source)
    assert plain(source.replace("\n", "\r\n")).reading.count("\r") == 4  # of the blank lines, none in a block
    assert blocks(source.replace("\n", "\r\n")) == [LONG] * 3


def test_a_wrapped_text_shows_where_capitals_go_on() -> None:
    name = "It was said in the hall on Monday, some hours after the storm, by Ann\nMary Lund."
    paragraph = textwrap.fill(LONG, 70, break_on_hyphens=False)
    assert blocks(name) == name.split("\n")
    item = (
        "The rivers of Kent that have a bridge and no ferry, as the list of the year\n- the old one\n- the new one"
    )
    assert blocks(item) == item.split("\n")
    assert blocks("\n\n".join([paragraph] * 4 + [name]))[-1] == name.replace("\n", " ")


def test_what_is_not_wrapped_is_the_source_itself() -> None:
    for source in (LONG + "\n" + LONG, "Head\n\n" + LONG + "\r\n" + LONG, "", "word"):
        assert plain(source).reading is source


@pytest.mark.parametrize(
    "sentence", ["Short one.", "A line of middling length that ends in a full stop.", LONG[:119] + "."]
)
def test_one_line_paragraphs_stay_apart(sentence: str) -> None:
    lines = [sentence, "Nobody saw it, said the mayor of the town.", sentence, "The rest is known."]
    assert blocks("\n".join(lines)) == lines


HEADINGS = [
    ("Council closes bridge\n\nThe bridge is closed.", True),
    ("Council closes bridge\nThe bridge is closed, and the ferry is late.", True),
    ("“Late again”: the ferry of Kent\n\nText.", True),
    ("The bridge is closed.\n\nText.", False),
    ("council closes bridge\n\nText.", False),
    ("Dear Ann,\n\nThe bridge is closed.", False),
    ("First line of text.\nCouncil closes bridge\nThe bridge is closed, and so is the road.", False),
    ("Council " + "x" * 100 + "\n\nText.", False),
]


@pytest.mark.parametrize(("source", "is_heading"), HEADINGS)
def test_headings(source: str, is_heading: bool) -> None:
    assert ("heading" in [block.role for block in plain(source).blocks]) == is_heading
