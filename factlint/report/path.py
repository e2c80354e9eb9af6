"""File names as other tools want them: with forward slashes, or as the URI of a SARIF artifact."""

import os
from urllib.parse import quote

BASE = "%SRCROOT%"
"""What names in SARIF are relative to, in the word that its readers know."""


def forward(name: str) -> str:
    """The name with `/` between folders, and no `./` before it."""
    return name.replace(os.sep, "/").removeprefix("./") or name


def artifact(name: str) -> dict[str, object]:
    """SARIF 2.1.0, 3.4: a relative name below the root of the sources, an absolute one as a `file:` URI.

    See RFC 8089. Bytes that are no UTF-8 are percent-encoded as they stand on the disk.
    """
    path = quote(os.fsencode(forward(name)), safe="/!$&'()*+,;=@~")
    if os.path.isabs(name):
        return {"uri": "file://" + path if path.startswith("/") else "file:///" + path.replace("%3A", ":", 1)}
    return {"uri": path, "uriBaseId": BASE}
