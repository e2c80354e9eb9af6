"""What the grammars of amounts put into a mention's `content`: plain data, a tuple of an `Amount`'s fields."""

from factlint.mentions.hedges import Hedge
from factlint.mentions.mention import Mention
from factlint.mentions.numeral import Numeral, Scope
from factlint.record import NamedTuple


class Amount(NamedTuple):
    """The content of money, quantity, percent, number, count, age and ordinal mentions."""

    number: str
    """Decimal text, scales worked in; "" where the text gives no number that can be read."""
    upper: str
    """The other end of a range, or ""."""
    step: str
    """What the last printed digit is worth; "" for a fraction and for what has no number."""
    form: str
    """How the number is printed: one of `factlint.mentions.numeral`."""
    near: bool
    """Whether the hedge keeps near the number: "nearly", "just over"."""
    of: str
    """ISO 4217 code, pint's unit, the head of the counted noun, an age's unit, "point" for percentage points,
    or ""."""
    detail: str
    """What a sum is paid for ("barrel"), the counted noun as printed ("US troops"), candidates of a currency;
    or ""."""
    floor: str
    """What a vague numeral is at least, or ""."""


def mention(
    scope: Scope, kind: str, numeral: Numeral, end: int, of: str = "", detail: str = "", hedge: Hedge | None = None
) -> Mention:
    """The mention of a numeral, from the hedge before it to `end`, or to the hedge behind it."""
    start, mod, near = numeral.start, "", False
    if hedge:
        mod, near = hedge.mod, hedge.near
        start, end = min(start, hedge.at), max(end, hedge.at)
    content = (numeral.number, numeral.upper, numeral.step, numeral.form, near, of, detail, numeral.floor)
    return Mention(kind, start, end, scope.text[start:end], content, mod)
