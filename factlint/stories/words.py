"""`words(text) -> words`: the words of a text, as texts are held against one another by the thousand.

ASCII letters and digits make words, and every character outside ASCII belongs to one; all else parts them.
"""

_WORDS = bytes(
    each if each >= 0x80 else ord(chr(each).lower()) if chr(each).isalnum() else 0x20 for each in range(256)
)
"""For `bytes.translate` of UTF-8: ASCII in lower case, its marks as spaces."""


def words(text: str) -> list[bytes]:
    """The words of a text, in order."""
    return text.replace("’", "'").encode("utf-8", "replace").translate(_WORDS).split()
