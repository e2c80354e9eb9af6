"""The grammars that few texts ask for: noon, seasons, holidays, decades by name, spoken hours and years, quarters.

In: the name of a grammar, and the place of its word in a folded block. Out: an atom, or None.
"""

from factlint.mentions.temporal.atom import Atom, word_before
from factlint.mentions.temporal.clocks import counted_from, read_point
from factlint.mentions.temporal.days import read_now
from factlint.mentions.temporal.holidays import read_holiday
from factlint.mentions.temporal.seasons import read_named_decade, read_season
from factlint.mentions.temporal.sets import read_recurrent
from factlint.mentions.temporal.spelled import read_spelled
from factlint.mentions.temporal.spoken import read_spoken
from factlint.mentions.temporal.units import read_unit
from factlint.mentions.temporal.years import read_fiscal, read_quarter

SPANS = frozenset(("for", "in", "within"))
"""Words before "2h" that make it a length."""


def read_seldom(grammar: str, word: str, low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The atom at one trigger."""
    if grammar == "clock":
        point = read_point(low, text, start, end, floor)
        return counted_from(low, point, floor) if point else None
    if grammar == "season":
        return read_season(low, start, end, floor)
    if grammar == "set":
        return read_recurrent(low, text, start, end)
    if grammar == "holiday":
        return read_holiday(low, text, start, end, floor)
    if grammar == "decade":
        return read_named_decade(low, start, end)
    if grammar == "now":
        return read_now(low, start, end)
    if grammar == "spoken":
        return read_spoken(low, text, start, end, floor)
    if grammar == "spelled":
        return read_spelled(low, start, end, floor)
    if word == "h" and text[start] == "h":
        return read_unit(low, text, start, end, floor) if word_before(low, _figures(low, start)) in SPANS else None
    return read_fiscal(low, start) if grammar == "fiscal" else read_quarter(low, start)


def _figures(low: str, end: int) -> int:
    """Where the figures before an "h" begin."""
    begin = end
    while end - begin < 5 and begin and low[begin - 1] in "0123456789/ " and low[begin - 2 : begin] != "  ":
        if low[begin - 1] == " " and begin != end:
            break
        begin -= 1
    return begin
