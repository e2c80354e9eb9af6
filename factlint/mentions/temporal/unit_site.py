"""Where a unit of time stands, with the phrase in front of it: what the grammars of units are given."""

from factlint.mentions.temporal.phrases import Phrase
from factlint.record import NamedTuple

FINE = frozenset(("second", "minute", "hour"))
STOPS = frozenset(("", ".", ",", ";", ":", "!", "?", ")", '"', "”", "—", "–"))
"""What ends a phrase; "" is the end of the block."""


class UnitSite(NamedTuple):
    low: str
    """The folded block."""
    text: str
    """The block."""
    start: int
    end: int
    """The unit's word."""
    unit: str
    """As in `words.UNITS`: "year"."""
    plural: bool
    begin: int
    """Where the phrase in front begins; `start` where there is none."""
    phrase: Phrase
    before: str
    """The word before the phrase."""
    words: tuple[str, ...]
    """All words in front that a phrase may hold, nearest last."""
    starts: tuple[int, ...]
    """Where each of them starts."""

    @property
    def hyphened(self) -> bool:
        return self.low[self.start - 1 : self.start] == "-"

    @property
    def after(self) -> str:
        """The character behind the unit, "" at the end."""
        return self.low[self.end : self.end + 1]

    def followed(self, *words: str) -> bool:
        return self.low.startswith(words, self.end)
