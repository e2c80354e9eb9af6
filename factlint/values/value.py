"""A value: a mention resolved against dateline and context, comparable with others.

`value` has the shape of `docs/facts.schema.json`: a date or time is a TIMEX3 / EDTF
string ("2020-01-03", "2018-01", "2013-Q3", "2018-W05", "199", "2015/2011"), a
duration ISO 8601 ("P2W"), money `{"amount", "currency"}` or `{"min", "max",
"currency"}`, a quantity `{"amount", "unit"}`, a person `{"name", "title", "rank", ...}`,
a quotation `{"speaker", "speaker_span", "text", "kind"}`, an acronym `{"short", "long", "defined", ...}`,
a name `{"name"}`, anything else a number as text; None
where it cannot be resolved. `lo` and `hi` bound it with the precision as printed:
ISO 8601 days or minutes for dates and times, decimal numbers as text otherwise;
None where it is open on that side.
"""

from enum import Enum

from factlint.hints import Any
from factlint.mentions.mention import Mention
from factlint.record import NamedTuple

BASES = ("absolute", "dateline", "anaphor", "event")
"""How a value was come by; "event" is kept as offset and event, unresolved."""

Printed = str | dict[str, Any] | None


class Value(NamedTuple):
    mention: Mention
    value: Printed
    lo: str | None = None
    hi: str | None = None
    lo_open: bool = False
    """Whether `lo` itself is left out: "more than 5" is (5, ...)."""
    hi_open: bool = False
    basis: str = "absolute"
    alternatives: tuple[Printed, ...] = ()
    """Other readings that the text leaves open, as 4 March and 3 April for 4/3."""
    valid: bool = True
    """False for what no calendar or clock has: 30 February, 25:00."""


class Relation(Enum):
    """How two values stand to one another. Only `CONTRADICTORY` is ever reported."""

    SAME = "same"
    REFINES = "refines"
    """The first lies within the second or the second within the first."""
    COMPATIBLE = "compatible"
    """They overlap, neither within the other."""
    CONTRADICTORY = "contradictory"
    UNKNOWN = "unknown"
    """Not of one thing, or not resolved."""
