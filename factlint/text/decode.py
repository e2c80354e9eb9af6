"""Bytes to text and back: what a file's bytes say, under which encoding, and whether they were odd.

In go the bytes of a file, out comes the decoded text without its byte order mark, every
line ending as it was. UTF-8 and UTF-16 are read by their marks, UTF-8 without one;
whatever else becomes Windows-1252, as browsers read it, with a notice. Refuses data
that is no text (`UnreadableError`). Lone surrogates never arise.
"""

import codecs

from factlint.record import NamedTuple
from factlint.text.document import Notice

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a Word, OpenOffice or zip file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office file"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_LOOKED_AT = 8192
"""Bytes in which a NUL says that the file is no text: git's measure too."""


class UnreadableError(Exception):
    """The bytes are no text. The message says what they look like and what to do."""


class Decoded(NamedTuple):
    source: str
    encoding: str
    """What `encode` takes: "utf-8", "utf-16-le", "utf-16-be", "utf-32-le" or "cp1252"."""
    bom: bool
    notice: Notice | None = None


def decode(data: bytes) -> Decoded:
    """The text in these bytes. UnreadableError where they are none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, mark, encoding)
    _refuse_binary(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        return _odd(data, False)


def encode(text: str, encoding: str, bom: bool) -> bytes:
    """The bytes of a text: those it was decoded from, if it was not damaged.

    A writer compares `encode(document.source, ...)` with the bytes that were read before
    it trusts this. UnicodeEncodeError where the encoding cannot hold a character.
    """
    if encoding == "cp1252":
        return codecs.charmap_encode(text, "strict", codecs.charmap_build(_windows_1252()))[0]
    mark = next((mark for mark, name in _MARKS if name == encoding), b"") if bom else b""
    return mark + text.encode(encoding)


def _marked(data: bytes, mark: bytes, encoding: str) -> Decoded:
    body = data[len(mark) :]
    try:
        return Decoded(body.decode(encoding), encoding, True)
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            return _odd(body, True)
        at = len(body[: error.start].decode(encoding, "replace"))
        message = (
            "This file says that it is UTF-16, but some of its characters are damaged: they were read as "
            "'\ufffd'. Open it in the program that wrote it and save it again as UTF-8."
        )
        source = body.decode(encoding, "replace")
        return Decoded(source, encoding, True, Notice("factlint.encoding", "warning", message, at, at + 1))


def _refuse_binary(data: bytes) -> None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(
                f"This looks like {name}, not like text. Save the copy as plain text and check that."
            )
    if b"\0" in data[:_LOOKED_AT]:
        raise UnreadableError(
            "This file holds data, not text (it has NUL bytes near its start). If it is copy, open it in the "
            "program that wrote it and save it as plain text in UTF-8."
        )


def _odd(data: bytes, bom: bool) -> Decoded:
    """Bytes that are no UTF-8: single odd bytes in UTF-8 text, or another encoding throughout."""
    characters = _windows_1252()
    odd: list[int] = []

    def one_byte(error: UnicodeError) -> tuple[str, int]:
        assert isinstance(error, UnicodeDecodeError)
        odd.append(error.start)
        return characters[error.object[error.start]], error.start + 1

    codecs.register_error("factlint.windows-1252", one_byte)
    mixed = data.decode("utf-8", "factlint.windows-1252")
    if len(mixed) + 2 * len(odd) < len(data):
        # More bytes went into real UTF-8 characters than were odd: UTF-8 with some damage.
        at = len(data[: odd[0]].decode("utf-8"))
        return Decoded(mixed, "utf-8", bom, _notice(data, odd, at, "UTF-8, but for some bytes"))
    source = codecs.charmap_decode(data, "strict", characters)[0]
    if bom:
        return Decoded(source, "utf-8", bom, _notice(data, odd, odd[0], "marked as UTF-8, but is not"))
    return Decoded(source, "cp1252", False, _notice(data, odd, odd[0], "not UTF-8"))


def _notice(data: bytes, odd: list[int], at: int, what: str) -> Notice:
    character = _windows_1252()[data[odd[0]]]
    read_as = f"as '{character}'" if character.isprintable() else "as a character that does not show"
    message = (
        f"This file is {what}: here the byte 0x{data[odd[0]]:02X} was read {read_as} (Windows-1252). "
        "Check accents, quotation marks and dashes, and save the file as UTF-8."
    )
    return Notice("factlint.encoding", "warning", message, at, at + 1)


def _windows_1252() -> str:
    """The 256 characters, the five undefined ones as browsers have them (WHATWG Encoding, windows-1252)."""
    table = bytes(range(256)).decode("cp1252", "replace")
    return "".join(chr(byte) if char == "\ufffd" else char for byte, char in enumerate(table))
