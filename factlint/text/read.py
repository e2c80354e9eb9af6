"""`read(bytes, name) -> Document`: the first stage, and the only way to make a document.

The name decides the format unless the options do. Refuses binary data
(`UnreadableError`); everything else becomes a document, whatever its bytes.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from factlint.text.document import Block, Document


class ReadOptions(NamedTuple):
    """What the settings and the command line say about a text before it is read."""

    format: str = ""
    """"plain", "markdown", "html" or "rst"; "" to go by the name's extension."""
    extensions: Mapping[str, str] = {}
    """Further extensions to formats, {"copy": "plain"}."""
    dateline: str = ""
    """ISO 8601; wins over what the text says."""
    dateline_origin: str = "option"
    variety: str = ""
    language: str = ""


class UnreadableError(Exception):
    """The bytes are no text. The message says what they look like."""


DEFAULTS = ReadOptions()


def read(data: bytes, name: str, options: ReadOptions = DEFAULTS) -> Document:
    """The document in these bytes. `name` is what findings will call it."""
    source = data.decode("utf-8")
    blocks = tuple(Block("paragraph", found.start(), found.end()) for found in re.finditer(r"\S(?:.*\S)?", source))
    return Document(name, source, source, blocks)
