"""What texts disagree on, as a test writes it: `kind: way | way` with the places of each way as printed."""

from collections.abc import Sequence

from factlint.agreement.disagreements import disagreements
from factlint.agreement.statement import KINDS, Disagreement
from factlint.agreement.statements import statements
from factlint.text.read import ReadOptions, read


def found(texts: Sequence[str], kinds: Sequence[str] = KINDS, datelines: Sequence[str] = ()) -> list[Disagreement]:
    """The disagreements of plain texts."""
    days = [*datelines, *[""] * (len(texts) - len(datelines))]
    documents = [
        read(text.encode(), f"{number}.txt", ReadOptions(dateline=day))
        for number, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    return disagreements([statements(document, kinds) for document in documents], days, kinds)


def told(each: Disagreement) -> str:
    """The sides of a disagreement, the places of each as printed."""
    sides = [" + ".join(stated.statement.text for stated in side) for side in each.sides]
    return " | ".join(sides)
