"""The dateline: what a text's head says, and its file name."""

import pytest

from factlint.text.document import Dateline
from factlint.text.read import ReadOptions, read

BODY = "\n\nThe council met in the old hall and spoke of the bridge. It was closed in 2011.\n"
HEADS = [
    # head, ISO date, origin, as printed
    (" date 2020-01-04 Council votes to close the bridge", "2020-01-04", "header", "2020-01-04"),
    ("2020-01-04 Council votes to close the bridge", "2020-01-04", "header", "2020-01-04"),
    ("Saturday, 2020-01-04 " + "The bridge is closed. " * 8, "2020-01-04", "header", "Saturday, 2020-01-04"),
    ("(Last updated: 4 January 2020) " + "The bridge is closed. " * 8, "2020-01-04", "header", "4 January 2020"),
    ("Council votes\n\n04th Jan, 2020. 12:48 pm", "2020-01-04", "header", "04th Jan, 2020"),
    ("Published: March 3, 2021", "2021-03-03", "header", "March 3, 2021"),
    ("Published on 3 March 2021 at 10:15 GMT", "2021-03-03", "header", "3 March 2021"),
    ("Last updated: 5 March 2021\nPublished: 3 March 2021", "2021-03-03", "header", "3 March 2021"),
    ("Updated: 5 March 2021", "2021-03-05", "header", "5 March 2021"),
    ("Monday, March 5, 2024", "2024-03-05", "header", "Monday, March 5, 2024"),
    ("March 01, 2008", "2008-03-01", "header", "March 01, 2008"),
    ("Sept. 9, 2008", "2008-09-09", "header", "Sept. 9, 2008"),
    ("Date: 31.12.2018", "2018-12-31", "header", "31.12.2018"),
    ("12/31/2018", "2018-12-31", "header", "12/31/2018"),
    ("By Jane Doe, March 3, 2021", "2021-03-03", "byline", "March 3, 2021"),
    ("Jane Doe | 4 Jan 2020 10:00 GMT", "2020-01-04", "byline", "4 Jan 2020"),
    ("OSLO, Jan 4, 2020 (Reuters) - The bridge fell.", "2020-01-04", "header", "Jan 4, 2020"),
    ("OSLO, Norway, 4 January 2020 (AP) — The bridge fell.", "2020-01-04", "header", "4 January 2020"),
    ("OSLO: 4 January 2020 - The bridge fell.", "2020-01-04", "header", "4 January 2020"),
    ("OSLO, 4 January 2020", "2020-01-04", "header", "4 January 2020"),
    ("Bridge closed\n\nPort Selwyn, January 4, 2020", "2020-01-04", "header", "January 4, 2020"),
    (
        "Saturday, 4 January 2020\n\nOSLO, Jan 3 (Reuters) - It fell.",
        "2020-01-04",
        "header",
        "Saturday, 4 January 2020",
    ),
]
NONE = [
    "The plan of March 3, 2020 was bad.",
    "March 3, 2021 was a cold day.",
    "On March 3, 2021 the bridge fell.",
    "05/01/2018",
    "Date: 2020-02-30",
    "OSLO, Jan 4 (Reuters) - The bridge fell.",
    "Jan. 4, 2020 - The first stone is laid by the mayor of Kent",
    "Oslo, Jan 4, 2020 - a day that nobody forgot",
    "A bridge for 2020",
    "Oslo, 4 January 2010",  # what follows knows 2011: a tale of that day
    "Made in Oslo, 4 January 2020",
    "Made on 4 January 2020, as the council says, " + "the bridge is closed. " * 8,
    "Oslo, 4 January 2020, at the old bridge",
    "Order 2020-01-04 of the council is void.",
    "",
]
NAMES = [
    ("2020-01-04-story.md", "2020-01-04"),
    ("in/20200104_story.txt", "2020-01-04"),
    ("story_2020.01.04", "2020-01-04"),
    ("a\\2020-01-04.txt", "2020-01-04"),
    ("2020-01-04/story.txt", None),
    ("story-20201304.txt", None),
    ("2020-02-30.txt", None),
    ("120200104.txt", None),
]


def dateline(text: str, name: str = "story.txt", options: ReadOptions = ReadOptions()) -> Dateline | None:  # noqa: B008
    return read(text.encode(), name, options).dateline


@pytest.mark.parametrize(("head", "date", "origin", "printed"), HEADS)
def test_heads(head: str, date: str, origin: str, printed: str) -> None:
    found = dateline(head + BODY)
    assert found is not None
    assert (found.date, found.origin) == (date, origin)
    assert found.span is not None
    assert (head + BODY)[found.span.start : found.span.end] == printed


@pytest.mark.parametrize("head", NONE)
def test_no_date_of_the_head(head: str) -> None:
    assert dateline(head + BODY) is None


@pytest.mark.parametrize(("name", "date"), NAMES)
def test_file_names(name: str, date: str | None) -> None:
    assert dateline(BODY, name) == (Dateline(date, "file name") if date else None)


@pytest.mark.parametrize(
    ("name", "date"),
    [("2020-01-02.txt", "2020-01-04"), ("2019-12-30.txt", "2020-01-04"), ("2019-06-30.txt", "2019-01-04")],
)
def test_an_agency_s_day_takes_the_nearest_year(name: str, date: str) -> None:
    found = dateline("OSLO, Jan 4 (Reuters) - The bridge fell." + BODY, name)
    assert found is not None
    assert (found.date, found.origin) == (date, "header")


def test_a_date_far_down_is_not_the_head_s() -> None:
    assert dateline("One more line of text.\n\n" * 30 + "Published: March 3, 2021") is None


def test_the_order_of_trust() -> None:
    text = "---\ndate: 2020-01-02\n---\nPublished: March 3, 2021\n"
    assert dateline(text, "2019-01-01.md") == Dateline("2020-01-02", "front matter")
    given = ReadOptions(dateline="2018-05-06", dateline_origin="settings")
    assert dateline(text, "2019-01-01.md", given) == Dateline("2018-05-06", "settings")
    assert dateline(text.replace("date:", "dated:"), "2019-01-01.md") is not None
    assert dateline(text.replace("date:", "dateline:"), "2019-01-01.md") == Dateline("2020-01-02", "front matter")
    found = dateline("Published: March 3, 2021\n", "2019-01-01.md")
    assert found is not None
    assert found.origin == "header"


MARKED = [
    ("a.html", "<meta property='article:published_time' content='2020-01-04T10:00:00Z'><p>Text", "2020-01-04"),
    ("a.html", "<meta name=date content='4 January 2020'><p>Text", "2020-01-04"),
    (
        "a.html",
        '<script type=\'application/ld+json\'>{"datePublished": "2020-01-04T10:00"}</script>',
        "2020-01-04",
    ),
    ("a.html", "<p>By Jane <time datetime='2020-01-04'>a day ago</time><p>Text", "2020-01-04"),
    ("a.rst", ":Date: 2020-01-04\n\nText\n", "2020-01-04"),
    ("a.rst", "Title\n=====\n\n:date: 4 Jan 2020\n\nText\n", "2020-01-04"),
    ("a.md", "+++\ndate = 2020-01-04T10:00:00Z\n+++\nText\n", "2020-01-04"),
    ("a.md", "---\ndate: 2020-01-04 10:00\n---\nText\n", "2020-01-04"),
]


@pytest.mark.parametrize(("name", "text", "date"), MARKED)
def test_declared_dates(name: str, text: str, date: str) -> None:
    assert dateline(text, name) == Dateline(date, "front matter")


def test_a_date_in_markup_has_its_place_in_the_source() -> None:
    text = "<h1>Title</h1><p class=x>Published: <b>3&nbsp;March</b> 2021</p><p>Text"
    found = dateline(text, "a.html")
    assert found is not None
    assert found.span is not None
    assert text[found.span.start : found.span.end] == "3&nbsp;March</b> 2021"
