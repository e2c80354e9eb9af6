"""The report of a run kept in the user's cache folder, for the next run that asks for the very same.

In: all that a report depends on (`Asked`), each text by its state on the disk. Out: the report, where the last run
from this folder asked the same and nothing has moved since: no text, no rule file, no module of the program. Then
no rule is loaded and no text read. Whatever is different, too young to be trusted or damaged, and the run goes on
as if there were none. Only reports are kept that are whole: of readable texts, without secrets, not too long.
"""

import os
from binascii import crc32
from collections.abc import Iterable, Iterator, Sequence
from marshal import dumps, loads

from factlint.engine import cache_file
from factlint.engine.cache_folder import cache_folder
from factlint.engine.program import program
from factlint.engine.sections import DamagedError, damaged
from factlint.engine.stamps import YOUNG, Stamp, State, is_unmoved
from factlint.errors import UserError
from factlint.hints import TYPE_CHECKING, cast
from factlint.record import NamedTuple
from factlint.rulebook.files import pack_files

if TYPE_CHECKING:
    from factlint.engine.run import Linted

LONGEST = 8_000_000
"""Characters of a report that is kept."""

Books = list[tuple[tuple[str, ...], list[Stamp]]]
"""Rule files and folders that were loaded together, and the files that they came to."""


class Asked(NamedTuple):
    """What a report depends on besides rules and program. Plain data."""

    folder: str
    """The absolute folder that the run was started in."""
    how: tuple[object, ...]
    """Options, settings, names of texts."""
    states: tuple[State, ...]
    """Of the texts, taken before any was read."""


class Answer(NamedTuple):
    report: str
    code: int
    """The exit code."""
    utf8: bool
    """Whether it is written in UTF-8, whatever the terminal has."""


def answer(asked: Asked) -> Answer | None:
    """The report that was kept for this; None where there is none, or where it may be another by now."""
    path = path_of(asked.folder)
    found = cache_file.read(path, made_for(asked.folder)) if path else None
    if found is None:
        return None
    how, states, books, code, utf8 = cast("tuple[object, object, Books, int, bool]", found.head)
    if how != asked.how or states != asked.states:
        return None
    if any(time + YOUNG >= found.written for _, time, _ in asked.states):
        return None
    if not all(stand(roots, stamps, found.written) for roots, stamps in books):
        return None
    found.sections.mend = damaged
    try:
        return Answer(cast("str", loads(found.sections[0])), code, utf8)
    except DamagedError:
        return None


def keep(asked: Asked, answer: Answer, sets: Iterable[Sequence[str]]) -> None:
    """Keeps the report of a run that loaded these sets of rule files and folders."""
    from factlint.engine.cache import stamps_of

    books: Books = []
    for roots in sets:
        stamps = stamps_of(roots)
        if stamps is None:
            return
        books.append((tuple(roots), stamps))
    path = path_of(asked.folder)
    if path:
        head = asked.how, asked.states, books, answer.code, answer.utf8
        cache_file.write(path, made_for(asked.folder), head, [dumps(answer.report)])


def stand(roots: Sequence[str], stamps: Sequence[Stamp], written: int) -> bool:
    """Whether the rules of these roots surely are what they were."""
    try:
        files = {os.path.abspath(entry.file) for entry in pack_files(roots)}
    except UserError:
        return False
    return files <= {stamp[0] for stamp in stamps} and all(is_unmoved(stamp, written) for stamp in stamps)


def path_of(folder: str) -> str:
    """Where the last report of runs started in a folder is kept, beside its texts' results; "" for nowhere."""
    caches = cache_folder()
    return os.path.join(caches, f"results-{crc32(os.fsencode(folder)):08x}") if caches else ""


def made_for(folder: str) -> str:
    return f"{program()} {folder}"


class Draft:
    """A report on its way out, noted as it passes by."""

    __slots__ = ("_pieces", "_size", "is_fit")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._size = 0
        self.is_fit = True
        """Whether it may be kept."""

    def results(self, results: "Iterable[Linted]") -> "Iterator[Linted]":
        """The same results. Some are not to be kept."""
        from factlint.engine.results import is_unfit

        for result in results:
            self.is_fit = self.is_fit and not any(map(is_unfit, result.findings))
            yield result

    def pieces(self, pieces: Iterable[str]) -> Iterator[str]:
        """The same pieces."""
        for piece in pieces:
            self._size += len(piece)
            if self._size > LONGEST:
                self.is_fit = False
            if self.is_fit:
                self._pieces.append(piece)
            yield piece

    def keep(self, asked: Asked, code: int, *, utf8: bool, sets: Iterable[Sequence[str]]) -> None:
        """Keeps what has passed by, as the report of a run that loaded these sets of rule files and folders."""
        keep(asked, Answer("".join(self._pieces), code, utf8), sets)
