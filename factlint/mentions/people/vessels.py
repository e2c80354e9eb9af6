"""`without_vessels(text, names) -> names`: ships and horses that are called as people are: "the ship Lady Verity".

A rank or an honorific and one name are a vessel's where a word for one stands right before it, or "the" before
"Lady", "Lord", "Sir", "Dame"; and then wherever the text has them again.
"""

from collections.abc import Iterable

from factlint.grammar import Grammar
from factlint.mentions.people.person import Named

CALLED = Grammar(
    r"(?:\b(?:[Ss]hip|[Ff]erry|[Tt]rawler|[Yy]acht|[Vv]essel|[Bb]oat|[Ss]teamer|[Tt]anker|[Ff]reighter|[Ss]chooner"
    r"|[Ll]iner|[Tt]ug|[Tt]ugboat|[Bb]arge|[Cc]utter|[Ff]rigate|[Ll]ifeboat|[Ww]arship|[Rr]acehorse|[Mm]are|[Ff]illy"
    r"|MV|SS|HMS|RMS|FV) )\Z"
)
NOBLE = ("Lady ", "Lord ", "Sir ", "Dame ")
"""What no article stands before where a person is meant."""
BEFORE = 16
"""Characters in which such a word stands."""


def without_vessels(text: str, names: Iterable[Named]) -> list[Named]:
    """The names that are persons'."""
    kept = list(names)
    vessels = {vessel for name in kept if (vessel := called(text, name)) and is_vessel(text, name, vessel)}
    return [name for name in kept if called(text, name) not in vessels] if vessels else kept


def called(text: str, name: Named) -> str:
    """A capitalised rank or honorific with one name, as a vessel may be called; "" for any other name."""
    if name.full or not (name.honorific or name.titles):
        return ""
    start = head_of(name)
    return text[start : name.end] if text[start : start + 1].isupper() else ""


def head_of(name: Named) -> int:
    """Where what stands before a name begins."""
    if name.honorific:
        return name.start - len(name.honorific) - 1
    return min(name.start, *(title.start for title in name.titles))


def is_vessel(text: str, name: Named, words: str) -> bool:
    """Whether what stands before a name calls it a vessel."""
    start = head_of(name)
    if words.startswith(NOBLE) and text[max(0, start - 4) : start].lower() == "the ":
        return True
    return CALLED.search(text, max(0, start - BEFORE), start) is not None
