"""`resolve_figures(mentions, document) -> values`: what dates, times, lengths and amounts come to."""

from collections.abc import Sequence

from factlint.mentions.mention import Mention
from factlint.text.document import Document
from factlint.values.amounts import amount
from factlint.values.temporal.resolve import resolve_temporal
from factlint.values.value import Value

TEMPORAL = frozenset(("date", "time", "duration", "set"))


def resolve_figures(mentions: Sequence[Mention], document: Document, *, order: str = "") -> tuple[Value, ...]:
    """A value for every figure, in the same order. `order` as in `factlint.values.resolve`."""
    times = iter(
        resolve_temporal([mention for mention in mentions if mention.kind in TEMPORAL], document, order=order)
    )
    return tuple(next(times) if mention.kind in TEMPORAL else amount(mention) for mention in mentions)
