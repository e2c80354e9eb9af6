"""`resolve(mentions, document) -> values`: what the printed facts of a document come to, in the mentions'
order."""

from collections.abc import Callable, Sequence

from factlint.mentions.mention import Mention
from factlint.text.document import Document
from factlint.values.figures import resolve_figures
from factlint.values.people import resolve_people
from factlint.values.quotes.resolve import resolve_acronym, resolve_name, resolve_quote
from factlint.values.value import Value

ALONE: dict[str, Callable[[Mention], Value]] = {
    "quote": resolve_quote,
    "acronym": resolve_acronym,
    "name": resolve_name,
}
"""Kinds whose values need nothing but the mention."""


def resolve(mentions: Sequence[Mention], document: Document, *, order: str = "") -> tuple[Value, ...]:
    """A value for every mention, in the same order.

    `order` is "day-first" or "month-first" where the settings say how "1/4/20" is read, else ""; `additions` are
    those that the mentions were found with.
    """
    figures = [mention for mention in mentions if mention.kind != "person" and mention.kind not in ALONE]
    resolved = iter(resolve_figures(figures, document, order=order))
    people = iter(
        resolve_people([mention for mention in mentions if mention.kind == "person"], document.additions)
    )
    return tuple(
        next(people)
        if mention.kind == "person"
        else ALONE[mention.kind](mention)
        if mention.kind in ALONE
        else next(resolved)
        for mention in mentions
    )
