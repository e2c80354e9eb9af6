"""The texts of a run to be read once more where a story asks for them, so that none is kept in memory.

In: texts. Out: documents as they were at first. One that has changed in between is refused (`ChangedError`):
what was found in it would stand in other places.
"""

from collections.abc import Sequence

from factlint.engine.company import Companion
from factlint.files.load import load
from factlint.stories.member import checksum
from factlint.text.document import Document
from factlint.text.read import read

AT_HAND = 64
"""Documents that are kept while the texts of one story are compared."""


class ChangedError(Exception):
    """A text is not what it was when it was read first."""


class Shelf:
    """Gives documents by their number."""

    __slots__ = ("_at_hand", "_checksums", "_kept", "_texts")

    def __init__(self, texts: Sequence[Companion]) -> None:
        self._texts = texts
        self._checksums: dict[int, int] = {}
        self._at_hand: dict[int, Document] = {}
        self._kept: dict[int, Document] = {}

    def keep(self, number: int, document: Document) -> None:
        """Keeps a text that can be had once only."""
        self._kept[number] = document

    def note(self, number: int, checksum: int) -> None:
        """Notes what a text is like now."""
        self._checksums[number] = checksum

    def read(self, number: int) -> Document:
        """The document. ChangedError where it is another by now, OSError where it is gone."""
        document = self._kept.get(number) or self._at_hand.get(number)
        if document is None:
            target, assignment = self._texts[number][:2]
            document = read(load(target, assignment.options.largest), target.name, assignment.options)
            if checksum(document) != self._checksums.get(number):
                raise ChangedError(target.name)
            while len(self._at_hand) >= AT_HAND:
                self._at_hand.pop(next(iter(self._at_hand)))
            self._at_hand[number] = document
        return document
