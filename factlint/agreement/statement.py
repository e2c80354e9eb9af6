"""A statement: one thing that a text says and that another place may say otherwise. Plain data, for a cache."""

from factlint.record import NamedTuple

KINDS = (
    "title",
    "name",
    "age",
    "honorific",
    "quote",
    "figure",
    "date",
    "acronym",
    "organisation",
    "sentence",
    "meeting",
    "copied",
    "dateline",
    "variety",
)
"""One module of this folder each: it makes the statements of its kind and says how two of them stand."""

ACROSS = tuple(kind for kind in KINDS if kind != "sentence")
"""Those that texts are compared by: sentences of several texts are `copied`."""

OWN = tuple(kind for kind in ACROSS if kind != "copied")
"""Those of them that a text has for itself, whatever the others say."""


class Statement(NamedTuple):
    kind: str
    """One of KINDS."""
    keys: tuple[str, ...]
    """What it is about ("okafor", "slots|country"): only statements that share a key are ever compared."""
    start: int
    """In the reading text, code points."""
    end: int
    text: str
    """As printed: `reading[start:end]`."""
    content: tuple[object, ...]
    """What its kind compares; only what `marshal` takes."""
    role: str = ""
    """Of its block: "heading", "caption", "paragraph", ..."""
    quoted: bool = False
    """Whether it stands within a direct quotation."""


class Stated(NamedTuple):
    """A statement and the text that it stands in."""

    document: int
    """Index among the documents that are compared; 0 where there is one."""
    statement: Statement


class Disagreement(NamedTuple):
    """One thing told in two or more ways that cannot all be right. Told once, however many places have it."""

    kind: str
    subject: str
    """What the statements are about, as a reader names it: a person, a head noun, a quotation's first words."""
    sides: tuple[tuple[Stated, ...], ...]
    """The places of each way of telling it; most places first, then by document and place."""
    why: str
    """What an editor is told: the words that differ, the arithmetic, the two titles."""
    sure: bool = False
    """Whether one side is surely wrong; else a question is asked."""
    aspect: str = ""
    """Which of the things that a kind compares: of a quotation "words" or "speaker"; "" where there is one."""
    slight: bool = False
    """Whether it is a matter of style: capitals, a word that an expansion may have or lack."""
