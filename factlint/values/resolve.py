"""`resolve(mentions, document) -> values`: what the printed facts of a document come to, in the mentions'
order."""

from collections.abc import Callable, Sequence

from factlint.mentions.mention import Mention
from factlint.mentions.people.words import NONE, Additions
from factlint.text.document import Document
from factlint.values.amounts import amount
from factlint.values.people import resolve_people
from factlint.values.quotes.resolve import resolve_acronym, resolve_name, resolve_quote
from factlint.values.temporal import resolve_temporal
from factlint.values.value import Value

TEMPORAL = frozenset(("date", "time", "duration", "set"))
ALONE: dict[str, Callable[[Mention], Value]] = {
    "quote": resolve_quote,
    "acronym": resolve_acronym,
    "name": resolve_name,
}
"""Kinds whose values need nothing but the mention; any other is an amount."""


def resolve(
    mentions: Sequence[Mention], document: Document, *, order: str = "", additions: Additions = NONE
) -> tuple[Value, ...]:
    """A value for every mention, in the same order.

    `order` is "day-first" or "month-first" where the settings say how "1/4/20" is read, else ""; `additions` are
    those that the mentions were found with.
    """
    times = iter(
        resolve_temporal([mention for mention in mentions if mention.kind in TEMPORAL], document, order=order)
    )
    people = iter(resolve_people([mention for mention in mentions if mention.kind == "person"], additions))
    return tuple(
        next(times)
        if mention.kind in TEMPORAL
        else next(people)
        if mention.kind == "person"
        else ALONE.get(mention.kind, amount)(mention)
        for mention in mentions
    )
