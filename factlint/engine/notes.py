"""What rules have to say of their needles, kept in parts: of 80,000 notes a text asks for a few.

In: the notes of a rule, a line each. Out: sections with so many of them each, and what reads a note from those.
"""

from collections.abc import Sequence

from factlint.engine.sections import Sections
from factlint.record import NamedTuple

LINES = 256
"""Notes of one section."""


class Noted(NamedTuple):
    """Where the notes of a rule are kept. Plain data."""

    rule: int
    size: int
    """How many they are."""
    first: int
    """The first of their sections."""


def parts(notes: Sequence[str]) -> list[bytes]:
    """The sections that keep these notes."""
    texts = ("\n".join(notes[at : at + LINES]) for at in range(0, len(notes), LINES))
    return [text.encode("utf-8", "surrogatepass") for text in texts]


class KeptNotes:
    """The notes of a rule, by the numbers of their needles, each part read when it is asked for."""

    __slots__ = ("_noted", "_read", "_sections")

    def __init__(self, noted: Noted, sections: Sections) -> None:
        self._noted = noted
        self._sections = sections
        self._read: dict[int, list[str]] = {}

    def __len__(self) -> int:
        return self._noted.size

    def __getitem__(self, needle: int, /) -> str:
        part, line = divmod(needle, LINES)
        if part not in self._read:
            piece = bytes(self._sections[self._noted.first + part])
            self._read[part] = piece.decode("utf-8", "surrogatepass").split("\n")
        return self._read[part][line]
