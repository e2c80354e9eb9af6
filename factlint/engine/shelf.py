"""The texts of a run, at hand where a story asks for them: kept up to so many characters, and else read once more.

In: texts. Out: documents as they were at first. One that has changed in between is refused (`ChangedError`):
what was found in it would stand in other places.
"""

from collections.abc import Iterator, Mapping, Sequence

from factlint.engine.company import Companion
from factlint.files.load import load
from factlint.stories.member import checksum
from factlint.text.document import Document
from factlint.text.read import UnreadableError, read

HELD = 1 << 26
"""Characters of the texts that are kept from their linting on."""
AT_HAND = 64
"""Documents that are kept while the texts of one story are compared."""


class ChangedError(Exception):
    """A text is not what it was when it was read first."""


class Shelf:
    """Gives documents by their number."""

    __slots__ = ("_at_hand", "_checksums", "_kept", "_room", "_texts")

    def __init__(self, texts: Sequence[Companion]) -> None:
        self._texts = texts
        self._checksums: dict[int, int] = {}
        self._at_hand: dict[int, Document] = {}
        self._kept: dict[int, Document] = {}
        self._room = HELD

    def keep(self, number: int, document: Document) -> None:
        """Keeps a text, if there is room or it can be had once only."""
        if self.has_room(len(document.source)) or self._texts[number].target.stdin:
            self._kept[number] = document

    def has_room(self, characters: int) -> bool:
        """Whether so many characters may be kept as well; from then on they count."""
        self._room -= characters
        return self._room > 0

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


class Sources(Mapping[str, str]):
    """The sources of some texts by name, read when a report asks for them; one that has changed is not there."""

    __slots__ = ("_numbers", "_shelf")

    def __init__(self, shelf: Shelf, numbers: Mapping[str, int]) -> None:
        self._shelf = shelf
        self._numbers = numbers

    def __getitem__(self, name: str) -> str:
        try:
            return self._shelf.read(self._numbers[name]).source
        except (ChangedError, OSError, UnreadableError):
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)
