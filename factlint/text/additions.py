"""What a house adds to what is known of words: entries of rule files, for whoever reads names in a text.

Plain data; `factlint.mentions.people.words` makes a lexicon of it.
"""

from collections.abc import Sequence

from factlint.record import NamedTuple


class Additions(NamedTuple):
    """Entries in any case, but for particles, which are in lower case."""

    ranks: tuple[str, ...] = ()
    """Each with its other names behind it, as in the lexicon: "harbourmaster = harbour master, dockmaster"."""
    honorifics: tuple[str, ...] = ()
    given_names: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    """Words that make what holds them no person's name: "Harriers"."""
    particles: tuple[str, ...] = ()
    """Small words within names: "ap" in "Rhys ap Owen"."""
    not_persons: tuple[str, ...] = ()
    """Names that look like a person's: "Penny Hedge"."""


NONE = Additions()


def together(parts: Sequence[Additions]) -> Additions:
    """What several files add, each entry once, in their order."""
    return Additions(
        *(tuple(dict.fromkeys(entry for part in lists for entry in part)) for lists in zip(*parts, strict=True))
    )
