"""How a report is to look, and the colours of a terminal."""

from factlint.record import NamedTuple

PAINT = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;34",
    "place": "1",
    "code": "1",
    "gutter": "1;34",
    "help": "1;36",
}
"""SGR parameters (ECMA-48, 8.3.117) by what is painted."""


class Look(NamedTuple):
    color: bool = False
    encoding: str = "utf-32"
    """The position encoding of columns and offsets: one of `factlint.text.linemap.ENCODINGS`."""

    def paint(self, what: str, text: str) -> str:
        """The text in the colour of what it is, or as it stands."""
        return f"\x1b[{PAINT[what]}m{text}\x1b[0m" if self.color and text else text
