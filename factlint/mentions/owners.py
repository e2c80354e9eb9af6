"""One owner for each stretch of text: what stays of amounts and times that overlap, and none inside addresses.

Sums, percentages, quantities and ages win over times ("52-year-old" is an age, "2 million a day" a sum and no date); times
win over ordinals and counts ("2008" is a date). Among equals the longer wins, then the earlier.
"""

import re
from collections.abc import Iterable

from factlint.mentions.mention import Mention

RANK = {"money": 0, "percent": 0, "quantity": 0, "age": 0, "date": 1, "time": 1, "duration": 1, "set": 1}
LAST = 2
ADDRESS = re.compile(
    r"[a-zA-Z][a-zA-Z0-9+.-]{1,12}://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]+|@\w+|#\w+"
    r"|(?<![\w.@])(?:[a-z0-9-]{1,63}\.)+(?:com|org|net|gov|edu|int|info|io|co\.uk|gov\.uk|org\.uk|de|fr|au|pk|in)(?:/\S*)?(?![\w])"
)


def owned(text: str, *found: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions that own their text, by place."""
    mentions = sorted((mention for some in found for mention in some), key=place)
    kept: list[Mention] = []
    for mention in mentions:
        rivals = []
        while kept and kept[-1].end > mention.start:
            rivals.append(kept.pop())
        if all(claim(mention) < claim(rival) for rival in rivals):
            kept.append(mention)
        else:
            kept += reversed(rivals)
    addresses = address_spans(text)
    return tuple(mention for mention in kept if not any(a < mention.end and mention.start < b for a, b in addresses))


def place(mention: Mention) -> tuple[int, int, int]:
    return mention.start, RANK.get(mention.kind, LAST), -mention.end


def claim(mention: Mention) -> tuple[int, int]:
    return RANK.get(mention.kind, LAST), mention.start - mention.end


def address_spans(text: str) -> list[tuple[int, int]]:
    """Web and mail addresses, handles and hashtags."""
    if "://" not in text and "@" not in text and "www." not in text and "#" not in text and ".co" not in text:
        return []
    return [found.span() for found in ADDRESS.finditer(text)]
