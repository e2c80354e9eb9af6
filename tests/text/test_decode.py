"""Bytes to text and back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.decode import UnreadableError, decode, encode

READ = [
    # bytes, text, encoding, mark, where the notice stands
    (b"", "", "utf-8", False, None),
    (b"plain\r\nlines\r", "plain\r\nlines\r", "utf-8", False, None),
    ("caf\u00e9 \u201cso\u201d \U0001f600".encode(), "caf\u00e9 \u201cso\u201d \U0001f600", "utf-8", False, None),
    (b"\xef\xbb\xbfcaf\xc3\xa9", "caf\u00e9", "utf-8", True, None),
    (b"\xff\xfea\x00\xe9\x00", "a\u00e9", "utf-16-le", True, None),
    (b"\xfe\xff\x00a\x00\xe9", "a\u00e9", "utf-16-be", True, None),
    (b"\xff\xfe\x3d\xd8\x00\xde", "\U0001f600", "utf-16-le", True, None),
    (b"\xff\xfe\x00\x00a\x00\x00\x00", "a", "utf-32-le", True, None),
    (b"a caf\xe9", "a caf\u00e9", "cp1252", False, 5),
    (b"\x93so\x94 \x96 \x80", "\u201cso\u201d \u2013 \u20ac", "cp1252", False, 0),
    (b"x\x81\x8d\x8f\x90\x9dy", "x\x81\x8d\x8f\x90\x9dy", "cp1252", False, 1),
    ("\u201cone\u201d ".encode() + b"\x92", "\u201cone\u201d \u2019", "utf-8", False, 6),
    (b"\xed\xa0\x80", "\u00ed\xa0\u20ac", "cp1252", False, 0),
    (b"\xff\xfe\x3d\xd8a\x00", "\ufffda", "utf-16-le", True, 0),
    (b"\xef\xbb\xbfcaf\xe9", "caf\u00e9", "utf-8", True, 3),
]


@pytest.mark.parametrize(("data", "text", "encoding", "bom", "at"), READ)
def test_read(data: bytes, text: str, encoding: str, bom: bool, at: int | None) -> None:
    decoded = decode(data)
    assert (decoded.source, decoded.encoding, decoded.bom) == (text, encoding, bom)
    assert (decoded.notice.start if decoded.notice else None) == at


UNREADABLE = [
    (b"text\0more", "NUL"),
    (b"%PDF-1.7 text", "PDF"),
    (b"PK\x03\x04zip", "Word"),
    (b"{\\rtf1 text}", "RTF"),
    (b"a\0b\0c\0", "UTF-8"),
]


@pytest.mark.parametrize(("data", "says"), UNREADABLE)
def test_unreadable(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says):
        decode(data)


def test_a_late_nul_is_text() -> None:
    assert decode(b"a" * 8192 + b"\0").source.endswith("\0")


def test_the_notice_says_what_to_do() -> None:
    notice = decode(b"caf\xe9").notice
    assert notice is not None
    assert (notice.code, notice.severity) == ("factlint.encoding", "warning")
    assert "0xE9" in notice.message
    assert "save the file as UTF-8" in notice.message


def test_undamaged_bytes_come_back() -> None:
    for data, _, encoding, bom, at in READ:
        decoded = decode(data)
        if at is None or encoding == "cp1252":
            assert encode(decoded.source, decoded.encoding, decoded.bom) == data
        else:
            assert encode(decoded.source, encoding, bom) != data  # so a writer sees that it must not write


def test_what_an_encoding_cannot_hold() -> None:
    with pytest.raises(UnicodeEncodeError):
        encode("\u4e2d", "cp1252", False)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(max_size=40), st.text(max_size=20).map(lambda text: text.encode("utf-16"))))
def test_any_bytes(data: bytes) -> None:
    try:
        decoded = decode(data)
    except UnreadableError:
        return
    decoded.source.encode("utf-8")  # raises if a lone surrogate arose
    if decoded.notice:
        assert 0 <= decoded.notice.start < decoded.notice.end <= len(decoded.source)
    else:
        assert encode(decoded.source, decoded.encoding, decoded.bom) == data
