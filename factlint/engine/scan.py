"""The literal scan: every needle of every rule found in one pass over the reading text.

Each back end gives the same hits in the same order (by rule, needle, place); see
`tests/engine`. A needle's definition is in `factlint.checks.kind.Needle`.
"""

from collections.abc import Iterator, Sequence

import regex

from factlint.checks.kind import WORD, Hit, Needle


class Scanner:
    """Finds the needles of all rules: `needles` holds (rule number, its needles)."""

    def __init__(self, needles: Sequence[tuple[int, Sequence[Needle]]]) -> None:
        self.needles = needles

    def hits(self, reading: str) -> Iterator[Hit]:
        """Every place where a needle stands."""
        for number, needles in self.needles:
            for index, needle in enumerate(needles):
                for found in as_regex(needle).finditer(reading):
                    yield Hit(number, index, found.start(), found.end())


def as_regex(needle: Needle) -> regex.Pattern[str]:
    """The regular expression that defines what a needle matches."""
    pattern = r"\s+".join(regex.escape(word) for word in needle.text.split(" "))
    if needle.match == WORD:
        first = r"\b" if needle.text[0].isalnum() else ""
        last = r"\b" if needle.text[-1].isalnum() else ""
        pattern = first + pattern + last
    return regex.compile(pattern, regex.IGNORECASE if needle.ignorecase else 0)
