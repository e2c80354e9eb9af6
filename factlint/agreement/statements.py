"""`statements(document) -> statements`: all that a text says and may say otherwise elsewhere, plain data.

In: a document. Out: its statements, kind by kind in the order of KINDS, by place within a kind. Furniture states
nothing. They depend on the document alone (its dateline too), and can be kept as long as it stays as it is.
"""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from factlint.grammar import Grammar
from factlint.hints import TYPE_CHECKING, cast, import_module
from factlint.text.document import Document
from factlint.text.quotations import quotations
from factlint.values import told
from factlint.values.known import known

if TYPE_CHECKING:
    from factlint.agreement.standing import Comparer
    from factlint.agreement.statement import Statement

IN_BRACKETS = Grammar(r"\([^()]{0,30}[A-Z][A-Z.]")
BEFORE_BRACKETS = Grammar(r" \((?<=[A-Zs.] \()")
FIGURES = frozenset(("money", "count", "percent", "quantity"))
DAYS = frozenset(("date", "time"))


@cache
def comparer(kind: str) -> "Comparer":
    """The module of a kind, imported at its first use."""
    return cast("Comparer", import_module(f"factlint.agreement.{kind}"))


NARROWED = frozenset(("title", "name", "honorific", "quote", "figure", "date", "organisation"))
"""Kinds that leave something out where only one text is asked about."""


def statements_of(document: Document, kind: str, within: bool = False) -> "tuple[Statement, ...]":
    """The statements of one kind. `within`: those at least that another of the document may contradict."""
    if within and kind in WORTH and not WORTH[kind](document):
        return ()
    return made(document, kind, within and kind in NARROWED)


@lru_cache(maxsize=32)  # several rules, and then the story, ask for the document that is being linted
def made(document: Document, kind: str, within: bool) -> "tuple[Statement, ...]":
    return tuple(comparer(kind).made(document, within))


def statements(document: Document, kinds: "Sequence[str] | None" = None) -> "list[Statement]":
    """The statements of a document, of these kinds, or of all."""
    from factlint.agreement.statement import KINDS

    return [each for kind in (KINDS if kinds is None else kinds) for each in statements_of(document, kind)]


def are_said(part: str) -> Callable[[Document], bool]:
    """Asks whether two mentions of people have this part."""

    def asked(document: Document) -> bool:
        people = told.people(document)
        if len(people) < 2:
            return False
        from factlint.mentions.people.person import Person

        at = Person._fields.index(part)
        return sum(bool(mention.content[at]) for mention in people) > 1

    return asked


def are_named(document: Document) -> bool:
    """Whether anybody is named: a slip of the name may be no person's to us."""
    return bool(told.people(document))


def are_quoted(document: Document) -> bool:
    """Whether there are two quotations."""
    return len(quotations(document)) > 1


def are_defined(document: Document) -> bool:
    """Whether two pairs of brackets stand at short forms: cheap, and asked before anyone looks for long forms."""
    reading = document.reading
    if reading.count("(") < 2:
        return False
    inside = sum(1 for _ in IN_BRACKETS.finditer(reading))
    return inside + sum(1 for _ in BEFORE_BRACKETS.finditer(reading)) > 1


def are_counted(document: Document) -> bool:
    """Whether two figures of one unit, or two counts of anything, have other numbers."""
    figures = [value.mention for value in known(document) if value.mention.kind in FIGURES]
    if len(figures) < 2:
        return False
    from factlint.mentions.amount import Amount

    numbers: dict[tuple[str, str], set[str]] = {}
    for mention in figures:
        amount = Amount._make(mention.content)
        of = "" if mention.kind == "count" else amount.of
        numbers.setdefault((mention.kind, of), set()).add(amount.number)
    return any(len(each) > 1 for each in numbers.values())


def are_dated(document: Document) -> bool:
    """Whether two days are told, and two verbs of what happens once."""
    if sum(value.mention.kind in DAYS for value in known(document)) < 2:
        return False
    from factlint.agreement.moments import stand_twice

    return stand_twice(document.reading)


def are_bodies(document: Document) -> bool:
    """Whether two runs of capitalised words may be names of bodies."""
    from factlint.agreement.bodies import runs_with_bodies

    return len(runs_with_bodies(document.reading)) > 1


WORTH: dict[str, Callable[[Document], bool]] = {
    "title": are_said("titles"),
    "name": are_named,
    "age": are_said("age"),
    "honorific": are_said("honorific"),
    "quote": are_quoted,
    "figure": are_counted,
    "date": are_dated,
    "acronym": are_defined,
    "organisation": are_bodies,
}
"""Whether a text has two of what a kind is about: asked before the module of the kind is imported."""
