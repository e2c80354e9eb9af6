"""Fingerprints: what lets a finding be known again when its line has moved.

A fingerprint is taken from the rule's id, the file's path, what was found, what the
finding says of it, and the words around it in its paragraph; neither row nor column
nor white space plays a part. Of findings alike in all that, the ordinal tells them apart.
"""

from binascii import crc32
from collections.abc import Sequence

from factlint.findings.finding import Finding
from factlint.text.document import Span

WORDS = 4
"""How many words on each side of the place belong to it."""

REACH = 80
"""Within so many characters."""


def fingerprinted(source: str, findings: Sequence[Finding], path: str) -> list[Finding]:
    """The findings of one text, in their order, with fingerprints: 16 hexadecimal digits each.

    `path` is what the text is called in them: the same however it was named.
    """
    path = path.replace("\\", "/")
    counts: dict[str, int] = {}
    result = []
    for finding in findings:
        content = "\0".join((finding.code, path, *identity(source, finding)))
        counts[content] = counts.get(content, 0) + 1
        key = f"{content}\0{counts[content]}".encode("utf-8", "surrogatepass")
        result.append(finding._replace(fingerprint=checksum(key)))
    return result


def around(source: str, span: Span) -> tuple[str, str, str]:
    """The words before a place in its paragraph, those of the place, and those behind it."""
    start, end = span
    before = lines(source[max(0, start - REACH) : start]).rpartition("\n\n")[2].rsplit(None, WORDS)[-WORDS:]
    after = lines(source[end : end + REACH]).partition("\n\n")[0].split(None, WORDS)[:WORDS]
    return " ".join(before), " ".join(source[start:end].split()), " ".join(after)


def checksum(key: bytes) -> str:
    """64 bits as 16 digits: the CRC of the key both ways, which costs no import of a cryptographic library."""
    return f"{crc32(key):08x}{crc32(key[::-1]):08x}"


def identity(source: str, finding: Finding) -> tuple[str, ...]:
    """What makes a finding of a rule this one and no other, wherever in the file it stands."""
    if finding.home:
        return finding.home.identity
    return *around(source, finding.offset), finding.message


def lines(text: str) -> str:
    """The text with LF at the end of each line."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
