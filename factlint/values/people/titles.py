"""`titles(text) -> titles`: a title as printed, taken apart: modifiers, rank, area and organisation.

"Principal Deputy Assistant Secretary for South Asian Affairs in the Bureau of ..." gives modifiers ("principal
deputy",), rank "assistant secretary", area "South Asian Affairs", organisation "Bureau of ...". "Chairman and
CEO of Zed Air" gives two titles, of Zed Air both. A text without a rank of the lexicon gives none.
"""

from functools import lru_cache

from factlint.grammar import Grammar
from factlint.mentions.people.words import BODY, PLACE, word_flags
from factlint.record import NamedTuple
from factlint.text.additions import NONE, Additions
from factlint.values.people.ranks import LONGEST, Rank, modifiers, plain, ranks


class Title(NamedTuple):
    text: str
    """As printed, without a leading article."""
    modifiers: tuple[str, ...]
    """"acting", "principal deputy", "former", in the order of the text."""
    rank: str
    """As the lexicon calls it: "chief executive officer" for "CEO"."""
    area: str
    """What the rank is over: "South and Central Asian Affairs", "transport"; or ""."""
    organisation: str
    """Who employs, as printed: "Zed Air"; or ""."""
    country: str
    """A country before the rank: "US", "Pakistan"; or ""."""
    field: str = ""
    ladder: str = ""


class Word(NamedTuple):
    text: str
    low: str


SPLIT = Grammar(r"\([^)]*\)|['’]s\b|[\w&.]+(?:['’](?!s\b)\w+)*|-")
LINKS = frozenset(("of", "for", "in", "at", "to", "on", "with"))
SMALL = LINKS | {"the", "a", "an", "and", "&", "'s", "’s", "-"}
EMPLOYERS = frozenset(("business", "sport", "arts", "learning", "medicine", "church", "police"))
"""Fields in which what stands behind "of" is who employs."""
DEPUTIES = frozenset(("deputy", "chief"))
"""Ranks that modify the next one, whatever area stands between."""
HYPHENATED = Grammar(r"(?<=\w)-(?=\w)")


@lru_cache(maxsize=1024)
def titles(text: str, additions: Additions = NONE) -> tuple[Title, ...]:
    """The titles that a printed one holds, in its order. `additions` are what the house adds to the lexicon."""
    words = [Word(found[0], plain(found[0])) for found in SPLIT.finditer(HYPHENATED.sub(" ", text))]
    words = [word for word in words if not word.text.startswith("(") and word.text != "-"]
    found = ranks_in(words, additions)
    if not found:
        return ()
    parted: list[Title] = []
    for number, (first, last, rank) in enumerate(found):
        floor = found[number - 1][1] if number else 0
        ceiling = found[number + 1][0] if number + 1 < len(found) else len(words)
        before, after = words[floor:first], words[last:ceiling]
        if number + 1 < len(found):
            after = after[: own_words(after)]
        if number:
            before = before[own_words(before) :]
        held, rest = modifiers_of(before)
        behind, after = promise_behind(after)
        area, organisation = governed(after, rank)
        country, body = countries(rest)
        if body and not organisation:
            employs = rank.field in EMPLOYERS or any(word.text[0].isupper() for word in body)
            area, organisation = (area, shown(body)) if employs else (area or shown(body), organisation)
        elif body and not area:
            area = shown(body)
        whole = " ".join(word.text for word in [*before, *words[first:last]]) if len(found) > 1 else text
        parted.append(
            Title(whole, (*held, *behind), rank.name, area, organisation, country, rank.field, rank.ladder)
        )
    return tuple(shared(parted))


def ranks_in(words: list[Word], additions: Additions) -> list[tuple[int, int, Rank]]:
    """The ranks of a title: first word, word behind the last, rank."""
    table, held = ranks(additions), modifiers()
    found: list[tuple[int, int, Rank]] = []
    at, behind_link = 0, False
    while at < len(words):
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            name = " ".join(word.low for word in words[at : at + length])
            rank = table.get(name)
            if rank and length == 1 and at + 1 < len(words):
                # "deputy" and "chief" before another rank modify it: "chief negotiator".
                other = any(
                    " ".join(word.low for word in words[at + 1 : at + 1 + more]) in table for more in (1, 2, 3)
                )
                if (other and name in held) or (name in DEPUTIES and governs(words, at + 1, table)):
                    rank = None
            if rank and behind_link and found and words[at].text[0].isupper() and length == 1:
                following = words[at + 1].low if at + 1 < len(words) else ""
                if following not in ("", "and", "of", "for") and found[-1][2].field != "military":
                    rank = None
            if rank:
                found.append((at, at + length, rank))
                at += length
                break
        else:
            behind_link = behind_link or words[at].low in LINKS
            at += 1
    return found


def governs(words: list[Word], at: int, table: dict[str, Rank]) -> bool:
    """Whether nothing but words of an area stand before the next rank: "deputy harbour commissioner" is one."""
    for word in words[at:]:
        if word.low in SMALL:
            return False
        if word.low in table:
            return True
    return False


def own_words(between: list[Word]) -> int:
    """How many of the words between two ranks belong to the first: those up to an "and" that ends them, or all."""
    for at in range(len(between) - 1, -1, -1):
        if between[at].low in ("and", "&"):
            return at
    if between and between[0].low in LINKS:
        return len(between)
    return 0


def modifiers_of(words: list[Word]) -> tuple[list[str], list[Word]]:
    """The modifiers before a rank, and what is left."""
    table = modifiers()
    held: list[str] = []
    rest: list[Word] = []
    at = 0
    while at < len(words):
        pair = " ".join(word.low for word in words[at : at + 2])
        if pair in table and at + 1 < len(words):
            held.append(table[pair][1])
            at += 2
        elif words[at].low in table:
            held.append("former" if words[at].low == "ex" else table[words[at].low][1])
            at += 1
        else:
            rest.append(words[at])
            at += 1
    return held, rest


def promise_behind(words: list[Word]) -> tuple[list[str], list[Word]]:
    """What stands behind a rank and modifies it: "president-elect", "nominee", "emeritus"."""
    table = modifiers()
    if words and words[0].low in table and (table[words[0].low][0] == "promise" or words[0].low == "emeritus"):
        return [words[0].low], words[1:]
    return [], words


def governed(words: list[Word], rank: Rank) -> tuple[str, str]:
    """Area and organisation behind a rank: "for Africa in the Bureau of Trade", "of Zed Air"."""
    while words and words[-1].low in SMALL:
        words = words[:-1]
    if not words or words[0].low not in LINKS:
        return "", ""
    parts: list[list[Word]] = []
    for word in words:
        if not parts or word.low in ("in", "at", "with", "on"):
            parts.append([word])
        else:
            parts[-1].append(word)
    first, others = parts[0], parts[1:]
    body = shown(first[1:])
    flags = word_flags()
    employs = first[0].low in ("at", "with") or (
        first[0].low in ("of", "in")
        and (
            rank.field in EMPLOYERS
            or any(flags.get(word.low, 0) & BODY and word.text[0].isupper() for word in first[1:])
        )
    )
    rest = ", ".join(shown(part[1:]) for part in others)
    if employs:
        return "", ", ".join(part for part in (body, rest) if part)
    return body, rest


def countries(words: list[Word]) -> tuple[str, list[Word]]:
    """The country before a rank, and the other words; articles and possessives are dropped."""
    flags = word_flags()
    country: list[str] = []
    rest: list[Word] = []
    for at, word in enumerate(words):
        united = word.low in ("united", "states", "kingdom") and any(
            other.low in ("states", "kingdom", "united")
            for other in words[max(0, at - 1) : at + 2]
            if other is not word
        )
        if united or (flags.get(word.low, 0) & PLACE and word.text[0].isupper() and not rest):
            country.append(word.text)
        elif word.low not in ("the", "a", "an", "'s", "and"):
            rest.append(word)
    return " ".join(country), rest


def shown(words: list[Word]) -> str:
    """Words as printed, without articles at their front."""
    while words and words[0].low in ("the", "a", "an"):
        words = words[1:]
    return " ".join(word.text for word in words).replace(" 's", "'s").replace(" ’s", "’s")


def shared(parted: list[Title]) -> list[Title]:
    """Titles joined by "and" have one body: that of the last, or of the first."""
    if len(parted) < 2:
        return parted
    bodies = [title for title in parted if title.organisation or title.area]
    if len(bodies) != 1 or parted[-1].field == "military":
        return parted
    body = bodies[0]
    return [
        title
        if title.organisation or title.area
        else title._replace(area=body.area, organisation=body.organisation)
        for title in parted
    ]
