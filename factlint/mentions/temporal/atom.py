"""The pieces that the grammars of time read, before neighbours are joined.

An `Atom` is an expression or a part of one, in offsets of its block. Its `content` is a tuple with a tag in
front (the tags are listed in `factlint.mentions.temporal`). `kind` is the mention's kind, or "" for a piece
that is no mention until it is joined to another: "the first week of", "in the morning", "the 15th".
"""

from factlint.record import NamedTuple

Content = tuple[object, ...]


class Atom(NamedTuple):
    kind: str
    start: int
    end: int
    content: Content
    mod: str = ""


class Words(NamedTuple):
    """Words that stand in front of a place, nearest last, with where each starts."""

    starts: tuple[int, ...]
    words: tuple[str, ...]


NO_WORDS = Words((), ())
REACH = 24
"""How long a word may be that is followed to the left, so that a text without spaces stays linear."""
LONGEST = 9
"""How many words are looked at in front of a trigger."""
FURTHEST = LONGEST * (REACH + 1)


def words_before(low: str, at: int, floor: int, allowed: frozenset[str]) -> Words:
    """The run of allowed words and numbers in digits that leads up to `at`, joined by single spaces or hyphens."""
    starts: list[int] = []
    words: list[str] = []
    lowest = at - FURTHEST if at - FURTHEST > floor else floor
    for _ in range(LONGEST):
        if at <= floor or low[at - 1] not in " -":
            break
        stop = at - 1
        if low[stop - 1] == "-" and stop - 1 > floor:  # "two- to three-year"
            stop -= 1
        begin = low.rfind(" ", lowest, stop) + 1 or lowest
        at = low.rfind("-", begin, stop) + 1 or begin
        word = low[at:stop]
        if word in allowed:
            starts.append(at)
            words.append(word)
            continue
        opened = word.lstrip("(\"'“‘[")
        if opened not in allowed and not is_number(opened):
            break
        starts.append(stop - len(opened))
        words.append(opened)
        if opened is not word:
            break
    return Words(tuple(starts[::-1]), tuple(words[::-1])) if words else NO_WORDS


def is_number(word: str) -> bool:
    """Whether this is a number in digits, "1,000", "2.5", "2½", or an ordinal, "3rd"."""
    if not word or not ("0" <= word[0] <= "9" or word[0] in "½¼¾"):
        return False
    return (
        word.isdigit()
        or word[-2:] in ("st", "nd", "rd", "th")
        or not word.replace(",", "").replace(".", "").strip("0123456789/½¼¾")
    )


def opens_sentence(text: str, at: int) -> bool:
    """Whether what begins at `at` begins the block or a sentence."""
    return text[max(0, at - 4) : at].rstrip(" (\"'“‘")[-1:] in ("", ".", "!", "?", ":", "\n")


def word_before(low: str, at: int) -> str:
    """The word of letters and digits that ends right before `at` and one space or hyphen; "" for none."""
    if at < 2 or low[at - 1] not in " -":
        return ""
    stop = at - 1
    lowest = stop - REACH if stop > REACH else 0
    begin = low.rfind(" ", lowest, stop) + 1
    begin = low.rfind("-", begin or lowest, stop) + 1 or begin
    word = low[begin:stop].lstrip("(\"'“‘[")
    return word if word.isalnum() else ""
