"""What lengths of time and repetitions come to."""

import pytest

LENGTHS = [
    ("after two weeks of talks", "P2W", "10.5", "17.5"),
    ("a 36-hour strike", "PT36H", "1.479", "1.521"),
    ("more than a year of talks", "P1Y", "365.242", None),
    ("at most two days of talks", "P2D", "0", "2"),
    ("nearly two years of talks", "P2Y", "657.436", "730.485"),
    ("two and a half years of talks", "P2.5Y", "821.796", "1004.417"),
    ("over a decade of talks, more than a decade", "P10Y", "3652.425", None),
    ("about ten years of talks", "P10Y", "3287.182", "4017.668"),
    ("half an hour of talks", "PT30M", "0.01", "0.031"),
    ("half a year of talks", "P6M", "91.311", "273.932"),
    ("in a few hours of talks", "PTXH", "0.083", None),
    ("for decades of talks", "PXDE", "7304.85", None),
    ("two quarters of growth, the last two quarters", "P2Q", "136.966", "228.277"),
    ("two years and six months in jail", "P2Y6M", "897.888", "928.325"),
    ("two to three years in jail", "P2Y/P3Y", "547.864", "1278.349"),
]


@pytest.mark.parametrize(("text", "written", "lo", "hi"), LENGTHS)
def test_duration(values, text, written, lo, hi):
    found = values(text)[-1]
    assert (found.mention.kind, found.value, found.lo, found.hi) == ("duration", written, lo, hi)


SETS = [
    ("It meets every July.", "XXXX-07"),
    ("It meets every two weeks.", "P2W"),
    ("15 a year", "P1Y"),
    ("an annual fair", "P1Y"),
    ("every Monday", "XXXX-WXX-1"),
    ("on Sundays", "XXXX-WXX-7"),
    ("every night", "TNI"),
]


@pytest.mark.parametrize(("text", "written"), SETS)
def test_set(value, text, written):
    found = value(text)
    assert (found.mention.kind, found.value) == ("set", written)
