"""Sections: pieces of data of which a run reads the few that it asks for."""

from factlint.hints import Protocol

Piece = bytes | memoryview


class Sections(Protocol):
    """A list of bytes will do."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int, /) -> Piece: ...


class DamagedError(Exception):
    """A section is not as it was written."""


def damaged() -> Sections:
    """What is said of a damaged section that nobody can mend."""
    raise DamagedError
