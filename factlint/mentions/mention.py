"""A mention: one checkable fact as the text states it, before anything is resolved.

Kinds are KINDS. The span is the expression itself, in the reading text, and
`reading[start:end] == text` always. What was printed is kept in `content`, whose
type belongs to the kind (see the grammar that makes it); `factlint.values` turns
it into a value against dateline and context.
"""

from factlint.record import NamedTuple

KINDS = (
    "date",
    "time",
    "duration",
    "set",
    "money",
    "quantity",
    "percent",
    "number",
    "count",
    "age",
    "ordinal",
    "person",
    "quote",
    "acronym",
    "name",
)

MODS = (
    "BEFORE",
    "AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "START",
    "MID",
    "END",
    "APPROX",
)
"""TIMEX3's modifiers (TimeML 1.2.1, section 2.2), used for every kind."""


class Mention(NamedTuple):
    kind: str
    start: int
    """In the reading text, code points."""
    end: int
    text: str
    """As printed: `reading[start:end]`."""
    content: tuple[object, ...]
    """What the grammar read; plain data only."""
    mod: str = ""
    """One of MODS, or "": the hedge that stands at the expression ("nearly", "more than")."""
