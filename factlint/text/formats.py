"""The formats of texts, and by which extension of its name a file is known to have one."""

from collections.abc import Mapping

FORMATS = ("plain", "markdown", "html", "rst")
EXTENSIONS: Mapping[str, str] = {
    "txt": "plain",
    "text": "plain",
    "md": "markdown",
    "markdown": "markdown",
    "mdown": "markdown",
    "mkd": "markdown",
    "html": "html",
    "htm": "html",
    "xhtml": "html",
    "rst": "rst",
    "rest": "rst",
}
"""The format of each extension, in lower case without its dot; a name without one is plain text."""
