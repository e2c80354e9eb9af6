"""One owner for each stretch of text: what stays of amounts and times that overlap, and none inside addresses.

Sums, percentages, quantities and ages win over times ("52-year-old" is an age, "2 million a day" a sum and no
date); times win over ordinals and counts ("2008" is a date). Among equals the longer wins, then the earlier.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.numeral import FRACTION, WORDS

RANK = {"money": 0, "percent": 0, "quantity": 0, "age": 0, "date": 1, "time": 1, "duration": 1, "set": 1}
LAST = 2
ADDRESS = Grammar(
    r"://|www\.|@(?=\w)|#(?=\w)|(?<=[a-z0-9])\.(?:com|org|net|gov|edu|int|info|co\.uk|gov\.uk|org\.uk|ac\.uk)(?![\w])",
    re.IGNORECASE,
)
"""What makes the word around it a web or mail address, a handle or a hashtag."""
DOTTED = ("www.", ".co", ".org", ".net", ".gov", ".edu", ".int", ".info", ".ac.uk")
ADDRESS_WORDS = frozenset("www com co org net gov edu int info ac".split())
"""The words of DOTTED."""


def owned(text: str, *found: Iterable[Mention], addressed: bool = True) -> tuple[Mention, ...]:
    """The mentions that own their text, by place. `addressed`: whether one of ADDRESS_WORDS stands in it."""
    mentions = sorted((mention for some in found for mention in some), key=place)
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or kept[-1].end <= mention.start:
            kept.append(mention)
            continue
        rivals = []
        while kept and kept[-1].end > mention.start:
            rivals.append(kept.pop())
        if all(claim(mention) < claim(rival) for rival in rivals):
            kept.append(mention)
        else:
            kept += reversed(rivals)
    addresses = address_spans(text) if may_have_addresses(text, addressed) else ()
    if not addresses:
        return tuple(kept)
    ends = [end for _, end in addresses]
    return tuple(mention for mention in kept if not inside(mention, addresses, ends))


def may_have_addresses(text: str, addressed: bool) -> bool:
    """Whether it is worth looking for addresses: few texts have any."""
    if "@" in text or "#" in text or ("/" in text and "://" in text):
        return True
    return addressed and any(sign in text for sign in DOTTED)


def inside(mention: Mention, addresses: Sequence[tuple[int, int]], ends: list[int]) -> bool:
    """Whether a mention touches one of these spans, which come in order."""
    after = bisect_right(ends, mention.start)
    return after < len(addresses) and addresses[after][0] < mention.end


def place(mention: Mention) -> tuple[int, int, int]:
    return mention.start, RANK.get(mention.kind, LAST), -mention.end


def claim(mention: Mention) -> tuple[int, int]:
    """Less is stronger. Numbers in words and fractions stand up to times that are but a part of them."""
    rank = RANK.get(mention.kind)
    if rank is None:
        rank = RANK["date"] if mention.content[3] in (WORDS, FRACTION) and mention.kind != "ordinal" else LAST
    return rank, mention.start - mention.end


def address_spans(text: str) -> list[tuple[int, int]]:
    """Web and mail addresses, handles and hashtags, each up to the white space around it."""
    spans: list[tuple[int, int]] = []
    for found in ADDRESS.finditer(text):
        if not spans or spans[-1][1] <= found.start():
            start, end = found.span()
            floor = spans[-1][1] if spans else 0
            while start > floor and not text[start - 1].isspace():
                start -= 1
            while end < len(text) and not text[end].isspace():
                end += 1
            spans.append((start, end))
    return spans
