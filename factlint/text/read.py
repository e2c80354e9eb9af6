"""`read(bytes, name) -> Document`: the first stage, and the only way to make a document.

The name decides the format unless the options do. Refuses binary data
(`UnreadableError`); everything else becomes a document, whatever its bytes.
"""

from collections.abc import Mapping

from factlint.record import NamedTuple
from factlint.text.additions import NONE, Additions
from factlint.text.dateline import dateline, given
from factlint.text.decode import UnreadableError, decode
from factlint.text.document import Document
from factlint.text.formats import EXTENSIONS, FORMATS
from factlint.text.language import language, silence
from factlint.text.layout import Layout
from factlint.text.plain import plain
from factlint.text.variety import variety

__all__ = ["DEFAULTS", "ReadOptions", "UnreadableError", "format_of", "read"]


class ReadOptions(NamedTuple):
    """What the settings and the command line say about a text before it is read."""

    format: str = ""
    """One of FORMATS; "" to go by the name's extension."""
    extensions: Mapping[str, str] = {}
    """Further extensions to formats, {"copy": "plain"}; they win over EXTENSIONS."""
    dateline: str = ""
    """ISO 8601; wins over what the text says."""
    dateline_origin: str = "option"
    variety: str = ""
    """"en-US" or "en-GB"; wins over what the text says."""
    language: str = ""
    """ISO 639-1; wins over what the text says."""
    additions: Additions = NONE
    """What the house's rules add to what is known of words."""
    largest: int = 0
    """MB of the largest text that is to be read at all, for whoever opens it; 0 for any."""


DEFAULTS = ReadOptions()


def format_of(name: str, extensions: Mapping[str, str] = {}) -> str:
    """The format that a file's name stands for: one of FORMATS, "plain" where nothing says otherwise."""
    stem, _, extension = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    extension = extension.lower() if stem else ""
    return extensions.get(extension) or EXTENSIONS.get(extension, "plain")


def read(data: bytes, name: str, options: ReadOptions = DEFAULTS) -> Document:
    """The document in these bytes. `name` is what findings will call it."""
    decoded = decode(data)
    form = options.format or format_of(name, options.extensions)
    layout = lay_out(decoded.source, form)
    declared = options.language or layout.metadata.get("lang", "") or layout.metadata.get("language", "")
    code = language(layout.reading, declared)
    notices = tuple(notice for notice in (decoded.notice, silence(code, bool(declared))) if notice)
    return Document(
        name,
        decoded.source,
        layout.reading,
        layout.blocks,
        layout.map,
        format=form,
        encoding=decoded.encoding,
        bom=decoded.bom,
        dateline=given(options.dateline, options.dateline_origin) if options.dateline else dateline,
        language=code,
        variety=options.variety or (variety(declared) if declared else ""),
        metadata=dict(layout.metadata),
        notices=notices,
        comments=layout.comments,
        additions=options.additions,
    )


def lay_out(source: str, form: str) -> Layout:
    """The layout of a source in one of FORMATS. The parsers of markup are imported when they have a text."""
    if form == "plain":
        return plain(source)
    if form == "markdown":
        from factlint.text.markdown import markdown

        return markdown(source)
    if form == "html":
        from factlint.text.html import html

        return html(source)
    if form == "rst":
        from factlint.text.rst import rst

        return rst(source)
    raise ValueError(f"no such format: {form!r}; there are {', '.join(FORMATS)}")
