"""Days as the desk writes them, and how days stand to a validity."""

import pytest

from factlint.checks.facts.days import days, days_fault
from factlint.checks.facts.validity import standing, validity, validity_fault

READ = {
    "4 January 2020": ("2020-01-04", "2020-01-04"),
    "Saturday, 4 January 2020": ("2020-01-04", "2020-01-04"),
    "Jan. 4, 2020": ("2020-01-04", "2020-01-04"),
    "2020-01-04": ("2020-01-04", "2020-01-04"),
    "25/3/2020": ("2020-03-25", "2020-03-25"),
    "June 2017": ("2017-06-01", "2017-06-30"),
    "2017-06": ("2017-06-01", "2017-06-30"),
    "2017": ("2017-01-01", "2017-12-31"),
    "Q3 2019": ("2019-07-01", "2019-09-30"),
    "1873": ("1873-01-01", "1873-12-31"),
    "1990s": ("1990-01-01", "1999-12-31"),
}
REFUSED = {
    "last month": "no year",
    "June 18": "no year",
    "4/3/2020": "two days",
    "Friday, 4 January 2020": "was a Saturday",
    "30 February 2020": "calendar",
    "soon": "cannot be read",
    "from 2015 to 2018 and 2019": "cannot be read",
    "today": "leave the key out",
    "66 slots": "cannot be read",
}
STANDING = [
    # from, until, first, last, slack: standing
    ("2017-06-05", "2019-06-20", "2017-06-05", "2017-06-05", 0, "within"),
    ("2017-06-05", "2019-06-20", "2019-06-20", "2019-06-20", 0, "within"),
    ("2017-06-05", "2019-06-20", "2019-06-21", "2019-06-21", 0, "after"),
    ("2017-06-05", "2019-06-20", "2019-06-21", "2019-06-21", 1, "edge"),
    ("2017-06-05", "2019-06-20", "2017-06-04", "2017-06-04", 0, "before"),
    ("2017-06-05", "2019-06-20", "2017-06-04", "2017-06-04", 1, "edge"),
    ("2017-06-05", "2019-06-20", "2019-01-01", "2019-12-31", 0, "edge"),
    ("June 2017", "June 2019", "2017-06-05", "2017-06-05", 0, "edge"),
    ("June 2017", "June 2019", "2017-07-01", "2017-07-01", 0, "within"),
    ("June 2017", "June 2019", "2019-06-30", "2019-06-30", 0, "edge"),
    ("June 2017", "June 2019", "2019-05-31", "2019-05-31", 0, "within"),
    ("June 2017", "June 2019", "2019-07-01", "2019-07-01", 0, "after"),
    ("June 2017", "June 2019", "2017-05-31", "2017-05-31", 0, "before"),
    ("2017", "2019", "2017-08-01", "2017-08-01", 0, "edge"),
    ("2017", "2019", "2018-08-01", "2018-08-01", 0, "within"),
    ("2017", None, "2030-01-01", "2030-01-01", 0, "within"),
    (None, "2019", "1930-01-01", "1930-01-01", 0, "within"),
    (None, None, "1930-01-01", "1930-01-01", 0, "within"),
    ("2017-06-05", "2017-06-05", "2017-06-05T11:00", "2017-06-05T12:00", 0, "within"),
]


@pytest.mark.parametrize("text", READ)
def test_days_are_read_as_the_desk_writes_them(text: str) -> None:
    assert days(text) == READ[text]
    assert days_fault(text) == ""


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_day_is_refused_in_plain_words(text: str) -> None:
    assert REFUSED[text] in days_fault(text)
    with pytest.raises(ValueError, match="'"):
        days(text)


@pytest.mark.parametrize("row", STANDING, ids=str)
def test_partial_dates_leave_their_period_unchecked(
    row: tuple[str | None, str | None, str, str, int, str],
) -> None:
    begins, ends, first, last, slack, expected = row
    assert standing(validity({"since": begins, "until": ends}), first, last, slack) == expected


def test_dates_that_never_hold_are_a_mistake() -> None:
    assert "lies before" in validity_fault({"from": "2020", "until": "2019"})
    assert "the same key" in validity_fault({"from": "2018", "since": "2018"})
    assert validity_fault({"from": "2019", "until": "2019"}) == ""
