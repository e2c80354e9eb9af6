"""Any text as XML: escaped, and with a visible sign for each character that no XML document may hold.

XML 1.0, 2.2 allows tab, line feed, carriage return, and everything from U+0020 but surrogates, U+FFFE, U+FFFF.
"""

from xml.sax.saxutils import escape

from factlint.grammar import Grammar
from factlint.report.visible import visible

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
OUTSIDE = Grammar("[\ufffe\uffff]")


def attributes(**values: str | int) -> str:
    """` name="value"` for each, in the order given. Line breaks become signs: a parser makes spaces of them."""
    return "".join(f' {name}="{quoted(str(value))}"' for name, value in values.items())


def quoted(text: str) -> str:
    return escape(clean(text).replace("\t", " "), {'"': "&quot;"})


def content(text: str) -> str:
    """Text between tags, line feeds kept."""
    return "\n".join(escape(clean(line)) for line in text.split("\n"))


def clean(text: str) -> str:
    return OUTSIDE.sub("\ufffd", visible(text))
