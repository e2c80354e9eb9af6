"""`resolve(mentions, document) -> values`: what the printed facts of a document come to, in the mentions'
order."""

from collections.abc import Sequence

from factlint.mentions.mention import Mention
from factlint.text.document import Document
from factlint.values.figures import resolve_figures
from factlint.values.value import Value

NO_FIGURES = frozenset(("person", "quote", "acronym", "name"))


def resolve(mentions: Sequence[Mention], document: Document, *, order: str = "") -> tuple[Value, ...]:
    """A value for every mention, in the same order.

    `order` is "day-first" or "month-first" where the settings say how "1/4/20" is read, else ""; `additions` are
    those that the mentions were found with.
    """
    figures = [mention for mention in mentions if mention.kind not in NO_FIGURES]
    resolved = iter(resolve_figures(figures, document, order=order))
    others = iter(resolve_others([mention for mention in mentions if mention.kind in NO_FIGURES], document))
    return tuple(next(others) if mention.kind in NO_FIGURES else next(resolved) for mention in mentions)


def resolve_others(mentions: Sequence[Mention], document: Document) -> list[Value]:
    """The values of persons, quotations, acronyms and names. Few short texts have any, hence the imports."""
    if not mentions:
        return []
    from factlint.values.people.resolve import resolve_people
    from factlint.values.quotes.resolve import resolve_acronym, resolve_name, resolve_quote

    alone = {"quote": resolve_quote, "acronym": resolve_acronym, "name": resolve_name}
    people = iter(resolve_people([each for each in mentions if each.kind == "person"], document.additions))
    return [next(people) if each.kind == "person" else alone[each.kind](each) for each in mentions]
