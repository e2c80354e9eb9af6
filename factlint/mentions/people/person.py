"""What is printed of a person at one place: plain data, the content of a mention of kind "person"."""

from factlint.record import NamedTuple


class Printed(NamedTuple):
    """A title as printed: `[start, end)` of the reading text."""

    text: str
    start: int
    end: int


class Person(NamedTuple):
    """A mention's name with all that the same place says of who bears it. The mention's span is the name's."""

    name: str
    """As printed, without honorific and title: "Okafor", "Ruth A. Okafor Jr."."""
    honorific: str
    """"Mr", "Dame", or ""."""
    titles: tuple[tuple[str, int, int], ...]
    """`Printed`, in the order of the text: before the name, behind it."""
    age: str
    """As printed, "45", or ""."""
    body: str
    """Who employs, where that is said without a title: "Ruth Okafor of Zed Air"; or ""."""
    person: int
    """The person's number within the document, in the order of first mentions, from 1."""
    full_name: str
    """The fullest form of the name that the document has."""
    introduced: bool
    """Whether the document gives more than a surname for this person anywhere."""
    ambiguous: bool
    """Whether this short form fits several persons of the document; `person` is the nearest before it."""


class Named(NamedTuple):
    """A name with what stands around it, before it is known whose it is."""

    name: str
    start: int
    end: int
    honorific: str
    titles: tuple[Printed, ...]
    age: str
    body: str
    full: bool
    """Whether there is more than one word."""
