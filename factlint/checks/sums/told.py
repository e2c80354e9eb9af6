"""How a number is told in a message: short, with its unit, no more digits than a reader would print."""

from decimal import Context, Decimal
from fractions import Fraction

from factlint.mentions.amount import Amount
from factlint.values.value import Value

SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}


def number(value: Fraction, digits: int = 3) -> str:
    """A number with so many digits that count; whole numbers below ten million with all of theirs: "4,313"."""
    if value.denominator == 1 and abs(value) < 10**7:
        return f"{value.numerator:,}"
    for scale, word in SCALES:
        if abs(value) >= scale:
            return f"{short(value / scale, digits)} {word}"
    return short(value, digits)


def short(value: Fraction, digits: int) -> str:
    """A number rounded to so many digits that count, its whole part kept."""
    exact = Context(prec=max(digits, len(str(abs(int(value)))))).divide(
        Decimal(value.numerator), Decimal(value.denominator)
    )
    text = f"{exact:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def like(value: Fraction, model: Value, digits: int = 3) -> str:
    """A number told in the unit of another value: "$5.3 million" like "$4 million"."""
    of = Amount._make(model.mention.content).of
    told = number(value, digits)
    if model.mention.kind == "money" and abs(value) < 1000 and value.denominator > 1:
        told = f"{float(value):.2f}"
    if model.mention.kind == "money" and of:
        return SIGNS[of] + told if of in SIGNS else f"{told} {of}"
    return f"{told}%" if model.mention.kind == "percent" else told


def percent(value: Fraction) -> str:
    """A share of one as a percentage: "50%", "33.3%"."""
    return f"{short(value * 100, 3)}%"
