"""The stretch that a length is anchored to. The dateline is Saturday, 4 January 2020."""

import pytest

STRETCHES = [
    ("It rained for the last two weeks.", "P2W", ["2019-W51/2019-W52", "2019-12-21/2020-01-04"]),
    ("It rained for the past two days.", "P2D", ["2020-01-02/2020-01-03", "2020-01-02/2020-01-04"]),
    ("The next three months are dry.", "P3M", ["2020-02/2020-04", "2020-01-05/2020-04-04"]),
    ("It fell over the past year.", "P1Y", ["2019", "2019-01-04/2020-01-04"]),
    ("It grew in the coming two quarters.", "P2Q", ["2020-Q2/2020-Q3", "2020-01-05/2020-07-04"]),
    ("They will pay within five days.", "P5D", ["2020-01-04/2020-01-09"]),
    ("It rained in the first two weeks of May 2019.", "P2W", ["2019-05-01/2019-05-14"]),
    ("It rained in the last ten days of May 2019.", "P10D", ["2019-05-22/2019-05-31"]),
    ("It rained in the first two years of May 2019.", "P2Y", []),
    ("It is shut for three days starting Jan. 6, 2020.", "P3D", ["2020-01-06/2020-01-08"]),
    ("It is shut for three days from today.", "P3D", ["2020-01-04/2020-01-06"]),
    (
        "It opened on May 3, 2009. The following two weeks were dry.",
        "P2W",
        ["2009-W19/2009-W20", "2009-05-04/2009-05-17"],
    ),
    ("It opened in 2009. The following two weeks were dry.", "P2W", []),
    ("It rained for more than the last two weeks.", "P2W", ["2019-W51/2019-W52", "2019-12-21/2020-01-04"]),
    ("It rained for two weeks.", "P2W", []),
    ("It rained in the last few weeks.", "PXW", []),
    ("It rained in the last two to three weeks.", "P2W/P3W", []),
    ("It rained in the last two weeks of the race.", "P2W", []),
    ('"It rained for the last two weeks," he said.', "P2W", []),
    ("It lasted for the last 9999 years.", "P9999Y", []),
]


@pytest.mark.parametrize(("text", "length", "stretches"), STRETCHES)
def test_a_length_has_the_stretch_it_is_anchored_to(values, text, length, stretches):
    [found] = [value for value in values(text) if value.mention.kind == "duration"]
    assert (found.value, list(found.alternatives)) == (length, stretches)


def test_nothing_is_anchored_without_a_dateline(value):
    assert value("It rained for the last two weeks.", today="").alternatives == ()


def test_minutes_are_anchored_where_the_dateline_has_a_time(value):
    found = value("It rained for the last three hours.", time="10:20")
    assert found.alternatives == ("2020-01-04T07:20/2020-01-04T10:20", "2020-01-04T07:00/2020-01-04T10:00")
    assert value("It rained for the last three hours.").alternatives == ()
