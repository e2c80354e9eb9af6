"""`statements(document) -> statements`: all that a text says and may say otherwise elsewhere, plain data.

In: a document. Out: its statements, kind by kind in the order of KINDS, by place within a kind. Furniture states
nothing. They depend on the document alone (its dateline too), and can be kept as long as it stays as it is.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module

from factlint.agreement.standing import Comparer
from factlint.agreement.statement import KINDS, Statement
from factlint.hints import cast
from factlint.mentions.people.person import Person
from factlint.text.document import Document
from factlint.text.quotations import quotations
from factlint.values import told

SAID_OF_PEOPLE = {
    kind: Person._fields.index(field)
    for kind, field in (("title", "titles"), ("age", "age"), ("honorific", "honorific"))
}
"""Which part of a mention of a person a kind is about."""


@cache
def comparer(kind: str) -> Comparer:
    """The module of a kind, imported at its first use."""
    assert kind in KINDS
    return cast("Comparer", import_module(f"factlint.agreement.{kind}"))


NARROWED = frozenset(("title", "name", "honorific", "quote", "figure", "acronym", "date", "organisation"))
"""Kinds that leave something out where only one text is asked about."""


def statements_of(document: Document, kind: str, within: bool = False) -> tuple[Statement, ...]:
    """The statements of one kind. `within`: those at least that another of the document may contradict."""
    return () if within and not may_differ(document, kind) else made(document, kind, within and kind in NARROWED)


@lru_cache(maxsize=2 * len(KINDS))  # several rules, and then the story, ask for the document that is being linted
def made(document: Document, kind: str, within: bool) -> tuple[Statement, ...]:
    return tuple(comparer(kind).made(document, within))


def may_differ(document: Document, kind: str) -> bool:
    """Whether a text has two of what a kind is about: asked before the kind's module is imported."""
    if kind == "name":
        return bool(told.people(document))  # a slip of a name may be no person's to us
    if kind in SAID_OF_PEOPLE:
        part = SAID_OF_PEOPLE[kind]
        return sum(bool(mention.content[part]) for mention in told.people(document)) > 1
    return kind != "quote" or len(quotations(document)) > 1


def statements(document: Document, kinds: Sequence[str] = KINDS) -> list[Statement]:
    """The statements of a document, of these kinds."""
    return [each for kind in kinds for each in statements_of(document, kind)]
