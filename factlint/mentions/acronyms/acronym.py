"""What is printed of an acronym: plain data, the content of a mention of kind "acronym"."""

from factlint.record import NamedTuple


class Acronym(NamedTuple):
    """A short form where it is defined, or used without that. The mention spans what defines it, or the short
    form."""

    short: str
    """Without the ending of plural and possessive: "IMET"."""
    long: str
    """As printed; "" where the text nowhere says."""
    defined: bool
    """Whether this is the place that says what it stands for."""
    uncovered: tuple[str, ...] = ()
    """Words of the long form that no letter stands for."""
    aligned: bool = True
    """Whether the letters are those of the long form, in their order."""
