"""What a check kind is, and how the kinds are found: by the files of this folder."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from factlint.hints import Protocol, cast, import_module
from factlint.record import NamedTuple
from factlint.rulebook.field import Fields
from factlint.text.document import ROLES, Block, Document, Span

WORD, SUBSTRING, BLEND = "word", "substring", "blend"


class Needle(NamedTuple):
    """A literal that the engine looks for on behalf of a rule.

    A word needle (a word or a phrase) stands at word boundaries, as `\\b` has them,
    wherever its first and last characters are word characters; each space in it
    stands for one or more white-space characters. A substring needle stands
    anywhere, exactly. A blend has no text: it stands at every word of four or more
    ASCII letters and digits that has letters and one or two digits.
    """

    text: str
    ignorecase: bool = True
    match: str = WORD


class Prepared(NamedTuple):
    """A rule as its check keeps it: what to look for, and plain data (what `marshal` takes)."""

    needles: Sequence[Needle]
    data: object
    everywhere: bool = False
    """Whether `find` is to see this rule for every document, hit or not."""
    among: str = ""
    """Characters of which one stands in every text that `find` has anything to say of; "" for any text."""
    notes: Sequence[str] = ()
    """Of the first needles, a line each that is read when `find` asks for it: what there is to say of a hit."""


class Notes(Protocol):
    """A tuple of texts will do."""

    def __len__(self) -> int: ...

    def __getitem__(self, needle: int, /) -> str: ...


class PreparedRule(NamedTuple):
    """One rule of the kind, handed to `find`. `number` is the rule's number in the rulebook."""

    number: int
    data: object
    scope: tuple[str, ...] = ()
    """As `Rule.scope` has it; see `in_scope`."""
    notes: Notes = ()
    """As `Prepared.notes`."""


class Hit(NamedTuple):
    """A needle of a rule stands at `[start, end)` of the reading text, boundaries and case confirmed.

    It lies within one block of the rule's scope. Hits come by rule, needle and place, and may overlap.
    """

    rule: int
    needle: int
    """Index in the rule's `Prepared.needles`."""
    start: int
    end: int


def sees(scope: Sequence[str], role: str) -> bool:
    """Whether a rule of this scope looks at blocks of this role: those it names, or all prose."""
    named = [each for each in scope if each in ROLES]
    return role in named if named else role != "furniture"


def in_scope(document: Document, scope: Sequence[str]) -> Iterator[Block]:
    """The blocks that a rule of this scope looks at."""
    return (block for block in document.blocks if sees(scope, block.role))


class House(NamedTuple):
    """What the settings say about the copy: the house style that checks respect."""

    variety: str = ""
    """"en-US", "en-GB", or "" where the document decides."""
    accept: frozenset[str] = frozenset()
    """Words that typos, names, spelling and acronyms leave alone, in lower case."""


class Edit(NamedTuple):
    """Replace `[start, end)` of the reading text."""

    start: int
    end: int
    text: str


class Repair(NamedTuple):
    """Edits that belong together. Applicability as ruff has it: "safe", "unsafe" or "display"."""

    message: str
    edits: tuple[Edit, ...]
    applicability: str = "unsafe"


class Related(NamedTuple):
    """Another place that a problem speaks of, in the reading text."""

    start: int
    end: int
    message: str


class Claim(NamedTuple):
    """What a finding is about, for machines."""

    kind: str
    subject: str = ""
    stated: str = ""
    expected: str = ""
    source: str = ""


class Problem(NamedTuple):
    """What a check has found, in reading text. The engine words and places the finding."""

    rule: int
    span: Span
    values: Mapping[str, str]
    """For the placeholders of the rule's message."""
    fix: Repair | None = None
    alternatives: tuple[Repair, ...] = ()
    related: tuple[Related, ...] = ()
    claim: Claim | None = None
    severity: str = ""
    """Only where it is milder than the rule's, as inside a quotation."""
    message: str = ""
    """A template of its own, where one rule has several things to say."""


VERIFIED, CONTRADICTED, UNCHECKED = "verified", "contradicted", "unchecked"
STATUSES = (VERIFIED, CONTRADICTED, UNCHECKED)


class Verdict(NamedTuple):
    """What a fact says of a mention."""

    rule: int
    span: Span
    """Of the mention, in the reading text."""
    status: str
    """One of STATUSES; a fact that speaks of a mention and cannot judge it leaves it UNCHECKED."""
    why: str = ""
    """For the fact-checker's list: the value that the fact has, or why it does not judge."""
    problem: Problem | None = None
    """Of what is CONTRADICTED, or asked about."""


class Judge(Protocol):
    """A check of facts: beside what every check has, it judges mentions. `find` gives the problems of `judge`."""

    def judge(
        self, document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
    ) -> Iterator[Verdict]: ...


class Kind(Protocol):
    """A check's module. See the package's docstring."""

    FIELDS: Fields
    MESSAGE: str
    PLACEHOLDERS: tuple[str, ...]
    EVERY_DOCUMENT: bool

    def prepare(self, options: Mapping[str, object]) -> Prepared: ...

    def find(
        self, document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
    ) -> Iterator[Problem]: ...


@cache
def kinds() -> tuple[str, ...]:
    """The names of all check kinds."""
    folder = os.path.dirname(__file__)
    modules = (name[:-3] for name in os.listdir(folder) if name.endswith(".py"))
    return tuple(sorted(name.replace("_", "-") for name in modules if name not in ("__init__", "kind")))


@cache
def kind(name: str) -> Kind:
    """The check of this name, imported at its first use. KeyError where there is none."""
    if name not in kinds():
        raise KeyError(name)
    return cast("Kind", import_module("factlint.checks." + name.replace("-", "_")))
