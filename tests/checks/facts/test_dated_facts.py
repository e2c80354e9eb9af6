"""Facts of a time: validity, the day they were known on, and figures that change."""

import pytest
from trying import bare, fact, marked, told

HELD = fact(
    "count", 'says: "{count} berths"', "is: 66", "since: March 2017", "until: 20 June 2019", "severity: error"
)
HELD_ROWS = [
    ("2018-05-01", "The port has {66} berths."),
    ("2018-05-01", "The port has ⟨60⟩ berths."),
    ("2019-06-19", "The port has ⟨60⟩ berths."),
    ("2017-04-02", "The port has ⟨60⟩ berths."),
    ("2017-03-15", "The port has [60] berths."),
    ("2017-03-15", "The port has [66] berths."),
    ("2019-06-21", "The port has [60] berths."),
    ("2019-07-01", "The port has [60] berths."),
    ("2016-07-01", "The port has [60] berths."),
    ("", "The port has [60] berths."),
    ("", "The port has [66] berths."),
    ("2020-01-08", "In 2018 the port had ⟨60⟩ berths."),
    ("2020-01-08", "In 2018 the port had {66} berths."),
    ("2020-01-08", "In 2016 the port had [60] berths."),
    ("2020-01-08", "In 2019 the port had [60] berths."),
    ("", "In 2018 the port had ⟨60⟩ berths."),
    ("2018-05-01", "In 2012 the port had [60] berths."),
    ("2018-05-01", "The port had [60] berths, police said in 2012."),
    ("2018-05-01", "The port had [60] berths in 2012, police said on Friday."),
    ("2018-05-01", "The port has ⟨60⟩ berths, police said on Friday."),
]
AS_OF = fact("count", 'says: "{count} berths"', "is: 66", "as_of: 3 May 2018", "severity: error")
AS_OF_ROWS = [
    ("2018-05-03", "The port has ⟨60⟩ berths."),
    ("2018-05-02", "The port has ⟨60⟩ berths."),
    ("2018-05-01", "The port has [60] berths."),
    ("2019-05-01", "The port has ⟨60⟩ berths."),
    ("2019-05-01", "The port has {66} berths."),
    ("", "The port has ⟨60⟩ berths."),
]
TOLL = fact(
    "count",
    'says: "killed {count} people"',
    "series:",
    "  - is: 12",
    "    as_of: 3 May 2018",
    "  - is: 15",
    "    as_of: 5 May 2018",
    "  - is: at least 21",
    "    as_of: 9 May 2018",
    "severity: error",
)
TOLL_ROWS = [
    ("2018-05-03", "The quake killed {12} people."),
    ("2018-05-03", "The quake killed [9] people."),
    ("2018-05-04", "The quake killed {12} people."),
    ("2018-05-04", "The quake killed ⟨9⟩ people."),
    ("2018-05-04", "The quake killed {15} people."),
    ("2018-05-05", "The quake killed {12} people."),
    ("2018-05-05", "The quake killed {15} people."),
    ("2018-05-06", "The quake killed ⟨12⟩ people."),
    ("2018-05-06", "The quake killed {15} people."),
    ("2018-05-06", "The quake killed [16] people."),
    ("2018-05-06", "The quake killed [200] people."),
    ("2018-05-06", "The quake killed ⟨13⟩ people."),
    ("2018-05-06", "The quake killed {more than 14} people."),
    ("2018-05-06", "The quake killed {about 15} people."),
    ("2018-05-10", "The quake killed ⟨12⟩ people."),
    ("2018-05-10", "The quake killed {21} people."),
    ("2018-05-10", "The quake killed {300} people."),
    ("2018-05-10", "The quake killed ⟨18⟩ people."),
    ("2018-05-10", "On 3 May the quake killed {12} people."),
    ("2018-05-10", "At first it was thought the quake killed [12] people."),
    ("2018-04-10", "The quake killed [12] people."),
    ("", "The quake killed [12] people."),
    ("", "The quake killed [3] people."),
]
MISSING = TOLL.replace("is: 12", "is: 30").replace("at least 21", "4").replace("killed", "lost")
MISSING_ROWS = [
    ("2018-05-04", "The flood lost {30} people."),
    ("2018-05-06", "The flood lost {15} people."),
    ("2018-05-06", "The flood lost [14] people."),
    ("2018-05-06", "The flood lost ⟨30⟩ people."),
    ("2018-05-06", "The flood lost ⟨17⟩ people."),
    ("2018-05-10", "The flood lost ⟨15⟩ people."),
    ("2018-05-10", "The flood lost {4} people."),
]
POLL = fact(
    "percent",
    'says: "backed by {percent}"',
    "series:",
    "  - is: 40%",
    "    as_of: 3 May 2018",
    "  - is: 50%",
    "    as_of: 5 May 2018",
    "  - is: 45%",
    "    as_of: 9 May 2018",
)
POLL_ROWS = [
    ("2018-05-12", "He is backed by {45%}."),
    ("2018-05-12", "He is backed by ⟨50%⟩."),
    ("2018-05-12", "He is backed by [60%]."),
    ("2018-05-12", "He is backed by [20%]."),
]


@pytest.mark.parametrize(
    ("rules", "dateline", "row"),
    [
        *((HELD, *row) for row in HELD_ROWS),
        *((AS_OF, *row) for row in AS_OF_ROWS),
        *((TOLL, *row) for row in TOLL_ROWS),
        *((MISSING, *row) for row in MISSING_ROWS),
        *((POLL, *row) for row in POLL_ROWS),
    ],
)
def test_a_dated_fact_speaks_of_its_time(rules: str, dateline: str, row: str) -> None:
    assert marked(rules, bare(row), dateline) == row


def test_an_old_figure_says_since_when_it_is_another() -> None:
    assert told(TOLL, "The quake killed 12 people.", "2018-05-06") == [
        'warning: "killed 12 people" is an old figure: it is 15 as of 5 May 2018. That is 3 less (20%). '
        "Correct the copy?"
    ]


def test_a_figure_below_the_latest_is_asked_about() -> None:
    (message,) = told(TOLL, "The quake killed 13 people.", "2018-05-06")
    assert message.startswith('warning: "killed 13 people": the latest figure known is 15, as of 5 May 2018.')


def test_what_was_known_before_is_asked_about_later() -> None:
    assert told(AS_OF, "The port has 60 berths.", "2018-05-03")[0].startswith("error: ")
    assert told(AS_OF, "The port has 60 berths.", "2018-07-03")[0].startswith("warning: ")
