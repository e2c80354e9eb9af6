"""How two statements of one kind stand to one another: what every module of a kind answers."""

from collections.abc import Iterator, Sequence

from factlint.agreement.statement import Stated, Statement
from factlint.hints import Protocol
from factlint.record import NamedTuple
from factlint.text.document import Document

SAME, CONFLICT = "same", "conflict"
"""What is neither (compatible, of another thing, unknown) is not told at all."""


class Standing(NamedTuple):
    """SAME or CONFLICT, in one aspect of what the two say."""

    how: str
    why: tuple[str, ...] = ()
    """Reasons; those of all conflicts of a disagreement are told, each once."""
    aspect: str = ""
    """As `Disagreement.aspect`."""
    sure: bool = False
    slight: bool = False


class Comparer(Protocol):
    """A module of this folder that bears the name of a kind."""

    SHARED: int
    """So many keys two statements have in common before they are compared."""

    def made(self, document: Document, within: bool = False) -> Iterator[Statement]:
        """The statements of this kind in a document, by place.

        `within`: those that nothing else in the document may contradict can be left out, where that saves work.
        """

    def stand(self, one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
        """How two statements that share keys stand, `one` being the earlier; () where nothing can be said.

        `datelines`: ISO 8601 or "" for each document that is compared.
        """

    def subject(self, stated: Stated) -> str:
        """As `Disagreement.subject`."""

    def weight(self, stated: Stated) -> int:
        """How many places of its document say so."""
