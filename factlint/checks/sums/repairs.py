"""What a mention would read with another number in it: as many decimals, the same scale word and unit."""

from fractions import Fraction

from factlint.checks.kind import Edit, Repair
from factlint.grammar import Grammar
from factlint.mentions.amount import Amount
from factlint.mentions.numeral import DIGITS
from factlint.values.value import Value

PRINTED = Grammar(r"\d[\d,]*(?:\.\d+)?")


def restated(value: Value, number: Fraction) -> Repair | None:
    """The repair that puts this number into a mention; None where it is printed in words or in two parts."""
    mention = value.mention
    read = Amount._make(mention.content)
    figures = list(PRINTED.finditer(mention.text))
    if len(figures) != 1 or read.form != DIGITS or read.upper or number < 0 or Fraction(read.number) <= 0:
        return None
    figure = figures[0][0]
    old = Fraction(figure.replace(",", ""))
    if not old:
        return None
    new = number * old / Fraction(read.number)
    text = same_look(new, figure)
    if text == figure:
        return None
    start = mention.start + figures[0].start()
    rest = mention.text[: figures[0].start()] + text + mention.text[figures[0].end() :]
    return Repair(f"Write '{rest}'", (Edit(start, start + len(figure), text),))


def same_look(number: Fraction, figure: str) -> str:
    """A number with the decimals and the grouping of a printed one."""
    decimals = len(figure.partition(".")[2])
    grouped = "," in figure or len(figure.partition(".")[0]) <= 3
    return f"{float(number):,.{decimals}f}" if grouped else f"{float(number):.{decimals}f}"


def either(*repairs: Repair | None) -> tuple[Repair, ...]:
    """Those repairs that there are."""
    return tuple(repair for repair in repairs if repair)
