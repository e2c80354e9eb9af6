"""A rule file while it is read: its text, where an offset stands, and every mistake found so far.

Bytes in, text out: UTF-8 with or without BOM. Refuses other encodings, control
characters and files over the limit, each with the place and what to do.
"""

import re
from functools import cache

from factlint.errors import Complaint
from factlint.rulebook.rule import Place
from factlint.rulebook.secret import new_salt
from factlint.text.linemap import LineMap

LIMIT = 16_000_000
"""Bytes. 30,000 rules with all their examples are about 10 MB."""


@cache
def _unprintable() -> re.Pattern[str]:
    """What YAML does not take as a character, https://yaml.org/spec/1.1/#c-printable"""
    return re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def _section() -> re.Pattern[str]:
    """A top key that only a fact sheet has."""
    return re.compile(r"^(?:story|people|events|figures|quotes|names|acronyms|spellings|never) *:", re.MULTILINE)


@cache
def _tops() -> re.Pattern[str]:
    """A key that stands at the left margin."""
    return re.compile(r"^(\w[\w ]*?) *:", re.MULTILINE)


class Source:
    """The text of one rule file, and the complaints about it."""

    __slots__ = ("complaints", "file", "files", "lines", "mended", "mistakes", "salt", "text")

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.lines = LineMap(text)
        self.complaints: list[Complaint] = []
        self.mistakes = 0
        """How often something would not do, whether or not there was more to say about it."""
        self.files: list[str] = []
        """The data files that were read on behalf of its rules."""
        self.salt = new_salt()
        """For the digests of what nothing repeats."""
        self.mended: set[int] = set()
        """Rows that were changed to read on past a mistake in them; nothing more is said about those."""

    def is_sheet(self) -> bool:
        """Whether this looks like a fact sheet, readable or not."""
        return _section().search(self.text) is not None

    def place(self, offset: int) -> Place:
        return Place(self.file, *self.lines.location(offset))

    def complain(self, offset: int, message: str) -> None:
        """Keeps a mistake at an offset of the text."""
        self.mistakes += 1
        row, column = self.lines.location(offset)
        if row not in self.mended:
            message = self.discreet(offset, message)
            self.complaints.append(Complaint(message, self.file, row, column))

    def discreet(self, offset: int, message: str) -> str:
        """The message, or one that repeats nothing of the lines below `never`, where it stands among them."""
        if "never" not in self.text:
            return message
        tops = _tops().findall(self.text, 0, self.lines.starts[self.lines.location(offset).row - 1] + 1)
        line = self.line_at(offset)
        if not tops or tops[-1] != "never" or not line.startswith((" ", "-", "never")):
            return message
        words = set(re.findall(r"\w+", line.partition(":")[2] if line.startswith("never") else line))
        if words.isdisjoint(re.findall(r"\w+", message)):
            return message
        return "this line cannot be read as it stands; write '- ' and the word or phrase in double quotation marks"

    def mend(self, row: int, lines: list[str]) -> None:
        """Replaces lines from a row on, so that reading can go on; every line keeps its row."""
        starts = self.lines.starts
        after = row + len(lines)
        rest = "\n" + self.text[starts[after - 1] :] if after <= len(starts) else ""
        self.text = self.text[: starts[row - 1]] + "\n".join(lines) + rest
        self.lines = LineMap(self.text)
        self.mended.update(range(row, after))

    def line_at(self, offset: int) -> str:
        """The whole line around an offset."""
        return self.lines.line(self.lines.location(offset).row)


def opened(file: str, data: bytes) -> Source:
    """The source in these bytes. With complaints and without text where they are no text."""
    source = Source(file, "")
    if len(data) > LIMIT:
        source.complain(0, f"this file may have {LIMIT // 1_000_000} MB at most; split it into several files")
        return source
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        good = Source(file, data[: error.start].decode("utf-8-sig", "replace"))
        good.complain(len(good.text), "this is not UTF-8; save the file with the encoding UTF-8")
        source.complaints = good.complaints
        return source
    found = _unprintable().search(text)
    if found:
        shown = Source(file, text)
        shown.complain(
            found.start(),
            f"a control character (U+{ord(found.group()):04X}) may not stand here; delete it",
        )
        source.complaints = shown.complaints
        return source
    return Source(file, text)
