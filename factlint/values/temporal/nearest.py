"""Which turn of a recurring day or period a clause means: "June 18", "in October", "Easter" have one every year.

In: the dateline, what makes the period of a turn, the tense of the clause. Out: the period, with the one on the
other side as an alternative where the clause says nothing of past or future.
"""

from collections.abc import Callable
from datetime import date

from factlint.values.temporal.period import UNKNOWN, Period

TURNS = range(-2, 3)
AHEAD = 62
"""Days: a past clause with a date this close ahead, and none for ten months behind, means the one ahead."""
LONG_AGO = 300
JUST_PAST = 14
"""Days: a future clause with a date this close behind, and none for eleven months ahead, means the one behind."""


def nearest(today: date, make: Callable[[int], Period], tense: str, turns: range = TURNS) -> Period:
    """Of the periods some turns ago, this turn and the next, the one that the clause means. Basis "dateline"."""
    found = [made for shift in turns if (made := _made(make, shift)).lo is not None]
    past = [one for one in found if one.lo is not None and one.lo <= today]
    future = [one for one in found if one.hi is not None and one.hi >= today]
    if not past or not future:
        return (past[-1] if past else future[0] if future else UNKNOWN)._replace(basis="dateline")
    before, after = past[-1], future[0]
    if before == after:
        return before._replace(basis="dateline")
    assert before.hi is not None
    assert after.lo is not None
    back, ahead = (today - before.hi).days, (after.lo - today).days
    if tense == "past":
        chosen = after if back > LONG_AGO and ahead <= AHEAD else before
        return chosen._replace(basis="dateline")
    if tense == "future":
        chosen = before if back <= JUST_PAST and ahead > LONG_AGO + 30 else after
        return chosen._replace(basis="dateline")
    chosen, other = (before, after) if back <= ahead else (after, before)
    return chosen._replace(basis="dateline", alternatives=(str(other.value),), others=(other,))


def _made(make: Callable[[int], Period], shift: int) -> Period:
    try:
        return make(shift)
    except (ValueError, OverflowError):  # before the year 1, after 9999
        return UNKNOWN
